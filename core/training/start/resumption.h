#pragma once

#include "core/engine/engine.h"
#include "core/runs/run_folder.h"
#include "core/training/run_log.h"
#include "core/training/start/preparation.h"

#include <optional>
#include <string>
#include <vector>

/// What is particular to a run that goes on: where its inputs are now, and whether they are still those that it began with. On the training thread.
namespace core::training {

/// From what a run goes on, and what was found in the way there.
struct Resumption {
    std::optional<runs::CheckpointRef> from; ///< nothing: from the start
    std::vector<std::string> warnings;       ///< damaged checkpoints and lines of the events, a line each, for the log
};
/// The newest valid checkpoint. Reads every checkpoint down to it.
[[nodiscard]] Resumption findResumption(const runs::RunFolder& run);

/// Processor threads of a run that is made or goes on: what is asked for now, what the run began with, or all.
[[nodiscard]] std::int64_t threadsFor(const runs::RunFolder& run, const engine::TrainOptions& options);

/// `options` with the folder of the model that the run started from. A run that trained whole weights needs only what it keeps itself once there is a
/// checkpoint. Throws Error{Model} that names the hash and `--base DIR`.
[[nodiscard]] engine::TrainOptions withBase(const runs::RunFolder& run, const engine::TrainOptions& options,
                                            const std::optional<runs::CheckpointRef>& from);
/// A run that goes on with other rows, another tokenizer, or an adapter on another base, would be neither the one run nor the other: throws Error{Data} that says
/// which of them is not what it was. What a checkpoint holds itself may have changed; of an adapter to begin with that is logged.
void refuseChangedInputs(const runs::RunFolder& run, const Preparation& now, const std::optional<runs::CheckpointRef>& from, RunLog& log);

} // namespace core::training
