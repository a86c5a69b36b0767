#include "core/evaluation/metrics/metric.h"

#include <algorithm>

namespace core::evaluation::metrics {

namespace {

struct Counts {
    double right = 0.0, predicted = 0.0, there = 0.0;
    [[nodiscard]] double precision() const { return predicted > 0.0 ? right / predicted : 0.0; }
    [[nodiscard]] double recall() const { return there > 0.0 ? right / there : 0.0; }
    [[nodiscard]] double f1() const { return predicted + there > 0.0 ? 2.0 * right / (predicted + there) : 0.0; }
};

} // namespace

/// Precision, recall and F1 a class, their means over the classes that occur (macro), and over all rows (micro), as scikit-learn defines them: a class that
/// neither occurs nor is predicted does not count, a division by nothing is 0.
void f1(const Tally& tally, Scores& scores) {
    if (tally.countsTokens || tally.regression || tally.truth.empty()) return;
    std::int64_t classes = static_cast<std::int64_t>(tally.labels.size());
    for (std::size_t i = 0; i < tally.truth.size(); ++i) classes = std::max({classes, tally.truth[i] + 1, tally.predicted[i] + 1});
    std::vector<Counts> counts(static_cast<std::size_t>(classes));
    Counts all;
    for (std::size_t i = 0; i < tally.truth.size(); ++i) {
        const auto truth = static_cast<std::size_t>(tally.truth[i]), predicted = static_cast<std::size_t>(tally.predicted[i]);
        counts[truth].there += 1.0;
        counts[predicted].predicted += 1.0;
        all.there += 1.0;
        all.predicted += 1.0;
        if (truth == predicted) {
            counts[truth].right += 1.0;
            all.right += 1.0;
        }
    }
    double precision = 0.0, recall = 0.0, macro = 0.0, seen = 0.0;
    for (const Counts& c : counts) {
        if (c.there + c.predicted == 0.0) continue;
        precision += c.precision();
        recall += c.recall();
        macro += c.f1();
        seen += 1.0;
    }
    scores.emplace_back("precision_macro", precision / seen);
    scores.emplace_back("recall_macro", recall / seen);
    scores.emplace_back("f1_macro", macro / seen);
    scores.emplace_back("precision_micro", all.precision());
    scores.emplace_back("recall_micro", all.recall());
    scores.emplace_back("f1_micro", all.f1());
    for (std::size_t i = 0; i < tally.labels.size(); ++i) {
        if (counts[i].there + counts[i].predicted == 0.0) continue;
        scores.emplace_back("precision:" + tally.labels[i], counts[i].precision());
        scores.emplace_back("recall:" + tally.labels[i], counts[i].recall());
        scores.emplace_back("f1:" + tally.labels[i], counts[i].f1());
    }
}

} // namespace core::evaluation::metrics
