#include "core/base/error.h"
#include "core/base/files.h"
#include "core/runs/comparison.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <functional>

using namespace core::runs;
using namespace core::base;
namespace fs = std::filesystem;

namespace {

bool refuses(const std::string& text) {
    try {
        (void)parseExpectation(text);
    } catch (const core::Error& error) {
        return error.kind() == core::ErrorKind::Usage;
    }
    return false;
}

} // namespace

class ComparisonTest : public QObject {
    Q_OBJECT
    QTemporaryDir temporary_;
    RunFolder run(const std::string& name, double lr, double loss) const {
        RunSpec spec;
        spec.name = name;
        spec.optimizer.lr = lr;
        auto made = RunFolder::create(fs::path(temporary_.path().toStdString()) / name, spec, {});
        RunWriter writer(made);
        writer.append({0.0, StartedEvent{name, std::nullopt, 2}});
        writer.append({0.0, MetricsEvent{1, 0.5, 10, {{"train/loss", 3.0}, {"validation/loss", loss - 0.1}}}});
        writer.append({0.0, MetricsEvent{2, 1.0, 20, {{"train/loss", 2.0}, {"train/lr", lr}, {"validation/loss", loss}}}});
        writer.append({0.0, FinishedEvent{"finished", std::nullopt, {{"steps", 2}, {"validation/loss", loss}}}});
        fs::create_directories(made.path() / "evaluation");
        std::string rows;
        for (int i = 0; i < 200; ++i)
            rows += "{\"row\": " + std::to_string(i) + ", \"loss\": " + std::to_string(loss + 0.3 * std::sin(i)) + ", \"tokens\": 10}\n";
        saveFile(made.evaluationFile(2), rows);
        return made;
    }

private Q_SLOTS:
    void runs_are_compared_by_settings_ends_and_rows() {
        const Comparison made = compareRuns({run("slow", 1e-4, 2.5), run("fast", 1e-3, 1.5)});
        QCOMPARE(made.settings.size(), std::size_t{1});
        QCOMPARE(made.settings[0].path, std::string("optimizer.lr"));
        QCOMPARE(made.runs[0].name, std::string("slow"));
        QCOMPARE(made.runs[0].state.state, std::string("finished"));
        QCOMPARE(made.runs[1].metrics.at("validation/loss"), 1.5);
        QCOMPARE(made.runs[1].metrics.at("best/validation/loss"), 1.4);
        QCOMPARE(made.runs[1].metrics.at("train/loss"), 2.0);
        QCOMPARE(made.pairs.size(), std::size_t{1});
        QVERIFY2(made.pairs[0].test.significant, made.pairs[0].test.problem.c_str());
        QVERIFY(std::abs(made.pairs[0].test.difference + 1.0) < 1e-6);
    }

    void an_expectation_is_a_metric_a_comparison_and_a_number() {
        const Expectation below = parseExpectation("validation/loss<0.5");
        QCOMPARE(below.metric, std::string("validation/loss"));
        QVERIFY(below.holds(0.49) && !below.holds(0.5) && !below.holds(std::nan("")));
        QVERIFY(parseExpectation(" accuracy >= 1e-1 ").holds(0.1));
        QVERIFY(parseExpectation("a<=2").holds(2) && parseExpectation("a>2").holds(3) && parseExpectation("a==2").holds(2) &&
                parseExpectation("a!=2").holds(3));
        for (const char* wrong : {"", "loss", "<3", "loss<", "loss<x", "loss<1x", "loss<inf", "loss<nan", "loss=3"})
            QVERIFY2(refuses(wrong), wrong);
    }
};

QTEST_APPLESS_MAIN(ComparisonTest)
#include "test_comparison.moc"
