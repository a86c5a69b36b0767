#include "core/data/cleaning/step.h"

#include "core/data/text/html.h"

/// Marks of HTML become plain text.
namespace core::data {
namespace {

using base::Field;

struct Html {
    std::vector<std::string> columns;
    static auto fields() { return std::tuple{Field{&Html::columns, "columns", TR("Columns"), kColumnsHelp}}; }
};

class HtmlStep final : public CleaningStep {
public:
    HtmlStep(const Html& settings, const DatasetInfo& info) : columns_(textColumns(settings.columns, info)) {}
    static void check(const Html&) {}
    std::string pass(PassingRow& row) override {
        changeTexts(row.cells, columns_, [](std::string& text) {
            if (text.find_first_of("<&") == std::string::npos) return false;
            std::string plain = textOfHtml(text);
            const bool changed = plain != text;
            text = std::move(plain);
            return changed;
        });
        return {};
    }

private:
    std::vector<std::size_t> columns_;
};

} // namespace

StepFactory htmlStep() {
    return stepFactory<Html, HtmlStep>(
        "html", TR("HTML to text"),
        TR("Takes tags, comments, scripts and styles out, keeps paragraphs as line breaks, and resolves entities."));
}

} // namespace core::data
