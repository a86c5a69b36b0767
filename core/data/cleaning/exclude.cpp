#include "core/data/cleaning/step.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>
#include <vector>

/// Rows that a person picked are dropped.
namespace core::data {
namespace {

using base::Field;

struct Exclude {
    std::vector<std::string> rows;
    static auto fields() { return std::tuple{Field{&Exclude::rows, "rows", TR("Rows"), TR("Numbers and ranges: 3, 17, 20-25.")}}; }
};

class ExcludeStep final : public CleaningStep {
public:
    ExcludeStep(const Exclude& settings, const DatasetInfo&) : ranges_(rangesOf(settings)) {}
    static void check(const Exclude& settings) { (void)rangesOf(settings); }
    /// The same rows in as few ranges as there can be.
    static Exclude joined(const Exclude& settings) {
        Exclude out;
        for (const auto& [first, last] : rangesOf(settings))
            out.rows.push_back(first == last ? std::to_string(first) : std::to_string(first) + "-" + std::to_string(last));
        return out;
    }
    [[nodiscard]] std::vector<std::pair<std::int64_t, std::int64_t>> namedRows() const override { return ranges_; }
    std::string pass(PassingRow& row) override {
        auto after = std::upper_bound(ranges_.begin(), ranges_.end(), std::pair{row.origin, std::numeric_limits<std::int64_t>::max()});
        if (after == ranges_.begin()) return {};
        --after;
        return row.origin <= after->second ? "was picked" : std::string();
    }

private:
    using Ranges = std::vector<std::pair<std::int64_t, std::int64_t>>;
    /// In order; ranges that touch are joined, so that looking one up is enough.
    static Ranges rangesOf(const Exclude& settings) {
        Ranges ranges, joined;
        for (const std::string& text : settings.rows) {
            const std::size_t dash = text.find('-');
            const std::int64_t first = number(text.substr(0, dash), text),
                               last = dash == std::string::npos ? first : number(text.substr(dash + 1), text);
            if (last < first) throw Error(ErrorKind::Usage, "exclude: '" + text + "' ends before it begins");
            ranges.emplace_back(first, last);
        }
        std::sort(ranges.begin(), ranges.end());
        for (const auto& [first, last] : ranges) {
            if (!joined.empty() && first - 1 <= joined.back().second) joined.back().second = std::max(joined.back().second, last);
            else joined.emplace_back(first, last);
        }
        return joined;
    }
    static std::int64_t number(const std::string& text, const std::string& whole) {
        std::int64_t value = -1;
        const std::size_t first = text.find_first_not_of(' '), last = text.find_last_not_of(' ');
        const std::string plain = first == std::string::npos ? std::string() : text.substr(first, last - first + 1);
        const auto [at, code] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
        if (code != std::errc() || at != plain.data() + plain.size() || value < 0)
            throw Error(ErrorKind::Usage, "exclude: '" + whole.substr(0, 40) + "' is no row number or range");
        return value;
    }
    Ranges ranges_;
};

} // namespace

std::string excludeSettings(const std::vector<std::int64_t>& rows, std::string_view before) {
    Exclude all = before.empty() ? Exclude{} : base::fromJson<Exclude>(before, "exclude");
    for (const std::int64_t row : rows) all.rows.push_back(std::to_string(row));
    return base::toJson(ExcludeStep::joined(all), -1);
}

StepFactory excludeStep() {
    StepFactory factory = stepFactory<Exclude, ExcludeStep>(
        "exclude", TR("Exclude rows"), TR("Drops the rows with these numbers, counted from 0 in the version that the plan begins with."));
    factory.leaf.namesRows = true;
    return factory;
}

} // namespace core::data
