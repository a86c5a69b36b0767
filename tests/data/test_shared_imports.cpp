// Suites that others made of files which break importers. They lie outside of the repository; without them these tests are skipped.
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/data/dataset.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>

using namespace core;
using namespace core::data;
namespace fs = std::filesystem;

namespace {

fs::path importFolder() {
    return fs::path(qEnvironmentVariable("ANNEAL_SHARED", ANNEAL_SOURCE_DIR "/../shared").toStdString()) / "assets/import";
}
fs::path datasetsFolder() { return importFolder().parent_path() / "datasets"; }

struct Outcome {
    DatasetPtr dataset;
    std::string problem;
};
Outcome import(const fs::path& file, const QTemporaryDir& scratch, ImportOptions options = {}) {
    static int count = 0;
    const fs::path target = fs::path(scratch.path().toStdString()) / ("v" + std::to_string(++count));
    try {
        return {importFiles({file}, options, target, {}), {}};
    } catch (const Error& error) {
        return {nullptr, error.message()};
    }
}

void rowsOfFolder(const fs::path& folder, const std::set<std::string>& extensions) {
    QTest::addColumn<QString>("file");
    std::error_code code;
    for (const auto& entry : fs::directory_iterator(folder, code))
        if (extensions.contains(entry.path().extension().string()))
            QTest::newRow(entry.path().filename().c_str()) << QString::fromStdString(entry.path().string());
    if (code) QTest::newRow("missing") << QString();
}

} // namespace

