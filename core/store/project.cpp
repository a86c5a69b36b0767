#include "core/store/project.h"

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/runs/folder/file_lock.h"
#include "core/store/database.h"
#include "core/store/dataset_folders.h"
#include "core/store/run_index.h"

#include <algorithm>
#include <cerrno>
#include <map>
#include <mutex>
#include <system_error>

namespace core::store {
namespace {

namespace fs = std::filesystem;

constexpr const char* kDatabaseFile = "anneal.db";
constexpr const char* kLockFile = ".lock";

void makeFolder(const fs::path& folder) {
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed) throw Error(ErrorKind::Io, "the project folder " + folder.string() + " cannot be made: " + failed.message());
}

/// Moves a damaged database aside, so that nothing is lost that somebody may still want to look at.
void moveAside(const fs::path& file) {
    std::error_code ignored;
    fs::rename(file, file.string() + ".damaged", ignored);
    for (const char* suffix : {"", "-wal", "-shm"}) fs::remove(file.string() + suffix, ignored);
}

class FolderProject final : public Project {
public:
    FolderProject(const fs::path& folder, Access access)
        : folder_(folder), access_(access), datasets_(folder / "datasets"), index_(folder / "runs") {
        std::error_code ignored;
        if (fs::exists(folder_, ignored) && !fs::is_directory(folder_, ignored))
            throw Error(ErrorKind::Io, "the project " + folder_.string() + " is a file, not a folder");
        if (access == Access::Owner) // a guest that only looks leaves nothing behind
            for (const char* part : {"datasets", "runs", "exports", "cache"}) makeFolder(folder_ / part);
        if (access == Access::Owner) lock_ = std::make_unique<runs::folder::FileLock>(folder_ / kLockFile);
        openDatabase();
        if (access == Access::Owner && !readOnly())
            for (const std::string& name : datasets_.sweep())
                opened_.push_back("An import into the dataset " + name +
                                  " was cut short; what it left was removed. Import the file again.");
    }

    [[nodiscard]] const fs::path& folder() const noexcept override { return folder_; }
    [[nodiscard]] bool readOnly() const noexcept override { return access_ == Access::Owner && !lock_->held(); }
    [[nodiscard]] std::string name() const override { return folder_.filename().string(); }

    [[nodiscard]] std::vector<DatasetEntry> datasets() override {
        const std::lock_guard guard(datasetsMutex_);
        return newestVersions(datasets_.all());
    }
    [[nodiscard]] std::vector<DatasetEntry> versions(const std::string& name) override {
        const std::lock_guard guard(datasetsMutex_);
        std::vector<DatasetEntry> all = datasets_.all();
        std::erase_if(all, [&](const DatasetEntry& entry) { return entry.name != name; });
        return all;
    }
    using Project::newVersion;
    [[nodiscard]] NewVersion newVersion(const NewRows& rows) override {
        refuseWhereReadOnly();
        const std::lock_guard guard(datasetsMutex_);
        return datasets_.newVersion(rows);
    }
    void binDataset(const std::string& name, bool binned) override {
        refuseWhereReadOnly();
        const std::lock_guard guard(datasetsMutex_);
        datasets_.bin(name, binned);
    }

    [[nodiscard]] std::vector<RunEntry> runs() override {
        const std::lock_guard guard(indexMutex_);
        if (index_.refresh()) saveIndex();
        return index_.entries();
    }
    void saveNotes(const fs::path& run, const runs::RunNotes& notes) override {
        refuseWhereReadOnly();
        runs::RunFolder::open(run).saveNotes(notes);
    }
    void rebuild() override {
        refuseWhereReadOnly();
        const std::lock_guard guard(indexMutex_);
        index_.clear();
        if (index_.refresh()) saveIndex();
    }
    [[nodiscard]] std::vector<std::string> findings() const override;

    [[nodiscard]] std::optional<std::string> setting(const std::string& key) override {
        const std::lock_guard guard(settingsMutex_);
        const auto found = settings_.find(key);
        return found == settings_.end() ? std::nullopt : std::optional(found->second);
    }
    void saveSetting(const std::string& key, const std::string& value) override;

private:
    void openDatabase();
    void useDatabase(Database::Mode mode);
    void saveIndex();
    void refuseWhereReadOnly() const {
        if (readOnly())
            throw Error(ErrorKind::Io, "the project " + folder_.string() + " is open in another window; this one can only read it");
    }

