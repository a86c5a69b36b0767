#include "core/evaluation/metrics/metric.h"

namespace core::evaluation::metrics {

/// The share of counted tokens that were the model's first choice.
void token_accuracy(const Tally& tally, Scores& scores) {
    if (tally.countsTokens && tally.correctTokens >= 0 && tally.units > 0)
        scores.emplace_back("token_accuracy", static_cast<double>(tally.correctTokens) / static_cast<double>(tally.units));
}

} // namespace core::evaluation::metrics
