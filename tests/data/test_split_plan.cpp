#include "core/base/error.h"
#include "core/base/files.h"
#include "core/data/split_plan.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <functional>
#include <map>

using namespace core::data;
namespace fs = std::filesystem;

namespace {

std::string messageOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const core::Error& error) {
        return std::to_string(error.exitStatus()) + " " + error.message();
    }
    return "nothing was thrown";
}

std::map<std::string, int> countsOf(const std::vector<std::string>& splits) {
    std::map<std::string, int> counts;
    for (const std::string& split : splits) ++counts[split];
    return counts;
}

} // namespace

class SplitPlanTest : public QObject {
    Q_OBJECT
    QTemporaryDir temporary_;
    int made_ = 0;
    const core::base::JobContext ctx_;
    /// `rows` rows of three users and a rare and a common class.
    DatasetPtr dataset(int rows) {
        const fs::path folder = temporary_.path().toStdString();
        std::string csv = "text,label,user\n";
        for (int i = 0; i < rows; ++i)
            csv += "row " + std::to_string(i) + "," + (i % 5 == 0 ? "rare" : "common") + ",u" + std::to_string(i % 7) + "\n";
        core::base::saveFile(folder / "rows.csv", csv);
        return importFiles({folder / "rows.csv"}, {}, folder / ("d" + std::to_string(++made_)), ctx_);
    }

private Q_SLOTS:
    void shares_become_rows() {
        const auto rows = dataset(1000);
        const auto splits = splitRows(*rows, {0.2, 0.1, 42, "", ""}, ctx_);
        QCOMPARE(countsOf(splits), (std::map<std::string, int>{{"train", 700}, {"validation", 200}, {"test", 100}}));
        QCOMPARE(splitRows(*rows, {0.2, 0.1, 42, "", ""}, ctx_), splits);
        QVERIFY(splitRows(*rows, {0.2, 0.1, 43, "", ""}, ctx_) != splits);
        QVERIFY(!std::is_sorted(splits.begin(), splits.end()));
    }

    void a_large_group_does_not_swamp_a_small_share() {
        const fs::path folder = temporary_.path().toStdString();
        std::string csv = "text,user\n";
        for (int i = 0; i < 20; ++i) csv += "row " + std::to_string(i) + (i < 18 ? ",u1\n" : ",u2\n");
        core::base::saveFile(folder / "users.csv", csv);
        const auto rows = importFiles({folder / "users.csv"}, {}, folder / ("d" + std::to_string(++made_)), ctx_);
        for (std::int64_t seed = 0; seed < 12; ++seed)
            QCOMPARE(countsOf(splitRows(*rows, {0.1, 0.0, seed, "", "user"}, ctx_)),
                     (std::map<std::string, int>{{"train", 18}, {"validation", 2}}));
    }

    void classes_are_spread_evenly() {
        const auto rows = dataset(1000);
        const auto splits = splitRows(*rows, {0.2, 0.1, 1, "label", ""}, ctx_);
        QCOMPARE(countsOf(splits)["validation"], 200);
        int rareInTest = 0;
        for (std::size_t i = 0; i < splits.size(); i += 5) rareInTest += splits[i] == "test" ? 1 : 0;
        QCOMPARE(rareInTest, 20);
    }

    void groups_stay_on_one_side() {
        const auto rows = dataset(700);
        const auto splits = splitRows(*rows, {0.2, 0.1, 1, "", "user"}, ctx_);
        std::map<std::size_t, std::string> sides;
        for (std::size_t i = 0; i < splits.size(); ++i) QCOMPARE(sides.try_emplace(i % 7, splits[i]).first->second, splits[i]);
        QCOMPARE(countsOf(splits).size(), std::size_t{3});
    }

    void rows_split_by_hash_stay_where_they_are_when_rows_are_added() {
        SplitPlan plan{0.2, 0.1, 5, "", ""};
        plan.byHash = true;
        const auto few = splitRows(*dataset(1000), plan, ctx_), more = splitRows(*dataset(3000), plan, ctx_);
        QVERIFY(std::equal(few.begin(), few.end(), more.begin()));
        auto counts = countsOf(more);
        QVERIFY2(std::abs(counts["validation"] - 600) < 80 && std::abs(counts["test"] - 300) < 60,
                 qPrintable(QString::number(counts["test"])));
        plan.hashColumn = "user";
        plan.validation = plan.test = 0.3; // of seven users
        const auto byUser = splitRows(*dataset(3000), plan, ctx_);
        std::map<std::size_t, std::string> sides;
        for (std::size_t i = 0; i < byUser.size(); ++i) QCOMPARE(sides.try_emplace(i % 7, byUser[i]).first->second, byUser[i]);
        plan.hashColumn = "usr";
        QVERIFY(messageOf([&] { (void)splitRows(*dataset(10), plan, ctx_); }).find("did you mean 'user'?") != std::string::npos);
        plan.hashColumn.clear();
        plan.group = "user";
        QVERIFY(messageOf([&] { (void)splitRows(*dataset(10), plan, ctx_); }).starts_with("2 "));
    }

