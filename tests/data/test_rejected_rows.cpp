// Rows that an import rejected: mended, read again as the import read its file, and taken in as a step of a plan; versions made the newest again; a first
// look of the doctor at a part of a large set.
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/data/cleaning/cleaning.h"
#include "core/data/doctor/doctor.h"
#include "core/data/rejected_rows.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>

using namespace core;
using namespace core::data;

namespace {

struct Bench {
    QTemporaryDir folder;
    int count = 0;
    [[nodiscard]] std::filesystem::path place(const std::string& name) const {
        return std::filesystem::path(folder.path().toStdString()) / name;
    }
    [[nodiscard]] std::filesystem::path fresh() { return place("v" + std::to_string(++count)); }
    DatasetPtr imported(const std::string& name, const std::string& bytes, const ImportOptions& options = {}) {
        base::saveFile(place(name), bytes);
        return importFiles({place(name)}, options, fresh(), {});
    }
};

QString textsOf(const Row& row) {
    QStringList texts;
    for (const Cell& cell : row)
        texts << (cell.kind == Cell::Kind::Null   ? QStringLiteral("null")
                  : cell.kind == Cell::Kind::Json ? QStringLiteral("json:") + QString::fromStdString(cell.text)
                                                  : QString::fromStdString(cell.text));
    return texts.join(QLatin1Char('|'));
}

} // namespace

class TestRejectedRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_mended_line_is_read_as_the_file_was_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* title, const char* file, const char* bytes, const char* line, const char* cells,
                            const char* reason = "") {
            QTest::newRow(title) << QByteArray(file) << QByteArray(bytes) << QByteArray(line) << QString::fromUtf8(cells)
                                 << QString::fromUtf8(reason);
        };
        const char* commas = "id,text,label\n1,first,a\n2,sec,ond,b\n3,third,a\n";
        row("a field in quotes", "a.csv", commas, "2,\"sec,ond\",b", "2|sec,ond|b");
        row("the same line again", "a.csv", commas, "2,sec,ond,b", "", "4 cells, but the header has 3");
        row("an open quote", "a.csv", commas, "2,\"sec,b", "", "never closed");
        row("nothing", "a.csv", commas, "   ", "", "empty");
        row("two lines", "a.csv", commas, "2,x,b\n3,y,b", "", "2 rows");
        row("a line break in quotes", "a.csv", commas, "2,\"sec\nond\",b", "2|sec\nond|b");
        row("semicolons", "b.csv", "id;text\n1;one\n2;two;three\n3;four, and more\n", "2;two, three", "2|two, three");
        row("tabs", "c.tsv", "id\ttext\n1\tone\n2\ttwo\tmore\n", "2\ttwo \"more\"", "2|two \"more\"");
        const char* objects = "{\"text\": \"one\", \"n\": 1}\n{\"text\": \"two\", \"n\": }\n{\"text\": \"three\", \"n\": 3}\n";
        row("an object", "d.jsonl", objects, "{\"text\": \"two\", \"n\": [2, 3]}", "two|json:[2, 3]");
        row("an object on several lines", "d.jsonl", objects, "{\n  \"n\": 2\n}", "null|json:2");
        row("no object", "d.jsonl", objects, "two", "", "");
        row("another column", "d.jsonl", objects, "{\"txt\": \"two\"}", "", "did you mean 'text'?");
    }
    void a_mended_line_is_read_as_the_file_was() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, file);
        QFETCH(QString, row);
        QFETCH(QString, reason);
        Bench bench;
        const auto dataset = bench.imported(file.toStdString(), bytes.toStdString());
        QCOMPARE(dataset->rejected().size(), std::size_t(1));
        const MendedLine mended = readMended(dataset->info(), line.toStdString());
        QCOMPARE(mended.isRow(), !row.isEmpty());
        QCOMPARE(textsOf(mended.row), row);
        QVERIFY2(QString::fromStdString(mended.reason).contains(reason), mended.reason.c_str());
        // A dataset of an older program does not say how it was read.
        DatasetInfo old = dataset->info();
        old.reading = {};
        if (file != "b.csv") QCOMPARE(textsOf(readMended(old, line.toStdString()).row), row); // there a comma would do as well
    }
    void columns_that_were_left_out_are_left_out_again() {
        Bench bench;
        ImportOptions options;
        options.leaveOut = {"id"};
        const auto dataset = bench.imported("a.csv", "id,text\n1,one\n2,two,three\n", options);
        QCOMPARE(textsOf(readMended(dataset->info(), "2,two").row), QStringLiteral("two"));
    }
    void plain_text_keeps_its_line_breaks() {
        Bench bench;
        const auto dataset = bench.imported("a.txt", "one line\nanother line\na third\n");
        QCOMPARE(textsOf(readMended(dataset->info(), "first\nsecond").row), QStringLiteral("first\nsecond"));
    }
    void a_row_survives_as_json() {
        const std::vector<std::string> columns{"text", "none", "turns"};
        const Row row{{Cell::Kind::Text, "a \"quoted\"\nline"}, {}, {Cell::Kind::Json, "[{\"role\": \"user\"}]"}};
        QCOMPARE(textsOf(rowFromJson(columns, rowToJson(columns, row))), textsOf(row));
        QVERIFY_EXCEPTION_THROWN((void)rowFromJson(columns, "[1]"), Error);
        QVERIFY_EXCEPTION_THROWN((void)rowFromJson(columns, "{\"txet\": \"a\"}"), Error);
    }
    void a_mended_row_is_taken_in_behind_all_others_and_goes_through_the_steps_below() {
        Bench bench;
        const auto dataset = bench.imported("a.csv", "text,label\nfirst,a\nsec,ond,b\nthird,a\n");
        const MendedLine mended = readMended(dataset->info(), "  second  ,b");
        Plan plan;
        plan.steps = {stepThatAdds(dataset->info(), plan, 3, mended.row), {"whitespace", true, "{}"}};
        const auto outcome = apply(dataset, plan, bench.fresh(), {});
        QCOMPARE(outcome.dataset->info().rows, std::int64_t{3});
        QCOMPARE(textsOf(outcome.dataset->read(2, 1).front()), QStringLiteral("second|b"));
        QCOMPARE(outcome.dataset->sourceLine(2), std::int64_t{3});
        QCOMPARE(outcome.dataset->sourceLine(1), std::int64_t{4});
        QCOMPARE(outcome.steps[0].added, std::int64_t{1});
        QCOMPARE(outcome.steps[0].rowsAfter, std::int64_t{3});
        QVERIFY(outcome.steps[0].examples.front().added && outcome.steps[0].examples.front().before.empty());
        QCOMPARE(outcome.steps[1].changed, std::int64_t{1});
        QCOMPARE(addedLines(plan), std::vector<std::int64_t>{3});
        plan.steps[0].on = false;
        QVERIFY(addedLines(plan).empty());
        QCOMPARE(apply(dataset, plan, bench.fresh(), {}).dataset->info().rows, std::int64_t{2});
    }
    void a_row_that_was_taken_in_can_be_edited_excluded_and_is_seen_by_steps_that_look_ahead() {
        Bench bench;
        const auto dataset = bench.imported("a.csv", "text,label\nfirst,a\nsec,ond,b\nthird,a\nfourth,a,b,c\n");
        Plan plan;
        plan.steps.push_back(stepThatAdds(dataset->info(), plan, 3, readMended(dataset->info(), "second,b").row));
        plan.steps.push_back(stepThatAdds(dataset->info(), plan, 5, readMended(dataset->info(), "first,a").row));
        plan.steps.push_back({"exact_duplicates", true, "{}"});
        plan.steps.push_back({"edit", true, editSettings(2, "text", "edited")});
        auto outcome = apply(dataset, plan, bench.fresh(), {});
        QCOMPARE(outcome.steps[2].dropped, std::int64_t{1}); // the second of the rows that were taken in says what row 0 says
        QCOMPARE(outcome.dataset->info().rows, std::int64_t{3});
        QCOMPARE(textsOf(outcome.dataset->read(2, 1).front()), QStringLiteral("edited|b"));
        QVERIFY(outcome.origins.empty() || outcome.origins == (std::vector<std::int64_t>{0, 1, 2}));
        plan.steps.push_back({"exclude", true, excludeSettings({2}, {})});
        outcome = apply(dataset, plan, bench.fresh(), {});
        QCOMPARE(outcome.dataset->info().rows, std::int64_t{2});
        plan.steps.push_back({"split", true, R"({"validation": 0.5})"});
        outcome = apply(dataset, plan, bench.fresh(), {});
        QCOMPARE(outcome.dataset->info().splits.size(), std::size_t(2));
    }
    void a_number_that_a_row_has_already_is_refused() {
        Bench bench;
        const auto dataset = bench.imported("a.csv", "text\na\nb\n");
        Plan plan{{stepThatAdds(dataset->info(), {}, 0, {{Cell::Kind::Text, "c"}})}};
        const auto number = plan.steps[0].settings.find("\"row\":2");
        QVERIFY(number != std::string::npos);
        plan.steps[0].settings.replace(number, 7, "\"row\":1");
        QVERIFY_EXCEPTION_THROWN(apply(dataset, plan, bench.fresh(), {}), Error);
        QVERIFY_EXCEPTION_THROWN((void)planFrom(R"({"steps": [{"step": "add_row"}]})", "plan"), Error);
    }
    void a_plan_for_other_rows_has_its_numbered_steps_switched_off() {
        const Plan plan{{{"whitespace", true, "{}"},
                         {"edit", true, editSettings(1, "text", "x")},
                         {"exclude", false, excludeSettings({2}, {})},
                         {"exclude", true, excludeSettings({3}, {})}}};
        const PlanForOthers others = planForOtherRows(plan);
        QCOMPARE(others.numbered, (std::vector<std::size_t>{1, 3}));
        QVERIFY(others.plan.steps[0].on && !others.plan.steps[1].on && !others.plan.steps[2].on && !others.plan.steps[3].on);
        QCOMPARE(others.plan.steps[3].settings, plan.steps[3].settings);
    }
    void an_older_version_becomes_the_newest_again_with_all_that_it_had() {
        Bench bench;
        const auto first = bench.imported("a.csv", "text,label\nfirst,a\nsec,ond,b\nthird,a\n");
        (void)apply(first, Plan{{{"exclude", true, excludeSettings({0}, {})}}}, bench.fresh(), {});
        const auto again = restoreVersion(bench.place("v1"), bench.fresh(), {});
        QCOMPARE(again->info().version, std::int64_t{3});
        QCOMPARE(again->info().hash, first->info().hash);
        QCOMPARE(again->info().rows, std::int64_t{2});
        QVERIFY(again->info().parent.empty() && again->info().plan.empty());
        QCOMPARE(again->rejected().size(), std::size_t(1));
        QCOMPARE(textsOf(again->read(0, 1).front()), QStringLiteral("first|a"));
        std::filesystem::remove_all(bench.place("v1"));
        QCOMPARE(textsOf(openDataset(bench.place("v3"))->read(1, 1).front()), QStringLiteral("third|a"));
        QVERIFY_EXCEPTION_THROWN((void)restoreVersion(bench.place("v1"), bench.fresh(), {}), Error);
    }
    void a_first_look_at_a_large_set_names_rows_of_the_whole() {
        Bench bench;
        std::string csv = "text,label\n";
        for (int i = 0; i < 5000; ++i)
            csv += (i == 4999 ? std::string() : "question number " + std::to_string(i)) + "," +
                   (i == 10      ? "once"
                    : i % 2 == 0 ? "even"
                                 : "odd") +
                   "\n";
        const auto dataset = bench.imported("a.csv", csv);
        const auto sample = examineSample(dataset, 1000, nullptr, {}, {});
        QCOMPARE(sample.rows, std::int64_t{1000});
        bool empty = false;
        for (const Finding& finding : sample.findings) {
            QVERIFY(finding.rule != "one_off_labels");
            for (const auto row : finding.rows) empty = empty || row == 4999;
        }
        QVERIFY(empty);
        const auto whole = examineSample(dataset, 5000, nullptr, {}, {});
        QCOMPARE(whole.rows, std::int64_t{5000});
        QVERIFY(std::any_of(whole.findings.begin(), whole.findings.end(), [](const Finding& one) { return one.rule == "one_off_labels"; }));
    }
};

QTEST_APPLESS_MAIN(TestRejectedRows)
#include "test_rejected_rows.moc"
