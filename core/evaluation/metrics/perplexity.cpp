#include "core/evaluation/metrics/metric.h"

#include <cmath>

namespace core::evaluation::metrics {

/// exp of the mean loss of a token: between how many equally likely tokens the model wavers.
void perplexity(const Tally& tally, Scores& scores) {
    if (tally.countsTokens && tally.units > 0)
        scores.emplace_back("perplexity", std::exp(tally.lossSum / static_cast<double>(tally.units)));
}

} // namespace core::evaluation::metrics
