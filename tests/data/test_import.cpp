#include "core/base/error.h"
#include "core/base/files.h"
#include "core/data/dataset.h"
#include "core/data/source/read_as.h"
#include "core/data/source/source_detection.h"
#include "core/data/storage/rejected_file.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

using namespace core;
using namespace core::data;
namespace fs = std::filesystem;

/// What an import makes of several files, of long ones and of names; single small files are cases of test_formats.
class TestImport : public QObject {
    Q_OBJECT
    QTemporaryDir scratch_;
    int count_ = 0;

    fs::path saved(const std::string& name, const std::string& text) const {
        const fs::path file = fs::path(scratch_.path().toStdString()) / name;
        base::saveFile(file, text);
        return file;
    }
    fs::path newTarget() { return fs::path(scratch_.path().toStdString()) / ("set-" + std::to_string(++count_)) / "v1"; }
    DatasetPtr imported(const std::vector<fs::path>& files, const ImportOptions& options = {}) {
        return importFiles(files, options, newTarget(), {});
    }
    std::string problemOf(const std::vector<fs::path>& files, const ImportOptions& options = {}) {
        try {
            return imported(files, options)->info().name + " was imported";
        } catch (const Error& error) {
            return error.message();
        }
    }
    static std::string header(const std::string& stem, int columns) {
        std::string line;
        for (int i = 0; i < columns; ++i) line += (i > 0 ? "," : "") + stem + std::to_string(i);
        return line + "\n";
    }
    static std::string cells(int columns) {
        std::string line = "x";
        for (int i = 1; i < columns; ++i) line += ",x";
        return line + "\n";
    }
    static bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

private Q_SLOTS:
    void files_with_too_many_columns_together_are_refused() {
        const fs::path first = saved("wide-a.csv", header("a", 600) + cells(600)),
                       second = saved("wide-b.csv", header("b", 600) + cells(600));
        const std::string problem = problemOf({first, second});
        QVERIFY2(contains(problem, "1,000 columns") && contains(problem, "\"b400\""), problem.c_str());
        const std::string text = problemOf({first, saved("wide-c.csv", header("c", 400) + cells(400)), saved("wide.txt", "hello\n")});
        QVERIFY2(contains(text, "1,000 columns") && contains(text, "\"text\""), text.c_str());
        QCOMPARE(imported({first, saved("wide-d.csv", header("d", 400) + cells(400))})->info().columns.size(), std::size_t{1000});
    }

    void a_rejected_row_leaves_no_column_and_no_shape_behind() {
        const DatasetPtr dataset =
            imported({saved("ghost.jsonl", "{\"text\":\"a\"}\n{\"text\":\"b\",\"messages\":[],\"label\":1,\"label\":2}\n"
                                           "{\"text\":\"c\"}\n{\"\xff\":1}\n")});
        QCOMPARE(dataset->info().columns, std::vector<std::string>{"text"});
        QCOMPARE(dataset->info().shape, Shape::Text);
        QCOMPARE(dataset->info().rejectedRows, std::int64_t{2});
        QCOMPARE(dataset->read(1, 1).front().front().text, std::string("c"));
    }

    void json_lines_may_begin_with_a_line_of_megabytes() {
        const std::string line = "{\"text\":\"" + std::string(std::size_t{3} << 19, 'a') + "\"}\n";
        QCOMPARE(imported({saved("long.jsonl", line + line)})->info().rows, std::int64_t{2});
    }

    void a_column_that_is_left_out_rejects_no_row() {
        const fs::path file =
            fs::path(ANNEAL_SOURCE_DIR) / "tests/cases/formats/parquet/bytes_that_are_no_text_inside_a_list/input.parquet";
        QVERIFY2(contains(imported({file})->rejected().at(0).reason, "--leave-out l"), "the reason names the way out");
        ImportOptions options;
        options.leaveOut = {"l"};
        const DatasetPtr dataset = imported({file}, options);
        QCOMPARE(dataset->info().rows, std::int64_t{3});
        QCOMPARE(dataset->info().columns, std::vector<std::string>{"text"});
        options.leaveOut = {"l", "text"};
        QVERIFY(contains(problemOf({file}, options), "every column is left out"));
        options.leaveOut = {"m"};
        QVERIFY(contains(problemOf({file}, options), "there is no column 'm'"));
    }

