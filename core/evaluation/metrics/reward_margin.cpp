#include "core/evaluation/metrics/metric.h"

namespace core::evaluation::metrics {

/// The mean reward of good answers less that of bad ones: over pairs, the mean of their differences. Nothing where there are none of one kind.
void reward_margin(const Tally& tally, Scores& scores) {
    double good = 0.0, bad = 0.0;
    std::int64_t goods = 0, bads = 0;
    for (const Reward& r : tally.rewards) {
        if (r.good) good += *r.good, ++goods;
        if (r.bad) bad += *r.bad, ++bads;
    }
    if (goods == 0 || bads == 0) return;
    scores.emplace_back("reward_margin", good / static_cast<double>(goods) - bad / static_cast<double>(bads));
}

} // namespace core::evaluation::metrics