    void near_duplicates_stay_on_one_side() {
        const fs::path folder = temporary_.path().toStdString();
        std::string lines;
        for (int i = 0; i < 300; ++i) {
            const std::string words = "The " + std::to_string(i * 7919) + "th tale is about " + std::to_string(i * 104729) +
                                      " golden birds that flew over the mountains of glass " + std::to_string(i * 1299709);
            for (const char* end : {".", "!", " again."}) lines += "{\"text\":\"" + words + end + "\"}\n";
        }
        core::base::saveFile(folder / "near.jsonl", lines);
        const auto rows = importFiles({folder / "near.jsonl"}, {}, folder / "near", ctx_);
        const auto apart = [&](const SplitPlan& plan) {
            const auto splits = splitRows(*rows, plan, ctx_);
            int count = 0;
            for (std::size_t i = 0; i < splits.size(); i += 3) count += splits[i] != splits[i + 1] || splits[i] != splits[i + 2];
            return count;
        };
        SplitPlan plan{0.2, 0.1, 1, "", ""};
        QVERIFY(apart(plan) > 50);
        plan.keepNearTogether = true;
        QCOMPARE(apart(plan), 0);
        auto counts = countsOf(splitRows(*rows, plan, ctx_));
        QVERIFY(counts["validation"] >= 180 && counts["validation"] < 183 && counts["test"] >= 90 && counts["test"] < 93);
        plan.byHash = true;
        QCOMPARE(apart(plan), 0);
        plan.byHash = false;
        plan.nearThreshold = 0.2;
        QVERIFY(messageOf([&] { (void)splitRows(*rows, plan, ctx_); }).starts_with("2 "));
    }

    void equal_rows_that_are_too_short_to_compare_stay_together() {
        const fs::path folder = temporary_.path().toStdString();
        std::string csv = "text,label\n";
        for (int i = 0; i < 200; ++i) csv += std::string(1, static_cast<char>('a' + i % 20)) + ",x\n";
        core::base::saveFile(folder / "short.csv", csv);
        const auto rows = importFiles({folder / "short.csv"}, {}, folder / "short", ctx_);
        SplitPlan plan;
        plan.validation = 0.2, plan.keepNearTogether = true;
        const auto splits = splitRows(*rows, plan, ctx_);
        QCOMPARE(countsOf(splits)["validation"], 40);
        for (std::size_t i = 20; i < splits.size(); ++i) QCOMPARE(splits[i], splits[i % 20]);
    }

    void a_share_that_is_missed_by_far_is_told() {
        const auto of = [](int train, int validation, int test) {
            std::vector<std::string> splits(static_cast<std::size_t>(train), "train");
            splits.insert(splits.end(), static_cast<std::size_t>(validation), "validation");
            splits.insert(splits.end(), static_cast<std::size_t>(test), "test");
            return splits;
        };
        SplitPlan plan;
        plan.validation = 0.2, plan.test = 0.1, plan.group = "user";
        QVERIFY(missedShares(plan, of(70, 20, 10)).empty());
        QVERIFY(missedShares(plan, of(75, 12, 13)).empty());
        const auto words = missedShares(plan, of(60, 10, 30));
        QCOMPARE(words.size(), std::size_t{2});
        QCOMPARE(words[0], std::string("'validation' has 10 rows of 100, where 20 % were asked for: rows with the same 'user' stay on one "
                                       "side. Look whether that is what you want."));
        QVERIFY(words[1].starts_with("'test' has 30 rows of 100, where 10 %"));
        // One row of three is the least that a split can have.
        QVERIFY(missedShares({0.1, 0.0, 42, "", ""}, of(2, 1, 0)).empty());
    }

    void few_rows_still_give_one_to_each() {
        QCOMPARE(countsOf(splitRows(*dataset(3), {0.1, 0.1, 1, "", ""}, ctx_)).size(), std::size_t{3});
        QVERIFY(messageOf([&] { (void)splitRows(*dataset(2), {0.1, 0.1, 1, "", ""}, ctx_); }).starts_with("1 the dataset has 2 rows"));
    }

    void wrong_plans_are_refused_in_words() {
        const auto rows = dataset(10);
        for (const SplitPlan& plan : {SplitPlan{0.0, 0.0, 1, "", ""}, SplitPlan{0.5, 0.5, 1, "", ""}, SplitPlan{-0.1, 0.2, 1, "", ""},
                                      SplitPlan{std::nan(""), 0.2, 1, "", ""}, SplitPlan{0.1, 0.0, 1, "label", "user"}})
            QVERIFY(messageOf([&] { (void)splitRows(*rows, plan, ctx_); }).starts_with("2 "));
        const std::string said = messageOf([&] { (void)splitRows(*rows, {0.1, 0.0, 1, "labell", ""}, ctx_); });
        QVERIFY2(said.find("did you mean 'label'?") != std::string::npos, said.c_str());
    }
};

QTEST_APPLESS_MAIN(SplitPlanTest)
#include "test_split_plan.moc"
