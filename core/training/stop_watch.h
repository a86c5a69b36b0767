#pragma once

#include "core/base/job.h"
#include "core/runs/run_folder.h"
#include "core/training/run_log.h"

#include <atomic>
#include <thread>

/// Notices a request to stop, from the job or from another process, and acknowledges it at once, however long the micro-batch in hand takes.
/// Lives as long as the training; a thread of its own.
namespace core::training {

class StopWatch {
public:
    StopWatch(const base::JobContext& ctx, const runs::RunWriter& writer, RunLog& log);
    /// Cheap: for every micro-batch.
    [[nodiscard]] bool stopped() const noexcept { return stopped_.load(std::memory_order_relaxed); }
    /// Looks once more and acknowledges: before a training says how it ended.
    bool look();

private:
    void watch(const std::stop_token& end);
    const base::JobContext& ctx_;
    const runs::RunWriter& writer_;
    RunLog& log_;
    std::atomic<bool> stopped_{false};
    std::jthread thread_; ///< last: it reads what stands above
};

} // namespace core::training
