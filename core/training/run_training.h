#pragma once

#include "core/base/error.h"
#include "core/base/job.h"
#include "core/engine/engine.h"
#include "core/models/model.h"
#include "core/runs/run_folder.h"
#include "core/training/start/preparation.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

/// A training from run folder to run folder (DESIGN 3): what the engine's calls do. Blocks; run it as a job.
namespace core::training {

/// The licence that a model folder names, or nothing: what reads cards lies outside.
using LicenceOf = std::function<std::string(const std::filesystem::path& modelFolder)>;

/// Makes the run folder: paths resolved, inputs hashed, rows tokenized, everything checked that can be before the first step. What is refused leaves no
/// folder.
[[nodiscard]] runs::RunFolder prepareRun(const runs::RunSpec& spec, const std::filesystem::path& run, const engine::TrainOptions& options,
                                         const base::JobContext& ctx, const LicenceOf& licenceOf = {});
/// `resume`: from the newest valid checkpoint, or from the start where there is none. Failures are written into the run's events and report and thrown.
[[nodiscard]] engine::TrainOutcome runTraining(const std::filesystem::path& run, const engine::TrainOptions& options, bool resume,
                                               base::JobContext& ctx);
/// Decides activation checkpointing where it is `auto`. Throws Error{NoSpace} where memory, or the volume of `run`, cannot suffice.
void checkRoom(Preparation& prepared, const std::filesystem::path& run);
/// Processor threads of this process from now on; 0: all cores.
void useThreads(std::int64_t threads);
/// The model as its run begins, or goes on `from` a checkpoint: libraries of products chosen anew, `trainer.precision` decided where it is `auto`. Throws as
/// `setUpModel` does.
[[nodiscard]] std::unique_ptr<models::CausalModel> modelToTrain(Preparation& prepared,
                                                                const std::optional<runs::CheckpointRef>& from = std::nullopt);
/// What `trainer.threads` 0 becomes.
void resolveThreads(Preparation& prepared);
/// What LibTorch, the standard library and others throw, as an error in words.
[[nodiscard]] Error translated(const std::exception& error);

} // namespace core::training
