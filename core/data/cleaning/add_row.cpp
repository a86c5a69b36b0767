#include "core/base/text.h"
#include "core/data/cleaning/step.h"
#include "core/data/rejected_rows.h"

#include <algorithm>
#include <utility>
#include <vector>

/// One row more, behind all others: a rejected line that a person mended.
namespace core::data {
namespace {

using base::Field;

struct AddRow {
    std::int64_t row = 0, line = 0;
    std::string cells;
    static auto fields() {
        return std::tuple{
            Field{&AddRow::row, "row", TR("Row"),
                  TR("The number that it gets, from 0: behind those of the version that the plan begins with."), base::Range{0, 1e15}},
            Field{&AddRow::line, "line", TR("Line"), TR("The line of the source that it was mended from; 0: none."), base::Range{0, 1e15}},
            Field{&AddRow::cells, "cells", TR("Cells"), TR("A JSON object: column and what it says."), base::IsLongText{}}};
    }
};

class AddRowStep final : public CleaningStep {
public:
    AddRowStep(AddRow settings, const DatasetInfo& info)
        : settings_(std::move(settings)), cells_(rowFromJson(info.columns, settings_.cells)) {
        if (settings_.row < info.rows)
            throw Error(ErrorKind::Data, "row " + std::to_string(settings_.row) +
                                             " is there already: the version that the plan begins with has " +
                                             base::counted(info.rows, "row", "rows"));
    }
    static void check(const AddRow& settings) {
        if (settings.cells.empty()) throw Error(ErrorKind::Usage, "add_row: 'cells' is empty");
    }
    std::string pass(PassingRow&) override { return {}; }
    [[nodiscard]] std::vector<PassingRow> rowsBehind() const override {
        PassingRow row;
        row.cells = cells_;
        row.origin = row.index = settings_.row;
        row.line = settings_.line;
        return {row};
    }

private:
    AddRow settings_;
    Row cells_;
};

AddRow addRowFrom(const PlannedStep& step) { return base::fromJson<AddRow>(step.settings, "add_row"); }

} // namespace

PlannedStep stepThatAdds(const DatasetInfo& base, const Plan& plan, std::int64_t line, const Row& row) {
    AddRow settings{base.rows, line, rowToJson(base.columns, row)};
    for (const PlannedStep& step : plan.steps)
        if (step.step == "add_row") settings.row = std::max(settings.row, addRowFrom(step).row + 1);
    return {"add_row", true, base::toJson(settings, -1)};
}

std::vector<std::int64_t> addedRows(const Plan& plan) {
    std::vector<std::int64_t> rows;
    for (const PlannedStep& step : plan.steps)
        if (step.step == "add_row") rows.push_back(addRowFrom(step).row);
    return rows;
}

std::vector<std::int64_t> addedLines(const Plan& plan) {
    std::vector<std::int64_t> lines;
    for (const PlannedStep& step : plan.steps)
        if (step.step == "add_row" && step.on)
            if (const auto line = addRowFrom(step).line; line > 0) lines.push_back(line);
    return lines;
}

StepFactory add_rowStep() {
    StepFactory factory = stepFactory<AddRow, AddRowStep>(
        "add_row", TR("Add a row"),
        TR("Adds one row behind all others, such as a rejected line that was mended; the steps below see it too."));
    factory.leaf.namesRows = true;
    return factory;
}

} // namespace core::data
