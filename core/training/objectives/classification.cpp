#include "core/training/objectives/row_loss.h"

#include "core/models/torch.h"

namespace core::training::objectives {

namespace {

/// Cross-entropy over the classes, as LlamaForSequenceClassification has it, and what makes rows count unequally:
///
///   class weights  balanced: rows ÷ (classes × rows of the class), scikit-learn's rule, so that the mean weight of a row is 1
///   focal loss     (1 − p)^γ times the cross-entropy, p being the probability of the right class: Lin et al., "Focal loss for dense object detection"
///                  (2017). With label smoothing, the cross-entropy is the smoothed one
///
/// The loss of a step stays a mean over its rows. Evaluations measure the plain cross-entropy.
class Classification final : public RowLoss {
public:
    explicit Classification(const runs::ObjectiveSpec& spec) : spec_(spec) {}

    void prepare(const data::TokenCache& rows) override {
        if (spec_.classWeights != "balanced") return;
        std::vector<double> counts(rows.labelNames().size(), 0.0);
        for (std::int64_t i = 0; i < rows.size(); ++i) counts[static_cast<std::size_t>(rows.sequence(i).label)] += 1.0;
        weights_ =
            torch::tensor(counts, torch::kFloat64).reciprocal() * static_cast<double>(rows.size()) / static_cast<double>(counts.size());
        weights_.masked_fill_(weights_.isinf(), 0.0); // a class that only held-out rows have is never seen here
    }

private:
    [[nodiscard]] torch::Tensor sumOf(const torch::Tensor& outputs, const std::vector<double>& labels) const override {
        const torch::Tensor classes = torch::tensor(std::vector<std::int64_t>(labels.begin(), labels.end()), torch::kInt64);
        if (!weights_.defined() && spec_.focalGamma == 0.0)
            return torch::cross_entropy_loss(outputs, classes, {}, at::Reduction::Sum, -100, spec_.labelSmoothing);
        torch::Tensor losses = torch::cross_entropy_loss(outputs, classes, {}, at::Reduction::None, -100, spec_.labelSmoothing);
        if (spec_.focalGamma > 0.0) {
            const torch::Tensor right = outputs.softmax(1).gather(1, classes.unsqueeze(1)).squeeze(1);
            losses = losses * (1.0 - right).pow(spec_.focalGamma);
        }
        if (weights_.defined()) losses = losses * weights_.to(outputs.scalar_type()).index_select(0, classes);
        return losses.sum();
    }
    runs::ObjectiveSpec spec_;
    torch::Tensor weights_; ///< of the classes; undefined: all 1
};

} // namespace

std::unique_ptr<Objective> classification(const runs::RunSpec& spec) { return std::make_unique<Classification>(spec.objective); }

} // namespace core::training::objectives
