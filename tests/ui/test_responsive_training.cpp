#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/base/paths.h"
#include "core/store/project.h"
#endif
#include "core/engine/engine.h"
#include "tests/support/ui/timed_application.h"
#include "tests/support/ui/window_test.h"
#include "ui/main_window.h"
#include "ui/panels/place.h"
#include "ui/theme/appearance.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using ui::MainWindow;

namespace {

constexpr double kMostMs = 50.0;
constexpr int kAcknowledgeMs = 200;
constexpr int kLimitMs = 240'000;

core::runs::RunSpec grimm(const char* name, std::int64_t steps) {
    core::runs::RunSpec spec;
    spec.name = name;
    spec.task = "pretrain";
    spec.model.path = "bundled:stories260K";
    spec.model.maxLength = 128;
    spec.data.train = "dataset:grimm";
    spec.trainer.maxSteps = steps;
    spec.trainer.batchSize = 4;
    spec.trainer.logEvery = 1;
    return spec;
}

} // namespace

/// The window while a model trains in the same program: no event handler over 50 ms, a stop acknowledged in 200 ms.
class TestResponsiveTraining : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::unique_ptr<MainWindow> window_;

    static tests::TimedApplication& app() { return *static_cast<tests::TimedApplication*>(qApp); }
    void showPlace(const char* key) {
        for (std::size_t i = 0; i < window_->places().size(); ++i)
            if (window_->places()[i]->key() == QLatin1String(key)) window_->showPlace(static_cast<int>(i));
    }
    static void checkHandlers(const char* what) {
        const auto report = app().report();
        qInfo("%s: %s", what, qPrintable(report.words()));
        QVERIFY2(report.longestMs < kMostMs, qPrintable(report.longest));
    }

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("anneal"));
        QCoreApplication::setApplicationName(QStringLiteral("anneal-test-responsive"));
        ui::theme::Appearance::instance().start(*qApp);
        const auto path = folder_.filePath(QStringLiteral("project")).toStdString();
        {
            const auto project = core::store::openProject(path);
            core::data::ImportOptions options;
            options.name = "grimm";
            core::data::importFiles({core::base::resourcesFolder() / "datasets" / "grimm" / "GrimmsFairyTales.txt"}, options,
                                    project->newVersion("grimm").folder(), {});
        }
        window_ = std::make_unique<MainWindow>();
        window_->resize(1440, 900);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
        window_->openProject(QString::fromStdString(path));
        QVERIFY(QTest::qWaitFor([&] { return window_->context().project() != nullptr; }, 20'000));
        showPlace("runs");
        QTest::qWait(200);
    }
    void cleanupTestCase() { window_.reset(); }

    void no_handler_takes_over_50_ms_while_a_run_trains_and_its_plots_are_live() {
        QSignalSpy ended(&window_->context(), &ui::panels::Context::runEnded);
        QStringList words;
        const QObject scope; // the connection ends with this test, as the words do
        connect(&window_->context(), &ui::panels::Context::announced, &scope, [&](const QString& text) { words << text; });
        app().reset();
        QTimer::singleShot(0, window_.get(), [&] { window_->context().startRun(grimm("live", 60)); });
        QVERIFY2(QTest::qWaitFor([&] { return ended.count() == 1; }, kLimitMs), "the run did not end");
        QTest::qWait(300);
        checkHandlers("training");
        const auto runs = window_->context().project()->runs();
        QCOMPARE(runs.size(), std::size_t{1});
        QVERIFY2(runs.front().state.state == "finished", qPrintable(words.join(QStringLiteral(" | "))));
        QCOMPARE(runs.front().steps, std::int64_t{60});
        QVERIFY(runs.front().lastTrainLoss.has_value());
    }

    void a_stop_is_acknowledged_within_200_ms_and_then_obeyed() {
        auto& jobs = window_->context().jobs();
        QSignalSpy ended(&window_->context(), &ui::panels::Context::runEnded), progressed(&jobs, &ui::bridge::JobBridge::jobProgressed);
        window_->context().startRun(grimm("stopped", 5'000));
        QVERIFY(QTest::qWaitFor([&] { return progressed.count() >= 3; }, kLimitMs));
        auto* stop = window_->findChild<QAbstractButton*>(QStringLiteral("job.stop"));
        QVERIFY(stop && stop->isVisible() && stop->isEnabled());
        const auto says = [&] {
            const auto labels = window_->findChild<QWidget*>(QStringLiteral("jobBar"))->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
                return label->isVisible() && label->text().startsWith(QStringLiteral("Stopping"));
            });
        };
        QElapsedTimer clock;
        clock.start();
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(QTest::qWaitFor(says, kAcknowledgeMs) || ended.count() > 0);
        const auto acknowledged = clock.elapsed();
        QVERIFY(QTest::qWaitFor([&] { return ended.count() == 1; }, kLimitMs));
        qInfo("a stop was acknowledged after %lld ms and obeyed after %lld ms", static_cast<long long>(acknowledged),
              static_cast<long long>(clock.elapsed()));
        QVERIFY2(acknowledged < kAcknowledgeMs, qPrintable(QString::number(acknowledged)));
        const auto runs = window_->context().project()->runs();
        QVERIFY(std::any_of(runs.begin(), runs.end(), [](const auto& run) { return run.state.state == "stopped"; }));
    }
};

int main(int count, char** arguments) {
    core::engine::prepareProcess();
    tests::TimedApplication application(count, arguments);
    TestResponsiveTraining test;
    return tests::runWindowTest(test, count, arguments);
}
#include "test_responsive_training.moc"
