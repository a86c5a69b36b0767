#pragma once

#include "core/training/objectives/objective.h"

#include "core/evaluation/evaluator.h"

#include "core/models/torch.h"

#include <vector>

/// What the objectives that learn preferences share: the log-probabilities of whole answers, and the rewards that their losses give the answers. A loss is
/// a mean over rows: pairs, or rated answers. Rows lie end to end whatever data.packing says, since each is read whole.
namespace core::training::objectives {

/// Sums over the counted tokens of each sequence, float64, [sequences].
struct AnswerSums {
    torch::Tensor logProbs; ///< differentiable
    torch::Tensor counts;   ///< counted tokens that have a token before them
    /// The mean log-probability of a token.
    [[nodiscard]] torch::Tensor means() const { return logProbs / counts.clamp_min(1.0); }
};
[[nodiscard]] AnswerSums answersOf(models::CausalModel& model, const data::Batch& batch, const models::Pass& pass);
/// Two tensors of [rows] out of one of [2 · rows]: chosen and rejected.
struct Pairs {
    torch::Tensor chosen, rejected;
};
[[nodiscard]] Pairs pairsOf(const torch::Tensor& sequences);
/// The log-probabilities under the reference, [sequences]. Throws Error{Internal} where nobody asked it.
[[nodiscard]] torch::Tensor referencesOf(const data::Batch& batch);

class PreferenceLoss : public Objective, public evaluation::PreferenceScorer {
public:
    [[nodiscard]] std::int64_t units(const data::Batch& batch) const override { return batch.rowCount(); }
    [[nodiscard]] std::int64_t tokens(const data::Batch& batch) const override { return batch.countedTokens(); }
    [[nodiscard]] torch::Tensor loss(models::CausalModel& model, const data::Batch& batch, double scale,
                                     const models::Pass& pass) const override;
    [[nodiscard]] double accumulate(models::CausalModel& model, const data::Batch& batch, double scale, const models::Pass& pass) override;
    [[nodiscard]] evaluation::PreferenceScorer* preferences() override { return this; }
    /// Reward accuracy and margin of the rows since startRows().
    [[nodiscard]] evaluation::Scores figures() const override;

    void startRows() override { seen_.rewards.clear(); }
    void seeRows(models::CausalModel&, const data::Batch&, const models::Pass&) override {}
    [[nodiscard]] std::vector<evaluation::PreferenceScore> scoresOf(models::CausalModel& model, const data::Batch& batch,
                                                                    const models::Pass& pass) override;

protected:
    struct Losses {
        torch::Tensor losses;                    ///< [rows], float64, differentiable
        std::vector<evaluation::Reward> rewards; ///< of the rows
    };
    [[nodiscard]] virtual Losses lossesOf(models::CausalModel& model, const data::Batch& batch, const models::Pass& pass) const = 0;
    /// `chosen` and `rejected` are [rows].
    [[nodiscard]] static std::vector<evaluation::Reward> rewardsOf(const torch::Tensor& chosen, const torch::Tensor& rejected);

private:
    evaluation::Tally seen_;
};

/// −(1 − ε) log σ(x) − ε log σ(−x): x is how sure the model is of the order of a pair, ε the share of pairs that may be labelled the wrong way round.
[[nodiscard]] torch::Tensor smoothedLogistic(const torch::Tensor& x, double wrong);

} // namespace core::training::objectives
