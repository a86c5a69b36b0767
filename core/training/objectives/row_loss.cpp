#include "core/training/objectives/row_loss.h"

#include "core/evaluation/evaluator.h"

#include "core/models/torch.h"

namespace core::training::objectives {

torch::Tensor RowLoss::loss(models::CausalModel& model, const data::Batch& batch, double scale, const models::Pass& pass) const {
    torch::Tensor outputs = model.classLogits(evaluation::packedRows(batch), pass);
    if (outputs.scalar_type() == torch::kBFloat16) outputs = outputs.to(torch::kFloat32);
    return sumOf(outputs, batch.labels) * scale;
}

} // namespace core::training::objectives
