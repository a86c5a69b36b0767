#include "core/data/cleaning/step.h"

#include "core/data/text/near_duplicates.h"
#include <algorithm>
#include <unordered_map>

/// Rows that are nearly the same as an earlier one are dropped.
namespace core::data {
namespace {

using base::Field;

struct NearDuplicateSettings {
    std::vector<std::string> columns;
    double threshold = 0.8;
    static auto fields() {
        return std::tuple{Field{&NearDuplicateSettings::columns, "columns", TR("Columns"), kColumnsHelp},
                          Field{&NearDuplicateSettings::threshold, "threshold", TR("Alike from"),
                                TR("The share of their five-letter runs that two rows have in common."), base::Range{0.5, 1.0}}};
    }
};

class NearDuplicatesStep final : public CleaningStep {
public:
    NearDuplicatesStep(NearDuplicateSettings settings, const DatasetInfo& info)
        : settings_(std::move(settings)), columns_(textColumns(settings_.columns, info)) {}
    static void check(const NearDuplicateSettings&) {}
    [[nodiscard]] bool looksAhead() const override { return true; }
    void lookAhead(const Dataset& dataset, const base::JobContext& ctx) override {
        NearDuplicates near(settings_.threshold);
        for (std::int64_t first = 0; first < dataset.info().rows; first += kRowsAtOnce) {
            ctx.throwIfStopped();
            for (const Row& row : dataset.read(first, kRowsAtOnce)) near.add(textsOf(row, columns_));
        }
        const auto pairs = near.pairs([&](std::int64_t row) { return textsOf(dataset.read(row, 1).front(), columns_); },
                                      [](std::int64_t, std::int64_t) { return true; }, ctx);
        // In order of the later row: a row goes where an earlier one that stays is like it.
        std::vector<std::pair<std::int64_t, std::int64_t>> byLater;
        for (const auto& [a, b] : pairs) byLater.emplace_back(b, a);
        std::sort(byLater.begin(), byLater.end());
        for (const auto& [later, earlier] : byLater)
            if (!dropped_.contains(earlier) && dropped_.emplace(later, earlier).second) origins_.emplace(earlier, -1);
    }
    std::string pass(PassingRow& row) override {
        if (const auto kept = origins_.find(row.index); kept != origins_.end()) {
            kept->second = row.origin;
            if (shown_.size() < kMostShown) shown_.emplace(row.index, row.cells);
        }
        const auto found = dropped_.find(row.index);
        if (found == dropped_.end()) return {};
        row.twin = origins_.at(found->second);
        if (const auto twin = shown_.find(found->second); twin != shown_.end()) row.twinCells = twin->second;
        return "is nearly the same as an earlier row";
    }

private:
    NearDuplicateSettings settings_;
    std::vector<std::size_t> columns_;
    std::unordered_map<std::int64_t, std::int64_t> dropped_, origins_; ///< row → the one that stays for it; that one → its origin
    static constexpr std::size_t kMostShown = 200;
    std::unordered_map<std::int64_t, Row> shown_; ///< the first that stay for others, to be shown beside them
};

} // namespace

StepFactory near_duplicatesStep() {
    return stepFactory<NearDuplicateSettings, NearDuplicatesStep>(
        "near_duplicates", TR("Near duplicates"),
        TR("Keeps the first of the rows whose wording is nearly the same (MinHash, then measured exactly)."));
}

} // namespace core::data
