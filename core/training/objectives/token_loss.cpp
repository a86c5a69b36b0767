#include "core/training/objectives/token_loss.h"

#include "core/evaluation/evaluator.h"

#include <torch/torch.h>

namespace core::training::objectives {

std::int64_t TokenLoss::units(const data::Batch& batch) const { return batch.countedTokens(); }

double TokenLoss::accumulate(models::CausalModel& model, const data::Batch& batch, double scale, const models::Pass& pass) const {
    const torch::Tensor loss = model.lossSum(evaluation::packedRows(batch), {scale, labelSmoothing_}, pass);
    const double value = loss.item<double>();
    loss.backward();
    return value;
}

} // namespace core::training::objectives
