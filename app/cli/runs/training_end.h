#pragma once

#include "core/engine/engine.h"

#include <filesystem>

namespace app::cli {

class Session;

/// Says how a training ended; returns the exit status: 0, or 3 where it was stopped.
[[nodiscard]] int showTrainingEnd(Session& session, const std::filesystem::path& run, const core::engine::TrainOutcome& outcome);

} // namespace app::cli
