#include "core/evaluation/metrics/metric.h"

namespace core::evaluation::metrics {

/// Of pairs: the share whose chosen answer has the higher reward; equal rewards are no success. Of rated answers: the share whose reward lies on the right
/// side of the reference point, above it for a good answer and below it for a bad one.
void reward_accuracy(const Tally& tally, Scores& scores) {
    if (tally.rewards.empty()) return;
    std::int64_t right = 0;
    for (const Reward& r : tally.rewards) {
        if (r.good && r.bad) right += *r.good > *r.bad ? 1 : 0;
        else if (r.good) right += *r.good > r.point ? 1 : 0;
        else if (r.bad) right += *r.bad < r.point ? 1 : 0;
    }
    scores.emplace_back("reward_accuracy", static_cast<double>(right) / static_cast<double>(tally.rewards.size()));
}

} // namespace core::evaluation::metrics
