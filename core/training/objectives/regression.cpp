#include "core/training/objectives/row_loss.h"

#include "core/models/torch.h"

namespace core::training::objectives {

namespace {

class Regression final : public RowLoss {
    [[nodiscard]] torch::Tensor sumOf(const torch::Tensor& outputs, const std::vector<double>& labels) const override {
        const torch::Tensor targets = torch::tensor(labels, torch::kFloat64).to(outputs.scalar_type());
        return (outputs.select(1, 0) - targets).square().sum();
    }
};

} // namespace

/// Squared error of the one output, as Transformers' problem type "regression" has it.
std::unique_ptr<Objective> regression(const runs::RunSpec&) { return std::make_unique<Regression>(); }

} // namespace core::training::objectives
