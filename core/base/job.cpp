#include "core/base/job.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <new>
#include <thread>

namespace core::base {

namespace {

using SteadyClock = std::chrono::steady_clock;

/// One line for a person out of anything that was thrown. The only place, beside `main`, that catches everything.
std::string lineOf(const std::exception_ptr& thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (const std::bad_alloc&) {
        return "not enough memory; close other programs, or use a smaller batch or model";
    } catch (const std::exception& error) {
        return std::string(trimmed(error.what()));
    } catch (...) {
        return "something unknown went wrong";
    }
}

} // namespace

/// Rate over the last seconds, from a few samples: steady enough to read, quick enough to follow.
struct JobContext::Meter {
    std::mutex mutex;
    std::optional<SteadyClock::time_point> lastSent;
    std::deque<std::pair<SteadyClock::time_point, double>> samples;
    std::string unit;

    double rate(SteadyClock::time_point now, double done) {
        if (!samples.empty() && done < samples.back().second) samples.clear();
        samples.emplace_back(now, done);
        while (samples.size() > 2 && now - samples.front().first > std::chrono::seconds(10)) samples.pop_front();
        const double seconds = std::chrono::duration<double>(now - samples.front().first).count();
        return seconds > 0.0 ? (done - samples.front().second) / seconds : 0.0;
    }
};

JobContext::JobContext(std::stop_token stop, ProgressSink progress, EventSink events)
    : stop_(std::move(stop)), progressSink_(std::move(progress)), eventSink_(std::move(events)), meter_(std::make_shared<Meter>()) {}

void JobContext::throwIfStopped() const {
    if (stopRequested()) throw Error(ErrorKind::Stopped, "stopped on request");
}

void JobContext::progress(double done, double total, std::string unit, std::string detail, std::string rateText) const {
    if (!progressSink_) return;
    const std::lock_guard lock(meter_->mutex);
    const auto now = SteadyClock::now();
    if (meter_->unit != unit) { // another phase counts other things
        meter_->unit = unit;
        meter_->samples.clear();
        meter_->lastSent.reset();
    }
    const bool last = total > 0.0 && done >= total;
    if (!last && meter_->lastSent && now - *meter_->lastSent < std::chrono::milliseconds(100)) return;
    meter_->lastSent = now;
    Progress progress{done, total, std::move(unit), std::move(detail), meter_->rate(now, done), std::nullopt, std::move(rateText)};
    if (progress.ratePerSecond > 0.0 && total > 0.0) progress.secondsLeft = std::max(0.0, total - done) / progress.ratePerSecond;
    progressSink_(progress);
}

void JobContext::emit(const Event& event) const {
    if (eventSink_) eventSink_(event);
}

void JobContext::log(std::string level, std::string message) const {
    emit(Event{unixTime(), LogEvent{std::move(level), std::move(message)}});
}

struct JobRunner::Impl {
    struct Job {
        JobId id;
        std::string name;
        std::function<void(JobContext&)> work;
        std::stop_source stop;
    };
    struct LaneState {
        std::deque<std::shared_ptr<Job>> waiting;
        std::shared_ptr<Job> running;
    };

    std::function<void(JobNews)> listener;
    std::mutex listenerMutex; ///< one call at a time
    mutable std::mutex mutex; ///< guards lanes, ended
    std::condition_variable_any wake;
    std::array<LaneState, 2> lanes;
    std::atomic<JobId> nextId{1};
    std::array<std::jthread, 2> threads; ///< last: they end first

    LaneState& lane(Lane which) { return lanes[static_cast<std::size_t>(which)]; }
    const LaneState& lane(Lane which) const { return lanes[static_cast<std::size_t>(which)]; }

    void tell(JobNews news) {
        const std::lock_guard lock(listenerMutex);
        if (listener) listener(std::move(news));
    }

    void run(Lane which, const std::shared_ptr<Job>& job) {
        const auto news = [&](auto what) { tell(JobNews{job->id, job->name, which, std::move(what)}); };
        news(JobNews::Changed{JobState::Running, {}});
        JobContext context(
            job->stop.get_token(), [&](const Progress& progress) { news(progress); }, [&](const Event& event) { news(event); });
        JobNews::Changed outcome{JobState::Done, {}};
        try {
            job->work(context);
        } catch (const Error& error) {
            outcome = {error.kind() == ErrorKind::Stopped ? JobState::Stopped : JobState::Failed, error.message()};
        } catch (...) { // a job must never take the program with it
            outcome = {JobState::Failed, lineOf(std::current_exception())};
        }
        {
            const std::lock_guard lock(mutex);
            lane(which).running.reset();
        }
        news(outcome);
    }

    void loop(const std::stop_token& end, Lane which) {
        while (true) {
            std::shared_ptr<Job> job;
            {
                std::unique_lock lock(mutex);
                auto& state = lane(which);
                if (!wake.wait(lock, end, [&] { return !state.waiting.empty(); })) return;
                job = state.waiting.front();
                state.waiting.pop_front();
                state.running = job;
            }
            run(which, job);
        }
    }
};

JobRunner::JobRunner(std::function<void(JobNews)> listener) : impl_(std::make_unique<Impl>()) {
    impl_->listener = std::move(listener);
    for (const Lane which : {Lane::Compute, Lane::Data})
        impl_->threads[static_cast<std::size_t>(which)] =
            std::jthread([impl = impl_.get(), which](const std::stop_token& end) { impl->loop(end, which); });
}

JobRunner::~JobRunner() {
    {
        const std::lock_guard lock(impl_->mutex);
        for (auto& lane : impl_->lanes) {
            lane.waiting.clear();
            if (lane.running) lane.running->stop.request_stop();
        }
    }
    for (auto& thread : impl_->threads) thread.request_stop();
    impl_->wake.notify_all();
    for (auto& thread : impl_->threads) thread.join();
}

JobId JobRunner::start(Lane lane, std::string name, std::function<void(JobContext&)> work) {
    auto job = std::make_shared<Impl::Job>();
    job->id = impl_->nextId++;
    job->name = std::move(name);
    job->work = std::move(work);
    const JobId id = job->id;
    impl_->tell(JobNews{id, job->name, lane, JobNews::Changed{JobState::Queued, {}}}); // before the thread can say Running
    {
        const std::lock_guard lock(impl_->mutex);
        impl_->lane(lane).waiting.push_back(std::move(job));
    }
    impl_->wake.notify_all();
    return id;
}

void JobRunner::stop(JobId id) {
    std::optional<JobNews> dropped;
    {
        const std::lock_guard lock(impl_->mutex);
        for (const Lane which : {Lane::Compute, Lane::Data}) {
            auto& lane = impl_->lane(which);
            if (lane.running && lane.running->id == id) lane.running->stop.request_stop();
            const auto found = std::find_if(lane.waiting.begin(), lane.waiting.end(), [&](const auto& job) { return job->id == id; });
            if (found == lane.waiting.end()) continue;
            dropped = JobNews{id, (*found)->name, which, JobNews::Changed{JobState::Stopped, {}}};
            lane.waiting.erase(found);
        }
    }
    if (dropped) impl_->tell(std::move(*dropped));
}

int JobRunner::queued(Lane lane) const {
    const std::lock_guard lock(impl_->mutex);
    return static_cast<int>(impl_->lane(lane).waiting.size());
}

} // namespace core::base
