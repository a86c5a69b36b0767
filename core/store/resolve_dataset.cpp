#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/form.h"
#include "core/base/hash.h"
#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/store/dataset_folders.h"
#include "core/store/training_data.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <system_error>

namespace core::store {
namespace {

namespace fs = std::filesystem;

/// Raised when the importer reads the same bytes differently, so that older cache entries are not used.
constexpr std::string_view kCacheFormat = "2";

/// `NAME[@VERSION][/SPLIT]`
struct Named {
    std::string name, split;
    std::int64_t version = 0; ///< 0: the newest
};

Named parseNamed(const std::string& argument) {
    Named named;
    std::string rest = argument.substr(kDatasetPrefix.size());
    if (const auto slash = rest.find('/'); slash != std::string::npos) {
        named.split = rest.substr(slash + 1);
        rest.resize(slash);
        if (named.split.empty()) throw Error(ErrorKind::Data, argument + " names no split after the '/'");
    }
    if (const auto at = rest.rfind('@'); at != std::string::npos) {
        std::string number = rest.substr(at + 1);
        if (number.starts_with('v')) number.erase(0, 1);
        const auto [end, failed] = std::from_chars(number.data(), number.data() + number.size(), named.version);
        if (failed != std::errc{} || end != number.data() + number.size() || named.version < 1)
            throw Error(ErrorKind::Data, argument + " names no version: after the '@' stands a number from 1");
        rest.resize(at);
    }
    named.name = rest;
    return named;
}

std::string suggestion(const std::string& word, const std::vector<std::string>& candidates) {
    const auto nearest = base::nearestWord(word, candidates);
    return nearest ? "; did you mean '" + *nearest + "'?" : "";
}

ResolvedDataset resolveNamed(const std::string& argument, const fs::path& projectFolder) {
    const Named named = parseNamed(argument);
    if (projectFolder.empty()) throw Error(ErrorKind::Data, argument + " is of a project, and no project was named; add --project DIR");
    DatasetFolders folders(projectFolder / "datasets");
    const std::vector<DatasetEntry> all = folders.all();
    std::vector<std::string> names;
    std::vector<DatasetEntry> versions;
    for (const DatasetEntry& entry : all) {
        if (std::find(names.begin(), names.end(), entry.name) == names.end()) names.push_back(entry.name);
        if (entry.name == named.name) versions.push_back(entry);
    }
    if (versions.empty()) // by its folder, which another dataset's name may be the name of
        std::copy_if(all.begin(), all.end(), std::back_inserter(versions),
                     [&](const DatasetEntry& entry) { return entry.folder.parent_path().filename() == named.name; });
    if (versions.empty()) {
        const std::string there =
            names.empty() ? "; the project has no datasets yet, 'anneal-cli import FILE' makes one" : suggestion(named.name, names);
        throw Error(ErrorKind::Data, "there is no dataset '" + named.name + "' in the project " + projectFolder.string() + there);
    }
    const auto wanted = named.version == 0 ? std::prev(versions.end())
                                           : std::find_if(versions.begin(), versions.end(),
                                                          [&](const DatasetEntry& one) { return one.version == named.version; });
    if (wanted == versions.end())
        throw Error(ErrorKind::Data, "the dataset '" + named.name + "' has no version " + std::to_string(named.version) +
                                         "; its newest is " + std::to_string(versions.back().version));
    ResolvedDataset resolved{data::openDataset(wanted->folder), {}, wanted->folder};
    if (!named.split.empty()) resolved.rows = rowsOfSplit(*resolved.dataset, named.split, argument);
    return resolved;
}

/// What decides the rows of an imported file: its bytes, its name (a dataset is called after it, a format is guessed from its ending) and how it is read.
std::string cacheKey(const fs::path& file, const data::ImportOptions& options) {
    std::string facts = std::string(kCacheFormat) + '\n' + base::sha256OfFile(file) + '\n' + file.filename().string() + '\n' +
                        options.format + '\n' + options.encoding + '\n' + options.delimiter + '\n' +
                        (options.header ? (*options.header ? "header" : "none") : "") + '\n' + options.name;
    for (const auto& [role, column] : options.map) facts += '\n' + role + '\t' + column;
    for (const auto& column : options.leaveOut) facts += "\n-" + column;
    return base::sha256(facts);
}

data::DatasetPtr openCached(const fs::path& folder) {
    std::error_code ignored;
    if (!fs::exists(folder, ignored)) return nullptr;
    try {
        return data::openDataset(folder);
    } catch (const Error&) { // a damaged cache entry is made again
        fs::remove_all(folder, ignored);
        return nullptr;
    }
}

ResolvedDataset resolveFile(const fs::path& file, const fs::path& cacheFolder, const data::ImportOptions& options,
                            const base::JobContext& ctx) {
    const fs::path cache = (cacheFolder.empty() ? base::userCacheFolder() : cacheFolder) / "imported";
    const fs::path folder = cache / cacheKey(file, options);
    if (auto cached = openCached(folder)) return {cached, {}, folder};
    std::error_code failed;
    fs::create_directories(cache, failed);
    if (failed) throw Error(ErrorKind::Io, "the cache " + cache.string() + " cannot be made: " + failed.message());
    try {
        return {data::importFiles({file}, options, folder, ctx), {}, folder};
    } catch (const Error&) { // another process may have imported the same file meanwhile: then its result is ours
        if (auto cached = openCached(folder)) return {cached, {}, folder};
        throw;
    }
}

std::string nearestFile(const fs::path& file) {
    std::vector<std::string> names;
    std::error_code failed;
    const fs::path folder = file.parent_path().empty() ? fs::path(".") : file.parent_path();
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end && names.size() < 1000; entry.increment(failed))
        names.push_back(entry->path().filename().string());
    return suggestion(file.filename().string(), names);
}

} // namespace

std::string datasetNameFrom(const std::string& text) {
    std::string name{base::trimmed(base::repairedUtf8(text))};
    for (char& c : name)
        if (c == '/' || c == '@' || c == ':' || static_cast<unsigned char>(c) < 0x20) c = '-';
    return name.empty() ? "dataset" : name;
}

ResolvedDataset resolveDataset(const std::string& argument, const fs::path& projectFolder, const fs::path& cacheFolder,
                               const data::ImportOptions& options, const base::JobContext& ctx) {
    if (argument.empty()) throw Error(ErrorKind::Data, "no data is named; give a file, or dataset:NAME of the project");
    if (argument.starts_with(kDatasetPrefix)) return resolveNamed(argument, projectFolder);
    const fs::path path = argument;
    std::error_code ignored;
    if (!fs::exists(path, ignored)) {
        std::string message = argument + " is not there" + nearestFile(path);
        if (argument.find('/') == std::string::npos && argument.find('.') == std::string::npos)
            message += "; a dataset of the project is written dataset:" + argument;
        throw Error(ErrorKind::Data, message);
    }
    if (fs::is_directory(path, ignored)) {
        if (!fs::exists(path / "dataset.json", ignored))
            throw Error(ErrorKind::Data, argument + " is a folder that holds no dataset.json; name a file in it");
        return {data::openDataset(path), {}, fs::absolute(path)};
    }
    return resolveFile(path, cacheFolder, options, ctx);
}

} // namespace core::store
