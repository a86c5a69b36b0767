#include "core/training/objectives/preference_loss.h"

#include "core/models/torch.h"

namespace core::training::objectives {

namespace {

/// Meng, Xia and Chen, "SimPO: simple preference optimization with a reference-free reward" (2024): −log σ(β (p̄_chosen − p̄_rejected) − γ), p̄ being the mean
/// log-probability of an answer's tokens. No reference. Label smoothing as in DPO. Defaults β = 0.1 and γ = 0.5 are TRL's; the paper found β from 2 to 10 with
/// γ / β from 0.1 to 0.8 better.
class Simpo final : public PreferenceLoss {
public:
    explicit Simpo(const runs::ObjectiveSpec& spec) : spec_(spec) {}

private:
    [[nodiscard]] Losses lossesOf(models::CausalModel& model, const data::Batch& batch, const models::Pass& pass) const override {
        const Pairs pairs = pairsOf(answersOf(model, batch, pass).means() * spec_.beta);
        return {smoothedLogistic(pairs.chosen - pairs.rejected - spec_.gamma, spec_.labelSmoothing),
                rewardsOf(pairs.chosen, pairs.rejected)};
    }
    runs::ObjectiveSpec spec_;
};

} // namespace

std::unique_ptr<Objective> simpo(const runs::RunSpec& spec) { return std::make_unique<Simpo>(spec.objective); }

} // namespace core::training::objectives
