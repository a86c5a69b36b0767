#pragma once

#include "core/runs/run_folder.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

/// The files of a checkpoint as a whole: written beside, synced, sealed by a manifest, moved into place, rotated (DESIGN 8). No torch here:
/// the trainer hands over functions that write each file.
namespace core::runs {

struct CheckpointFile {
    std::string name; ///< "model.safetensors"
    std::function<void(const std::filesystem::path&)> write;
};

/// Writes `checkpoints/step-XXXXXXXX` so that it is there whole or not at all, marks it best where asked, then rotates:
/// keeps the best, this one, and the newest before it until there are `keep` besides the best; damaged ones before it go. Throws Error{NoSpace} with volume, needed and free bytes, or Error{Io};
/// then nothing half-written is visible and older checkpoints are untouched.
CheckpointRef saveCheckpoint(const RunFolder& run, std::int64_t step, const std::vector<CheckpointFile>& files, bool best,
                             std::int64_t keep);

/// Whether every file of the checkpoint matches its manifest.
[[nodiscard]] bool verifyCheckpoint(const std::filesystem::path& checkpoint);

/// Writes `best` anew where it does not name the checkpoint of this step and that checkpoint is there: a process that was killed between the two left
/// the mark at an older one. Throws Error{NoSpace} or Error{Io}.
void markBest(const RunFolder& run, std::int64_t step);

/// Removes what unfinished writes left behind; returns their names for the log.
std::vector<std::string> sweepUnfinished(const RunFolder& run);

} // namespace core::runs
