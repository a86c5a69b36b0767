#include "core/base/files.h"
#include "core/base/random.h"
#include "core/data/text/near_duplicates.h"

#include <QTest>
#include <algorithm>
#include <cctype>
#include <set>
#include <string>
#include <thread>
#include <vector>

using namespace core;
using namespace core::data;

namespace {

using Pair = std::pair<std::int64_t, std::int64_t>;
using Set = std::vector<std::string>;

/// The definition, written down once more: runs of five characters of the text in small letters with single spaces (the texts here are ASCII).
Set runsOf(const std::string& text) {
    std::string plain;
    for (const char c : text) {
        const bool space = std::isspace(static_cast<unsigned char>(c)) != 0;
        if (!space) plain.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
        else if (!plain.empty() && plain.back() != ' ') plain.push_back(' ');
    }
    while (!plain.empty() && plain.back() == ' ') plain.pop_back();
    Set runs;
    for (std::size_t i = 0; i + 5 <= plain.size(); ++i) runs.push_back(plain.substr(i, 5));
    std::sort(runs.begin(), runs.end());
    runs.erase(std::unique(runs.begin(), runs.end()), runs.end());
    return runs;
}

/// Runs as numbers, each number one run: comparing them is comparing the runs.
std::vector<std::vector<std::uint32_t>> numbered(const std::vector<Set>& sets) {
    std::set<std::string> all;
    for (const Set& set : sets) all.insert(set.begin(), set.end());
    const std::vector<std::string> sorted(all.begin(), all.end());
    std::vector<std::vector<std::uint32_t>> numbers;
    for (const Set& set : sets) {
        auto& to = numbers.emplace_back();
        for (const std::string& run : set)
            to.push_back(static_cast<std::uint32_t>(std::lower_bound(sorted.begin(), sorted.end(), run) - sorted.begin()));
    }
    return numbers;
}

/// Whether |A ∩ B| ≥ 0.8 |A ∪ B|, given up as soon as it cannot be.
bool areAlike(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
    const std::size_t sum = a.size() + b.size();
    std::size_t shared = 0, missed = 0;
    for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
        if (a[i] == b[k]) ++shared, ++i, ++k;
        else {
            a[i] < b[k] ? ++i : ++k;
            if (++missed * 9 > sum) return false; // of sum − 2 shared elements that are not shared at most a ninth of sum
        }
    }
    return shared > 0 && 9 * shared >= 4 * sum; // shared / (sum − shared) ≥ 0.8
}

std::string ascii(const std::string& text) {
    std::string out;
    for (const char c : text)
        if (static_cast<signed char>(c) >= 0) out.push_back(c);
    return out;
}

/// Pieces of real texts, and copies of them with some words changed: few enough to be duplicates, or a little too many.
std::vector<std::string> rowsToCompare(std::size_t count) {
    const std::string folder = std::string(ANNEAL_SOURCE_DIR) + "/resources/datasets/";
    const std::string tales = ascii(base::loadFile(folder + "grimm/GrimmsFairyTales.txt")),
                      asked = ascii(base::loadFile(folder + "banking77/train.csv"));
    base::Random random(11, "near duplicates");
    std::vector<std::string> rows;
    for (std::size_t at = 0; rows.size() < count / 2;) { // sentences of customers, many of which are alike by themselves
        const std::size_t end = asked.find('\n', at);
        if (end == std::string::npos) break;
        rows.push_back(asked.substr(at, end - at));
        at = end + 1;
    }
    while (rows.size() < count) {
        const std::size_t size = 60 + random.below(600);
        std::string row = tales.substr(random.below(tales.size() - size), size);
        rows.push_back(row);
        for (std::uint64_t copies = random.below(3); copies > 0 && rows.size() < count; --copies) {
            std::string copy = row;
            for (std::uint64_t edits = random.below(1 + size / 40); edits > 0; --edits) {
                const std::size_t at = random.below(copy.size() - 8);
                if (random.below(2) == 0) copy.replace(at, 1 + random.below(6), "~" + std::to_string(random.below(1000)));
                else copy.erase(at, 1 + random.below(7));
            }
            rows.push_back(copy);
        }
    }
    random.shuffle(rows);
    return rows;
}

std::set<Pair> byBruteForce(const std::vector<std::vector<std::uint32_t>>& sets) {
    std::vector<std::set<Pair>> found(2);
    const auto work = [&](std::size_t part) {
        for (std::size_t a = part; a < sets.size(); a += 2)
            for (std::size_t b = a + 1; b < sets.size(); ++b)
                if (areAlike(sets[a], sets[b])) found[part].emplace(a, b);
    };
    std::thread other(work, 1);
    work(0);
    other.join();
    found[0].merge(found[1]);
    return found[0];
}

} // namespace

class TestNearDuplicates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// A2's measure: against every pair of 20,000 rows.
    void pairs_of_twenty_thousand_rows_are_those_of_brute_force() {
        const std::vector<std::string> rows = rowsToCompare(20000);
        QCOMPARE(rows.size(), std::size_t{20000});
        std::vector<Set> sets;
        for (const std::string& row : rows) sets.push_back(runsOf(row));
        const std::set<Pair> exact = byBruteForce(numbered(sets));
        NearDuplicates near(0.8);
        for (const std::string& row : rows) near.add(row);
        const auto pairs = near.pairs([&](std::int64_t row) { return rows[static_cast<std::size_t>(row)]; },
                                      [](std::int64_t, std::int64_t) { return true; }, {});
        std::size_t right = 0;
        for (const Pair& pair : pairs) right += exact.contains(pair);
        const double recall = static_cast<double>(right) / static_cast<double>(exact.size());
        const double precision = static_cast<double>(right) / static_cast<double>(pairs.size());
        qInfo("%zu pairs by brute force, %zu found; recall %.4f, precision %.4f", exact.size(), pairs.size(), recall, precision);
        QVERIFY(exact.size() > 1000);
        QVERIFY(recall >= 0.95);
        QVERIFY(precision >= 0.98);
    }
    void very_many_equal_rows_do_not_take_quadratic_time() {
        NearDuplicates near(0.8);
        const std::string row = "the same sentence again and again, as in logs that nobody has looked through";
        for (int i = 0; i < 20000; ++i) near.add(row);
        const auto pairs = near.pairs([&](std::int64_t) { return row; }, [](std::int64_t, std::int64_t) { return true; }, {});
        QCOMPARE(groupsOfPairs(pairs).size(), std::size_t{1});
        QCOMPARE(groupsOfPairs(pairs).front().size(), std::size_t{20000});
    }
};

QTEST_APPLESS_MAIN(TestNearDuplicates)
#include "test_near_duplicates.moc"