    void a_column_of_bytes_is_left_out_with_a_note_unless_it_is_mapped() {
        const fs::path file =
            fs::path(ANNEAL_SOURCE_DIR) / "tests/cases/formats/parquet/a_column_of_nothing_but_bytes_is_left_out/input.parquet";
        const fs::path target = newTarget();
        QCOMPARE(importFiles({file}, {}, target, {})->info().columns, std::vector<std::string>{"text"});
        QCOMPARE(loadReadAs(target).at(0).notes,
                 std::vector<std::string>{"column image holds bytes that are no text (pictures, sounds, numbers?) and is left out"});
        QVERIFY(contains(inWords(loadReadAs(target).at(0)), "; column image holds bytes"));
        ImportOptions mapped;
        mapped.map = {{"text", "image"}};
        QVERIFY(contains(problemOf({file}, mapped), "column image holds bytes that are not UTF-8 text"));
        const Preview preview = previewFile(file, {}, 1 << 20, {});
        QVERIFY(contains(preview.detected.format.reason, "column image holds bytes"));
        QCOMPARE(preview.rowsRead, std::int64_t{2});
    }

    void what_says_nothing_about_a_format_is_refused() {
        ImportOptions delimiter, header, encoding;
        delimiter.delimiter = ";";
        header.header = true;
        encoding.encoding = "utf-8";
        const fs::path jsonl = saved("idle.jsonl", "{\"text\":\"a\"}\n"),
                       parquet = fs::path(ANNEAL_SOURCE_DIR) / "tests/cases/formats/parquet/plain/input.parquet";
        QVERIFY(contains(problemOf({jsonl}, delimiter), "is read as JSON Lines, which has no delimiter: leave --delimiter out"));
        QVERIFY(contains(problemOf({jsonl}, header), "has no header"));
        QVERIFY(contains(problemOf({parquet}, encoding), "is read as Parquet, which needs no --encoding"));
    }

    void a_dataset_keeps_how_its_files_were_read() {
        const fs::path target = newTarget();
        importFiles({saved("kept.csv", "sep=;\ntext;label\na;x\nb;y\n")}, {}, target, {});
        const std::vector<ReadAs> all = loadReadAs(target);
        QCOMPARE(all.size(), std::size_t{1});
        QCOMPARE(all[0].format.value, std::string("csv"));
        QCOMPARE(all[0].delimiter.value, std::string(";"));
        QCOMPARE(all[0].encoding.value, std::string("utf-8"));
        QCOMPARE(all[0].header.value, std::string("yes"));
        QCOMPARE(inWords(all[0]), std::string("read as CSV, utf-8, ';', the first row names the columns"));
        ReadAs doubtful = all[0];
        doubtful.encoding = {"windows-1252", 0.62, "3 bytes are not UTF-8"};
        QVERIFY(contains(inWords(doubtful), ", windows-1252 (62 %: 3 bytes are not UTF-8), ';'"));
    }

    void windows_1252_is_doubted_where_most_letters_are_beyond_ascii() {
        const DetectedSource source = detectSource(saved("few.csv", "a,b\n\xcf\xf0\xe8,x\n"), {});
        QVERIFY2(source.found.encoding.confidence <= 0.5, source.found.encoding.value.c_str());
        const DetectedSource french = detectSource(saved("cafe.csv", "text,label\ncaf\xe9,a\nna\xefve,b\n"), {});
        QCOMPARE(french.found.encoding.value, std::string("windows-1252"));
        QVERIFY(french.found.encoding.confidence > 0.9);
    }

    void one_empty_or_missing_conversation_leaves_a_chat_a_chat() {
        const std::string good = R"({"messages":[{"role":"user","content":"hi"},{"role":"assistant","content":"yo"}]})";
        for (const std::string odd : {R"({"messages":[]})", R"({"messages":null})", R"({"messages":[ ]})"}) {
            const DatasetInfo info = imported({saved("chat.jsonl", good + "\n" + odd + "\n" + good + "\n")})->info();
            QCOMPARE(info.shape, Shape::Chat);
            QCOMPARE(info.map.at("messages"), std::string("messages"));
        }
        const DatasetInfo info = imported({saved("odd.jsonl", good + "\n{\"messages\":[1]}\n{\"messages\":\"none\"}\n")})->info();
        QVERIFY(!info.map.contains("text"));
    }

