#include "core/data/dataset.h"
#include "tests/support/ui/window_test.h"
#include "ui/itemmodels/dataset_table_model.h"
#include "ui/itemmodels/model_table_model.h"
#include "ui/itemmodels/preview_table_model.h"
#include "ui/itemmodels/row_changes_model.h"
#include "ui/panels/export/answer_check.h"
#include "ui/tables/cell.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace ui::itemmodels;
using core::data::Cell;
using core::data::Row;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

Cell text(const std::string& words) { return {Cell::Kind::Text, words}; }

/// Rows made as they are asked for: a million cost nothing.
class Numbers : public core::data::Dataset {
public:
    explicit Numbers(std::int64_t rows, bool splits = false) {
        info_.name = "numbers";
        info_.rows = rows;
        info_.columns = {"text", "label"};
        if (splits) info_.splits = {{"train", rows / 2}, {"validation", rows - rows / 2}};
    }
    const core::data::DatasetInfo& info() const noexcept override { return info_; }
    std::vector<Row> read(std::int64_t first, std::int64_t count) const override {
        ++reads;
        std::vector<Row> rows;
        for (auto i = first; i < std::min(first + count, info_.rows); ++i)
            rows.push_back({text("row number " + std::to_string(i)), i % 2 ? text("odd") : Cell{}});
        return rows;
    }
    std::int64_t sourceLine(std::int64_t row) const override { return row + 2; }
    std::string split(std::int64_t row) const override { return row < info_.rows / 2 ? "train" : "validation"; }
    void eachRejected(const std::function<bool(core::data::RejectedRow&&)>&) const override {}
    mutable int reads = 0;

private:
    core::data::DatasetInfo info_;
};

QString shown(const QAbstractItemModel& model, int row, int column) { return model.index(row, column).data().toString(); }

} // namespace

class TestPlaceTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rows_of_a_dataset_are_a_sound_model_whatever_is_shown_of_them() {
        DatasetTableModel model;
        QAbstractItemModelTester tester(&model, Mode::Fatal);
        model.setDataset(std::make_shared<Numbers>(1000));
        QCOMPARE(model.rowCount(), 1000);
        QCOMPARE(model.columnCount(), 5); // number, two columns, tokens, what was found
        model.setRows(std::vector<std::int64_t>{7, 3, 999});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(shown(model, 0, 0), QStringLiteral("8"));
        QCOMPARE(shown(model, 1, 1), QStringLiteral("row number 3"));
        QCOMPARE(model.datasetRow(2), std::int64_t{999});
        QCOMPARE(model.tableRow(3), 1);
        QCOMPARE(model.tableRow(4), -1);
        model.setRows(std::nullopt);
        QCOMPARE(model.rowCount(), 1000);
        model.setDataset(std::make_shared<Numbers>(0));
        QCOMPARE(model.rowCount(), 0);
        model.setDataset(nullptr);
        QCOMPARE(model.columnCount(), 0);
    }

    void a_split_gets_a_column_of_its_own_and_missing_values_a_dash() {
        DatasetTableModel model;
        model.setDataset(std::make_shared<Numbers>(10, true));
        QCOMPARE(model.splitColumn(), 4);
        QCOMPARE(model.datasetColumn(4), -1);
        QCOMPARE(shown(model, 9, 4), QStringLiteral("validation"));
        QCOMPARE(shown(model, 0, 2), QString());
        const auto cell = model.index(0, 2).data(ui::tables::kCellRole).value<ui::tables::Cell>();
        QCOMPARE(cell.text, QStringLiteral("—"));
        QVERIFY(cell.dim);
    }

    void tokens_findings_and_numbers_of_rows_come_from_outside() {
        DatasetTableModel model;
        QAbstractItemModelTester tester(&model, Mode::Fatal);
        model.setDataset(std::make_shared<Numbers>(4),
                         std::make_shared<const std::vector<std::int64_t>>(std::vector<std::int64_t>{0, 2, 3, 9}));
        QCOMPARE(shown(model, 3, 0), QStringLiteral("10"));
        const int tokens = model.tokensColumn();
        QCOMPARE(shown(model, 1, tokens), QString());
        model.addLengths({1}, {1234});
        QCOMPARE(shown(model, 1, tokens), QStringLiteral("1,234"));
        model.setLengths(std::make_shared<const std::vector<std::uint32_t>>(std::vector<std::uint32_t>{5, 6, 7, 8}));
        QCOMPARE(shown(model, 1, tokens), QStringLiteral("6"));
        auto marks = std::make_shared<std::unordered_map<std::int64_t, DatasetTableModel::Mark>>();
        marks->emplace(2, DatasetTableModel::Mark{ui::theme::Tone::Error, QStringLiteral("Contradicts row 3")});
        model.setMarks(marks);
        QCOMPARE(shown(model, 2, model.marksColumn()), QStringLiteral("Contradicts row 3"));
        QCOMPARE(shown(model, 1, model.marksColumn()), QString());
        model.setDataset(std::make_shared<Numbers>(4)); // another version: nothing is known of it
        QCOMPARE(shown(model, 2, model.marksColumn()), QString());
        QCOMPARE(shown(model, 3, 0), QStringLiteral("4"));
    }

    void what_a_step_did_is_a_line_for_each_text_before_and_after() {
        ui::itemmodels::RowChangesModel model;
        QAbstractItemModelTester tester(&model, Mode::Fatal);
        core::data::StepReport report;
        report.examples.push_back({7, {text("one"), text("same")}, {text("two"), text("same")}, {}, -1});
        report.examples.push_back({9, {text("gone"), text("x")}, {}, "says the same as an earlier row", 3});
        model.setReport(report, std::make_shared<Numbers>(20), 100);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(shown(model, 0, 2), QStringLiteral("one"));
        QCOMPARE(shown(model, 1, 1), QStringLiteral("+"));
        QCOMPARE(shown(model, 1, 2), QStringLiteral("two"));
        QCOMPARE(shown(model, 2, 0), QStringLiteral("4")); // the one that stays, which says the same
        QCOMPARE(shown(model, 2, 2), QStringLiteral("gone"));
        QCOMPARE(shown(model, 3, 3), QStringLiteral("says the same as an earlier row"));
        QCOMPARE(model.baseRow(3), std::int64_t{9});
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void rows_that_show_a_doubtful_encoding_follow_the_first_ones() {
        PreviewTableModel model;
        QAbstractItemModelTester tester(&model, Mode::Fatal);
        core::data::Preview preview;
        preview.detected.columns = {"text"};
        preview.detected.encoding.value = "windows-1252";
        for (int i = 0; i < 20; ++i) preview.rows.push_back({i + 2, {text(i == 15 ? "5 £" : "plain")}});
        model.setPreview(preview);
        QCOMPARE(model.doubtfulRows(), 1);
        QCOMPARE(shown(model, 5, 0), QStringLiteral("17"));
        QVERIFY(model.index(5, 1).data(ui::tables::kCellRole).value<ui::tables::Cell>().ground.has_value());
        QCOMPARE(shown(model, 6, 0), QStringLiteral("7"));
        preview.detected.encoding.value = "utf-8";
        model.setPreview(preview);
        QCOMPARE(model.doubtfulRows(), 0);
    }

    void scrolling_through_a_million_rows_reads_pages_once_and_keeps_few() {
        const auto numbers = std::make_shared<Numbers>(1'000'000);
        DatasetTableModel model;
        model.setDataset(numbers);
        QCOMPARE(model.rowCount(), 1'000'000);
        for (int row = 0; row < 128; ++row) QCOMPARE(shown(model, row, 1), QStringLiteral("row number %1").arg(row));
        QCOMPARE(numbers->reads, 1);
        for (int row = 0; row < 1'000'000; row += 10'000) (void)shown(model, row, 1);
        QVERIFY2(numbers->reads <= 101, qPrintable(QString::number(numbers->reads)));
        QCOMPARE(shown(model, 999'999, 1), QStringLiteral("row number 999999"));
    }

    void a_preview_and_its_rejected_rows_are_sound_models_with_a_fact_for_each_column() {
        PreviewTableModel model;
        RejectedTableModel rejected;
        QAbstractItemModelTester tester(&model, Mode::Fatal), rejectedTester(&rejected, Mode::Fatal);
        core::data::Preview preview;
        preview.detected.columns = {"id", "text", "checked"};
        preview.rows = {{2, {text("1"), text("a long text that is longer than all the others"), Cell{}}},
                        {3, {text("2"), text("b"), text("yes")}},
                        {9, {text("3"), text("b")}}};
        model.setPreview(preview);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(shown(model, 2, 0), QStringLiteral("9"));
        QCOMPARE(shown(model, 2, 3), QString()); // a short row
        const auto fact = [&](int column) {
            return model.headerData(column, Qt::Horizontal, ui::tables::kHeaderRole).value<ui::tables::HeaderCell>().unit;
        };
        QCOMPARE(fact(1), QStringLiteral("all different"));
        QCOMPARE(fact(2), QStringLiteral("2 different"));
        QCOMPARE(fact(3), QStringLiteral("66 % empty"));
        QCOMPARE(model.suggestedWidths().size(), 4);
        QCOMPARE(model.suggestedWidths()[2], 0); // the longest texts take what is left
        rejected.setRejected({{1205, "5 fields, not 4", "a,b,c,d,e"}});
        QCOMPARE(shown(rejected, 0, 1), QStringLiteral("5 fields, not 4"));
        model.setPreview({});
        rejected.setRejected({});
        QCOMPARE(model.rowCount() + rejected.rowCount(), 0);
    }

    void models_say_what_fits_here_and_sort_by_their_true_numbers() {
        ModelTableModel model;
        QAbstractItemModelTester tester(&model, Mode::Fatal);
        core::engine::ModelFacts small, large, broken;
        small.name = "small";
        small.parameters = 260'032;
        small.fullBytes = 1'000;
        small.loraBytes = 500;
        large.name = "large";
        large.parameters = 1'240'000'000;
        large.fullBytes = 100'000;
        large.loraBytes = 9'000;
        broken.name = "broken";
        broken.problem = "config.json: not JSON";
        model.setModels({small, large, broken}, 10'000);
        QCOMPARE(shown(model, 0, ModelTableModel::Fits), QStringLiteral("Full"));
        QCOMPARE(shown(model, 1, ModelTableModel::Fits), QStringLiteral("LoRA"));
        QCOMPARE(shown(model, 2, ModelTableModel::Fits), QStringLiteral("refused"));
        QCOMPARE(shown(model, 1, ModelTableModel::Parameters), QStringLiteral("1.24 B"));
        QCOMPARE(model.index(1, ModelTableModel::Parameters).data(ui::tables::kSortRole).toLongLong(), 1'240'000'000LL);
        QCOMPARE(shown(model, 2, ModelTableModel::Parameters), QString());
        model.setModels({}, 0);
        QCOMPARE(model.rowCount(), 0);
    }

    void checked_prompts_stand_with_the_largest_difference_first() {
        ui::panels::CheckModel model;
        QAbstractItemModelTester tester(&model, Mode::Fatal);
        model.setPrompts({{"same", 32, 32, -1, 0.001}, {"other", 29, 32, 29, 0.046}});
        QCOMPARE(shown(model, 0, 0), QStringLiteral("other"));
        QCOMPARE(shown(model, 0, 2), QStringLiteral("30"));
        QCOMPARE(shown(model, 0, 4), QStringLiteral("differs"));
        QCOMPARE(shown(model, 1, 4), QStringLiteral("same"));
        model.setPrompts({});
        QCOMPARE(model.rowCount(), 0);
    }
};

ANNEAL_WINDOW_TEST(TestPlaceTables)
#include "test_place_tables.moc"
