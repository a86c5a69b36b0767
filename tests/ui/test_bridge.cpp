#include "tests/support/ui/window_test.h"
#include "ui/bridge/job_bridge.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

using namespace ui::bridge;
using core::base::JobContext;

class TestBridge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_job_starts_tells_its_events_in_order_and_ends_on_the_gui_thread() {
        JobBridge bridge;
        std::vector<std::int64_t> steps;
        QThread* finishedOn = nullptr;
        bool eventsFirst = false;
        connect(&bridge, &JobBridge::jobEvents, this, [&](quint64, const std::vector<core::base::Event>& events) {
            for (const auto& event : events) steps.push_back(std::get<core::base::MetricsEvent>(event.body).step);
        });
        QSignalSpy started(&bridge, &JobBridge::jobStarted), finished(&bridge, &JobBridge::jobFinished);
        bridge.start(
            Lane::Compute, QStringLiteral("train"),
            [](JobContext& ctx) {
                for (std::int64_t step = 1; step <= 500; ++step) {
                    core::base::MetricsEvent metrics;
                    metrics.step = step;
                    ctx.emit({0.0, metrics});
                }
            },
            this,
            [&](JobState state, const QString&) {
                QCOMPARE(state, JobState::Done);
                finishedOn = QThread::currentThread();
                eventsFirst = steps.size() == 500;
            });
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 5000);
        QCOMPARE(started.count(), 1);
        QCOMPARE(finishedOn, thread());
        QVERIFY(eventsFirst);
        for (std::size_t i = 0; i < steps.size(); ++i) QCOMPARE(steps[i], static_cast<std::int64_t>(i + 1));
        QVERIFY(bridge.jobs().isEmpty());
    }

    void news_are_drained_at_ten_hertz_however_fast_they_come() {
        JobBridge bridge;
        QSignalSpy drains(&bridge, &JobBridge::jobEvents);
        std::atomic<bool> stop = false;
        QSignalSpy finished(&bridge, &JobBridge::jobFinished);
        bridge.start(Lane::Compute, QStringLiteral("busy"), [&stop](JobContext& ctx) {
            while (!stop) {
                ctx.emit({0.0, core::base::LogEvent{"info", "x"}});
                std::this_thread::sleep_for(std::chrono::microseconds(200));
            }
        });
        QTest::qWait(1000);
        const auto count = drains.count();
        stop = true;
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY2(count >= 3 && count <= 12, qPrintable(QString::number(count)));
    }

    void a_value_comes_back_and_an_error_comes_back_as_one_line() {
        JobBridge bridge;
        int value = 0;
        QString error;
        bridge.compute<int>(
            Lane::Data, QStringLiteral("sum"), [](JobContext&) { return 42; }, this, [&](int made) { value = made; });
        QTRY_COMPARE(value, 42);
        bridge.compute<int>(
            Lane::Data, QStringLiteral("fail"), [](JobContext&) -> int { throw std::runtime_error("no such file"); }, this,
            [](int) { QFAIL("no value"); }, [&](const QString& words) { error = words; });
        QTRY_VERIFY(!error.isEmpty());
        QVERIFY2(error.contains(QStringLiteral("no such file")), qPrintable(error));
    }

    void a_receiver_that_is_gone_is_not_called() {
        JobBridge bridge;
        auto receiver = std::make_unique<QObject>();
        bool called = false;
        std::atomic<bool> go = false;
        QSignalSpy finished(&bridge, &JobBridge::jobFinished);
        bridge.start(
            Lane::Data, QStringLiteral("slow"),
            [&go](JobContext&) {
                while (!go) std::this_thread::sleep_for(std::chrono::milliseconds(1));
            },
            receiver.get(), [&](JobState, const QString&) { called = true; });
        receiver.reset();
        go = true;
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!called);
    }

    void a_job_behind_another_is_queued_and_can_be_dropped() {
        JobBridge bridge;
        std::atomic<bool> go = false;
        const auto wait = [&go](JobContext& ctx) {
            while (!go && !ctx.stopRequested()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
            ctx.throwIfStopped();
        };
        const JobId first = bridge.start(Lane::Compute, QStringLiteral("first"), wait);
        const JobId second = bridge.start(Lane::Compute, QStringLiteral("second"), wait);
        QTRY_VERIFY(bridge.front() && bridge.front()->id == first);
        QCOMPARE(bridge.queuedCount(), 1);
        QSignalSpy finished(&bridge, &JobBridge::jobFinished);
        bridge.stop(second);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.first().at(0).toULongLong(), second);
        bridge.stop(first);
        QVERIFY(bridge.job(first)->stopping);
        QTRY_COMPARE(finished.count(), 2);
        QCOMPARE(finished.last().at(1).value<core::base::JobState>(), JobState::Stopped);
    }

    void background_work_gives_way_to_work_that_is_waited_for() {
        JobBridge bridge;
        const auto wait = [](JobContext& ctx) {
            while (!ctx.stopRequested()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
            ctx.throwIfStopped();
        };
        JobState ended = JobState::Queued;
        bool ran = false;
        const JobId idle = bridge.start(
            Lane::Data, QStringLiteral("idle"), wait, this, [&](JobState state, const QString&) { ended = state; },
            JobLook::inBackground(QStringLiteral("data")));
        QTRY_COMPARE(bridge.job(idle)->state, JobState::Running);
        QVERIFY(bridge.isIdle(Lane::Data));
        QVERIFY(!bridge.front());                                                     // the job bar does not show it
        bridge.start(Lane::Compute, QStringLiteral("elsewhere"), [](JobContext&) {}); // in another lane it is in nobody's way
        QTest::qWait(150);
        QCOMPARE(bridge.job(idle)->state, JobState::Running);
        bridge.start(
            Lane::Data, QStringLiteral("asked for"), [](JobContext&) {}, this, [&](JobState, const QString&) { ran = true; });
        QVERIFY(!bridge.isIdle(Lane::Data));
        QTRY_VERIFY(ran);
        QCOMPARE(ended, JobState::Stopped);
        // A second one does not push the first away.
        const JobId first =
            bridge.start(Lane::Data, QStringLiteral("first"), wait, nullptr, {}, JobLook::inBackground(QStringLiteral("data")));
        bridge.start(Lane::Data, QStringLiteral("second"), wait, nullptr, {}, JobLook::inBackground(QStringLiteral("data")));
        QTest::qWait(150);
        QVERIFY(!bridge.job(first)->stopping);
    }

    void a_pause_is_a_stop_that_can_be_taken_up_again() {
        JobBridge bridge;
        bool resumed = false;
        JobLook look;
        look.resume = [&resumed] { resumed = true; };
        const JobId id = bridge.start(
            Lane::Compute, QStringLiteral("train"),
            [](JobContext& ctx) {
                while (true) {
                    ctx.throwIfStopped();
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                }
            },
            nullptr, {}, look);
        std::optional<JobView> paused;
        connect(&bridge, &JobBridge::jobPaused, this, [&](const JobView& view) { paused = view; });
        bridge.pause(id);
        QTRY_VERIFY(paused.has_value());
        paused->look.resume();
        QVERIFY(resumed);
    }

    void closing_the_window_stops_what_runs_and_does_not_hang() {
        QElapsedTimer clock;
        clock.start();
        {
            JobBridge bridge;
            bridge.start(Lane::Data, QStringLiteral("long"), [](JobContext& ctx) {
                while (!ctx.stopRequested()) {
                    ctx.emit({0.0, core::base::LogEvent{"info", "x"}});
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                }
            });
            QTest::qWait(50);
        }
        QVERIFY(clock.elapsed() < 2000);
        QTest::qWait(150); // a wake-up that was under way finds nobody and does no harm
    }
};

ANNEAL_WINDOW_TEST(TestBridge)
#include "test_bridge.moc"
