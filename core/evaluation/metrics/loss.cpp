#include "core/evaluation/metrics/metric.h"

namespace core::evaluation::metrics {

/// Mean over counted tokens, or over rows, as the training loss is.
void loss(const Tally& tally, Scores& scores) {
    if (tally.units > 0) scores.emplace_back("loss", tally.lossSum / static_cast<double>(tally.units));
}

} // namespace core::evaluation::metrics
