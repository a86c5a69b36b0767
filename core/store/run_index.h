#pragma once

#include "core/runs/run_folder.h"
#include "core/store/database.h"
#include "core/store/run_digest.h"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

/// The runs of a project in memory, kept up to date with their folders by size and time of their files, and written through to the database.
/// Not thread-safe: its project guards it.
namespace core::store {

class RunIndex {
public:
    explicit RunIndex(std::filesystem::path runsFolder) : runsFolder_(std::move(runsFolder)) {}

    /// What the database knows. Lines of another version of Anneal are left out, so that they are read anew.
    void load(Database& database);
    /// Reads the folders that changed and forgets those that are gone. Returns whether there is something to save.
    bool refresh();
    /// Writes what changed since the last save.
    void save(Database& database);
    /// Forgets everything, so that the next refresh reads every folder.
    void clear();

    /// Newest first.
    [[nodiscard]] std::vector<RunEntry> entries() const;

private:
    /// Size and times of the files that an entry was made from.
    struct Stamp {
        std::int64_t eventsBytes = -1, eventsTime = 0, specTime = 0, notesTime = 0;
        bool operator==(const Stamp&) const = default;
    };
    /// The place in the events up to which `figures` has read; only of runs that were read since the project was opened.
    struct Reader {
        runs::EventTail tail;
        RunFigures figures;
    };
    struct Known {
        Stamp stamp;
        RunEntry entry;
        std::optional<Reader> reader;
        bool ended = false;
    };
    static Stamp stampOf(const std::filesystem::path& folder);
    void refreshOne(const std::string& name, const std::filesystem::path& folder);
    void read(Known& known, const std::filesystem::path& folder, const Stamp& stamp);

    std::filesystem::path runsFolder_;
    std::map<std::string, Known> known_; ///< by folder name
    std::set<std::string> changed_, gone_;
};

} // namespace core::store
