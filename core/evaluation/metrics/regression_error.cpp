#include "core/evaluation/metrics/metric.h"

#include <cmath>

namespace core::evaluation::metrics {

/// Mean absolute error, root of the mean squared error, and the share of the variance that is explained.
void regression_error(const Tally& tally, Scores& scores) {
    if (!tally.regression || tally.truthValue.empty()) return;
    const auto n = static_cast<double>(tally.truthValue.size());
    double absolute = 0.0, squared = 0.0, mean = 0.0, spread = 0.0;
    for (const double value : tally.truthValue) mean += value / n;
    for (std::size_t i = 0; i < tally.truthValue.size(); ++i) {
        const double error = tally.predictedValue[i] - tally.truthValue[i];
        absolute += std::abs(error);
        squared += error * error;
        spread += (tally.truthValue[i] - mean) * (tally.truthValue[i] - mean);
    }
    scores.emplace_back("mae", absolute / n);
    scores.emplace_back("rmse", std::sqrt(squared / n));
    if (spread > 0.0) scores.emplace_back("r2", 1.0 - squared / spread);
}

} // namespace core::evaluation::metrics
