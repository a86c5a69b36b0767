#pragma once

#include "core/base/event.h"
#include "core/data/dataset.h"
#include "core/runs/run_folder.h"
#include "core/store/new_version.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A project is a folder: `datasets/NAME/vN/`, `runs/TIME-NAME/`, `exports/`, `cache/`, and `anneal.db`, an index over them that can always be rebuilt
/// (DESIGN 6: one writer connection, a connection for each thread).
namespace core::store {

/// What an argument begins with that names a dataset of the project rather than a file.
inline constexpr std::string_view kDatasetPrefix = "dataset:";

struct DatasetEntry {
    std::string name;
    std::int64_t version = 1;
    std::filesystem::path folder;
    data::DatasetInfo info;
};

/// One line of the run table, from the index: final figures and a thinned validation curve for the sparkline.
struct RunEntry {
    std::filesystem::path folder;
    runs::RunSpec spec;
    runs::RunNotes notes;
    runs::RunState state;
    std::string created;
    double seconds = 0.0;
    std::int64_t steps = 0, tokens = 0;
    std::optional<double> bestValidationLoss, lastValidationLoss, lastTrainLoss;
    std::int64_t bestStep = 0;
    std::map<std::string, double> metrics; ///< the last value of each metric, and what the end event sums up ("peak_memory_bytes" …)
    std::vector<double> sparkline;         ///< at most 48 validation losses (training losses where nothing was validated)
};

class Project {
public:
    virtual ~Project() = default;
    [[nodiscard]] virtual const std::filesystem::path& folder() const noexcept = 0;
    /// Another window has it: everything that writes throws Error{Io}.
    [[nodiscard]] virtual bool readOnly() const noexcept = 0;
    [[nodiscard]] virtual std::string name() const = 0;

    [[nodiscard]] std::filesystem::path datasetsFolder() const { return folder() / "datasets"; }
    [[nodiscard]] std::filesystem::path runsFolder() const { return folder() / "runs"; }
    [[nodiscard]] std::filesystem::path exportsFolder() const { return folder() / "exports"; }
    [[nodiscard]] std::filesystem::path cacheFolder() const { return folder() / "cache"; }

    /// Newest version of each dataset, by name.
    [[nodiscard]] virtual std::vector<DatasetEntry> datasets() = 0;
    [[nodiscard]] virtual std::vector<DatasetEntry> versions(const std::string& name) = 0;
    /// Where the next version of the dataset that these rows belong to goes; for a new name, version 1. No other writer gets the same place while the object
    /// lives, and rows of other sources not the same name where they may have another.
    [[nodiscard]] virtual NewVersion newVersion(const NewRows& rows) = 0;
    [[nodiscard]] NewVersion newVersion(const std::string& name) { return newVersion(NewRows{name, {}, {}}); }
    virtual void binDataset(const std::string& name, bool binned) = 0; ///< a bin, not a shredder

    /// Brings the index up to date with the folders (only changed runs are read) and lists them, newest first.
    [[nodiscard]] virtual std::vector<RunEntry> runs() = 0;
    virtual void saveNotes(const std::filesystem::path& run, const runs::RunNotes& notes) = 0;
    /// Drops the index and makes it anew from the folders.
    virtual void rebuild() = 0;
    /// What was found damaged or unfinished when the project was opened, in words; empty: nothing.
    [[nodiscard]] virtual std::vector<std::string> findings() const = 0;

    /// Small values that belong to the project (drafts of forms, last selections).
    [[nodiscard]] virtual std::optional<std::string> setting(const std::string& key) = 0;
    virtual void saveSetting(const std::string& key, const std::string& value) = 0;
};

enum class Access {
    Owner, ///< the window: holds the project's lock while it is open; a second owner gets it read-only
    Guest, ///< the command line: takes no lock, so a window can open the project meanwhile; never read-only, folders are never half written
};
/// Opens or makes a project. Throws Error{Io}.
[[nodiscard]] std::unique_ptr<Project> openProject(const std::filesystem::path& folder, Access access = Access::Owner);
/// The folder of the default project in the user's data folder.
[[nodiscard]] std::filesystem::path defaultProjectFolder();

/// A word that names a dataset: what stands between `dataset:` and `@` or `/`, so without these signs. Never empty.
[[nodiscard]] std::string datasetNameFrom(const std::string& text);

/// A dataset argument: a file (imported into `cacheFolder` on the fly, once per content), a dataset folder, or `dataset:NAME[@VERSION][/SPLIT]` of the
/// project. `rows` are those of the split, or empty: all. Throws Error{Data} with the nearest name.
struct ResolvedDataset {
    data::DatasetPtr dataset;
    std::vector<std::int64_t> rows;
    std::filesystem::path folder;
};
[[nodiscard]] ResolvedDataset resolveDataset(const std::string& argument, const std::filesystem::path& projectFolder,
                                             const std::filesystem::path& cacheFolder, const data::ImportOptions& options,
                                             const base::JobContext& ctx);

} // namespace core::store
