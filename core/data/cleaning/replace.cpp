#include "core/data/cleaning/step.h"

#include "core/data/text/pattern.h"

/// Finds a text or pattern and writes another in its place.
namespace core::data {
namespace {

using base::Field;

struct Replace {
    std::vector<std::string> columns;
    std::string pattern, with;
    bool plain = false, ignoreCase = false;
    static auto fields() {
        return std::tuple{
            Field{&Replace::columns, "columns", TR("Columns"), kColumnsHelp},
            Field{&Replace::pattern, "pattern", TR("Find"), TR("A regular expression (PCRE2), or a plain text.")},
            Field{&Replace::with, "with", TR("Replace by"), TR("$1 and ${name} stand for groups of the pattern.")},
            Field{&Replace::plain, "plain", TR("Plain text"), TR("The text is sought as it stands; no sign has a special meaning.")},
            Field{&Replace::ignoreCase, "ignore_case", TR("Letter case does not matter"), TR("a finds A.")}};
    }
};

std::string quoted(const std::string& text, const char* special) {
    std::string out;
    for (const char c : text) {
        if (std::string_view(special).find(c) != std::string_view::npos) out.push_back(special[0]);
        out.push_back(c);
    }
    return out;
}

class ReplaceStep final : public CleaningStep {
public:
    ReplaceStep(Replace settings, const DatasetInfo& info)
        : pattern_(patternOf(settings), settings.ignoreCase),
          with_(settings.plain ? quoted(quoted(settings.with, "\\"), "$") : settings.with), columns_(textColumns(settings.columns, info)) {}
    static void check(const Replace& settings) {
        if (settings.pattern.empty()) throw Error(ErrorKind::Usage, "replace: 'pattern' is empty");
        const Pattern pattern(patternOf(settings), settings.ignoreCase);
        if (!settings.plain) pattern.checkReplacement(settings.with);
    }
    std::string pass(PassingRow& row) override {
        changeTexts(row.cells, columns_, [&](std::string& text) { return pattern_.replaceAll(text, with_); });
        return {};
    }

private:
    static std::string patternOf(const Replace& settings) {
        return settings.plain ? quoted(settings.pattern, "\\.^$*+?()[]{}|") : settings.pattern;
    }
    Pattern pattern_;
    std::string with_;
    std::vector<std::size_t> columns_;
};

} // namespace

StepFactory replaceStep() {
    return stepFactory<Replace, ReplaceStep>("replace", TR("Find and replace"),
                                             TR("Replaces every match of a regular expression or of a plain text."));
}

} // namespace core::data
