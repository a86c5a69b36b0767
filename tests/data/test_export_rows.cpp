#include "core/base/error.h"
#include "core/base/files.h"
#include "core/data/export_rows.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>

using namespace core;
using namespace core::data;

class TestExportRows : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    [[nodiscard]] std::filesystem::path path(const std::string& name) const {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }

private Q_SLOTS:
    void what_is_written_is_read_back_to_the_same_cells_data() {
        QTest::addColumn<QString>("format");
        for (const auto& format : rowFormats()) QTest::newRow(format.c_str()) << QString::fromStdString(format);
    }
    void what_is_written_is_read_back_to_the_same_cells() {
        QFETCH(QString, format);
        const std::string leaf = format.toStdString();
        base::saveFile(path("in." + leaf + ".jsonl"), "{\"text\": \"plain\", \"note\": \"a, b; \\\"c\\\"\"}\n"
                                                      "{\"text\": \"two\\nlines\\tand a tab\", \"note\": \" spaced \"}\n"
                                                      "{\"text\": \"ümläut 😀\", \"note\": \"7\"}\n");
        const auto before = importFiles({path("in." + leaf + ".jsonl")}, {}, path("before-" + leaf), {});
        QCOMPARE(exportRows(*before, {}, path("out." + leaf), leaf, {}), std::int64_t{3});
        ImportOptions options;
        options.format = leaf;
        const auto after = importFiles({path("out." + leaf)}, options, path("after-" + leaf), {});
        QCOMPARE(after->info().columns, before->info().columns);
        QVERIFY(after->read(0, 3) == before->read(0, 3));
    }
    void only_the_asked_rows_are_written_in_their_order() {
        base::saveFile(path("rows.csv"), "text\na\nb\nc\n\"\"\n");
        const auto dataset = importFiles({path("rows.csv")}, {}, path("rows"), {});
        QCOMPARE(exportRows(*dataset, {2, 0}, path("two.csv"), "csv", {}), std::int64_t{2});
        QCOMPARE(base::loadFile(path("two.csv")), std::string("text\nc\na\n"));
    }
    void columns_that_are_left_out_at_the_import_are_not_kept() {
        base::saveFile(path("wide.jsonl"), "{\"id\": 1, \"text\": \"a\"}\n{\"id\": 2, \"text\": \"b\", \"late\": \"x\"}\n");
        ImportOptions options;
        options.leaveOut = {"id"};
        const auto dataset = importFiles({path("wide.jsonl")}, options, path("wide"), {});
        QCOMPARE(dataset->info().columns, (std::vector<std::string>{"text", "late"}));
        QCOMPARE(dataset->info().shape, Shape::Text);
        QCOMPARE(dataset->read(1, 1).front()[1].text, std::string("x"));
        options.leaveOut = {"ids"};
        QVERIFY_EXCEPTION_THROWN(importFiles({path("wide.jsonl")}, options, path("none"), {}), Error);
        options.leaveOut = {"id", "text", "late"};
        QVERIFY_EXCEPTION_THROWN(importFiles({path("wide.jsonl")}, options, path("none"), {}), Error);
        QVERIFY(!std::filesystem::exists(path("none")));
    }
    void another_format_is_refused() {
        base::saveFile(path("one.csv"), "text\na\n");
        const auto dataset = importFiles({path("one.csv")}, {}, path("one"), {});
        QVERIFY_EXCEPTION_THROWN(exportRows(*dataset, {}, path("one.xls"), "xls", {}), Error);
        QVERIFY(!std::filesystem::exists(path("one.xls")));
    }
};

QTEST_APPLESS_MAIN(TestExportRows)
#include "test_export_rows.moc"
