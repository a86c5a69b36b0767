#pragma once

#include "core/engine/engine.h"

#include <filesystem>
#include <string>
#include <vector>

/// From a checkpoint to a folder that others open: written beside, loaded back, compared with the checkpoint, and only then moved into place.
namespace core::exporting {

[[nodiscard]] std::vector<engine::ExportFormat> exportFormats(const std::filesystem::path& run);
/// Throws Error{CheckFailed} where the result does not answer as the checkpoint does; then nothing is left at `options.out`.
engine::ExportOutcome exportRun(const std::filesystem::path& run, const engine::ExportOptions& options, const base::JobContext& ctx);
/// Compares an export with the checkpoint that it says it was made from, and its files with their hashes.
[[nodiscard]] engine::CheckResult verifyExport(const std::filesystem::path& exported, const std::filesystem::path& run,
                                               const base::JobContext& ctx);
/// The card as it would be written.
[[nodiscard]] std::string modelCard(const std::filesystem::path& run, const engine::ExportOptions& options);

constexpr const char* kFactsFile = "anneal.json";

} // namespace core::exporting
