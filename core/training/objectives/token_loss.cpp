#include "core/training/objectives/token_loss.h"

#include "core/evaluation/evaluator.h"

#include "core/models/torch.h"

namespace core::training::objectives {

std::int64_t TokenLoss::units(const data::Batch& batch) const { return batch.countedTokens(); }

torch::Tensor TokenLoss::loss(models::CausalModel& model, const data::Batch& batch, double scale, const models::Pass& pass) const {
    return model.lossSum(evaluation::packedRows(batch), {scale, labelSmoothing_}, pass);
}

double TokenLoss::accumulate(models::CausalModel& model, const data::Batch& batch, double scale, const models::Pass& pass) {
    return model.accumulateLoss(evaluation::packedRows(batch), {scale, labelSmoothing_}, pass);
}

} // namespace core::training::objectives
