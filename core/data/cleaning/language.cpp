#include "core/data/text/language.h"
#include "core/base/text.h"
#include "core/data/cleaning/step.h"

#include <algorithm>

/// Rows in other languages than those wanted are dropped.
namespace core::data {
namespace {

using base::Field;

struct LanguageSettings {
    std::vector<std::string> columns;
    std::vector<std::string> keep = {"en"};
    bool dropUnsure = false;
    static auto fields() {
        return std::tuple{Field{&LanguageSettings::columns, "columns", TR("Columns"), kColumnsHelp},
                          Field{&LanguageSettings::keep, "keep", TR("Keep"), TR("Codes of languages, separated by commas: en, de, zh.")},
                          Field{&LanguageSettings::dropUnsure, "drop_unsure", TR("Drop what is not sure"),
                                TR("Short rows, numbers and code are often in no language that can be told. Off: they stay.")}};
    }
};

class LanguageStep final : public CleaningStep {
public:
    LanguageStep(LanguageSettings settings, const DatasetInfo& info)
        : settings_(std::move(settings)), columns_(textColumns(settings_.columns, info)) {}
    static void check(const LanguageSettings& settings) {
        if (settings.keep.empty()) throw Error(ErrorKind::Usage, "language: 'keep' names no language");
        for (const std::string& code : settings.keep)
            if (!isLanguageCode(code))
                throw Error(ErrorKind::Usage,
                            "language: '" + base::shortened(code, 40) + "' is no code of a language; write en, de, fr, zh ...");
    }
    std::string pass(PassingRow& row) override {
        const LanguageGuess guess = guessLanguage(textsOf(row.cells, columns_));
        if (!guess.sure) return settings_.dropUnsure ? "its language cannot be told" : std::string();
        const bool wanted = std::any_of(settings_.keep.begin(), settings_.keep.end(), [&](const std::string& code) {
            return code == guess.code || (code == "zh" && guess.code == "zh-Hant");
        });
        return wanted ? std::string() : "is in " + languageName(guess.code);
    }

private:
    LanguageSettings settings_;
    std::vector<std::size_t> columns_;
};

} // namespace

StepFactory languageStep() {
    return stepFactory<LanguageSettings, LanguageStep>("language", TR("Language"), TR("Drops the rows that are in another language."));
}

} // namespace core::data
