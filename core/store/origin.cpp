#include "core/store/origin.h"

#include "core/base/error.h"
#include "core/data/source/source_detection.h"
#include "core/data/storage/row_selection.h"
#include "core/store/selected_rows.h"

#include <utility>
#include <vector>

namespace core::store {
namespace {

namespace fs = std::filesystem;

/// The newest version that holds the same rows as they are stored, or nothing.
std::string addressOf(Project& project, const data::DatasetInfo& info) {
    const auto versions = project.versions(info.name);
    for (auto version = versions.rbegin(); version != versions.rend(); ++version)
        if (version->info.hash == info.hash) return info.name + "@" + std::to_string(version->version);
    return {};
}

} // namespace

NewRows rowsOfFiles(const std::vector<fs::path>& files, const std::string& name) {
    NewRows rows;
    for (const fs::path& file : files) rows.sources.push_back(fs::absolute(file).lexically_normal().string());
    if (!name.empty()) {
        rows.name = datasetNameFrom(name);
        return rows;
    }
    const fs::path first = rows.sources.front();
    rows.name = datasetNameFrom(data::nameOfSource(first));
    rows.otherName = datasetNameFrom(first.parent_path().filename().string() + "-" + rows.name);
    return rows;
}

NewVersion Parent::takePlace(Project& project) {
    NewVersion place = project.newVersion(wanted);
    if (!fromOutside) return place;
    data::DatasetInfo info = rows->info();
    info.name = place.dataset();
    std::string address = addressOf(project, info);
    rows = data::sameRows(rows, std::move(info), std::move(address));
    return place;
}

Parent parentFor(const std::string& argument, const ResolvedDataset& resolved, const std::string& name) {
    const data::DatasetPtr rows = selectedRows(resolved);
    data::DatasetInfo info = rows->info();
    if (argument.starts_with(kDatasetPrefix)) {
        if (!name.empty()) throw Error(ErrorKind::Usage, "--name names the dataset of a file; " + argument + " has its name already");
        NewRows wanted{info.name, info.sourceFiles, {}};
        const auto slash = argument.find('/');
        if (slash == std::string::npos) return {rows, std::move(wanted)};
        return {data::sameRows(rows, std::move(info), resolved.dataset->address() + argument.substr(slash)), std::move(wanted)};
    }
    std::error_code ignored;
    NewRows wanted;
    if (!fs::is_directory(argument, ignored)) wanted = rowsOfFiles({argument}, name);
    else if (name.empty()) wanted = {info.name, info.sourceFiles, info.name + "-2"};
    else wanted = {datasetNameFrom(name), info.sourceFiles, {}};
    info.name = wanted.name;
    info.sourceFiles = wanted.sources; // the cache may have the same bytes from another place
    return {data::sameRows(rows, std::move(info), {}), std::move(wanted), true};
}

} // namespace core::store
