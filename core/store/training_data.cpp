#include "core/store/training_data.h"

#include "core/base/error.h"
#include "core/base/form.h"
#include "core/base/text.h"

#include <algorithm>

namespace core::store {

namespace {

constexpr const char* kTrain = "train";
constexpr const char* kValidation = "validation";

bool hasSplit(const data::DatasetInfo& info, const std::string& name) {
    return std::any_of(info.splits.begin(), info.splits.end(), [&](const auto& split) { return split.first == name && split.second > 0; });
}

/// "dataset:faq" of version 3 → "dataset:faq@3"
std::string withVersion(const std::string& argument, const ResolvedDataset& resolved) {
    if (!argument.starts_with(kDatasetPrefix)) return argument;
    const auto slash = argument.find('/');
    const std::string name = argument.substr(0, slash), split = slash == std::string::npos ? "" : argument.substr(slash);
    if (name.rfind('@') != std::string::npos) return argument;
    return name + "@" + resolved.folder.filename().string().substr(1) + split; // its folder is called v3
}

bool wantsItsSplit(const ResolvedDataset& resolved) { return resolved.rows.empty() && !resolved.dataset->info().splits.empty(); }

/// Narrows to the split; the new argument.
std::string narrow(ResolvedDataset& resolved, const char* split, const std::string& argument) {
    if (!hasSplit(resolved.dataset->info(), split)) {
        std::vector<std::string> names;
        for (const auto& [name, rows] : resolved.dataset->info().splits) names.push_back(name);
        throw Error(ErrorKind::Data, argument + ": this version is split into " + base::joined(names, ", ") + " and has no rows for '" +
                                         split + "'; name the split to use behind a '/'");
    }
    resolved.rows = rowsOfSplit(*resolved.dataset, split, argument);
    return argument.starts_with(kDatasetPrefix) ? argument + "/" + split : argument;
}

} // namespace

std::vector<std::int64_t> rowsOfSplit(const data::Dataset& dataset, const std::string& split, const std::string& argument) {
    std::vector<std::string> splits;
    for (const auto& [name, rows] : dataset.info().splits) splits.push_back(name);
    if (splits.empty())
        throw Error(ErrorKind::Data,
                    argument + ": this version has no splits; make some with 'anneal-cli split', or leave out '/" + split + "'");
    if (std::find(splits.begin(), splits.end(), split) == splits.end()) {
        const auto nearest = base::nearestWord(split, splits);
        throw Error(ErrorKind::Data, argument + ": there is no split '" + split + "'; there are " + base::joined(splits, ", ") +
                                         (nearest ? "; did you mean '" + *nearest + "'?" : ""));
    }
    std::vector<std::int64_t> rows;
    for (std::int64_t row = 0; row < dataset.info().rows; ++row)
        if (dataset.split(row) == split) rows.push_back(row);
    if (rows.empty()) throw Error(ErrorKind::Data, argument + ": the split '" + split + "' has no rows");
    return rows;
}

TrainingData resolveTrainingData(const std::string& train, const std::string& validation, const std::filesystem::path& projectFolder,
                                 const std::filesystem::path& cacheFolder, const data::ImportOptions& options,
                                 const base::JobContext& ctx) {
    TrainingData found{resolveDataset(train, projectFolder, cacheFolder, options, ctx), {}, {}, {}};
    found.trainArgument = withVersion(train, found.train);
    const std::string whole = found.trainArgument;
    const bool narrowed = wantsItsSplit(found.train);
    if (narrowed) found.trainArgument = narrow(found.train, kTrain, whole);
    if (!validation.empty()) {
        found.validation = resolveDataset(validation, projectFolder, cacheFolder, options, ctx);
        found.validationArgument = withVersion(validation, *found.validation);
        if (wantsItsSplit(*found.validation)) found.validationArgument = narrow(*found.validation, kValidation, found.validationArgument);
    } else if (narrowed && hasSplit(found.train.dataset->info(), kValidation)) {
        found.validation = ResolvedDataset{found.train.dataset, {}, found.train.folder};
        const std::string argument = narrow(*found.validation, kValidation, whole);
        if (argument != whole) found.validationArgument = argument; // a folder cannot be named with its split: the rule finds it again
    }
    return found;
}

} // namespace core::store
