#include "core/training/stop_watch.h"

#include "core/base/error.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace core::training {

namespace {
constexpr std::chrono::milliseconds kLookEvery{40}; // a stop is acknowledged within 200 ms
}

StopWatch::StopWatch(const base::JobContext& ctx, const runs::RunWriter& writer, RunLog& log)
    : ctx_(ctx), writer_(writer), log_(log), thread_([this](const std::stop_token& end) { watch(end); }) {}

bool StopWatch::look() {
    if (!ctx_.stopRequested() && !writer_.stopRequested()) return stopped();
    if (!stopped_.exchange(true))
        log_.emitNow(
            {0.0, base::LogEvent{"info", "Stopping: the step in hand is dropped, the checkpoint will be of the last finished step."}});
    return true;
}

void StopWatch::watch(const std::stop_token& end) {
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    while (!end.stop_requested() && !stopped()) {
        try {
            look();
        } catch (const Error&) {
            stopped_ = true; // the log cannot be written: the training thread meets the same error and reports it
        }
        wake.wait_for(lock, end, kLookEvery, [] { return false; });
    }
}

} // namespace core::training
