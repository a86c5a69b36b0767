#pragma once

#include "core/training/forecast/extrapolation.h"
#include "core/training/start/preparation.h"

#include <cstdint>
#include <filesystem>

/// A run in small, trained for real into a folder that goes away with it.
namespace core::training::forecast {

struct MiniatureRun {
    MeasuredRun measured;
    std::uint64_t peakMemory = 0;          ///< of this process while it ran
    std::uint64_t checkpointBytes = 0;     ///< each
    std::uint64_t bytesOfRows = 0;         ///< of the record of one evaluation of `measured.evaluationWork`
    std::uint64_t bytesOfStep = 0;         ///< of the record of one logged step
    std::uint64_t otherBytes = 0;          ///< configuration, tokenizer, settings
    double secondsPerGeneratedToken = 0.0; ///< where the specification asks for answers at evaluations
    std::string precision;
};

/// `prepared.spec.trainer.precision` becomes what the run will be computed in. `folder` does not exist yet. Throws Error{Stopped} and what training throws.
[[nodiscard]] MiniatureRun trainMiniature(Preparation& prepared, const StepSizes& sizes, const WorkCount& count,
                                          const std::filesystem::path& folder, const base::JobContext& ctx);

} // namespace core::training::forecast
