#include "app/cli/data/made_version.h"

#include <nlohmann/json.hpp>

namespace app::cli {

using namespace core;

ParentRows parentRows(Session& session, const std::string& argument, const std::string& name) {
    const store::ResolvedDataset resolved = session.dataset(argument);
    if (argument.starts_with("dataset:")) session.warnOfRejected(argument, resolved);
    return {store::parentFor(argument, resolved, name), resolved.dataset->info().rejectedRows};
}

void warnOfOutcome(Session& session, const data::CleaningOutcome& outcome) {
    for (const data::StepReport& step : outcome.steps)
        for (const std::string& words : step.warnings) session.terminal().warning(words);
}

nlohmann::ordered_json jsonOf(const ParentRows& parent, const data::DatasetInfo& made, const std::filesystem::path& folder) {
    return {{"dataset", made.name}, {"version", made.version},     {"rows", made.rows},        {"parent", made.parent},
            {"hash", made.hash},    {"rejected", parent.rejected}, {"folder", folder.string()}};
}

} // namespace app::cli
