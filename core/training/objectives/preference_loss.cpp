#include "core/training/objectives/preference_loss.h"

#include "core/base/error.h"

namespace core::training::objectives {

AnswerSums answersOf(models::CausalModel& model, const data::Batch& batch, const models::Pass& pass) {
    std::vector<std::int64_t> owners;
    std::vector<double> counts;
    for (std::int64_t i = 0; i < batch.sequences(); ++i) {
        const auto before = owners.size();
        for (std::int64_t at = batch.offsets[static_cast<std::size_t>(i)] + 1; at < batch.offsets[static_cast<std::size_t>(i) + 1]; ++at)
            if (batch.counted[static_cast<std::size_t>(at)] != 0) owners.push_back(i);
        counts.push_back(static_cast<double>(owners.size() - before));
    }
    const torch::Tensor tokens = model.tokenLogProbs(evaluation::packedRows(batch), pass);
    AnswerSums sums;
    sums.logProbs = torch::zeros({batch.sequences()}, torch::kFloat64).index_add(0, torch::tensor(owners, torch::kInt64), tokens);
    sums.counts = torch::tensor(counts, torch::kFloat64);
    return sums;
}

Pairs pairsOf(const torch::Tensor& sequences) {
    const torch::Tensor both = sequences.view({-1, 2});
    return {both.select(1, 0), both.select(1, 1)};
}

torch::Tensor referencesOf(const data::Batch& batch) {
    if (std::ssize(batch.references) != batch.sequences())
        throw Error(ErrorKind::Internal, "a batch of preferences came without what its reference says of it");
    return torch::tensor(batch.references, torch::kFloat64);
}

torch::Tensor smoothedLogistic(const torch::Tensor& x, double wrong) {
    if (wrong == 0.0) return -torch::log_sigmoid(x);
    return -(1.0 - wrong) * torch::log_sigmoid(x) - wrong * torch::log_sigmoid(-x);
}

torch::Tensor PreferenceLoss::loss(models::CausalModel& model, const data::Batch& batch, double scale, const models::Pass& pass) const {
    return lossesOf(model, batch, pass).losses.sum() * scale;
}

double PreferenceLoss::accumulate(models::CausalModel& model, const data::Batch& batch, double scale, const models::Pass& pass) {
    const Losses made = lossesOf(model, batch, pass);
    seen_.rewards.insert(seen_.rewards.end(), made.rewards.begin(), made.rewards.end());
    const torch::Tensor sum = made.losses.sum() * scale;
    sum.backward();
    return sum.item<double>();
}

evaluation::Scores PreferenceLoss::figures() const {
    return seen_.rewards.empty() ? evaluation::Scores{} : evaluation::scoresOf(seen_, {});
}

std::vector<evaluation::PreferenceScore> PreferenceLoss::scoresOf(models::CausalModel& model, const data::Batch& batch,
                                                                  const models::Pass& pass) {
    const torch::NoGradGuard noGradient;
    const Losses made = lossesOf(model, batch, pass);
    const torch::Tensor losses = made.losses.contiguous();
    std::vector<evaluation::PreferenceScore> scores;
    for (std::size_t i = 0; i < made.rewards.size(); ++i) scores.push_back({losses.data_ptr<double>()[i], made.rewards[i]});
    return scores;
}

std::vector<evaluation::Reward> PreferenceLoss::rewardsOf(const torch::Tensor& chosen, const torch::Tensor& rejected) {
    const torch::Tensor good = chosen.detach().contiguous(), bad = rejected.detach().contiguous();
    std::vector<evaluation::Reward> rewards;
    for (std::int64_t i = 0; i < good.numel(); ++i) rewards.push_back({good.data_ptr<double>()[i], bad.data_ptr<double>()[i], 0.0});
    return rewards;
}

} // namespace core::training::objectives
