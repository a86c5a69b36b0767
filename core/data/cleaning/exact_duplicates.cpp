#include "core/data/cleaning/step.h"

#include "core/data/doctor/rule.h"
#include <unordered_map>

/// Rows that say the same as an earlier one are dropped.
namespace core::data {
namespace {

using base::Field;

struct ExactDuplicates {
    std::vector<std::string> columns;
    bool ignoreCase = true;
    static auto fields() {
        return std::tuple{Field{&ExactDuplicates::columns, "columns", TR("Columns"), kColumnsHelp},
                          Field{&ExactDuplicates::ignoreCase, "ignore_case", TR("Letter case and spaces do not matter"),
                                TR("Rows that differ in nothing else count as the same.")}};
    }
};

class ExactDuplicatesStep final : public CleaningStep {
public:
    ExactDuplicatesStep(ExactDuplicates settings, const DatasetInfo& info)
        : settings_(std::move(settings)), columns_(textColumns(settings_.columns, info)) {
        // Two rows that differ in their label say different things.
        if (settings_.columns.empty())
            if (const auto label = info.map.find("label"); label != info.map.end())
                columns_.push_back(textColumns({label->second}, info).front());
    }
    static void check(const ExactDuplicates&) {}
    std::string pass(PassingRow& row) override {
        std::string key;
        for (const std::size_t column : columns_) {
            const std::string text = textOf(row.cells[column], true); // how JSON is escaped and spaced says nothing
            if (settings_.ignoreCase) {
                const std::uint64_t hash = looseHash(text);
                key.append(reinterpret_cast<const char*>(&hash), sizeof hash);
            } else {
                key += std::to_string(text.size()) + ":" + text;
            }
        }
        const auto [first, fresh] = seen_.try_emplace(std::hash<std::string>{}(key), row.origin);
        if (fresh) return {};
        row.twin = first->second;
        return "says the same as an earlier row";
    }

private:
    ExactDuplicates settings_;
    std::vector<std::size_t> columns_;
    std::unordered_map<std::size_t, std::int64_t> seen_; ///< hash of what a row says → the first such row
};

} // namespace

StepFactory exact_duplicatesStep() {
    return stepFactory<ExactDuplicates, ExactDuplicatesStep>("exact_duplicates", TR("Exact duplicates"),
                                                             TR("Keeps the first of the rows that say the same."));
}

} // namespace core::data
