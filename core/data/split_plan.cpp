#include "core/data/split_plan.h"

#include "core/base/error.h"
#include "core/base/form.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/data/cleaning/step.h"
#include "core/data/text/near_duplicates.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace core::data {
namespace {

/// Rows that must stay together.
using Unit = std::vector<std::int64_t>;
constexpr std::size_t kShortBytes = 64; ///< far more than a text that has no runs to compare

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

void checkRows(const Dataset& dataset, const SplitPlan& plan) {
    const std::int64_t splits = 1 + (plan.validation > 0 ? 1 : 0) + (plan.test > 0 ? 1 : 0);
    if (dataset.info().rows < splits)
        throw Error(ErrorKind::Data, "the dataset has " + base::counted(dataset.info().rows, "row", "rows") + ", too few for " +
                                         std::to_string(splits) + " splits");
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

/// Gives units to each quota until it has its rows. A unit that would miss the share by more than leaving it out does is passed over; where none
/// fits, the smallest one is given. One unit always stays to train on.
void assign(std::vector<Unit> units, std::vector<Quota>& quotas, base::Random& random, std::vector<std::string>& splits) {
    random.shuffle(units);
    std::int64_t rows = 0;
    for (const Unit& unit : units) rows += static_cast<std::int64_t>(unit.size());
    std::vector<const Unit*> open;
    open.reserve(units.size());
    for (const Unit& unit : units) open.push_back(&unit);
    for (Quota& quota : quotas) {
        const std::int64_t due = quota.due(rows);
        std::int64_t taken = 0;
        const auto give = [&](const Unit& unit) {
            for (const std::int64_t row : unit) splits[static_cast<std::size_t>(row)] = quota.split();
            taken += static_cast<std::int64_t>(unit.size());
        };
        std::vector<const Unit*> kept;
        std::size_t left = open.size();
        for (const Unit* unit : open) {
            const auto over = taken + static_cast<std::int64_t>(unit->size()) - due;
            if (taken < due && over <= due - taken && left > 1) {
                give(*unit);
                --left;
            } else {
                kept.push_back(unit);
            }
        }
        if (taken == 0 && due > 0 && kept.size() > 1) {
            const auto smallest = std::min_element(kept.begin(), kept.end(), [](auto* a, auto* b) { return a->size() < b->size(); });
            give(**smallest);
            kept.erase(smallest);
        }
        quota.give(taken);
        open = std::move(kept);
    }
}

/// Units that hold rows of one group become one.
std::vector<Unit> joinedUnits(const std::vector<Unit>& units, const std::vector<Unit>& groups, std::size_t rows) {
    std::vector<std::size_t> parent(units.size()), unitOf(rows);
    for (std::size_t u = 0; u < units.size(); ++u) {
        parent[u] = u;
        for (const std::int64_t row : units[u]) unitOf[static_cast<std::size_t>(row)] = u;
    }
    const auto rootOf = [&](std::size_t u) {
        while (parent[u] != u) u = parent[u] = parent[parent[u]];
        return u;
    };
    for (const Unit& group : groups)
        for (const std::int64_t row : group) {
            const std::size_t a = rootOf(unitOf[static_cast<std::size_t>(group.front())]),
                              b = rootOf(unitOf[static_cast<std::size_t>(row)]);
            parent[std::max(a, b)] = std::min(a, b);
        }
    std::vector<Unit> joined(units.size());
    for (std::size_t u = 0; u < units.size(); ++u) {
        Unit& to = joined[rootOf(u)];
        to.insert(to.end(), units[u].begin(), units[u].end());
    }
    std::erase_if(joined, [](const Unit& unit) { return unit.empty(); });
    for (Unit& unit : joined) std::sort(unit.begin(), unit.end());
    return joined;
}

/// Near duplicates, and rows that say the same however short they are: too short to be compared by their wording.
std::vector<Unit> nearGroups(const Dataset& dataset, double threshold, const base::JobContext& ctx) {
    const std::vector<std::size_t> columns = textColumns({}, dataset.info());
    NearDuplicates near(threshold);
    std::unordered_map<std::string, std::int64_t> firsts; ///< of texts of a few bytes
    std::vector<std::pair<std::int64_t, std::int64_t>> equal;
    std::int64_t number = 0;
    for (std::int64_t first = 0; first < dataset.info().rows; first += kRowsAtOnce) {
        ctx.throwIfStopped();
        for (const Row& row : dataset.read(first, kRowsAtOnce)) {
            std::string text = textsOf(row, columns);
            near.add(text);
            if (text.size() <= kShortBytes)
                if (const auto [seen, fresh] = firsts.try_emplace(std::move(text), number); !fresh)
                    equal.emplace_back(seen->second, number);
            ++number;
        }
    }
    auto pairs = near.pairs([&](std::int64_t row) { return textsOf(dataset.read(row, 1).front(), columns); },
                            [](std::int64_t, std::int64_t) { return true; }, ctx);
    pairs.insert(pairs.end(), equal.begin(), equal.end());
    return groupsOfPairs(pairs);
}

std::vector<Unit> oneByOne(std::size_t rows) {
    std::vector<Unit> units;
    units.reserve(rows);
    for (std::size_t row = 0; row < rows; ++row) units.push_back({static_cast<std::int64_t>(row)});
    return units;
}

/// Units by the stratum of their first row, in the order in which strata first appear.
std::vector<std::vector<Unit>> unitsByStratum(std::vector<Unit> units, const std::vector<Unit>& strata, std::size_t rows) {
    std::vector<std::size_t> stratumOf(rows);
    for (std::size_t s = 0; s < strata.size(); ++s)
        for (const std::int64_t row : strata[s]) stratumOf[static_cast<std::size_t>(row)] = s;
    std::vector<std::vector<Unit>> parted(strata.size());
    for (Unit& unit : units) parted[stratumOf[static_cast<std::size_t>(unit.front())]].push_back(std::move(unit));
    std::erase_if(parted, [](const auto& part) { return part.empty(); });
    return parted;
}

/// Where a row's content puts it, in [0, 1).
std::vector<double> placesByHash(const Dataset& dataset, const SplitPlan& plan, const base::JobContext& ctx) {
    const std::vector<std::size_t> columns =
        plan.hashColumn.empty() ? textColumns({}, dataset.info()) : std::vector<std::size_t>{columnOf(dataset, plan.hashColumn)};
    std::vector<double> places;
    places.reserve(static_cast<std::size_t>(dataset.info().rows));
    for (std::int64_t first = 0; first < dataset.info().rows; first += kRowsAtOnce) {
        ctx.throwIfStopped();
        for (const Row& row : dataset.read(first, kRowsAtOnce))
            places.push_back(base::Random(static_cast<std::uint64_t>(plan.seed), "split/" + textsOf(row, columns)).uniform());
    }
    return places;
}

/// The smallest place of a unit decides for all of it. Test comes first, so that its rows stay when the share of validation changes.
void assignByHash(const std::vector<Unit>& units, const std::vector<double>& places, const SplitPlan& plan,
                  std::vector<std::string>& splits) {
    for (const Unit& unit : units) {
        double place = 1.0;
        for (const std::int64_t row : unit) place = std::min(place, places[static_cast<std::size_t>(row)]);
        const char* const split = place < plan.test ? "test" : place < plan.test + plan.validation ? "validation" : "train";
        for (const std::int64_t row : unit) splits[static_cast<std::size_t>(row)] = split;
    }
}

} // namespace

void check(const SplitPlan& plan) {
    for (const double share : {plan.validation, plan.test})
        if (!(share >= 0.0 && share < 1.0))
            throw Error(ErrorKind::Usage, "a share of the rows is at least 0 and below 1, not " + base::numberText(share));
    if (plan.validation + plan.test <= 0.0)
        throw Error(ErrorKind::Usage, "nothing is split off: give --validation or --test a share above 0");
    if (plan.validation + plan.test >= 1.0) throw Error(ErrorKind::Usage, "the shares of validation and test leave no rows to train on");
    if (!plan.stratify.empty() && !plan.group.empty())
        throw Error(ErrorKind::Usage, "rows are split by --stratify or by --group, not by both");
    if (plan.byHash && !(plan.stratify.empty() && plan.group.empty()))
        throw Error(ErrorKind::Usage,
                    "rows are split by hash or by --stratify or --group, not by both; '--hash-column COLUMN' keeps equal values "
                    "of a column on one side by their hash");
    if (!(plan.nearThreshold >= 0.5 && plan.nearThreshold <= 1.0))
        throw Error(ErrorKind::Usage, "near duplicates are alike from 0.5 to 1, not " + base::numberText(plan.nearThreshold));
}

std::vector<std::string> missedShares(const SplitPlan& plan, const std::vector<std::string>& splitOfRow) {
    std::vector<std::string> words;
    const auto rows = static_cast<std::int64_t>(splitOfRow.size());
    for (const auto& [split, share] : {std::pair{"validation", plan.validation}, std::pair{"test", plan.test}}) {
        const auto got = static_cast<std::int64_t>(std::count(splitOfRow.begin(), splitOfRow.end(), split));
        const double asked = share * static_cast<double>(rows), off = std::abs(static_cast<double>(got) - asked);
        if (share <= 0 || off < 1.0 || off * 2 < asked) continue;
        const std::string why = !plan.group.empty()     ? "rows with the same '" + plan.group + "' stay on one side"
                                : plan.keepNearTogether ? "near duplicates stay on one side"
                                : plan.byHash           ? "by hash, shares are met only roughly"
                                                        : "few rows are spread over many values";
        words.push_back(std::string("'") + split + "' has " + base::counted(got, "row", "rows") + " of " + base::grouped(rows) +
                        ", where " + base::numberText(share * 100) + " % were asked for: " + why + ". Look whether that is what you want.");
    }
    return words;
}

std::vector<std::string> splitRows(const Dataset& dataset, const SplitPlan& plan, const base::JobContext& ctx) {
    check(plan);
    checkRows(dataset, plan);
    const auto rows = static_cast<std::size_t>(dataset.info().rows);
    std::vector<std::string> splits(rows, "train");
    std::vector<Unit> units = plan.group.empty() ? oneByOne(rows) : rowsByValue(dataset, plan.group, ctx);
    if (plan.keepNearTogether) units = joinedUnits(units, nearGroups(dataset, plan.nearThreshold, ctx), rows);
    base::Random random(static_cast<std::uint64_t>(plan.seed), "split");
    std::vector<Quota> quotas{{"test", plan.test}, {"validation", plan.validation}};
    if (plan.byHash) {
        assignByHash(units, placesByHash(dataset, plan, ctx), plan, splits);
    } else if (!plan.stratify.empty()) {
        for (std::vector<Unit>& part : unitsByStratum(std::move(units), rowsByValue(dataset, plan.stratify, ctx), rows))
            assign(std::move(part), quotas, random, splits);
    } else {
        assign(std::move(units), quotas, random, splits);
    }
    for (const char* split : {"validation", "test", "train"}) {
        const bool wanted = std::string_view(split) == "train" || (std::string_view(split) == "test" ? plan.test : plan.validation) > 0;
        if (wanted && std::find(splits.begin(), splits.end(), split) == splits.end())
            throw Error(ErrorKind::Data,
                        std::string("no row is left for '") + split + "': there are too few rows or groups for this share");
    }
    return splits;
}

} // namespace core::data

template const core::base::StructInfo& core::base::structInfo<core::data::SplitPlan>();
