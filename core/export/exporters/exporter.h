#pragma once

#include "core/engine/engine.h"
#include "core/evaluation/opened_model.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// A format in which a run's result leaves the program. A leaf of exporters.def; one file each.
namespace core::exporting {

/// What an exporter is given: the run, the chosen checkpoint, and the model in memory as it was trained (an adapter still beside its base).
struct ExportJob {
    const runs::RunFolder& run;
    runs::CheckpointRef checkpoint;
    evaluation::OpenedModel& opened;
    std::string dtype;            ///< one of the exporter's
    std::filesystem::path folder; ///< filled here, under a temporary name
};

struct Exporter {
    std::string_view key, name, purpose;
    std::vector<std::string> dtypes; ///< the first is taken where nothing else decides
    bool whole = true;               ///< a model by itself, not something beside a base
    /// Why this run cannot go there; empty: it can.
    std::string (*problem)(const runs::RunFolder& run);
    /// About how many bytes it will have.
    std::uint64_t (*bytes)(const runs::RunFolder& run, const evaluation::ModelPlaces& places, const std::string& dtype);
    /// Writes everything but the card and anneal.json.
    void (*write)(const ExportJob& job);
    /// Where the parts of what was written lie, to load it back.
    evaluation::ModelPlaces (*places)(const std::filesystem::path& folder, const evaluation::ModelPlaces& trained);
};

[[nodiscard]] const std::vector<const Exporter*>& exporters();
/// Throws Error{Usage} that names the nearest key.
[[nodiscard]] const Exporter& exporterOf(const std::string& key);

/// Licence and notice files of the base go along with everything made from it.
void copyLicenceFiles(const std::filesystem::path& from, const std::filesystem::path& to);
[[nodiscard]] std::uint64_t bytesOfNumber(const std::string& dtype);

} // namespace core::exporting
