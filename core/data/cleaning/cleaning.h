#pragma once

#include "core/base/fields.h"
#include "core/base/job.h"
#include "core/data/dataset.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// Steps that make a better version of a dataset (CONTRACT 1, `clean` and `augment`). Each kind of step is a leaf in this folder, or in
/// ../augmentation where it adds changed copies of training rows; a plan is an ordered list of them.
namespace core::data {

/// {"steps": [{"step": "exact_duplicates", "on": true, "settings": {…}}, …]}
struct PlannedStep {
    std::string step;            ///< a key of cleaning.def
    bool on = true;              ///< false: kept in the plan, passed over
    std::string settings = "{}"; ///< JSON of the leaf's fields
    bool operator==(const PlannedStep&) const = default;
};
struct Plan {
    std::vector<PlannedStep> steps;
    bool operator==(const Plan&) const = default;
};
/// Throws Error{Usage}: unknown key, unknown step (with the nearest name), settings that the step does not take.
[[nodiscard]] Plan planFrom(std::string_view json, const std::string& where);
/// Throws Error{Usage} where a step that adds copies of rows stands before one that splits them.
void checkOrder(const Plan& plan);
[[nodiscard]] std::string toJson(const Plan& plan, int indent = 2);
/// A plan file. Throws Error{Io} where it cannot be read, Error{Usage} as planFrom.
[[nodiscard]] Plan loadPlan(const std::filesystem::path& file);
void savePlan(const Plan& plan, const std::filesystem::path& file);

/// A kind of step, for menus and forms.
struct CleaningLeaf {
    const char* key;
    const char* label;
    const char* help;
    const base::StructInfo* fields;
    std::string (*defaults)();         ///< settings as JSON, every field
    std::shared_ptr<void> (*object)(); ///< an object of `fields` with the defaults, for a form
    void (*check)(std::string_view settings, const std::string& where);
    bool augments = false;  ///< adds changed copies of training rows
    bool namesRows = false; ///< its settings number rows of the version that its plan begins with: over other rows they mean others
};
/// In the order of cleaning.def.
[[nodiscard]] const std::vector<CleaningLeaf>& cleaningLeaves();
/// In the order of augmentation.def.
[[nodiscard]] const std::vector<CleaningLeaf>& augmentationLeaves();
/// The leaf of either table. Throws Error{Usage} with the nearest name.
[[nodiscard]] const CleaningLeaf& leafNamed(const std::string& key);

/// Settings of the steps that are made by hand in a table; rows are those of the version that the plan begins with, from 0.
[[nodiscard]] std::string editSettings(std::int64_t row, const std::string& column, const std::string& text);
[[nodiscard]] bool editSameCell(std::string_view settings, std::string_view others);
/// Of `exclude`: the rows that `before` (settings or empty) excludes and these, as ranges.
[[nodiscard]] std::string excludeSettings(const std::vector<std::int64_t>& rows, std::string_view before);

/// The step that adds a row to a plan over `base`, mended from a rejected line (0: from none), with the first number that is free.
[[nodiscard]] PlannedStep stepThatAdds(const DatasetInfo& base, const Plan& plan, std::int64_t line, const Row& row);
/// The numbers of the rows that the plan's steps add, those too that are off.
[[nodiscard]] std::vector<std::int64_t> addedRows(const Plan& plan);
/// The lines of the source that the plan's steps took in.
[[nodiscard]] std::vector<std::int64_t> addedLines(const Plan& plan);

/// A plan for other rows than those that it was made over.
struct PlanForOthers {
    Plan plan;                         ///< the same, with the steps that name rows by number switched off
    std::vector<std::size_t> numbered; ///< places of those that were on
};
[[nodiscard]] PlanForOthers planForOtherRows(const Plan& plan);

struct RowChange {
    std::int64_t row = 0;   ///< of the parent, from 0
    Row before, after;      ///< after: empty where the row was dropped
    std::string reason;     ///< of a dropped row
    std::int64_t twin = -1; ///< of a row dropped because another says the same: that one, in the parent
    Row twinCells = {};     ///< that one as the step saw it; empty where it says just the same
    bool added = false;     ///< `after` is a new row beside `before`, or where that is empty, behind all others
};
struct StepReport {
    std::string step;
    std::int64_t rowsBefore = 0, rowsAfter = 0, changed = 0, dropped = 0;
    std::vector<RowChange> examples;                          ///< the first ones, at most 200
    std::vector<std::pair<std::string, std::int64_t>> splits; ///< of a step that splits: the rows of each
    std::int64_t added = 0;                                   ///< copies and rows of its own; rowsAfter = rowsBefore − dropped + added
    std::vector<std::string> warnings;                        ///< what a person should know of the outcome
};
struct CleaningOutcome {
    DatasetPtr dataset;            ///< null for a preview
    std::vector<StepReport> steps; ///< of those that are on
    /// The parent's row of each row that is left. Empty where all are left in their order.
    std::vector<std::int64_t> origins;
    std::int64_t rows = 0; ///< that are left
};

/// Runs the plan over all rows and writes the new version at `target`, made whole or not at all. Splits stay with their rows, unless a step of the plan
/// splits them anew; what augments touches training rows only (those of the split "train", or all where there are no splits). Same plan and
/// same rows give the same version, byte for byte. Throws Error{Data} where no row is left.
CleaningOutcome apply(const DatasetPtr& parent, const Plan& plan, const std::filesystem::path& target, const base::JobContext& ctx);
/// What the plan would do to the first `rows` rows; writes nothing that stays.
[[nodiscard]] CleaningOutcome previewPlan(const DatasetPtr& parent, const Plan& plan, std::int64_t rows, const base::JobContext& ctx);

} // namespace core::data
