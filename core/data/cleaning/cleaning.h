#pragma once

#include "core/base/fields.h"
#include "core/base/job.h"
#include "core/data/dataset.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// Steps that make a better version of a dataset (CONTRACT 1, `clean`). Each kind of step is a leaf in this folder; a plan is an ordered list of them.
namespace core::data {

/// {"steps": [{"step": "exact_duplicates", "on": true, "settings": {…}}, …]}
struct PlannedStep {
    std::string step;            ///< a key of cleaning.def
    bool on = true;              ///< false: kept in the plan, passed over
    std::string settings = "{}"; ///< JSON of the leaf's fields
};
struct Plan {
    std::vector<PlannedStep> steps;
};
/// Throws Error{Usage}: unknown key, unknown step (with the nearest name), settings that the step does not take.
[[nodiscard]] Plan planFrom(std::string_view json, const std::string& where);
[[nodiscard]] std::string toJson(const Plan& plan, int indent = 2);

/// A kind of step, for menus and forms.
struct CleaningLeaf {
    const char* key;
    const char* label;
    const char* help;
    const base::StructInfo* fields;
    std::string (*defaults)(); ///< settings as JSON, every field
    void (*check)(std::string_view settings, const std::string& where);
};
/// In the order of cleaning.def.
[[nodiscard]] const std::vector<CleaningLeaf>& cleaningLeaves();

struct RowChange {
    std::int64_t row = 0; ///< of the parent, from 0
    Row before, after;    ///< after: empty where the row was dropped
    std::string reason;   ///< of a dropped row
};
struct StepReport {
    std::string step;
    std::int64_t rowsBefore = 0, rowsAfter = 0, changed = 0, dropped = 0;
    std::vector<RowChange> examples; ///< the first ones
};
struct CleaningOutcome {
    DatasetPtr dataset; ///< null for a preview
    std::vector<StepReport> steps;
};

/// Runs the plan over all rows and writes the new version at `target`, made whole or not at all. Splits stay with their rows. Same plan and same
/// rows give the same version, byte for byte. Throws Error{Data} where no row is left.
CleaningOutcome apply(const DatasetPtr& parent, const Plan& plan, const std::filesystem::path& target, const base::JobContext& ctx);
/// What the plan would do to the first `rows` rows; writes nothing that stays.
[[nodiscard]] CleaningOutcome previewPlan(const DatasetPtr& parent, const Plan& plan, std::int64_t rows, const base::JobContext& ctx);

} // namespace core::data
