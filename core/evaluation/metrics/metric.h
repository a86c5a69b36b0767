#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

/// What is computed from the predictions on a set of rows. A leaf a file, entered in metrics.def; plain numbers, no torch.
namespace core::evaluation {

using Scores = std::vector<std::pair<std::string, double>>; ///< "loss" → 1.24, in the order of the leaves

/// Everything that a metric may look at.
struct Tally {
    bool languageModel = true; ///< false: one prediction a row
    bool regression = false;
    double lossSum = 0.0;                       ///< nats; squared errors of a regression
    std::int64_t units = 0;                     ///< counted tokens, or rows
    std::int64_t correctTokens = -1;            ///< whose likeliest token was right; -1: not looked at
    std::vector<std::int64_t> truth, predicted; ///< classes of the rows
    std::vector<double> truthValue, predictedValue;
    std::vector<std::string> labels; ///< class names by index
};

/// What is added of a metric: nothing where it does not apply to these predictions.
namespace metrics {
#define X(name) void name(const Tally& tally, Scores& scores);
#include "core/evaluation/metrics/metrics.def"
#undef X
} // namespace metrics

/// The metrics of these keys, and those that every classification and regression gets. Throws Error{Usage} for an unknown key.
[[nodiscard]] Scores scoresOf(const Tally& tally, const std::vector<std::string>& keys);
/// Throws Error{Usage} that names the nearest key.
void checkMetrics(const std::vector<std::string>& keys);

} // namespace core::evaluation
