#pragma once

#include "core/models/weights/tensor_io.h"
#include "core/runs/checkpoint_files.h"
#include "core/training/run_log.h"
#include "core/training/training_state.h"

#include <atomic>
#include <exception>
#include <string>
#include <thread>
#include <utility>

/// Writes checkpoints on a thread of its own from copies, so that training goes on meanwhile. Owned by the trainer; its methods are for the training
/// thread. At most one is being written: a second waits for the first.
namespace core::training {

struct Snapshot {
    TrainingState state;
    bool best = false;
    std::string weightsFile; ///< "model.safetensors" or "adapter_model.safetensors"
    models::weights::NamedTensors weights, optimizer;
    /// Copies the tensors, which go on changing.
    void copyTensors();
};

class CheckpointSaver {
public:
    CheckpointSaver(const runs::RunFolder& run, RunLog& log, std::int64_t keep) : run_(run), log_(log), keep_(keep) {}
    ~CheckpointSaver();
    CheckpointSaver(const CheckpointSaver&) = delete;
    CheckpointSaver& operator=(const CheckpointSaver&) = delete;

    /// Begins to write. Throws what went wrong with the one before.
    void save(Snapshot snapshot);
    /// Waits until the last one is there. Throws what went wrong.
    void wait();
    /// Throws what went wrong with one that has ended meanwhile; never waits.
    void throwIfFailed();
    /// The checkpoint of this step is there already: training goes on from it.
    void startFrom(std::int64_t step) { lastStep_ = step; }
    /// Of the last one that was begun or gone on from; 0: none yet.
    [[nodiscard]] std::int64_t lastStep() const noexcept { return lastStep_; }

private:
    void write(const Snapshot& snapshot) noexcept;
    const runs::RunFolder& run_;
    RunLog& log_;
    std::int64_t keep_, lastStep_ = 0;
    std::jthread thread_;
    std::atomic<bool> ended_{true};
    std::exception_ptr problem_; ///< written before `ended_`, read after it
};

} // namespace core::training
