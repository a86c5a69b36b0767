#pragma once

#include "core/base/event.h"
#include "core/runs/run_folder.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

/// Runs that nobody trained: folders as CONTRACT 4 describes them, with seeded curves that look like those of a language model on a small text.
namespace tests {

struct FakeRun {
    core::runs::RunSpec spec; ///< name, method, rank, learning rate …, as they should stand in run.json
    std::uint64_t seed = 1;
    std::int64_t steps = 400;      ///< that were made
    std::int64_t plannedSteps = 0; ///< 0: the same
    std::int64_t evalEvery = 40, checkpointEvery = 120;
    double startLoss = 3.08, floorLoss = 2.3, noise = 0.055;
    std::int64_t decay = 330; ///< steps after which the training loss has come most of the way
    double bestValidation = 2.6;
    std::int64_t overfitsAt = 0; ///< step from which the validation loss rises; 0: it does not
    double tokensPerSecond = 7400.0;
    std::string state = "finished"; ///< finished · stopped · failed; empty: the file ends in the middle, as that of a live run
    std::string error;              ///< of a failed one
    bool samples = true, rowLosses = true;
    double startTime = 1'795'000'000.0;
    bool starred = false;
};

/// The events of such a run, in their order.
[[nodiscard]] std::vector<core::base::Event> fakeEvents(const FakeRun& run);
/// Makes the folder: run.json, notes.json, events.jsonl, checkpoints with small files under a true manifest, per-row losses.
core::runs::RunFolder writeFakeRun(const std::filesystem::path& folder, const FakeRun& run);

/// Three runs as on the design's picture of the Runs place (full, LoRA 16, LoRA 64 still running) and five that are not shown.
[[nodiscard]] std::vector<FakeRun> grimmRuns();

} // namespace tests
