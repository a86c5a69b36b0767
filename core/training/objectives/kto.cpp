#include "core/training/objectives/preference_loss.h"

#include "core/training/batch_layout.h"

#include "core/models/torch.h"

#include <algorithm>

namespace core::training::objectives {

namespace {

/// Ethayarajh et al., "KTO: model alignment as prospect theoretic optimization" (2024). What an answer gained over the reference, h = log π(y|x) −
/// log π_ref(y|x), is weighed against a reference point z, the mean gain of answers that belong to other prompts, never below zero: λ_d (1 − σ(β (h − z))) for a
/// good answer, λ_u (1 − σ(β (z − h))) for a bad one. z is a mean over the whole step (TRL: over each micro-batch) and has no gradient. A row is two
/// sequences: the rated answer, and its prompt with another row's answer (core/data). Defaults β = 0.1, λ = 1: the paper's and TRL's.
class Kto final : public PreferenceLoss {
public:
    explicit Kto(const runs::ObjectiveSpec& spec) : spec_(spec) {}

    [[nodiscard]] std::int64_t tokens(const data::Batch& batch) const override { return ofEachRow(batch, 0).countedTokens(); }
    void startRows() override {
        PreferenceLoss::startRows();
        gains_ = 0.0;
        rows_ = 0;
    }
    void seeRows(models::CausalModel& model, const data::Batch& batch, const models::Pass& pass) override {
        const torch::NoGradGuard noGradient;
        const data::Batch others = ofEachRow(batch, 1);
        gains_ += (answersOf(model, others, pass).logProbs - referencesOf(others)).sum().item<double>();
        rows_ += batch.rowCount();
    }

private:
    [[nodiscard]] Losses lossesOf(models::CausalModel& model, const data::Batch& batch, const models::Pass& pass) const override {
        const data::Batch answers = ofEachRow(batch, 0);
        const double point = std::max(0.0, gains_ / static_cast<double>(std::max<std::int64_t>(1, rows_)));
        const torch::Tensor gains = answersOf(model, answers, pass).logProbs - referencesOf(answers);
        const torch::Tensor good = torch::tensor(answers.labels, torch::kFloat64);
        const torch::Tensor sign = good * 2.0 - 1.0;
        const torch::Tensor weights = good * spec_.desirableWeight + (1.0 - good) * spec_.undesirableWeight;
        Losses made;
        made.losses = weights * (1.0 - torch::sigmoid(sign * (gains - point) * spec_.beta));
        const torch::Tensor rewards = (gains.detach() * spec_.beta).contiguous();
        for (std::size_t i = 0; i < answers.labels.size(); ++i) {
            evaluation::Reward reward;
            (answers.labels[i] > 0.5 ? reward.good : reward.bad) = rewards.data_ptr<double>()[i];
            reward.point = point * spec_.beta;
            made.rewards.push_back(reward);
        }
        return made;
    }
    runs::ObjectiveSpec spec_;
    double gains_ = 0.0; ///< of answers to other prompts, over the rows that belong together
    std::int64_t rows_ = 0;
};

} // namespace

std::unique_ptr<Objective> kto(const runs::RunSpec& spec) { return std::make_unique<Kto>(spec.objective); }

} // namespace core::training::objectives
