#include "core/data/cleaning/step.h"

/// Labels are renamed and merged.
namespace core::data {
namespace {

using base::Field;

struct Labels {
    std::string column;
    std::map<std::string, std::string> rename;
    static auto fields() {
        return std::tuple{Field{&Labels::column, "column", TR("Column"), TR("Empty: the one whose role is label.")},
                          Field{&Labels::rename, "rename", TR("Rename"), TR("old=new, separated by commas.")}};
    }
};

class LabelsStep final : public CleaningStep {
public:
    LabelsStep(Labels settings, const DatasetInfo& info) : settings_(std::move(settings)) {
        std::string name = settings_.column;
        if (const auto mapped = info.map.find("label"); name.empty() && mapped != info.map.end()) name = mapped->second;
        if (name.empty()) throw Error(ErrorKind::Data, "labels: no column has the role label; name it with 'column'");
        column_ = textColumns({name}, info).front();
    }
    static void check(const Labels& settings) {
        if (settings.rename.empty()) throw Error(ErrorKind::Usage, "labels: 'rename' names no label");
    }
    std::string pass(PassingRow& row) override {
        Cell& cell = row.cells[column_];
        const auto found = cell.kind == Cell::Kind::Null ? settings_.rename.end() : settings_.rename.find(cell.text);
        if (found == settings_.rename.end()) return {};
        if (found->second.empty()) return "its label '" + cell.text.substr(0, 60) + "' is dropped";
        cell = {Cell::Kind::Text, found->second};
        return {};
    }

private:
    Labels settings_;
    std::size_t column_ = 0;
};

} // namespace

StepFactory labelsStep() {
    return stepFactory<Labels, LabelsStep>("labels", TR("Labels"),
                                           TR("Renames labels; two that get one name are merged. An empty new name drops the rows."));
}

} // namespace core::data
