#include "core/data/cleaning/step.h"

#include "core/data/text/pattern.h"

/// Rows that a pattern matches are dropped, or all others.
namespace core::data {
namespace {

using base::Field;

struct DropMatching {
    std::vector<std::string> columns;
    std::string pattern;
    bool ignoreCase = false, keepMatching = false;
    static auto fields() {
        return std::tuple{
            Field{&DropMatching::columns, "columns", TR("Columns"), kColumnsHelp},
            Field{&DropMatching::pattern, "pattern", TR("Pattern"), TR("A regular expression (PCRE2).")},
            Field{&DropMatching::ignoreCase, "ignore_case", TR("Letter case does not matter"), TR("a finds A.")},
            Field{&DropMatching::keepMatching, "keep_matching", TR("Keep those that match"), TR("Drops all other rows instead.")}};
    }
};

class DropMatchingStep final : public CleaningStep {
public:
    DropMatchingStep(DropMatching settings, const DatasetInfo& info)
        : settings_(std::move(settings)), pattern_(settings_.pattern, settings_.ignoreCase),
          columns_(textColumns(settings_.columns, info)) {}
    static void check(const DropMatching& settings) {
        if (settings.pattern.empty()) throw Error(ErrorKind::Usage, "drop_matching: 'pattern' is empty");
        (void)Pattern(settings.pattern, settings.ignoreCase);
    }
    std::string pass(PassingRow& row) override {
        if (pattern_.matches(textsOf(row.cells, columns_)) == settings_.keepMatching) return {};
        return settings_.keepMatching ? "the pattern does not match" : "the pattern matches";
    }

private:
    DropMatching settings_;
    Pattern pattern_;
    std::vector<std::size_t> columns_;
};

} // namespace

StepFactory drop_matchingStep() {
    return stepFactory<DropMatching, DropMatchingStep>("drop_matching", TR("Drop by pattern"),
                                                       TR("Drops the rows in which a regular expression matches."));
}

} // namespace core::data
