#pragma once

#include "core/base/event.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <variant>
#include <vector>

/// Long work off the window's thread (DESIGN 6). One mechanism, two lanes, each a thread that runs its jobs one after another.
namespace core::base {

enum class Lane {
    Compute, ///< train, evaluate, export, generate
    Data,    ///< import, clean, tokenize, preview
};

/// How far a job is. Rate and time left are made here from the job's own counts, so that every place shows the same.
struct Progress {
    double done = 0.0;
    double total = 0.0;                ///< 0: unknown
    std::string unit;                  ///< "rows", "steps", "tokens"
    std::string detail;                ///< "step 742 of 1,270"
    double ratePerSecond = 0.0;        ///< of `unit`, over the last seconds
    std::optional<double> secondsLeft; ///< nothing while it cannot be said
    std::string rateText;              ///< where the job knows a better rate than `unit` per second: "7,180 tokens/s"
};

/// What a job is handed. Lives on the job's thread; copyable views of it must not outlive the job.
class JobContext {
public:
    using ProgressSink = std::function<void(const Progress&)>;
    using EventSink = std::function<void(const Event&)>;

    JobContext() = default; ///< no stop, no listeners: for tests and for short work on the caller's thread
    JobContext(std::stop_token stop, ProgressSink progress, EventSink events);

    [[nodiscard]] bool stopRequested() const noexcept { return stop_.stop_requested(); }
    /// Throws Error{Stopped}.
    void throwIfStopped() const;
    [[nodiscard]] std::stop_token stopToken() const noexcept { return stop_; }
    /// Cheap: calls between two 100 ms ticks are dropped, but the last one (`done` == `total`).
    void progress(double done, double total, std::string unit, std::string detail = {}, std::string rateText = {}) const;
    /// To the listener (window, terminal). Writing into a run's `events.jsonl` is the run folder's.
    void emit(const Event& event) const;
    void log(std::string level, std::string message) const;

private:
    struct Meter;
    std::stop_token stop_;
    ProgressSink progressSink_;
    EventSink eventSink_;
    std::shared_ptr<Meter> meter_;
};

using JobId = std::uint64_t;

enum class JobState { Queued, Running, Done, Stopped, Failed };

/// What the listener is told. `error` is the one line of core::Error where the state is Failed.
struct JobNews {
    JobId id = 0;
    std::string name;
    Lane lane = Lane::Data;
    struct Changed {
        JobState state;
        std::string error;
    };
    std::variant<Changed, Progress, Event> what;
};

/// Runs jobs. Owned by the window's bridge or a test; the destructor asks all to stop and waits for them.
class JobRunner {
public:
    /// `listener` is called on job threads, one call at a time; it must only push and wake.
    explicit JobRunner(std::function<void(JobNews)> listener);
    ~JobRunner();
    JobRunner(const JobRunner&) = delete;
    JobRunner& operator=(const JobRunner&) = delete;

    /// Any thread. Exceptions out of `work` become Failed (or Stopped for Error{Stopped}) with one line.
    JobId start(Lane lane, std::string name, std::function<void(JobContext&)> work);
    /// Any thread. A queued job is dropped; a running one is asked. Unknown ids are ignored.
    void stop(JobId id);
    /// Any thread. Jobs behind the running one.
    [[nodiscard]] int queued(Lane lane) const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace core::base
