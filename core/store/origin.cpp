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
using Files = std::vector<std::string>;

bool isOfOthers(Project& project, const std::string& name, const Files& sources) {
    const auto versions = project.versions(name);
    return !versions.empty() && versions.back().info.sourceFiles != sources;
}

/// `plain`; where that is taken `longer`, with a number behind it where need be.
std::string freeName(Project& project, const std::string& plain, const std::string& longer, const Files& sources) {
    if (!isOfOthers(project, plain, sources)) return plain;
    std::string name = longer;
    for (int copy = 2; isOfOthers(project, name, sources); ++copy) name = longer + "-" + std::to_string(copy);
    return name;
}

/// The newest version that holds the same rows as they are stored, or nothing.
std::string addressOf(Project& project, const data::DatasetInfo& info) {
    const auto versions = project.versions(info.name);
    for (auto version = versions.rbegin(); version != versions.rend(); ++version)
        if (version->info.hash == info.hash) return info.name + "@" + std::to_string(version->version);
    return {};
}

} // namespace

std::string nameForSource(Project& project, const std::vector<fs::path>& files) {
    Files sources;
    for (const fs::path& file : files) sources.push_back(fs::absolute(file).lexically_normal().string());
    const fs::path first = sources.front();
    const std::string stem = datasetNameFrom(data::nameOfSource(first));
    return freeName(project, stem, datasetNameFrom(first.parent_path().filename().string() + "-" + stem), sources);
}

data::DatasetPtr parentFor(Project& project, const std::string& argument, const ResolvedDataset& resolved, const std::string& name) {
    const data::DatasetPtr rows = selectedRows(resolved);
    data::DatasetInfo info = rows->info();
    if (argument.starts_with(kDatasetPrefix)) {
        if (!name.empty()) throw Error(ErrorKind::Usage, "--name names the dataset of a file; " + argument + " has its name already");
        const auto slash = argument.find('/');
        if (slash == std::string::npos) return rows;
        return data::sameRows(rows, std::move(info), resolved.dataset->address() + argument.substr(slash));
    }
    std::error_code ignored;
    if (fs::is_directory(argument, ignored)) {
        info.name = name.empty() ? freeName(project, info.name, info.name + "-2", info.sourceFiles) : datasetNameFrom(name);
    } else { // the cache may have the same bytes from another place
        info.sourceFiles = {fs::absolute(argument).lexically_normal().string()};
        info.name = name.empty() ? nameForSource(project, {argument}) : datasetNameFrom(name);
    }
    std::string address = addressOf(project, info);
    return data::sameRows(rows, std::move(info), std::move(address));
}

} // namespace core::store
