#pragma once

#include "core/store/project.h"

#include <filesystem>
#include <string>
#include <vector>

/// Which dataset of a project rows from outside belong to, and what a version made of them says that it was made of.
namespace core::store {

/// Rows of these files in a project. `name`: what their dataset is to be called; empty: as the first file is, and where rows of another source have that
/// name already, with the folder's name in front: they are no new version of those.
[[nodiscard]] NewRows rowsOfFiles(const std::vector<std::filesystem::path>& files, const std::string& name);

/// Rows of which a version is to be made.
struct Parent {
    data::DatasetPtr rows; ///< `info().name` is that of the dataset, of rows from outside once they have their place
    NewRows wanted;        ///< the place that they ask for
    bool fromOutside = false;
    /// The next version's place. Rows from outside are called after it from then on; their own parent is the version that holds the same rows, or none.
    [[nodiscard]] NewVersion takePlace(Project& project);
};
/// The rows of a dataset argument as the parent of the next version. `name`: what a file's dataset is to be called; empty: by the rule above. Throws
/// Error{Usage} where `name` renames a dataset of the project.
[[nodiscard]] Parent parentFor(const std::string& argument, const ResolvedDataset& resolved, const std::string& name);

} // namespace core::store
