#include "core/base/error.h"
#include "core/base/job.h"

#include <QTest>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace core::base;
using namespace std::chrono_literals;

namespace {

/// Collects news and waits for them with a limit; never sleeps blindly.
class Listener {
public:
    void operator()(JobNews news) {
        const std::lock_guard lock(mutex_);
        news_.push_back(std::move(news));
        wake_.notify_all();
    }
    template <class P> bool waitFor(P predicate) {
        std::unique_lock lock(mutex_);
        return wake_.wait_for(lock, 10s, [&] { return std::any_of(news_.begin(), news_.end(), predicate); });
    }
    bool waitForState(JobId id, JobState state) {
        return waitFor([=](const JobNews& news) {
            const auto* changed = std::get_if<JobNews::Changed>(&news.what);
            return news.id == id && changed != nullptr && changed->state == state;
        });
    }
    std::vector<JobNews> news() {
        const std::lock_guard lock(mutex_);
        return news_;
    }

private:
    std::mutex mutex_;
    std::condition_variable wake_;
    std::vector<JobNews> news_;
};

void waitUntilStopped(JobContext& ctx) {
    while (!ctx.stopRequested()) std::this_thread::sleep_for(1ms);
    ctx.throwIfStopped();
}

} // namespace

class JobTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jobs_of_one_lane_run_one_after_another_and_lanes_run_side_by_side() {
        Listener listener;
        JobRunner runner([&](JobNews news) { listener(std::move(news)); });
        std::atomic<int> running{0};
        std::atomic<int> most{0};
        std::atomic<bool> dataRan{false};
        const auto compute = [&](JobContext&) {
            most = std::max(most.load(), ++running);
            for (int i = 0; i < 5000 && !dataRan; ++i) std::this_thread::sleep_for(1ms); // until the other lane was seen
            --running;
        };
        runner.start(Lane::Compute, "one", compute);
        const JobId last = runner.start(Lane::Compute, "two", compute);
        QVERIFY(runner.queued(Lane::Compute) >= 1);
        runner.start(Lane::Data, "beside", [&](JobContext&) { dataRan = true; });
        QVERIFY(listener.waitForState(last, JobState::Done));
        QVERIFY(dataRan);
        QCOMPARE(most.load(), 1);
    }

    void a_stop_reaches_a_running_job_within_200_ms() {
        Listener listener;
        JobRunner runner([&](JobNews news) { listener(std::move(news)); });
        const JobId id = runner.start(Lane::Compute, "long", waitUntilStopped);
        QVERIFY(listener.waitForState(id, JobState::Running));
        const auto asked = std::chrono::steady_clock::now();
        runner.stop(id);
        QVERIFY(listener.waitForState(id, JobState::Stopped));
        QVERIFY(std::chrono::steady_clock::now() - asked < 200ms);
    }

    void a_stop_drops_a_queued_job_before_it_starts() {
        Listener listener;
        JobRunner runner([&](JobNews news) { listener(std::move(news)); });
        std::atomic<bool> ran{false};
        const JobId first = runner.start(Lane::Compute, "first", waitUntilStopped);
        const JobId second = runner.start(Lane::Compute, "second", [&](JobContext&) { ran = true; });
        runner.stop(second);
        QVERIFY(listener.waitForState(second, JobState::Stopped));
        runner.stop(first);
        QVERIFY(listener.waitForState(first, JobState::Stopped));
        QVERIFY(!ran);
    }

    void what_a_job_throws_becomes_one_line() {
        Listener listener;
        JobRunner runner([&](JobNews news) { listener(std::move(news)); });
        const JobId ours =
            runner.start(Lane::Data, "ours", [](JobContext&) { throw core::Error(core::ErrorKind::Data, "line 3 is wrong"); });
        const JobId foreign = runner.start(Lane::Data, "foreign", [](JobContext&) { throw std::bad_alloc(); });
        QVERIFY(listener.waitForState(ours, JobState::Failed));
        QVERIFY(listener.waitForState(foreign, JobState::Failed));
        std::map<JobId, std::string> errors;
        for (const auto& news : listener.news())
            if (const auto* changed = std::get_if<JobNews::Changed>(&news.what); changed && changed->state == JobState::Failed)
                errors[news.id] = changed->error;
        QCOMPARE(errors[ours], std::string("line 3 is wrong"));
        QVERIFY(errors[foreign].find("not enough memory") == 0);
    }

    void states_arrive_in_order_queued_running_done() {
        Listener listener;
        JobRunner runner([&](JobNews news) { listener(std::move(news)); });
        const JobId id = runner.start(Lane::Data, "quick", [](JobContext& ctx) { ctx.progress(1, 1, "rows"); });
        QVERIFY(listener.waitForState(id, JobState::Done));
        std::vector<JobState> states;
        for (const auto& news : listener.news())
            if (const auto* changed = std::get_if<JobNews::Changed>(&news.what)) states.push_back(changed->state);
        QCOMPARE(states, (std::vector{JobState::Queued, JobState::Running, JobState::Done}));
    }

    void progress_is_thinned_but_the_last_always_comes() {
        std::vector<Progress> seen;
        JobContext ctx({}, [&](const Progress& progress) { seen.push_back(progress); }, {});
        for (int i = 1; i <= 100'000; ++i) ctx.progress(i, 100'000, "rows");
        QVERIFY(seen.size() >= 2);
        QVERIFY2(seen.size() < 50, "calls between two ticks are dropped");
        QCOMPARE(seen.back().done, 100'000.0);
        QVERIFY(seen.back().ratePerSecond > 0.0);
        QCOMPARE(seen.back().secondsLeft.value_or(-1), 0.0);
    }

    void the_destructor_stops_what_runs() {
        std::atomic<bool> stopped{false};
        std::atomic<bool> started{false};
        {
            JobRunner runner([](JobNews) {});
            runner.start(Lane::Compute, "long", [&](JobContext& ctx) {
                started = true;
                while (!ctx.stopRequested()) std::this_thread::sleep_for(1ms);
                stopped = true;
            });
            while (!started) std::this_thread::sleep_for(1ms);
        }
        QVERIFY(stopped);
    }
};

QTEST_APPLESS_MAIN(JobTest)
#include "test_job.moc"
