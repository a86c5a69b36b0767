#pragma once

#include "core/training/objectives/objective.h"

/// Cross-entropy of the counted tokens: what pretrain and sft share. Which tokens count is the template's affair (core/data).
namespace core::training::objectives {

class TokenLoss final : public Objective {
public:
    explicit TokenLoss(double labelSmoothing) : labelSmoothing_(labelSmoothing) {}
    [[nodiscard]] std::int64_t units(const data::Batch& batch) const override;
    [[nodiscard]] std::int64_t tokens(const data::Batch& batch) const override { return units(batch); }
    [[nodiscard]] torch::Tensor loss(models::CausalModel& model, const data::Batch& batch, double scale,
                                     const models::Pass& pass) const override;
    [[nodiscard]] double accumulate(models::CausalModel& model, const data::Batch& batch, double scale, const models::Pass& pass) override;

private:
    double labelSmoothing_;
};

} // namespace core::training::objectives
