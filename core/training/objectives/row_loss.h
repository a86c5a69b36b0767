#pragma once

#include "core/training/objectives/objective.h"

#include "core/models/torch.h"

/// One prediction a row, from its last token: what classification and regression share.
namespace core::training::objectives {

class RowLoss : public Objective {
public:
    [[nodiscard]] std::int64_t units(const data::Batch& batch) const override { return batch.sequences(); }
    [[nodiscard]] std::int64_t tokens(const data::Batch& batch) const override { return static_cast<std::int64_t>(batch.ids.size()); }
    [[nodiscard]] torch::Tensor loss(models::CausalModel& model, const data::Batch& batch, double scale,
                                     const models::Pass& pass) const override;

private:
    /// Σ losses of the rows. `outputs` is [rows, labels] in fp32 or fp64.
    [[nodiscard]] virtual torch::Tensor sumOf(const torch::Tensor& outputs, const std::vector<double>& labels) const = 0;
};

} // namespace core::training::objectives
