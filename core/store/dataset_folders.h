#pragma once

#include "core/store/new_version.h"
#include "core/store/project.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

/// The datasets of a project: `datasets/NAME/vN/`, read from their folders. Not thread-safe: its project guards it.
namespace core::store {

class DatasetFolders {
public:
    explicit DatasetFolders(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// All versions of all datasets, by name and version. Folders that cannot be opened are left out and named in `problems`.
    [[nodiscard]] std::vector<DatasetEntry> all(std::vector<std::string>* problems = nullptr);
    /// A place for the next version of the dataset that these rows belong to; for a new name, version 1. Throws Error{Io}.
    [[nodiscard]] NewVersion newVersion(const NewRows& rows);
    /// Marks a dataset as thrown away, or brings it back. Throws Error{Data} where there is none of this name.
    void bin(const std::string& name, bool binned);
    /// Removes folders that an import of a process that is gone left behind; returns their names.
    std::vector<std::string> sweep() const;

    [[nodiscard]] static bool isBinned(const std::filesystem::path& datasetFolder);

private:
    struct Known {
        std::filesystem::file_time_type changed;
        data::DatasetInfo info;
    };
    [[nodiscard]] std::filesystem::path folderOf(const std::string& name);
    [[nodiscard]] std::filesystem::path folderFor(const std::string& name);
    [[nodiscard]] std::vector<TakenPlace> takenPlacesOf(const std::string& name) const;
    [[nodiscard]] bool isOfOthers(const std::string& name, const std::vector<std::string>& sources);
    [[nodiscard]] std::string nameFor(const NewRows& rows);

    std::filesystem::path folder_;
    std::map<std::filesystem::path, Known> known_; ///< by version folder: versions are immutable
};

/// Newest version of each dataset that is not in the bin.
[[nodiscard]] std::vector<DatasetEntry> newestVersions(const std::vector<DatasetEntry>& all);

} // namespace core::store
