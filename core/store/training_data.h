#pragma once

#include "core/store/project.h"

#include <optional>
#include <string>

/// The two data arguments of a specification as a training takes them.
namespace core::store {

struct TrainingData {
    ResolvedDataset train;
    std::optional<ResolvedDataset> validation; ///< nothing: no argument names one and the training version has none
    /// The arguments with version and split written out ("dataset:faq@3/train"), so that the same run finds the same rows again. Files stay as they are.
    std::string trainArgument, validationArgument;
};

/// Where a version has splits and its argument names none, the split `train` is trained on, and `validation` measures; the test rows are never touched.
/// An empty `validation` takes the validation split beside such a `train`. Throws Error{Data} that names the splits there are where the one that is needed
/// is missing.
[[nodiscard]] TrainingData resolveTrainingData(const std::string& train, const std::string& validation,
                                               const std::filesystem::path& projectFolder, const std::filesystem::path& cacheFolder,
                                               const data::ImportOptions& options, const base::JobContext& ctx);

/// Rows of one split, in their order. Throws Error{Data} with `argument` in front: there are no splits, or none of this name, or it is empty.
[[nodiscard]] std::vector<std::int64_t> rowsOfSplit(const data::Dataset& dataset, const std::string& split, const std::string& argument);

} // namespace core::store
