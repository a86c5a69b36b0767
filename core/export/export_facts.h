#pragma once

#include "core/engine/engine.h"
#include "core/export/exporters/exporter.h"

#include <map>
#include <string>

/// anneal.json of an export: run, checkpoint, data and licences, metrics, the outcome of the answer check, and the hash of every file.
namespace core::exporting {

[[nodiscard]] std::string formatExportFacts(const runs::RunFolder& run, const runs::CheckpointRef& checkpoint, const Exporter& exporter,
                                            const std::string& dtype, const evaluation::ModelPlaces& places,
                                            const engine::CheckResult& check, const std::vector<engine::ModelFile>& files);

struct ExportFacts {
    std::string format, dtype;
    std::int64_t step = 0;
    std::map<std::string, std::string> files; ///< name → SHA-256
};
/// Throws Error{Data}.
[[nodiscard]] ExportFacts loadExportFacts(const std::filesystem::path& file);

} // namespace core::exporting
