#include "core/training/objectives/preference_loss.h"

#include "core/models/torch.h"

namespace core::training::objectives {

namespace {

/// What an answer gained over the reference, h = log π(y|x) − log π_ref(y|x), and of a pair Δ = h_chosen − h_rejected:
///
///   sigmoid  −log σ(β Δ), with label smoothing ε −(1 − ε) log σ(β Δ) − ε log σ(−β Δ): Rafailov et al., "Direct preference optimization" (2023), and
///            Mitchell, "A note on DPO with noisy preferences" (2023), known as cDPO
///   ipo      (Δ̄ − 1 / 2β)², h̄ being a mean over tokens: Azar et al., "A general theoretical paradigm to understand learning from human preferences"
///            (2023), in the form that TRL confirmed with its authors
///   robust   (−(1 − ε) log σ(β Δ) + ε log σ(−β Δ)) / (1 − 2 ε): Ray Chowdhury et al., "Provably robust DPO" (2024)
///
/// Defaults: sigmoid, β = 0.1, ε = 0, those of the first paper's experiments and of TRL.
class Dpo final : public PreferenceLoss {
public:
    explicit Dpo(const runs::ObjectiveSpec& spec) : spec_(spec) {}

private:
    [[nodiscard]] Losses lossesOf(models::CausalModel& model, const data::Batch& batch, const models::Pass& pass) const override {
        const AnswerSums answers = answersOf(model, batch, pass);
        const torch::Tensor gains = answers.logProbs - referencesOf(batch);
        const Pairs pairs = pairsOf(gains);
        Losses made;
        made.rewards = rewardsOf(pairs.chosen * spec_.beta, pairs.rejected * spec_.beta);
        const torch::Tensor x = (pairs.chosen - pairs.rejected) * spec_.beta;
        if (spec_.loss == "ipo") {
            const Pairs means = pairsOf(gains / answers.counts.clamp_min(1.0));
            made.losses = (means.chosen - means.rejected - 1.0 / (2.0 * spec_.beta)).square();
        } else if (spec_.loss == "robust") {
            const double wrong = spec_.labelSmoothing;
            made.losses = (wrong * torch::log_sigmoid(-x) - (1.0 - wrong) * torch::log_sigmoid(x)) / (1.0 - 2.0 * wrong);
        } else {
            made.losses = smoothedLogistic(x, spec_.labelSmoothing);
        }
        return made;
    }
    runs::ObjectiveSpec spec_;
};

} // namespace

std::unique_ptr<Objective> dpo(const runs::RunSpec& spec) { return std::make_unique<Dpo>(spec.objective); }

} // namespace core::training::objectives
