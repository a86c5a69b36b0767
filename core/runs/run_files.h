#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

/// The names of what lies in a run folder (CONTRACT 4), in one place.
namespace core::runs {

inline constexpr std::string_view kSpecFile = "run.json";
inline constexpr std::string_view kNotesFile = "notes.json";
inline constexpr std::string_view kEventsFile = "events.jsonl";
inline constexpr std::string_view kCheckpointsFolder = "checkpoints";
inline constexpr std::string_view kManifestFile = "manifest.json";
inline constexpr std::string_view kBestFile = "best";
inline constexpr std::string_view kEvaluationFolder = "evaluation";
inline constexpr std::string_view kReferenceFile = "reference.safetensors"; ///< of preference methods
inline constexpr std::string_view kReportFile = "report.json";
inline constexpr std::string_view kLockFile = ".lock";
inline constexpr std::string_view kStopFile = ".stop";

/// "step-00000120"
[[nodiscard]] std::string checkpointName(std::int64_t step);
/// The step of such a name, or nothing.
[[nodiscard]] std::optional<std::int64_t> stepOfCheckpoint(std::string_view name);

} // namespace core::runs
