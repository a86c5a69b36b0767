#include "core/data/cleaning/step.h"
#include "core/data/readers/json_text.h"

/// One cell that a person wrote anew.
namespace core::data {
namespace {

using base::Field;

struct Edit {
    std::int64_t row = 0;
    std::string column, text;
    static auto fields() {
        return std::tuple{Field{&Edit::row, "row", TR("Row"), TR("Its number, from 0."), base::Range{0, 1e15}},
                          Field{&Edit::column, "column", TR("Column"), TR("The cell's column.")},
                          Field{&Edit::text, "text", TR("Text"), TR("What the cell says from now on."), base::IsLongText{}}};
    }
};

bool isJson(const std::string& text) {
    std::string padded = text + std::string(64, '\0'); // the scanner reads whole vectors
    JsonScanner scanner(std::string_view(padded).substr(0, text.size()));
    return scanner.skipValue() && (scanner.skipSpace(), scanner.atEnd()) && scanner.softProblem().empty();
}

class EditStep final : public CleaningStep {
public:
    EditStep(Edit settings, const DatasetInfo& info)
        : settings_(std::move(settings)), column_(textColumns({settings_.column}, info).front()) {}
    static void check(const Edit& settings) {
        if (settings.column.empty()) throw Error(ErrorKind::Usage, "edit: 'column' is empty");
    }
    [[nodiscard]] std::vector<std::pair<std::int64_t, std::int64_t>> namedRows() const override { return {{settings_.row, settings_.row}}; }
    std::string pass(PassingRow& row) override {
        if (row.origin != settings_.row || row.copy != 0) return {};
        Cell& cell = row.cells[column_];
        // What was JSON stays JSON where the new text is.
        if (cell.kind == Cell::Kind::Json && isJson(settings_.text)) cell.text = settings_.text;
        else cell = {Cell::Kind::Text, settings_.text};
        return {};
    }

private:
    Edit settings_;
    std::size_t column_;
};

} // namespace

std::string editSettings(std::int64_t row, const std::string& column, const std::string& text) {
    return base::toJson(Edit{row, column, text}, -1);
}

bool editSameCell(std::string_view settings, std::string_view others) {
    const auto a = base::fromJson<Edit>(settings, "edit"), b = base::fromJson<Edit>(others, "edit");
    return a.row == b.row && a.column == b.column;
}

StepFactory editStep() {
    StepFactory factory = stepFactory<Edit, EditStep>(
        "edit", TR("Edit a cell"), TR("Writes a cell of one row, counted from 0 in the version that the plan begins with."));
    factory.leaf.namesRows = true;
    return factory;
}

} // namespace core::data
