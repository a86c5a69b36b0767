#include "core/runs/significance.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>
#include <map>
#include <sstream>

namespace core::runs {

namespace {

constexpr std::int64_t kDraws = 10'000, kFewestDraws = 1'000, kMostWork = 20'000'000;
constexpr std::int64_t kFewestRows = 5; ///< below, no arrangement of signs reaches p < 0.05

/// Summed loss and tokens of a row in both runs.
struct Pair {
    double first = 0.0, second = 0.0, tokens = 0.0;
};

std::map<std::int64_t, std::pair<double, double>> byRow(const std::vector<RowLoss>& losses) {
    std::map<std::int64_t, std::pair<double, double>> rows;
    for (const RowLoss& r : losses) {
        rows[r.row].first += r.loss * static_cast<double>(r.tokens);
        rows[r.row].second += static_cast<double>(r.tokens);
    }
    return rows;
}

/// The difference of the token-weighted losses over all pairs, and the same in a sample or with swapped sides.
double differenceOf(const std::vector<Pair>& pairs) {
    double sum = 0.0, tokens = 0.0;
    for (const Pair& p : pairs) {
        sum += p.second - p.first;
        tokens += p.tokens;
    }
    return sum / tokens;
}

std::pair<double, double> bootstrap(const std::vector<Pair>& pairs, std::int64_t draws, base::Random random) {
    std::vector<double> seen(static_cast<std::size_t>(draws));
    for (double& value : seen) {
        double sum = 0.0, tokens = 0.0;
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const Pair& p = pairs[static_cast<std::size_t>(random.below(pairs.size()))];
            sum += p.second - p.first;
            tokens += p.tokens;
        }
        value = sum / tokens;
    }
    std::sort(seen.begin(), seen.end());
    const auto at = [&](double share) { return seen[static_cast<std::size_t>(share * static_cast<double>(seen.size() - 1))]; };
    return {at(0.025), at(0.975)};
}

double permutationP(const std::vector<Pair>& pairs, double observed, std::int64_t draws, base::Random random) {
    double tokens = 0.0;
    for (const Pair& p : pairs) tokens += p.tokens;
    std::int64_t asFar = 0;
    for (std::int64_t draw = 0; draw < draws; ++draw) {
        double sum = 0.0;
        std::uint64_t signs = 0;
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            if (i % 64 == 0) signs = random.next();
            sum += (signs & 1U) != 0 ? pairs[i].second - pairs[i].first : pairs[i].first - pairs[i].second;
            signs >>= 1U;
        }
        if (std::abs(sum / tokens) >= std::abs(observed) * (1.0 - 1e-12)) ++asFar;
    }
    return static_cast<double>(asFar + 1) / static_cast<double>(draws + 1); // never 0: the observed arrangement is one of them
}

/// The unit behind a number in a sentence.
std::string behindNumber(LossUnit unit) {
    if (unit == LossUnit::NatsPerToken) return "nats per token";
    return unit == LossUnit::NatsPerRow ? inWords(unit) : "in " + inWords(unit);
}

std::string inWords(const PairedTest& t, const std::string& unit) {
    char text[240];
    if (t.significant)
        std::snprintf(text, sizeof text, "the second is %s by %.4f %s (95 %% interval %.4f to %.4f, p = %.4f, %lld rows)",
                      t.difference < 0 ? "better" : "worse", std::abs(t.difference), unit.c_str(), t.low, t.high, t.p,
                      static_cast<long long>(t.rows));
    else
        std::snprintf(text, sizeof text, "no difference that these %lld rows can show: %+.4f %s (95 %% interval %.4f to %.4f, p = %.2f)",
                      static_cast<long long>(t.rows), t.difference, unit.c_str(), t.low, t.high, t.p);
    return text;
}

} // namespace

std::vector<RowLoss> loadRowLosses(const std::filesystem::path& file) {
    std::istringstream lines(base::loadFile(file));
    std::vector<RowLoss> losses;
    std::string line;
    for (std::int64_t number = 1; std::getline(lines, line); ++number) {
        if (line.empty()) continue;
        const auto json = nlohmann::json::parse(line, nullptr, false);
        if (!json.is_object() || !json.contains("row") || !json.contains("loss") || !json.contains("tokens") ||
            !json["row"].is_number_integer() || !(json["loss"].is_number() || json["loss"].is_null()) ||
            !json["tokens"].is_number_integer())
            throw Error(ErrorKind::Data,
                        file.string() + ":" + std::to_string(number) + ": no row with row, loss and tokens; evaluate the run again");
        // JSON has no word for a number that is not finite: null stands for it.
        const double loss = json["loss"].is_null() ? std::numeric_limits<double>::quiet_NaN() : json["loss"].get<double>();
        losses.push_back({json["row"].get<std::int64_t>(), loss, json["tokens"].get<std::int64_t>(),
                          json.contains("answer") && json["answer"].is_string() ? json["answer"].get<std::string>() : std::string()});
    }
    return losses;
}

PairedTest comparePaired(const std::vector<RowLoss>& first, const std::vector<RowLoss>& second, LossUnit unit, std::uint64_t seed) {
    PairedTest test;
    const auto a = byRow(first), b = byRow(second);
    std::vector<Pair> pairs;
    for (const auto& [row, left] : a) {
        const auto right = b.find(row);
        if (right == b.end()) continue;
        // Different tokenizers count differently; then a row's losses are compared whole, on the first run's count.
        if (left.second > 0) pairs.push_back({left.first, right->second.first, left.second});
    }
    test.rows = static_cast<std::int64_t>(pairs.size());
    const auto endless =
        std::count_if(pairs.begin(), pairs.end(), [](const Pair& p) { return !std::isfinite(p.first) || !std::isfinite(p.second); });
    if (endless > 0) {
        test.problem = "the loss of " + base::counted(endless, "validation row", "validation rows") +
                       " is not a finite number in one of the runs, so their means do not compare";
        test.words = test.problem;
        return test;
    }
    if (test.rows < kFewestRows) {
        test.problem = "the runs share " + std::to_string(test.rows) + (test.rows == 1 ? " validation row" : " validation rows") +
                       "; it takes at least " + std::to_string(kFewestRows);
        test.words = test.problem;
        return test;
    }
    const std::int64_t draws = std::clamp<std::int64_t>(kMostWork / test.rows, kFewestDraws, kDraws);
    test.difference = differenceOf(pairs);
    std::tie(test.low, test.high) = bootstrap(pairs, draws, base::Random(seed, "bootstrap"));
    test.p = permutationP(pairs, test.difference, draws, base::Random(seed, "permutation"));
    test.significant = test.p < 0.05 && (test.low > 0.0 || test.high < 0.0);
    test.words = inWords(test, behindNumber(unit));
    return test;
}

std::string whyNotComparable(const Validated& first, const Validated& second) {
    if (first.unit != second.unit)
        return "losses of the one are in " + inWords(first.unit) + ", those of the other in " + inWords(second.unit) +
               ", so they do not compare";
    if (!first.rowsHash.empty() && !second.rowsHash.empty() && first.rowsHash != second.rowsHash)
        return "the runs were validated on different rows, so their losses do not compare";
    return {};
}

PairedTest comparePaired(const Validated& first, const Validated& second) {
    PairedTest test;
    test.problem = test.words = whyNotComparable(first, second);
    return test.problem.empty() ? comparePaired(first.losses, second.losses, first.unit) : test;
}

} // namespace core::runs