class TestSharedImports : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void csv_spectrum_gives_the_right_rows_data() { rowsOfFolder(importFolder() / "csv-spectrum/csvs", {".csv"}); }
    void csv_spectrum_gives_the_right_rows() {
        QFETCH(QString, file);
        if (file.isEmpty()) QSKIP("the suite is not here");
        const fs::path path = file.toStdString();
        const QTemporaryDir scratch;
        const Outcome outcome = import(path, scratch);
        QVERIFY2(outcome.dataset, outcome.problem.c_str());
        const auto expected =
            nlohmann::json::parse(base::loadFile(path.parent_path().parent_path() / "json" / (path.stem().string() + ".json")));
        QCOMPARE(outcome.dataset->info().rows, static_cast<std::int64_t>(expected.size()));
        QCOMPARE(outcome.dataset->info().rejectedRows, std::int64_t{0});
        // The carrier's copy of the "_crlf" files lost its carriage returns; what they expect still has them.
        const bool carriageReturns = base::loadFile(path).find('\r') != std::string::npos;
        const auto expectedText = [&](std::string text) {
            if (!carriageReturns) std::erase(text, '\r');
            return text;
        };
        const auto rows = outcome.dataset->read(0, 100);
        for (std::size_t i = 0; i < rows.size(); ++i)
            for (std::size_t c = 0; c < rows[i].size(); ++c)
                QCOMPARE(rows[i][c].text, expectedText(expected[i].at(outcome.dataset->info().columns[c]).get<std::string>()));
    }
    void json_that_must_not_parse_is_never_kept_data() { rowsOfFolder(importFolder() / "JSONTestSuite/test_parsing", {".json"}); }
    void json_that_must_not_parse_is_never_kept() {
        QFETCH(QString, file);
        if (file.isEmpty()) QSKIP("the suite is not here");
        const fs::path path = file.toStdString();
        for (const char* format : {"json", "jsonl"}) {
            const QTemporaryDir scratch;
            ImportOptions options;
            options.format = format;
            const Outcome outcome = import(path, scratch, options);
            QVERIFY2(!path.filename().string().starts_with("n_") || !outcome.dataset, format);
            if (!outcome.dataset) QVERIFY(!outcome.problem.empty() && outcome.problem.find('\n') == std::string::npos);
        }
    }
    /// Every value of the suite that must parse is kept as it is written, when it stands in a row.
    void json_that_must_parse_is_kept_as_written_data() { rowsOfFolder(importFolder() / "JSONTestSuite/test_parsing", {".json"}); }
    void json_that_must_parse_is_kept_as_written() {
        QFETCH(QString, file);
        if (file.isEmpty()) QSKIP("the suite is not here");
        const fs::path path = file.toStdString();
        const std::string name = path.filename().string();
        if (!name.starts_with("y_") || name.find("duplicated_key") != std::string::npos) return;
        const std::string value = base::loadFile(path);
        const QTemporaryDir scratch;
        const fs::path row = fs::path(scratch.path().toStdString()) / "row.json";
        base::saveFile(row, "[{\"value\":" + value + "}]");
        const Outcome outcome = import(row, scratch);
        QVERIFY2(outcome.dataset, outcome.problem.c_str());
        const Cell cell = outcome.dataset->read(0, 1).at(0).at(0);
        const auto parsed = nlohmann::json::parse(value);
        if (parsed.is_string()) QCOMPARE(cell.text, parsed.get<std::string>());
        else if (parsed.is_null()) QCOMPARE(cell.kind, Cell::Kind::Null);
        else QVERIFY(value.find(cell.text) != std::string::npos && nlohmann::json::parse(cell.text) == parsed);
    }
    void parquet_files_give_rows_or_one_clear_error_data() {
        rowsOfFolder(importFolder() / "parquet-testing/data", {".parquet", ".encrypted"});
    }
    void parquet_files_give_rows_or_one_clear_error() {
        QFETCH(QString, file);
        if (file.isEmpty()) QSKIP("the suite is not here");
        const QTemporaryDir scratch;
        const Outcome outcome = import(file.toStdString(), scratch);
        QVERIFY(outcome.dataset || (!outcome.problem.empty() && outcome.problem.find('\n') == std::string::npos));
    }
    void bad_parquet_files_are_refused_or_read_data() { rowsOfFolder(importFolder() / "parquet-testing/bad_data", {".parquet"}); }
    void bad_parquet_files_are_refused_or_read() {
        QFETCH(QString, file);
        if (file.isEmpty()) QSKIP("the suite is not here");
        const QTemporaryDir scratch;
        const Outcome outcome = import(file.toStdString(), scratch);
        QVERIFY(outcome.dataset || (!outcome.problem.empty() && outcome.problem.find('\n') == std::string::npos));
    }
    void layouts_that_people_have_find_their_shape_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("shape");
        QTest::addColumn<int>("rows");
        if (!fs::exists(datasetsFolder())) {
            QTest::newRow("missing") << ""
                                     << "" << 0;
            return;
        }
        const std::tuple<const char*, const char*, int> cases[] = {{"banking77/train.csv", "labelled", 10003},
                                                                   {"sms-spam/sms.tsv", "labelled", 5574},
                                                                   {"gsm8k/train.jsonl", "instruction", 7473},
                                                                   {"alpaca-seed/seed_tasks.jsonl", "instruction", 175},
                                                                   {"grimm/GrimmsFairyTales.txt", "text", 529},
                                                                   {"fastchat/dummy_conversation.json", "chat", 500},
                                                                   {"llama-factory-demo/alpaca_en_demo.json", "instruction", 999},
                                                                   {"llama-factory-demo/alpaca_zh_demo.json", "instruction", 1000},
                                                                   {"llama-factory-demo/identity.json", "instruction", 91},
                                                                   {"llama-factory-demo/c4_demo.jsonl", "text", 300},
                                                                   {"llama-factory-demo/wiki_demo.txt", "text", 30},
                                                                   {"llama-factory-demo/dpo_en_demo.json", "preference", 300},
                                                                   {"llama-factory-demo/dpo_zh_demo.json", "preference", 300},
                                                                   {"llama-factory-demo/v1_dpo_demo.jsonl", "preference", 10},
                                                                   {"llama-factory-demo/kto_en_demo.json", "rated", 300},
                                                                   {"llama-factory-demo/glaive_toolcall_en_demo.json", "chat", 300},
                                                                   {"llama-factory-demo/reason_tool_use_demo_50.jsonl", "chat", 50},
                                                                   {"llama-factory-demo/v1_sft_demo.jsonl", "chat", 500}};
        for (const auto& [file, shape, rows] : cases)
            QTest::newRow(file) << QString::fromStdString((datasetsFolder() / file).string()) << shape << rows;
    }
    void layouts_that_people_have_find_their_shape() {
        QFETCH(QString, file);
        QFETCH(QString, shape);
        QFETCH(int, rows);
        if (file.isEmpty()) QSKIP("the sets are not here");
        const QTemporaryDir scratch;
        const Outcome outcome = import(file.toStdString(), scratch);
        QVERIFY2(outcome.dataset, outcome.problem.c_str());
        QCOMPARE(QString::fromStdString(nameOf(outcome.dataset->info().shape)), shape);
        QCOMPARE(outcome.dataset->info().rows, static_cast<std::int64_t>(rows));
        QCOMPARE(outcome.dataset->info().rejectedRows, std::int64_t{0});
    }
};

QTEST_APPLESS_MAIN(TestSharedImports)
#include "test_shared_imports.moc"
