#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What is computed from the predictions on a set of rows. A leaf a file, entered in metrics.def; plain numbers, no torch.
namespace core::evaluation {

using Scores = std::vector<std::pair<std::string, double>>; ///< "loss" → 1.24, in the order of the leaves

/// What a model gives the answers of a row of preferences: of a pair both, of a rated answer the one that it is.
struct Reward {
    std::optional<double> good, bad;
    double point = 0.0; ///< where a reward is neither: of rated answers, the reference point times beta
};

/// Everything that a metric may look at.
struct Tally {
    bool countsTokens = true; ///< the loss is a mean over tokens; false: over rows
    bool regression = false;
    double lossSum = 0.0;                       ///< nats; squared errors of a regression
    std::int64_t units = 0;                     ///< counted tokens, or rows
    std::int64_t correctTokens = -1;            ///< whose likeliest token was right; -1: not looked at
    std::vector<std::int64_t> truth, predicted; ///< classes of the rows
    std::vector<double> truthValue, predictedValue;
    std::vector<Reward> rewards;     ///< of the rows of preferences
    std::vector<std::string> labels; ///< class names by index
};

/// What is added of a metric: nothing where it does not apply to these predictions.
namespace metrics {
#define X(name) void name(const Tally& tally, Scores& scores);
#include "core/evaluation/metrics/metrics.def"
#undef X
} // namespace metrics

/// The metrics of these keys, and those that every task with one answer a row gets. Throws Error{Usage} for an unknown key.
[[nodiscard]] Scores scoresOf(const Tally& tally, const std::vector<std::string>& keys);
/// Throws Error{Usage} that names the nearest key.
void checkMetrics(const std::vector<std::string>& keys);

} // namespace core::evaluation
