#include "core/training/objectives/preference_loss.h"

#include "core/models/torch.h"

namespace core::training::objectives {

namespace {

/// A model that gives an answer a number, read from the last token of prompt and answer, so that of a pair the chosen one has the higher (Bradley and Terry
/// 1952; Ouyang et al. 2022): −log σ(r_chosen − r_rejected). `center_rewards` adds c (r_chosen + r_rejected)² (Eisenstein et al. 2023), which fixes where zero
/// lies; by default 0, as in TRL.
class RewardModel final : public PreferenceLoss {
public:
    explicit RewardModel(const runs::ObjectiveSpec& spec) : center_(spec.centerRewards) {}
    [[nodiscard]] std::int64_t tokens(const data::Batch& batch) const override { return static_cast<std::int64_t>(batch.ids.size()); }

private:
    [[nodiscard]] Losses lossesOf(models::CausalModel& model, const data::Batch& batch, const models::Pass& pass) const override {
        const Pairs rewards = pairsOf(model.classLogits(evaluation::packedRows(batch), pass).select(1, 0).to(torch::kFloat64));
        torch::Tensor losses = -torch::log_sigmoid(rewards.chosen - rewards.rejected);
        if (center_ != 0.0) losses = losses + center_ * (rewards.chosen + rewards.rejected).square();
        return {losses, rewardsOf(rewards.chosen, rewards.rejected)};
    }
    double center_;
};

} // namespace

std::unique_ptr<Objective> reward(const runs::RunSpec& spec) { return std::make_unique<RewardModel>(spec.objective); }

} // namespace core::training::objectives
