#pragma once

#include "core/store/project.h"

#include <filesystem>
#include <string>
#include <vector>

/// Which dataset of a project rows from outside belong to, and what a version made of them says that it was made of.
namespace core::store {

/// What rows of these files are called in the project: as the first file is; where rows of another source have that name already, with the folder's name
/// in front: they are no new version of those.
[[nodiscard]] std::string nameForSource(Project& project, const std::vector<std::filesystem::path>& files);

/// The rows of a dataset argument as the parent of the next version of `info().name`. `name`: what a file's dataset is to be called; empty: by the rule
/// above. The parent of rows of a file is the version that holds the same rows, or none. Throws Error{Usage} where `name` renames a dataset of the project.
[[nodiscard]] data::DatasetPtr parentFor(Project& project, const std::string& argument, const ResolvedDataset& resolved,
                                         const std::string& name);

} // namespace core::store
