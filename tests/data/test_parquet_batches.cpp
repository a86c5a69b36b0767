// A Parquet file of many batches: those that are large and sound are taken column by column, the rest row by row. No reader can tell.
#include "core/data/dataset.h"

#include <QTemporaryDir>
#include <QTest>

#include <arrow/api.h>
#include <arrow/io/file.h>
#include <parquet/arrow/writer.h>

#include <filesystem>
#include <string>

using namespace core::data;

namespace {

constexpr std::int64_t kRows = 30'000;
constexpr std::int64_t kNoText = 25'001, kCutBefore = 27'000; ///< rows that are rejected: bytes that are no text; a character cut in two

std::string question(std::int64_t row) { return "Frage " + std::to_string(row) + " – größer als " + std::string(300 + row % 7, 'q'); }

std::shared_ptr<arrow::Table> table(bool damaged) {
    arrow::Int64Builder ids;
    arrow::StringBuilder prompts, completions;
    for (std::int64_t row = 0; row < kRows; ++row) {
        const std::string text = question(row);
        bool ok = ids.Append(row).ok() && (row % 5 == 3 ? completions.AppendNull() : completions.Append("a" + std::to_string(row))).ok();
        if (damaged && row == kNoText) ok = ok && prompts.Append("\xff\xfe").ok();
        else if (damaged && row == kCutBefore) ok = ok && prompts.Append("ends within \xc3").ok();
        else if (damaged && row == kCutBefore + 1) ok = ok && prompts.Append("\xa4 begins within").ok();
        else ok = ok && prompts.Append(text).ok();
        if (!ok) qFatal("no table");
    }
    const auto fields = arrow::schema(
        {arrow::field("id", arrow::int64()), arrow::field("prompt", arrow::utf8()), arrow::field("completion", arrow::utf8())});
    return arrow::Table::Make(fields, {*ids.Finish(), *prompts.Finish(), *completions.Finish()});
}

} // namespace

class TestParquetBatches : public QObject {
    Q_OBJECT
    QTemporaryDir scratch_;

private Q_SLOTS:
    void rows_are_those_of_the_file_however_they_are_batched_data() {
        QTest::addColumn<std::int64_t>("group");
        QTest::addColumn<bool>("damaged");
        QTest::newRow("one group, each batch lent") << kRows << false;
        QTest::newRow("groups of a hundred rows, copied together") << std::int64_t{100} << false;
        QTest::newRow("large, small, large") << std::int64_t{14'000} << false;
        QTest::newRow("two rows of three that are no text") << kRows << true;
        QTest::newRow("the same in small groups") << std::int64_t{1000} << true;
    }
    void rows_are_those_of_the_file_however_they_are_batched() {
        QFETCH(std::int64_t, group);
        QFETCH(bool, damaged);
        const std::filesystem::path folder = std::filesystem::path(scratch_.path().toStdString()) / QTest::currentDataTag();
        std::filesystem::create_directory(folder);
        const auto sink = *arrow::io::FileOutputStream::Open((folder / "rows.parquet").string());
        QVERIFY(::parquet::arrow::WriteTable(*table(damaged), arrow::default_memory_pool(), sink, group).ok() && sink->Close().ok());

        const DatasetPtr dataset = importFiles({folder / "rows.parquet"}, {}, folder / "set" / "v1", {});
        const std::vector<RejectedRow> rejected = dataset->rejected();
        QCOMPARE(rejected.size(), std::size_t(damaged ? 3 : 0));
        if (damaged) {
            QCOMPARE(rejected[0].line, kNoText + 1);
            QCOMPARE(rejected[1].line, kCutBefore + 1);
            QCOMPARE(rejected[2].line, kCutBefore + 2);
        }
        QCOMPARE(dataset->info().rows, kRows - (damaged ? 3 : 0));
        std::int64_t wrong = 0, at = 0;
        for (std::int64_t first = 0; first < dataset->info().rows; first += kRowsAtOnce)
            for (const Row& row : dataset->read(first, kRowsAtOnce)) {
                const std::int64_t source = dataset->sourceLine(at++) - 1;
                const bool answered = source % 5 != 3;
                wrong += row[0].text != std::to_string(source) || row[1].text != question(source) ||
                         (row[2].kind == Cell::Kind::Null) == answered || (answered && row[2].text != "a" + std::to_string(source));
            }
        QCOMPARE(at, dataset->info().rows);
        QCOMPARE(wrong, std::int64_t{0});
    }
};

QTEST_APPLESS_MAIN(TestParquetBatches)
#include "test_parquet_batches.moc"
