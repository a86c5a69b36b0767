#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json_io.h"
#include "core/data/cleaning/cleaning.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <nlohmann/json.hpp>

using namespace core;
using namespace core::data;
using Json = nlohmann::ordered_json;
using Splits = std::vector<std::pair<std::string, std::int64_t>>;

namespace {

struct Bench {
    QTemporaryDir folder;
    int count = 0;
    [[nodiscard]] std::filesystem::path fresh() {
        return std::filesystem::path(folder.path().toStdString()) / ("v" + std::to_string(++count));
    }
    DatasetPtr imported(const std::string& csv) {
        const auto file = std::filesystem::path(folder.path().toStdString()) / "rows.csv";
        base::saveFile(file, csv);
        return importFiles({file}, {}, fresh(), {});
    }
    CleaningOutcome clean(const DatasetPtr& parent, const Json& steps) {
        return apply(parent, planFrom(Json{{"steps", steps}}.dump(), "plan"), fresh(), {});
    }
};

std::string labelled(int rows) {
    std::string csv = "text,label\n";
    for (int i = 0; i < rows; ++i) csv += "Question number " + std::to_string(i) + "," + (i % 4 == 0 ? "rare" : "common") + "\n";
    return csv;
}

} // namespace

/// What a window needs to know of a plan: where the rows came from, what each step did, steps that are made by hand, splits as a step.
class TestPlanSteps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_row_that_is_left_says_where_it_came_from() {
        Bench bench;
        const auto parent = bench.imported("text\nsame\nother\nsame\nlast\n");
        const auto all = bench.clean(parent, Json::array({{{"step", "whitespace"}}}));
        QVERIFY(all.origins.empty());
        QCOMPARE(all.rows, std::int64_t{4});
        const Json steps = Json::array({{{"step", "exact_duplicates"}}, {{"step", "exclude"}, {"settings", {{"rows", {"0"}}}}}});
        const auto outcome = bench.clean(parent, steps);
        QCOMPARE(outcome.origins, (std::vector<std::int64_t>{1, 3}));
        QCOMPARE(outcome.steps[0].examples.front().twin, std::int64_t{0});
        const auto preview = previewPlan(parent, planFrom(Json{{"steps", steps}}.dump(), "plan"), 100, {});
        QCOMPARE(preview.origins, outcome.origins);
        QVERIFY(!preview.dataset);
        // Nothing left at the end is not the same as everything in order.
        const auto first = bench.clean(parent, Json::array({{{"step", "exclude"}, {"settings", {{"rows", {"2-3"}}}}}}));
        QCOMPARE(first.origins, (std::vector<std::int64_t>{0, 1}));
    }
    void a_near_duplicate_names_the_row_that_stays_for_it() {
        Bench bench;
        const std::string tale = "Once upon a time there was a king who had a garden full of golden apples and every night one was stolen";
        const auto parent = bench.imported("text\nshort\nshort\n" + tale + "\n" + tale + "!\n");
        const auto outcome = bench.clean(parent, Json::array({{{"step", "exact_duplicates"}}, {{"step", "near_duplicates"}}}));
        QCOMPARE(outcome.steps[1].dropped, std::int64_t{1});
        QCOMPARE(outcome.steps[1].examples.front().row, std::int64_t{3});
        QCOMPARE(outcome.steps[1].examples.front().twin, std::int64_t{2});
    }
    void the_row_that_stays_is_shown_as_the_step_saw_it() {
        Bench bench;
        const std::string tale = "Once upon a time there was a king who had a garden full of golden apples and every night one was stolen";
        const auto parent = bench.imported("text\n" + tale + "\n" + tale + "!\n");
        const Json mask = {{"step", "replace"}, {"settings", {{"pattern", "golden"}, {"with", "silver"}}}};
        const auto outcome = bench.clean(parent, Json::array({mask, {{"step", "near_duplicates"}}}));
        const RowChange& change = outcome.steps[1].examples.front();
        QCOMPARE(change.twin, std::int64_t{0});
        QVERIFY(change.twinCells.at(0).text.find("silver apples") != std::string::npos);
    }
    void a_split_is_a_step_that_later_steps_keep() {
        Bench bench;
        const auto parent = bench.imported(labelled(400));
        const Json steps = Json::array({{{"step", "split"}, {"settings", {{"validation", 0.2}, {"test", 0.1}, {"stratify", "label"}}}},
                                        {{"step", "drop_matching"}, {"settings", {{"pattern", "^Question number 3$"}}}}});
        const auto outcome = bench.clean(parent, steps);
        QCOMPARE(outcome.steps[0].splits, (Splits{{"train", 280}, {"validation", 80}, {"test", 40}}));
        QCOMPARE(outcome.dataset->info().rows, std::int64_t{399});
        std::int64_t rows = 0, rare = 0;
        for (const auto& [name, count] : outcome.dataset->info().splits) rows += count;
        QCOMPARE(rows, std::int64_t{399});
        for (std::int64_t i = 0; i < outcome.dataset->info().rows; ++i)
            rare += outcome.dataset->split(i) == "validation" && outcome.dataset->read(i, 1).front()[1].text == "rare";
        QCOMPARE(rare, std::int64_t{20}); // as many as in the whole, a fifth of a hundred
        QCOMPARE(bench.clean(parent, steps).dataset->info().hash, outcome.dataset->info().hash);
        // A plan over a split version can split it anew; one that does not keeps its splits.
        const auto kept = bench.clean(outcome.dataset, Json::array({{{"step", "whitespace"}}}));
        QCOMPARE(kept.dataset->info().splits, outcome.dataset->info().splits);
        const auto anew = bench.clean(outcome.dataset, Json::array({{{"step", "split"}}}));
        QCOMPARE(anew.dataset->info().splits, (Splits{{"train", 359}, {"validation", 40}}));
    }
    void a_split_that_cannot_be_is_refused_data() {
        QTest::addColumn<QString>("settings");
        QTest::newRow("nothing is split off") << R"({"validation": 0, "test": 0})";
        QTest::newRow("nothing to train on") << R"({"validation": 0.6, "test": 0.5})";
        QTest::newRow("two ways") << R"({"stratify": "label", "group": "text"})";
    }
    void a_split_that_cannot_be_is_refused() {
        QFETCH(QString, settings);
        const Json plan{{"steps", Json::array({{{"step", "split"}, {"settings", Json::parse(settings.toStdString())}}})}};
        QVERIFY_EXCEPTION_THROWN(planFrom(plan.dump(), "plan"), Error);
    }
    void steps_made_by_hand_have_settings_that_their_leaves_take() {
        Bench bench;
        const auto parent = bench.imported("text\na\nb\nc\nd\ne\n");
        const std::string edit = editSettings(1, "text", "new \"text\"");
        QVERIFY(editSameCell(edit, editSettings(1, "text", "other")));
        QVERIFY(!editSameCell(edit, editSettings(2, "text", "other")));
        std::string exclude = excludeSettings({4, 2}, {});
        exclude = excludeSettings({3}, exclude);
        QCOMPARE(Json::parse(exclude)["rows"].dump(), std::string("[\"2-4\"]"));
        const auto outcome = apply(parent, Plan{{{"edit", true, edit}, {"exclude", true, exclude}}}, bench.fresh(), {});
        QCOMPARE(outcome.dataset->info().rows, std::int64_t{2});
        QCOMPARE(outcome.dataset->read(1, 1).front()[0].text, std::string("new \"text\""));
    }
    void a_version_is_numbered_after_its_folder() {
        Bench bench;
        const auto parent = bench.imported("text\na\nb\n");
        bench.count = 6;
        QCOMPARE(bench.clean(parent, Json::array({{{"step", "whitespace"}}})).dataset->info().version, std::int64_t{7});
        QCOMPARE(splitDataset(parent, {"train", "test"}, bench.fresh(), {})->info().version, std::int64_t{8});
    }
    void every_kind_of_step_hands_out_an_object_for_a_form() {
        for (const CleaningLeaf& leaf : cleaningLeaves()) {
            const auto object = leaf.object();
            QCOMPARE(base::toJson(*leaf.fields, object.get(), -1), leaf.defaults());
        }
    }
};

QTEST_APPLESS_MAIN(TestPlanSteps)
#include "test_plan_steps.moc"
