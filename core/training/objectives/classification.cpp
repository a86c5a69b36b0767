#include "core/training/objectives/row_loss.h"

#include "core/models/torch.h"

namespace core::training::objectives {

namespace {

class Classification final : public RowLoss {
public:
    explicit Classification(double labelSmoothing) : labelSmoothing_(labelSmoothing) {}

private:
    [[nodiscard]] torch::Tensor sumOf(const torch::Tensor& outputs, const std::vector<double>& labels) const override {
        const torch::Tensor classes = torch::tensor(std::vector<std::int64_t>(labels.begin(), labels.end()), torch::kInt64);
        return torch::cross_entropy_loss(outputs, classes, {}, at::Reduction::Sum, -100, labelSmoothing_);
    }
    double labelSmoothing_;
};

} // namespace

/// Cross-entropy over the classes, as LlamaForSequenceClassification has it.
std::unique_ptr<Objective> classification(const runs::RunSpec& spec) {
    return std::make_unique<Classification>(spec.objective.labelSmoothing);
}

} // namespace core::training::objectives
