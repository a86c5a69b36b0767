// Metrics against the definitions that scikit-learn documents, written out a second way: from the confusion matrix.
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/evaluation/metrics/metric.h"
#include "core/runs/run_spec.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace core;

namespace {

double of(const evaluation::Scores& scores, const std::string& key) {
    const auto found = std::find_if(scores.begin(), scores.end(), [&](const auto& score) { return score.first == key; });
    return found == scores.end() ? std::nan("") : found->second;
}

evaluation::Tally tallyOf(const std::vector<std::string>& labels, const std::vector<std::int64_t>& truth,
                          const std::vector<std::int64_t>& predicted) {
    evaluation::Tally tally;
    tally.countsTokens = false;
    tally.labels = labels;
    tally.truth = truth;
    tally.predicted = predicted;
    tally.units = static_cast<std::int64_t>(truth.size());
    tally.lossSum = 1.0;
    return tally;
}

/// precision_recall_fscore_support of scikit-learn with zero_division 0, labels None: those of truth and predictions together.
struct Expected {
    std::vector<double> precision, recall, f1;
    double macroPrecision = 0.0, macroRecall = 0.0, macroF1 = 0.0, microF1 = 0.0;
    Expected(std::size_t classes, const evaluation::Tally& tally) {
        std::vector<std::vector<double>> confusion(classes, std::vector<double>(classes, 0.0));
        double right = 0.0, seen = 0.0;
        for (std::size_t i = 0; i < tally.truth.size(); ++i)
            confusion[static_cast<std::size_t>(tally.truth[i])][static_cast<std::size_t>(tally.predicted[i])] += 1.0;
        for (std::size_t c = 0; c < classes; ++c) {
            double row = 0.0, column = 0.0;
            for (std::size_t other = 0; other < classes; ++other) {
                row += confusion[c][other];
                column += confusion[other][c];
            }
            const double hit = confusion[c][c], p = column > 0 ? hit / column : 0.0, r = row > 0 ? hit / row : 0.0;
            precision.push_back(p);
            recall.push_back(r);
            f1.push_back(p + r > 0 ? 2.0 * p * r / (p + r) : 0.0); // the harmonic mean
            right += hit;
            if (row + column == 0.0) continue;
            macroPrecision += p;
            macroRecall += r;
            macroF1 += f1.back();
            seen += 1.0;
        }
        macroPrecision /= seen;
        macroRecall /= seen;
        macroF1 /= seen;
        microF1 = right / static_cast<double>(tally.truth.size());
    }
};

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The example of scikit-learn's manual: y_true 0 1 2 0 1 2, y_pred 0 2 1 0 0 1; f1_score macro 0.26666…, micro 0.33333…, of each class 0.8 0 0.
    void f1_gives_the_numbers_of_scikit_learns_manual() {
        const auto scores = evaluation::scoresOf(tallyOf({"a", "b", "c"}, {0, 1, 2, 0, 1, 2}, {0, 2, 1, 0, 0, 1}), {"f1"});
        QVERIFY(std::abs(of(scores, "f1_macro") - 0.8 / 3.0) < 1e-15);
        QVERIFY(std::abs(of(scores, "f1_micro") - 1.0 / 3.0) < 1e-15);
        QVERIFY(std::abs(of(scores, "f1:a") - 0.8) < 1e-15);
        QCOMPARE(of(scores, "f1:b"), 0.0);
        QCOMPARE(of(scores, "f1:c"), 0.0);
        QVERIFY(std::abs(of(scores, "precision:a") - 2.0 / 3.0) < 1e-15);
        QCOMPARE(of(scores, "recall:a"), 1.0);
        QVERIFY(std::abs(of(scores, "precision_macro") - 2.0 / 9.0) < 1e-15);
        QVERIFY(std::abs(of(scores, "recall_macro") - 1.0 / 3.0) < 1e-15);
    }

