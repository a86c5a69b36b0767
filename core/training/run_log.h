#pragma once

#include "core/base/job.h"
#include "core/runs/run_folder.h"

#include <deque>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

/// The one way in which a training speaks: every event goes into the run's events.jsonl and to the job's listener, in the same order.
/// Owned by the training; any of its threads may speak.
namespace core::training {

class RunLog {
public:
    RunLog(runs::RunWriter& writer, const base::JobContext& ctx) : writer_(writer), ctx_(ctx) {}

    /// In turn: while a checkpoint is being written, behind its event.
    void emit(base::Event event);
    /// At once, past whatever waits: the acknowledgement of a stop.
    void emitNow(base::Event event);
    void log(const std::string& level, const std::string& message) { emit({0.0, base::LogEvent{level, message}}); }

    /// A checkpoint of another thread has begun. What is emitted from here on waits for its event, so that the order of events does not depend on
    /// how fast a disk is: two runs of one specification write the same sequence.
    void hold();
    /// What was written before the checkpoint is on the disk before it: else a power cut could leave a checkpoint whose steps nobody logged.
    void sync() { writer_.sync(); }
    /// The checkpoint is there (or failed, then without an event): its event, with the time of `hold`, whose state it has; then what waited.
    void release(std::vector<base::Event> events);

private:
    void write(base::Event event);
    runs::RunWriter& writer_;
    const base::JobContext& ctx_;
    std::mutex mutex_;
    bool held_ = false;
    double heldSince_ = 0.0;
    std::deque<base::Event> waiting_;
};

} // namespace core::training
