#include "core/data/split_plan.h"

#include "core/base/error.h"
#include "core/base/form.h"
#include "core/base/random.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace core::data {
namespace {

/// Rows that must stay together.
using Unit = std::vector<std::int64_t>;
constexpr std::int64_t kRowsAtOnce = 4096;

std::size_t columnOf(const Dataset& dataset, const std::string& name) {
    const auto& columns = dataset.info().columns;
    const auto found = std::find(columns.begin(), columns.end(), name);
    if (found != columns.end()) return static_cast<std::size_t>(found - columns.begin());
    const auto nearest = base::nearestWord(name, columns);
    throw Error(ErrorKind::Usage, "there is no column '" + name + "'" +
                                      (nearest ? "; did you mean '" + *nearest + "'?" : "; there are " + base::joined(columns, ", ")));
}

/// Rows by the value of a column, in the order in which values first appear.
std::vector<Unit> rowsByValue(const Dataset& dataset, const std::string& column, const base::JobContext& ctx) {
    const std::size_t index = columnOf(dataset, column);
    std::map<std::string, std::size_t> places;
    std::vector<Unit> units;
    for (std::int64_t first = 0; first < dataset.info().rows; first += kRowsAtOnce) {
        ctx.throwIfStopped();
        const std::vector<Row> rows = dataset.read(first, kRowsAtOnce);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto [place, fresh] = places.try_emplace(rows[i].at(index).text, units.size());
            if (fresh) units.emplace_back();
            units[place->second].push_back(first + static_cast<std::int64_t>(i));
        }
    }
    return units;
}

void check(const Dataset& dataset, const SplitPlan& plan) {
    for (const double share : {plan.validation, plan.test})
        if (!(share >= 0.0 && share < 1.0))
            throw Error(ErrorKind::Usage, "a share of the rows is at least 0 and below 1, not " + base::numberText(share));
    if (plan.validation + plan.test <= 0.0)
        throw Error(ErrorKind::Usage, "nothing is split off: give --validation or --test a share above 0");
    if (plan.validation + plan.test >= 1.0) throw Error(ErrorKind::Usage, "the shares of validation and test leave no rows to train on");
    if (!plan.stratify.empty() && !plan.group.empty())
        throw Error(ErrorKind::Usage, "rows are split by --stratify or by --group, not by both");
    const std::int64_t splits = 1 + (plan.validation > 0 ? 1 : 0) + (plan.test > 0 ? 1 : 0);
    if (dataset.info().rows < splits)
        throw Error(ErrorKind::Data,
                    "the dataset has " + base::grouped(dataset.info().rows) + " rows, too few for " + std::to_string(splits) + " splits");
}

/// Hands out a share of rows that come in portions, so that what is lost by rounding one portion is made good with the next.
class Quota {
public:
    Quota(const char* split, double share) : split_(split), share_(share) {}
    [[nodiscard]] const char* split() const noexcept { return split_; }
    /// How many rows of a portion of `rows` are due; the first portion that can give one does.
    [[nodiscard]] std::int64_t due(std::int64_t rows) {
        seen_ += rows;
        const auto wanted = static_cast<std::int64_t>(std::llround(share_ * static_cast<double>(seen_)));
        return std::max<std::int64_t>(0, (share_ > 0 ? std::max<std::int64_t>(1, wanted) : 0) - given_);
    }
    void give(std::int64_t rows) { given_ += rows; }

private:
    const char* split_;
    double share_;
    std::int64_t seen_ = 0, given_ = 0;
};

/// Gives units to each quota until it has its rows; the last unit always stays to train on.
void assign(std::vector<Unit> units, std::vector<Quota>& quotas, base::Random& random, std::vector<std::string>& splits) {
    random.shuffle(units);
    std::int64_t rows = 0;
    for (const Unit& unit : units) rows += static_cast<std::int64_t>(unit.size());
    std::size_t next = 0;
    for (Quota& quota : quotas) {
        std::int64_t taken = 0;
        for (const std::int64_t due = quota.due(rows); taken < due && next + 1 < units.size(); ++next) {
            for (const std::int64_t row : units[next]) splits[static_cast<std::size_t>(row)] = quota.split();
            taken += static_cast<std::int64_t>(units[next].size());
        }
        quota.give(taken);
    }
}

std::vector<Unit> oneByOne(const Unit& rows) {
    std::vector<Unit> units;
    for (const std::int64_t row : rows) units.push_back({row});
    return units;
}

} // namespace

std::vector<std::string> splitRows(const Dataset& dataset, const SplitPlan& plan, const base::JobContext& ctx) {
    check(dataset, plan);
    const auto rows = static_cast<std::size_t>(dataset.info().rows);
    std::vector<std::string> splits(rows, "train");
    base::Random random(plan.seed, "split");
    std::vector<Quota> quotas{{"test", plan.test}, {"validation", plan.validation}};
    if (!plan.stratify.empty()) {
        for (const Unit& ofOneValue : rowsByValue(dataset, plan.stratify, ctx)) assign(oneByOne(ofOneValue), quotas, random, splits);
    } else if (!plan.group.empty()) {
        assign(rowsByValue(dataset, plan.group, ctx), quotas, random, splits);
    } else {
        Unit all(rows);
        for (std::size_t i = 0; i < rows; ++i) all[i] = static_cast<std::int64_t>(i);
        assign(oneByOne(all), quotas, random, splits);
    }
    for (const auto& [split, share] : {std::pair{"validation", plan.validation}, std::pair{"test", plan.test}})
        if (share > 0 && std::find(splits.begin(), splits.end(), split) == splits.end())
            throw Error(ErrorKind::Data,
                        std::string("no row is left for '") + split + "': there are too few rows or groups for this share");
    return splits;
}

} // namespace core::data
