#pragma once

#include "app/cli/session.h"
#include "core/data/cleaning/cleaning.h"
#include "core/store/origin.h"

#include <cstdint>
#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>

/// What `clean`, `augment` and `split` have in common: they make a version of the rows that an argument names.
namespace app::cli {

struct ParentRows {
    core::store::Parent parent;
    std::int64_t rejected = 0; ///< of its source
    [[nodiscard]] const core::data::DatasetPtr& rows() const { return parent.rows; }
};
/// `name`: what the dataset of a file is to be called, or empty. Warns where rows of the source were rejected.
[[nodiscard]] ParentRows parentRows(Session& session, const std::string& argument, const std::string& name);
void warnOfOutcome(Session& session, const core::data::CleaningOutcome& outcome);
/// {"dataset", "version", "rows", "parent", "hash", "rejected", "folder"}
[[nodiscard]] nlohmann::ordered_json jsonOf(const ParentRows& parent, const core::data::DatasetInfo& made,
                                            const std::filesystem::path& folder);

} // namespace app::cli
