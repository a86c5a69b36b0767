#include "core/training/objectives/preference_loss.h"

#include "core/models/torch.h"

#include <algorithm>
#include <cmath>

namespace core::training::objectives {

namespace {

/// log(1 − eˣ) for x < 0, by whichever form keeps its digits (Mächler 2012).
torch::Tensor log1mexp(const torch::Tensor& x) {
    return torch::where(x < -std::log(2.0), torch::log1p(-torch::exp(x)), torch::log(-torch::expm1(x)));
}

/// Hong, Lee and Thorne, "ORPO: monolithic preference optimization without reference model" (2024): the loss of reading the chosen row, and β times −log σ of
/// how much better its odds are: log odds = p̄ − log(1 − e^p̄), p̄ being the mean log-probability of an answer's tokens. As in the authors' code and in
/// TRL the first part runs over prompt and answer, and is a mean over the tokens of the whole step, the second a mean over its pairs. No reference.
/// Default β = 0.1: the paper's λ.
class Orpo final : public PreferenceLoss {
public:
    explicit Orpo(const runs::ObjectiveSpec& spec) : beta_(spec.beta) {}

    void startRows() override {
        PreferenceLoss::startRows();
        tokens_ = pairs_ = 0;
    }
    void seeRows(models::CausalModel&, const data::Batch& batch, const models::Pass&) override {
        pairs_ += batch.rowCount();
        for (std::int64_t row = 0; row < batch.rowCount(); ++row) {
            const auto chosen = static_cast<std::size_t>(row * batch.perRow);
            tokens_ += std::max<std::int64_t>(0, batch.offsets[chosen + 1] - batch.offsets[chosen] - 1);
        }
    }

private:
    [[nodiscard]] Losses lossesOf(models::CausalModel& model, const data::Batch& batch, const models::Pass& pass) const override {
        data::Batch whole = batch; // every token of the chosen rows is predicted, too
        std::vector<std::int64_t> owners, chosenOwners;
        std::vector<double> ofAnswer, counts(static_cast<std::size_t>(batch.sequences()));
        for (std::int64_t i = 0; i < batch.sequences(); ++i) {
            const auto own = static_cast<std::size_t>(i);
            for (std::int64_t at = batch.offsets[own] + 1; at < batch.offsets[own + 1]; ++at) {
                const bool counted = batch.counted[static_cast<std::size_t>(at)] != 0;
                if (i % 2 == 0) whole.counted[static_cast<std::size_t>(at)] = 1;
                if (!counted && i % 2 != 0) continue;
                owners.push_back(i);
                ofAnswer.push_back(counted ? 1.0 : 0.0);
                counts[own] += counted ? 1.0 : 0.0;
            }
        }
        const torch::Tensor tokens = model.tokenLogProbs(evaluation::packedRows(whole), pass);
        const torch::Tensor owner = torch::tensor(owners, torch::kInt64), none = torch::zeros({batch.sequences()}, torch::kFloat64);
        const torch::Tensor read = none.index_add(0, owner, tokens),
                            answers = none.index_add(0, owner, tokens * torch::tensor(ofAnswer, torch::kFloat64));
        const Pairs means = pairsOf(answers / torch::tensor(counts, torch::kFloat64).clamp_min(1.0));
        const torch::Tensor odds = means.chosen - means.rejected - (log1mexp(means.chosen) - log1mexp(means.rejected));
        // Σ over the pairs of a step, divided by their number, is then a mean over tokens.
        const double share = static_cast<double>(pairs_) / static_cast<double>(std::max<std::int64_t>(1, tokens_));
        return {-share * pairsOf(read).chosen - beta_ * torch::log_sigmoid(odds), rewardsOf(means.chosen * beta_, means.rejected * beta_)};
    }
    double beta_;
    std::int64_t tokens_ = 0, pairs_ = 0; ///< of the rows that belong together: of their chosen sequences, but the first tokens
};

} // namespace

std::unique_ptr<Objective> orpo(const runs::RunSpec& spec) { return std::make_unique<Orpo>(spec.objective); }

} // namespace core::training::objectives
