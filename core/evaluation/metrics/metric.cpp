#include "core/evaluation/metrics/metric.h"

#include "core/base/error.h"
#include "core/base/form.h"
#include "core/base/text.h"

#include <algorithm>
#include <string_view>

namespace core::evaluation {

namespace {

constexpr std::pair<std::string_view, void (*)(const Tally&, Scores&)> kMetrics[] = {
#define X(name) {#name, &metrics::name},
#include "core/evaluation/metrics/metrics.def"
#undef X
};

/// What a task gets whether asked for or not: a classification without its accuracy says little.
bool alwaysFor(std::string_view key, const Tally& tally) {
    if (key == "loss") return true;
    if (!tally.rewards.empty()) return key == "reward_accuracy" || key == "reward_margin";
    return !tally.countsTokens && (tally.regression ? key == "regression_error" : key == "accuracy" || key == "f1");
}

} // namespace

Scores scoresOf(const Tally& tally, const std::vector<std::string>& keys) {
    checkMetrics(keys);
    Scores scores;
    for (const auto& [key, metric] : kMetrics)
        if (alwaysFor(key, tally) || std::find(keys.begin(), keys.end(), key) != keys.end()) metric(tally, scores);
    return scores;
}

void checkMetrics(const std::vector<std::string>& keys) {
    std::vector<std::string> known;
    for (const auto& [key, metric] : kMetrics) known.emplace_back(key);
    for (const std::string& key : keys) {
        if (std::find(known.begin(), known.end(), key) != known.end()) continue;
        const auto nearest = base::nearestWord(key, known);
        throw Error(ErrorKind::Usage, "there is no metric '" + base::shortened(key, 60) + "'" +
                                          (nearest ? "; did you mean '" + *nearest + "'?" : ".") + " There are " +
                                          base::joined(known, ", "));
    }
}

} // namespace core::evaluation