    void f1_equals_its_definition_for_any_predictions() {
        base::Random random(1, "metrics");
        for (int round = 0; round < 200; ++round) {
            const std::size_t classes = 2 + random.below(6);
            std::vector<std::int64_t> truth, predicted;
            for (std::size_t i = 0, rows = 1 + random.below(40); i < rows; ++i) {
                truth.push_back(static_cast<std::int64_t>(random.below(classes)));
                predicted.push_back(random.below(2) == 0 ? truth.back() : static_cast<std::int64_t>(random.below(classes)));
            }
            std::vector<std::string> labels;
            for (std::size_t c = 0; c < classes; ++c) labels.push_back("class " + std::to_string(c));
            const auto tally = tallyOf(labels, truth, predicted);
            const auto scores = evaluation::scoresOf(tally, {"accuracy", "f1"});
            const Expected expected(classes, tally);
            QVERIFY(std::abs(of(scores, "f1_macro") - expected.macroF1) < 1e-12);
            QVERIFY(std::abs(of(scores, "precision_macro") - expected.macroPrecision) < 1e-12);
            QVERIFY(std::abs(of(scores, "recall_macro") - expected.macroRecall) < 1e-12);
            for (const char* micro : {"accuracy", "f1_micro", "precision_micro", "recall_micro"})
                QVERIFY(std::abs(of(scores, micro) - expected.microF1) < 1e-12);
            for (std::size_t c = 0; c < classes; ++c) {
                const bool seen = !std::isnan(of(scores, "f1:" + labels[c]));
                if (!seen) continue;
                QVERIFY(std::abs(of(scores, "f1:" + labels[c]) - expected.f1[c]) < 1e-12);
                QVERIFY(std::abs(of(scores, "precision:" + labels[c]) - expected.precision[c]) < 1e-12);
                QVERIFY(std::abs(of(scores, "recall:" + labels[c]) - expected.recall[c]) < 1e-12);
            }
        }
    }

    void a_regression_is_measured_by_its_errors() {
        evaluation::Tally tally;
        tally.countsTokens = false;
        tally.regression = true;
        tally.truthValue = {3.0, -0.5, 2.0, 7.0};
        tally.predictedValue = {2.5, 0.0, 2.0, 8.0}; // scikit-learn's manual: mean absolute error 0.5, mean squared 0.375, r2 0.9486…
        const auto scores = evaluation::scoresOf(tally, {});
        QVERIFY(std::abs(of(scores, "mae") - 0.5) < 1e-15);
        QVERIFY(std::abs(of(scores, "rmse") - std::sqrt(0.375)) < 1e-15);
        QVERIFY(std::abs(of(scores, "r2") - 0.9486081370449679) < 1e-12);
        QVERIFY(std::isnan(of(scores, "perplexity")));
    }

    void rewards_of_pairs_and_of_ratings_are_compared() {
        evaluation::Tally pairs;
        pairs.countsTokens = false;
        pairs.units = 4;
        pairs.rewards = {{1.0, 0.5, 0.0}, {0.25, 0.25, 0.0}, {-1.0, -2.0, 0.0}, {0.0, 3.0, 0.0}}; // equal ones are no success
        const auto ofPairs = evaluation::scoresOf(pairs, {});
        QCOMPARE(of(ofPairs, "reward_accuracy"), 0.5);
        QCOMPARE(of(ofPairs, "reward_margin"), (0.5 + 0.0 + 1.0 - 3.0) / 4.0);
        evaluation::Tally rated;
        rated.countsTokens = false;
        rated.units = 3;
        rated.rewards = {{2.0, {}, 1.0}, {0.5, {}, 1.0}, {{}, 0.5, 1.0}};
        const auto ofRated = evaluation::scoresOf(rated, {});
        QVERIFY(std::abs(of(ofRated, "reward_accuracy") - 2.0 / 3.0) < 1e-15);
        QCOMPARE(of(ofRated, "reward_margin"), 1.25 - 0.5);
        rated.rewards.pop_back();
        QVERIFY(std::isnan(of(evaluation::scoresOf(rated, {}), "reward_margin"))); // nothing to compare with
        QVERIFY(std::isnan(of(evaluation::scoresOf(rated, {}), "accuracy")));
    }

    void every_metric_of_a_task_is_one_that_can_be_named() {
        std::vector<std::string> choices;
        for (const auto& choice : runs::metricChoices()) choices.push_back(choice.key);
        for (const char* task : {"pretrain", "sft", "classification", "regression", "dpo", "orpo", "simpo", "kto", "reward"}) {
            evaluation::checkMetrics(runs::metricsOfTask(task));
            for (const std::string& metric : runs::metricsOfTask(task))
                QVERIFY2(std::find(choices.begin(), choices.end(), metric) != choices.end(), metric.c_str());
            for (const std::string& metric : runs::metricsByDefault(task)) {
                const auto all = runs::metricsOfTask(task);
                QVERIFY2(std::find(all.begin(), all.end(), metric) != all.end(), metric.c_str());
            }
        }
        QVERIFY_EXCEPTION_THROWN(evaluation::checkMetrics({"acuracy"}), Error);
    }
};

QTEST_APPLESS_MAIN(TestMetrics)
#include "test_metrics.moc"
