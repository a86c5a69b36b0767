#include "core/evaluation/metrics/metric.h"

namespace core::evaluation::metrics {

/// The share of rows whose class was found.
void accuracy(const Tally& tally, Scores& scores) {
    if (tally.countsTokens || tally.regression || tally.truth.empty()) return;
    std::int64_t right = 0;
    for (std::size_t i = 0; i < tally.truth.size(); ++i) right += tally.truth[i] == tally.predicted[i] ? 1 : 0;
    scores.emplace_back("accuracy", static_cast<double>(right) / static_cast<double>(tally.truth.size()));
}

} // namespace core::evaluation::metrics