    void a_rejected_row_says_where_it_stands() {
        const fs::path file = saved("line.json", R"([{"t":"a"},[1],{"t":"b"}])");
        const std::string reason = imported({file})->rejected().at(0).reason;
        QVERIFY2(contains(reason, "element 2, from byte 12"), reason.c_str());
        const std::string problem = problemOf({saved("broken.json", R"([{"t":"a"},{"t":"b",}])")});
        QVERIFY2(contains(problem, "element 2, byte 21"), problem.c_str());
        const fs::path target = newTarget();
        const DatasetPtr both = importFiles({saved("a.jsonl", "{\"t\":1}\n"), saved("b.jsonl", "x\n{\"t\":1}\n")}, {}, target, {});
        QVERIFY(both->rejected().at(0).reason.starts_with("b.jsonl: "));
        std::string where;
        forEachRejected(target, [&](const RejectedRow& row, const std::string& inFile) {
            where = inFile + ":" + std::to_string(row.line);
            return true;
        });
        QVERIFY2(where.ends_with("/b.jsonl:1"), where.c_str());
    }

    void rejected_rows_are_all_listed() {
        std::string text = "{\"t\":1}\n";
        for (int i = 0; i < 100100; ++i) text += "x\n";
        const fs::path target = newTarget();
        QCOMPARE(importFiles({saved("bad.jsonl", text)}, {}, target, {})->info().rejectedRows, std::int64_t{100100});
        std::int64_t listed = 0;
        forEachRejected(target, [&](const RejectedRow&, const std::string&) { return ++listed > 0; });
        QCOMPARE(listed, std::int64_t{100100});
    }

    void a_dataset_is_named_after_its_file() {
        QCOMPARE(nameOfSource("/a/train.csv.gz"), std::string("train"));
        QCOMPARE(nameOfSource("/a/train.v2.jsonl.ZST"), std::string("train.v2"));
        QCOMPARE(nameOfSource("reviews.csv"), std::string("reviews"));
        QCOMPARE(nameOfSource("/a/noext"), std::string("noext"));
        QCOMPARE(imported({saved("v1.0-rows.csv", "text\na\n")})->info().name, std::string("v1.0-rows"));
    }

    void an_import_that_fails_leaves_no_folder() {
        const fs::path target = newTarget();
        try {
            importFiles({saved("none.jsonl", "x\n")}, {}, target, {});
            QFAIL("no row can be kept");
        } catch (const Error&) {}
        QVERIFY(!fs::exists(target.parent_path()));
        fs::create_directory(target.parent_path());
        try {
            importFiles({saved("none.jsonl", "x\n")}, {}, target, {});
            QFAIL("no row can be kept");
        } catch (const Error&) {}
        QVERIFY(fs::exists(target.parent_path()));
    }

    void a_header_that_cannot_be_read_names_its_file() {
        for (const std::string& text : {std::string("\"a,b\nc,d\n"), header("a", 1001) + cells(1001)}) {
            ImportOptions options;
            options.format = "csv";
            const std::string problem = problemOf({saved("good.csv", "a,b\n1,2\n"), saved("faulty.csv", text)}, options);
            QVERIFY2(contains(problem, "/faulty.csv, line 1: "), problem.c_str());
        }
    }

    void the_encoding_of_a_packed_file_is_read_from_what_it_holds() {
        // Its packed bytes are no text; they once were looked at beyond the first megabyte.
        const fs::path packed = fs::path(scratch_.path().toStdString()) / "ascii.csv";
        std::string text = "text,label\n";
        unsigned state = 1;
        for (int i = 0; i < 60000; ++i) {
            for (int c = 0; c < 24; ++c) text += static_cast<char>('a' + ((state = state * 1664525u + 1013904223u) >> 24) % 26);
            text += ",x\n";
        }
        base::saveFile(packed, text);
        QCOMPARE(std::system(("gzip -f '" + packed.string() + "'").c_str()), 0);
        QCOMPARE(detectSource(packed.string() + ".gz", {}).found.encoding.value, std::string("utf-8"));
    }
};

QTEST_APPLESS_MAIN(TestImport)
#include "test_import.moc"
