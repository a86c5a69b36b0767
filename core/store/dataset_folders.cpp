#include "core/store/dataset_folders.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/form.h"
#include "core/base/paths.h"

#include <signal.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <system_error>

namespace core::store {
namespace {

namespace fs = std::filesystem;

constexpr const char* kBinnedFile = ".binned";
constexpr const char* kDatasetFile = "dataset.json";

/// The number of "v12", or 0.
std::int64_t versionOf(const std::string& name) {
    if (name.size() < 2 || name.size() > 10 || name.front() != 'v' || name[1] == '0') return 0;
    std::int64_t version = 0;
    const char* end = name.data() + name.size();
    const auto [stopped, failed] = std::from_chars(name.data() + 1, end, version);
    return failed == std::errc{} && stopped == end ? version : 0;
}

std::vector<fs::path> foldersIn(const fs::path& folder) {
    std::vector<fs::path> found;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end; entry.increment(failed)) {
        std::error_code ignored;
        if (entry->path().filename().native().front() != '.' && entry->is_directory(ignored)) found.push_back(entry->path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// Whether the temporary name ".target.tmp-PID-N" is of a process that is gone.
bool isLeftBehind(const std::string& name) {
    const auto at = name.find(".tmp-");
    if (name.front() != '.' || at == std::string::npos) return false;
    int process = 0;
    const char* begin = name.data() + at + 5;
    const auto [stopped, failed] = std::from_chars(begin, name.data() + name.size(), process);
    return failed == std::errc{} && process > 0 && ::kill(process, 0) != 0 && errno == ESRCH;
}

} // namespace

std::vector<DatasetEntry> DatasetFolders::all(std::vector<std::string>* problems) {
    std::vector<DatasetEntry> entries;
    for (const fs::path& dataset : foldersIn(folder_)) {
        for (const fs::path& folder : foldersIn(dataset)) {
            const std::int64_t version = versionOf(folder.filename().string());
            std::error_code failed;
            const auto changed = fs::last_write_time(folder / kDatasetFile, failed);
            if (version == 0 || failed) continue;
            auto found = known_.find(folder);
            if (found == known_.end() || found->second.changed != changed) {
                try {
                    found = known_.insert_or_assign(folder, Known{changed, data::openDataset(folder)->info()}).first;
                } catch (const Error& error) { // a list of many datasets does not fail for one
                    if (problems != nullptr)
                        problems->push_back("The dataset " + folder.string() + " cannot be opened: " + error.message());
                    continue;
                }
            }
            DatasetEntry entry{found->second.info.name, version, folder, found->second.info};
            if (entry.name.empty()) entry.name = dataset.filename().string();
            entry.info.version = version;
            entries.push_back(std::move(entry));
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const DatasetEntry& a, const DatasetEntry& b) {
        return a.name != b.name ? a.name < b.name : a.version < b.version;
    });
    return entries;
}

fs::path DatasetFolders::folderOf(const std::string& name) {
    for (const DatasetEntry& entry : all())
        if (entry.name == name) return entry.folder.parent_path();
    return {};
}

/// The folder of a dataset that is there or is being made, else a new one: another dataset may have the same name as a file.
fs::path DatasetFolders::folderFor(const std::string& name) {
    if (const fs::path dataset = folderOf(name); !dataset.empty()) return dataset;
    const auto isMeant = [&](const TakenPlace& place) { return place.dataset == name; };
    for (const fs::path& dataset : foldersIn(folder_)) {
        const std::vector<TakenPlace> taken = takenPlaces(dataset);
        if (std::any_of(taken.begin(), taken.end(), isMeant)) return dataset;
    }
    const std::string stem = base::safeFileName(name);
    fs::path dataset = folder_ / stem;
    std::error_code ignored;
    const auto isFree = [&] {
        const bool file = fs::exists(dataset, ignored) && !fs::is_directory(dataset, ignored);
        return !file && foldersIn(dataset).empty() && takenPlaces(dataset).empty();
    };
    for (int copy = 2; !isFree(); ++copy) dataset = folder_ / (stem + "-" + std::to_string(copy));
    return dataset;
}

std::vector<TakenPlace> DatasetFolders::takenPlacesOf(const std::string& name) const {
    std::vector<TakenPlace> found;
    for (const fs::path& dataset : foldersIn(folder_))
        for (TakenPlace& place : takenPlaces(dataset))
            if (place.dataset == name) found.push_back(std::move(place));
    return found;
}

/// Whether the dataset of this name holds rows of other sources, or is being made of them.
bool DatasetFolders::isOfOthers(const std::string& name, const std::vector<std::string>& sources) {
    const std::vector<DatasetEntry> entries = all();
    const auto newest = std::find_if(entries.rbegin(), entries.rend(), [&](const DatasetEntry& entry) { return entry.name == name; });
    if (newest != entries.rend()) return newest->info.sourceFiles != sources;
    const std::vector<TakenPlace> taken = takenPlacesOf(name);
    return std::any_of(taken.begin(), taken.end(), [&](const TakenPlace& place) { return place.sources != sources; });
}

std::string DatasetFolders::nameFor(const NewRows& rows) {
    if (rows.otherName.empty() || !isOfOthers(rows.name, rows.sources)) return rows.name;
    std::string name = rows.otherName;
    for (int copy = 2; isOfOthers(name, rows.sources); ++copy) name = rows.otherName + "-" + std::to_string(copy);
    return name;
}

NewVersion DatasetFolders::newVersion(const NewRows& rows) {
    std::error_code failed;
    fs::create_directories(folder_, failed);
    if (failed) throw Error(ErrorKind::Io, folder_.string() + " cannot be made: " + failed.message());
    const PlacesLock guard(folder_); // a name is found and taken in one go, so that no other rows take it in between
    const std::string name = nameFor(rows);
    const fs::path dataset = folderFor(name);
    std::int64_t newest = 0;
    for (const fs::path& version : foldersIn(dataset)) newest = std::max(newest, versionOf(version.filename().string()));
    for (const TakenPlace& place : takenPlaces(dataset)) newest = std::max(newest, place.version);
    return {dataset / ("v" + std::to_string(newest + 1)), name, rows.sources};
}

bool DatasetFolders::isBinned(const fs::path& datasetFolder) {
    std::error_code ignored;
    return fs::exists(datasetFolder / kBinnedFile, ignored);
}

void DatasetFolders::bin(const std::string& name, bool binned) {
    const fs::path dataset = folderOf(name);
    if (dataset.empty()) throw Error(ErrorKind::Data, "there is no dataset '" + name + "' in " + folder_.string());
    std::error_code failed;
    if (binned) base::saveFile(dataset / kBinnedFile, "");
    else fs::remove(dataset / kBinnedFile, failed);
    if (failed) throw Error(ErrorKind::Io, (dataset / kBinnedFile).string() + " cannot be removed: " + failed.message());
}

std::vector<std::string> DatasetFolders::sweep() const {
    std::vector<std::string> swept;
    const PlacesLock guard(folder_);
    for (const fs::path& dataset : foldersIn(folder_)) {
        std::error_code failed;
        std::vector<fs::path> left;
        for (fs::directory_iterator entry(dataset, failed), end; !failed && entry != end; entry.increment(failed))
            if (isLeftBehind(entry->path().filename().string())) left.push_back(entry->path());
        for (const fs::path& path : left) {
            std::error_code ignored;
            fs::remove_all(path, ignored);
            swept.push_back(dataset.filename().string());
        }
        if (takenPlaces(dataset).empty()) fs::remove(dataset, failed); // only where nothing is left in it
    }
    return swept;
}

std::vector<DatasetEntry> newestVersions(const std::vector<DatasetEntry>& all) {
    std::vector<DatasetEntry> newest;
    for (const DatasetEntry& entry : all) {
        if (DatasetFolders::isBinned(entry.folder.parent_path())) continue;
        if (!newest.empty() && newest.back().name == entry.name) newest.back() = entry; // sorted: the later version
        else newest.push_back(entry);
    }
    return newest;
}

} // namespace core::store
