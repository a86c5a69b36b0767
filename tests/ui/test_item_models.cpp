// Every item model of the window keeps Qt's rules for models while it is filled, changed, sorted, filtered and emptied. A rule of tests/arch asks for a
// function here for each class.
#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/data/dataset.h"
#include "core/store/project.h"
#endif
#include "tests/support/ui/window_test.h"
#include "ui/itemmodels/dataset_table_model.h"
#include "ui/itemmodels/model_table_model.h"
#include "ui/itemmodels/preview_table_model.h"
#include "ui/itemmodels/row_changes_model.h"
#include "ui/itemmodels/row_loss_model.h"
#include "ui/itemmodels/runs/run_filter_model.h"
#include "ui/itemmodels/runs/run_table_model.h"
#include "ui/itemmodels/shown_models.h"
#include "ui/itemmodels/version_table_model.h"
#include "ui/panels/export/answer_check.h"
#include "ui/shell/hit_list.h"
#include "ui/tables/cell.h"
#include "ui/tables/list_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace ui::itemmodels;
using core::data::Cell;
using core::data::Row;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal; // stops where it happens, with the line of the rule

Cell words(const std::string& text) { return {Cell::Kind::Text, text}; }

class Numbers : public core::data::Dataset {
public:
    Numbers(std::int64_t rows, bool splits) {
        info_.name = "numbers";
        info_.rows = rows;
        info_.columns = {"text", "label"};
        if (splits) info_.splits = {{"train", rows / 2}, {"validation", rows - rows / 2}};
    }
    const core::data::DatasetInfo& info() const noexcept override { return info_; }
    std::vector<Row> read(std::int64_t first, std::int64_t count) const override {
        std::vector<Row> rows;
        for (auto i = first; i < std::min(first + count, info_.rows); ++i) rows.push_back({words(std::to_string(i)), Cell{}});
        return rows;
    }
    std::int64_t sourceLine(std::int64_t row) const override { return row + 1; }
    std::string split(std::int64_t row) const override { return row < info_.rows / 2 ? "train" : "validation"; }
    void eachRejected(const std::function<bool(core::data::RejectedRow&&)>&) const override {}

private:
    core::data::DatasetInfo info_;
};

core::engine::ModelFacts model(const char* name, std::int64_t parameters, const char* licence) {
    core::engine::ModelFacts facts;
    facts.name = name;
    facts.path = std::string("/models/") + name;
    facts.architecture = "Llama";
    facts.parameters = parameters;
    facts.licence = licence;
    facts.fullBytes = static_cast<std::uint64_t>(parameters) * 16;
    facts.loraBytes = static_cast<std::uint64_t>(parameters) * 4;
    return facts;
}

core::store::RunEntry run(const std::string& name, double best) {
    core::store::RunEntry entry;
    entry.folder = "/project/runs/" + name;
    entry.spec.name = entry.notes.name = name;
    entry.notes.tags = {"sweep"};
    entry.state.state = "finished";
    entry.steps = 10;
    if (best > 0) entry.bestValidationLoss = best;
    entry.sparkline = {3.0, 2.5};
    return entry;
}

ui::shell::Hit hit(const char* section, const char* name) {
    ui::shell::Hit one;
    one.section = QLatin1String(section);
    one.name = QLatin1String(name);
    return one;
}

ui::tables::ListItem item(const char* id, bool heading = false) {
    ui::tables::ListItem one;
    one.id = one.title = QLatin1String(id);
    one.heading = heading;
    one.checkable = one.grip = !heading;
    return one;
}

/// Every cell and head for every role that the window and screen readers ask for: none may fail or lie outside.
void readAll(const QAbstractItemModel& model) {
    const QList<int> roles{Qt::DisplayRole, Qt::ToolTipRole,       Qt::AccessibleTextRole, Qt::TextAlignmentRole,   Qt::CheckStateRole,
                           Qt::UserRole,    ui::tables::kCellRole, ui::tables::kSortRole,  ui::tables::kForeignRole};
    for (int column = -1; column <= model.columnCount(); ++column)
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), ui::tables::kHeaderRole})
            (void)model.headerData(column, Qt::Horizontal, role);
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            for (const int role : roles) (void)model.index(row, column).data(role);
    QVERIFY(!model.index(model.rowCount(), 0).isValid());
}

QStringList column(const QAbstractItemModel& model, int at) {
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row) shown += model.index(row, at).data().toString();
    return shown;
}

} // namespace

class TestItemModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_rows_of_a_dataset_are_a_sound_model() {
        DatasetTableModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        readAll(model);
        model.setDataset(std::make_shared<Numbers>(300, true));
        readAll(model);
        model.addLengths({0, 299}, {3, 4});
        auto marks = std::make_shared<std::unordered_map<std::int64_t, DatasetTableModel::Mark>>();
        marks->emplace(2, DatasetTableModel::Mark{ui::theme::Tone::Warn, QStringLiteral("twice")});
        model.setMarks(marks);
        model.setLengths(std::make_shared<const std::vector<std::uint32_t>>(300, 5U));
        model.setRows(std::vector<std::int64_t>{299, 2, 0}); // sorted and filtered elsewhere
        readAll(model);
        QCOMPARE(column(model, 1), QStringList({QStringLiteral("299"), QStringLiteral("2"), QStringLiteral("0")}));
        model.setRows(std::vector<std::int64_t>{});
        QCOMPARE(model.rowCount(), 0);
        model.setRows(std::nullopt);
        model.forgetLengths();
        QCOMPARE(model.rowCount(), 300);
        model.setDataset(std::make_shared<Numbers>(0, false), std::make_shared<const std::vector<std::int64_t>>());
        readAll(model);
        model.setDataset(nullptr);
        readAll(model);
        QCOMPARE(model.columnCount(), 0);
    }

    void the_models_at_hand_are_a_sound_model_sorted_and_filtered() {
        ModelTableModel models;
        ShownModels shown;
        shown.setSourceModel(&models);
        const QAbstractItemModelTester tester(&models, kFatal), proxyTester(&shown, kFatal);
        readAll(shown);
        auto broken = model("broken", 0, "");
        broken.problem = "config.json is not JSON";
        models.setModels({model("small", 1'000, "MIT"), model("large", 9'000'000, "CC-BY-NC-4.0"), broken}, 1'000'000);
        readAll(models);
        ModelMeasures measures;
        measures[QStringLiteral("/models/small")] = {ModelMeasure::State::Done, 1.3, 2.1, 900.0, {}};
        measures[QStringLiteral("/models/large")] = {ModelMeasure::State::Failed, 0, 0, 0, QStringLiteral("no memory")};
        models.setMeasures(measures);
        for (int column = 0; column < models.columnCount(); ++column)
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                shown.sort(column, order);
                readAll(shown);
            }
        shown.sort(ModelTableModel::Parameters, Qt::DescendingOrder);
        QCOMPARE(shown.index(0, 0).data().toString(), QStringLiteral("large"));
        ModelFilter filter;
        filter.commercial = true;
        shown.setFilter(filter, 1'000'000);
        QCOMPARE(column(shown, 0), QStringList{QStringLiteral("small")});
        filter.words = QStringLiteral("nothing is called so");
        shown.setFilter(filter, 1'000'000);
        QCOMPARE(shown.rowCount(), 0);
        shown.setFilter({}, 1'000'000);
        QCOMPARE(shown.rowCount(), 3);
        models.setModels({}, 0);
        QCOMPARE(shown.rowCount(), 0);
    }

    void the_preview_of_an_import_and_its_rejected_rows_are_sound_models() {
        PreviewTableModel model;
        RejectedTableModel rejected;
        const QAbstractItemModelTester tester(&model, kFatal), rejectedTester(&rejected, kFatal);
        core::data::Preview preview;
        preview.detected.columns = {"text", "label"};
        preview.rows = {{2, {words("one"), words("a")}}, {3, {words("two"), Cell{}}}};
        preview.rowsRead = 2;
        model.setPreview(preview);
        readAll(model);
        model.setLeftOut({"label"});
        QCOMPARE(model.rowCount(), 2);
        preview.detected.columns = {"text"};
        preview.rows = {{2, {words("one")}}};
        model.setPreview(preview);
        readAll(model);
        QCOMPARE(model.columnCount(), 2); // the line, the column
        model.setPreview({});
        readAll(model);
        QCOMPARE(model.rowCount(), 0);
        rejected.setRejected({{7, "too many cells", "a,b,c"}, {9, "a quote is open", "\"a"}});
        readAll(rejected);
        QCOMPARE(rejected.rowCount(), 2);
        rejected.setRejected({});
        QCOMPARE(rejected.rowCount(), 0);
    }

    void what_a_step_did_is_a_sound_model() {
        RowChangesModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        core::data::StepReport report;
        report.examples.push_back({7, {words("one"), words("x")}, {words("two"), words("x")}, {}, -1});
        report.examples.push_back({9, {words("gone"), words("x")}, {}, "says the same as an earlier row", 3});
        const auto base = std::make_shared<Numbers>(20, false);
        model.setReport(report, base, 100);
        readAll(model);
        QCOMPARE(model.rowCount(), 4);
        model.setReport(report, base, 1);
        readAll(model);
        QVERIFY(model.rowCount() < 4);
        model.setReport(report, nullptr, 100);
        readAll(model);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void the_losses_of_rows_are_a_sound_model() {
        RowLossModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        RowLosses both{4, 12, QStringLiteral("a row"), {2.5, 2.75}, {}}, one{5, 3, QStringLiteral("another"), {2.5, std::nullopt}, {}};
        model.setRows({QStringLiteral("a"), QStringLiteral("b")}, {both, one}, core::runs::LossUnit::NatsPerToken);
        readAll(model);
        QCOMPARE(model.columnCount(), 6); // number, text, tokens, two runs, their difference
        both.losses = {2.5};
        model.setRows({QStringLiteral("a")}, {both}, core::runs::LossUnit::NatsPerToken);
        readAll(model);
        QCOMPARE(model.columnCount(), 4);
        model.setRows({}, {}, core::runs::LossUnit::NatsPerToken);
        readAll(model);
        QCOMPARE(model.rowCount(), 0);
    }

    void the_versions_of_a_dataset_are_a_sound_model() {
        VersionTableModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        VersionLine first, second;
        second.version = 2;
        second.more = -3;
        second.current = true;
        model.setLines({second, first});
        readAll(model);
        QCOMPARE(model.rowOf(1), 1);
        model.setLines({first});
        readAll(model);
        QCOMPARE(model.rowOf(2), -1);
        model.setLines({});
        QCOMPARE(model.rowCount(), 0);
    }

    void the_runs_are_a_sound_model_sorted_and_filtered() {
        RunTableModel runs;
        RunFilterModel shown(runs);
        const QAbstractItemModelTester tester(&runs, kFatal), proxyTester(&shown, kFatal);
        readAll(shown);
        runs.setRuns({run("c", 2.5), run("b", 0), run("a", 2.25)});
        readAll(runs);
        for (int column = 0; column < runs.columnCount(); ++column)
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                shown.sort(column, order);
                readAll(shown);
            }
        const int name = static_cast<int>(runs.columnKeys().indexOf(QStringLiteral("name")));
        shown.sort(name, Qt::AscendingOrder);
        QCOMPARE(column(shown, name), QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
        runs.setRuns({run("d", 2.0), run("c", 2.5), run("a", 2.25)}); // one came, one went
        QCOMPARE(column(shown, name), QStringList({QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("d")}));
        auto changed = run("a", 1.5);
        changed.notes.binned = true;
        runs.updateRun(changed);
        QCOMPARE(shown.rowCount(), 2);
        shown.setBin(true);
        QCOMPARE(column(shown, name), QStringList{QStringLiteral("a")});
        shown.setBin(false);
        QCOMPARE(shown.setText(QStringLiteral("best < 2.1")), QString());
        QCOMPARE(column(shown, name), QStringList{QStringLiteral("d")});
        QCOMPARE(shown.setText({}), QString());
        runs.setColumns({QStringLiteral("name"), QStringLiteral("optimizer.lr")});
        readAll(shown);
        QCOMPARE(shown.columnCount(), 2);
        runs.setStyles({}, {runs.folder(0)});
        runs.setRuns({});
        readAll(shown);
        QCOMPARE(shown.rowCount(), 0);
    }

    void a_master_list_is_a_sound_model() {
        ui::tables::ListModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        readAll(model);
        model.setItems({item("today", true), item("a"), item("b")});
        readAll(model);
        auto other = item("b");
        other.title = QStringLiteral("bee");
        model.setItems({item("today", true), item("a"), other}); // the same entries, other words
        QCOMPARE(column(model, 0).last(), QStringLiteral("bee"));
        QSignalSpy checked(&model, &ui::tables::ListModel::checkedChanged), moved(&model, &ui::tables::ListModel::moveWanted);
        QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole)); // a head
        QCOMPARE(checked.count(), 1);
        const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(1)}));
        (void)model.dropMimeData(dragged.get(), Qt::MoveAction, 3, 0, {});
        QCOMPARE(moved.count(), 1);
        model.setItems({item("b")});
        QCOMPARE(model.rowCount(), 1);
        model.setItems({});
        readAll(model);
        QCOMPARE(model.rowCount(), 0);
    }

    void the_hits_of_the_palette_are_a_sound_model() {
        ui::shell::HitModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        readAll(model);
        model.setHits({hit("Settings", "Batch size"), hit("Settings", "Epochs"), hit("Actions", "Quit")});
        readAll(model);
        QCOMPARE(model.rowCount(), 5); // with two heads
        model.setHits({hit("Actions", "Quit")});
        QCOMPARE(model.rowCount(), 2);
        model.setHits({});
        QCOMPARE(model.rowCount(), 0);
    }

    void the_prompts_of_an_answer_check_are_a_sound_model() {
        ui::panels::CheckModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        readAll(model);
        model.setPrompts({{"Once upon a time", 30, 30, -1, 0.0}, {"There was", 2, 30, 3, 0.25}});
        readAll(model);
        QCOMPARE(model.rowCount(), 2);
        model.setPrompts({});
        QCOMPARE(model.rowCount(), 0);
    }
};

ANNEAL_WINDOW_TEST(TestItemModels)
#include "test_item_models.moc"
