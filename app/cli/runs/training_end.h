#pragma once

#include "core/engine/engine.h"

#include <filesystem>

namespace app::cli {

class Session;

/// Under the options of every command that trains.
inline constexpr const char* kHowToStop =
    "Ctrl+C, SIGTERM or 'anneal-cli stop RUN' stop it: it writes a checkpoint and ends with status 3; 'anneal-cli resume RUN' goes on. A\n"
    "second Ctrl+C or SIGTERM ends it at once, where it comes more than a second and a half after the first.";

/// Says how a training ended; returns the exit status: 0, or 3 where it was stopped.
[[nodiscard]] int showTrainingEnd(Session& session, const std::filesystem::path& run, const core::engine::TrainOutcome& outcome);

} // namespace app::cli