    fs::path folder_;
    Access access_;
    std::unique_ptr<runs::folder::FileLock> lock_; ///< of an owner
    std::vector<std::string> opened_;              ///< what was found while opening
    mutable std::mutex datasetsMutex_, indexMutex_, settingsMutex_, databaseMutex_;
    mutable DatasetFolders datasets_;             ///< guarded by datasetsMutex_
    mutable RunIndex index_;                      ///< guarded by indexMutex_
    std::map<std::string, std::string> settings_; ///< guarded by settingsMutex_
    std::unique_ptr<Database> database_;          ///< the one writer connection, of an owner; guarded by databaseMutex_
};

void FolderProject::useDatabase(Database::Mode mode) {
    const fs::path file = folder_ / kDatabaseFile;
    auto database = std::make_unique<Database>(file, mode);
    index_.load(*database);
    Statement rows = database->prepare("SELECT key, value FROM settings");
    while (rows.step()) settings_.insert_or_assign(rows.text(0), rows.text(1));
    if (mode == Database::Mode::Write) database_ = std::move(database);
}

void FolderProject::openDatabase() {
    const fs::path file = folder_ / kDatabaseFile;
    const bool owner = access_ == Access::Owner && lock_->held();
    std::error_code ignored;
    const bool missing = !fs::exists(file, ignored);
    if (missing && !owner) return;
    try {
        useDatabase(owner ? Database::Mode::Write : Database::Mode::Read);
    } catch (const Error& error) { // an index that cannot be used costs time, not runs: it is made anew, or done without
        if (error.kind() != ErrorKind::Data || !owner) {
            if (owner) opened_.push_back("The index of the project cannot be kept: " + error.message());
            return;
        }
        opened_.push_back("The index of the project was damaged and has been made anew from the folders; the old file is " + file.string() +
                          ".damaged");
        moveAside(file);
        useDatabase(Database::Mode::Write);
    }
}

void FolderProject::saveIndex() {
    try {
        if (access_ == Access::Guest) {
            // Taken for the moment of writing only: a window that opens meanwhile must find the project free.
            const runs::folder::FileLock lock(folder_ / kLockFile);
            if (!lock.held()) return;
            Database database(folder_ / kDatabaseFile, Database::Mode::Write);
            index_.save(database);
            return;
        }
        const std::lock_guard guard(databaseMutex_);
        if (database_) index_.save(*database_);
    } catch (const Error&) { // the list in memory is right; what could not be written is written at the next change, or read again
    }
}

void FolderProject::saveSetting(const std::string& key, const std::string& value) {
    refuseWhereReadOnly();
    {
        const std::lock_guard guard(settingsMutex_);
        settings_.insert_or_assign(key, value);
    }
    const std::lock_guard guard(databaseMutex_);
    if (database_) database_->prepare("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)").bind(1, key).bind(2, value).run();
}

std::vector<std::string> FolderProject::findings() const {
    std::vector<std::string> found = opened_;
    {
        const std::lock_guard guard(datasetsMutex_);
        (void)datasets_.all(&found);
    }
    const std::lock_guard guard(indexMutex_);
    (void)index_.refresh();
    for (const RunEntry& run : index_.entries()) {
        const std::string title = "The run " + (run.notes.name.empty() ? run.folder.filename().string() : run.notes.name);
        if (run.state.state == "unknown")
            found.push_back(title + " cannot be opened: " + run.state.error.value_or("its folder cannot be read"));
        else if (run.state.state == "unfinished" && !run.notes.binned)
            found.push_back(title + " was not finished: it stands at step " + std::to_string(run.steps) + " of " +
                            std::to_string(run.state.plannedSteps) + " and can be resumed");
    }
    return found;
}

} // namespace

std::unique_ptr<Project> openProject(const fs::path& folder, Access access) {
    const fs::path absolute = fs::absolute(folder).lexically_normal();
    return std::make_unique<FolderProject>(absolute.has_filename() ? absolute : absolute.parent_path(), access);
}

fs::path defaultProjectFolder() { return base::userDataFolder() / "project"; }

} // namespace core::store
