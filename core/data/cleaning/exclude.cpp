#include "core/data/cleaning/step.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <set>

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
    std::string pass(PassingRow& row) override {
        auto after = ranges_.upper_bound({row.origin, std::numeric_limits<std::int64_t>::max()});
        if (after == ranges_.begin()) return {};
        --after;
        return row.origin <= after->second ? "was picked" : std::string();
    }

private:
    static std::set<std::pair<std::int64_t, std::int64_t>> rangesOf(const Exclude& settings) {
        std::set<std::pair<std::int64_t, std::int64_t>> ranges;
        for (const std::string& text : settings.rows) {
            const std::size_t dash = text.find('-');
            const std::int64_t first = number(text.substr(0, dash), text),
                               last = dash == std::string::npos ? first : number(text.substr(dash + 1), text);
            if (last < first) throw Error(ErrorKind::Usage, "exclude: '" + text + "' ends before it begins");
            // Ranges that touch are joined, so that looking one up is enough.
            auto joined = std::pair{first, last};
            for (auto it = ranges.begin(); it != ranges.end();) {
                if (it->second + 1 < joined.first || it->first > joined.second + 1) {
                    ++it;
                    continue;
                }
                joined = {std::min(joined.first, it->first), std::max(joined.second, it->second)};
                it = ranges.erase(it);
            }
            ranges.insert(joined);
        }
        return ranges;
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
    std::set<std::pair<std::int64_t, std::int64_t>> ranges_;
};

} // namespace

StepFactory excludeStep() {
    return stepFactory<Exclude, ExcludeStep>(
        "exclude", TR("Exclude rows"), TR("Drops the rows with these numbers, counted from 0 in the version that the plan begins with."));
}

} // namespace core::data
