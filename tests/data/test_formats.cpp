#include "core/base/error.h"
#include "core/base/files.h"
#include "core/data/dataset.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

using namespace core;
using namespace core::data;
namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

fs::path casesFolder() { return fs::path(ANNEAL_SOURCE_DIR) / "tests/cases/formats"; }

std::vector<std::string> linesOf(const fs::path& file) {
    std::vector<std::string> lines;
    std::ifstream in(file, std::ios::binary);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

bool containsOne(const std::string& text, const std::vector<std::string>& words) {
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return lower(text).find(lower(word)) != std::string::npos; });
}

/// The members of a JSON object as they are written: numbers keep their digits.
std::map<std::string, std::string> membersAsWritten(const std::string& line) {
    struct Reader : nlohmann::json_sax<Json> {
        bool null() override { return put("null"); }
        bool boolean(bool value) override { return put(value ? "true" : "false"); }
        bool number_integer(number_integer_t value) override { return put(std::to_string(value)); }
        bool number_unsigned(number_unsigned_t value) override { return put(std::to_string(value)); }
        bool number_float(number_float_t, const string_t& text) override { return put(text); }
        bool string(string_t& text) override { return put(depth == 1 ? "text:" + text : Json(text).dump()); }
        bool binary(binary_t&) override { return true; }
        bool start_object(std::size_t) override { return depth++ == 0 ? true : put("{"); }
        bool key(string_t& text) override {
            if (depth == 1) name = text;
            else put(Json(text).dump());
            return true;
        }
        bool end_object() override { return --depth == 0 ? true : put("}"); }
        bool start_array(std::size_t) override { return ++depth, put("["); }
        bool end_array() override { return --depth, put("]"); }
        bool parse_error(std::size_t, const std::string&, const Json::exception&) override { return false; }
        bool put(const std::string& text) {
            std::string& to = members[name];
            to += (to.empty() ? "" : " ") + text;
            return true;
        }
        int depth = 0;
        std::string name;
        std::map<std::string, std::string> members;
    } reader;
    if (!Json::sax_parse(line, &reader)) return {{"not JSON", line}};
    std::erase_if(reader.members, [](const auto& member) { return member.second == "null"; });
    return reader.members;
}

std::map<std::string, std::string> membersOf(const Row& row, const std::vector<std::string>& columns) {
    std::string object = "{";
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i].kind == Cell::Kind::Null) continue;
        object += (object.size() > 1 ? "," : "") + Json(columns[i]).dump() + ":" +
                  (row[i].kind == Cell::Kind::Text ? Json(row[i].text).dump() : row[i].text);
    }
    return membersAsWritten(object + "}");
}

ImportOptions optionsIn(const fs::path& folder, const std::string& format) {
    ImportOptions options;
    options.format = format;
    if (!fs::exists(folder / "options.json")) return options;
    const Json json = Json::parse(base::loadFile(folder / "options.json"));
    options.encoding = json.value("encoding", "");
    options.delimiter = json.value("delimiter", "");
    options.map = json.value("map", Mapping{});
    if (json.contains("header")) options.header = json["header"].get<bool>();
    return options;
}

/// What differs from the case's expectation, or an empty text.
std::string differenceIn(const fs::path& folder, const fs::path& input, const std::string& format, const fs::path& target) {
    std::string problem;
    DatasetPtr dataset;
    try {
        dataset = importFiles({input}, optionsIn(folder, format), target, {});
    } catch (const Error& error) {
        problem = error.message();
    }
    if (fs::exists(folder / "expected_error.txt")) {
        if (problem.empty()) return "accepted, with " + std::to_string(dataset->info().rows) + " rows";
        if (fs::exists(target)) return "refused, but a folder stays behind";
        if (problem.find('\n') != std::string::npos) return "the message has several lines";
        return containsOne(problem, linesOf(folder / "expected_error.txt")) ? "" : "message: " + problem;
    }
    if (!problem.empty()) return "refused: " + problem;
    const std::vector<std::string> expected = linesOf(folder / "expected.jsonl");
    const std::vector<Row> rows = dataset->read(0, dataset->info().rows);
    if (rows.size() != expected.size()) return std::to_string(rows.size()) + " rows, not " + std::to_string(expected.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (membersOf(rows[i], dataset->info().columns) != membersAsWritten(expected[i]))
            return "row " + std::to_string(i) + " differs from " + expected[i].substr(0, 200);
    const std::vector<RejectedRow> rejected = dataset->rejected();
    const std::vector<std::string> expectedRejected =
        fs::exists(folder / "expected_rejected.jsonl") ? linesOf(folder / "expected_rejected.jsonl") : std::vector<std::string>{};
    if (rejected.size() != expectedRejected.size())
        return std::to_string(rejected.size()) + " rejected, not " + std::to_string(expectedRejected.size());
    for (std::size_t i = 0; i < rejected.size(); ++i) {
        const Json wanted = Json::parse(expectedRejected[i]);
        if (rejected[i].line != wanted["line"].get<std::int64_t>() ||
            !containsOne(rejected[i].reason, wanted["reason_contains"].get<std::vector<std::string>>()))
            return "rejected line " + std::to_string(rejected[i].line) + ": " + rejected[i].reason + "; expected " + expectedRejected[i];
    }
    return {};
}

} // namespace

class TestFormats : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Each says what its message must hold.
    void there_are_three_hundred_malformed_files() {
        int refused = 0, rejected = 0, all = 0;
        for (const auto& format : fs::directory_iterator(casesFolder()))
            for (const auto& one : fs::directory_iterator(format.path())) {
                ++all;
                if (!linesOf(one.path() / "expected_error.txt").empty()) ++refused;
                else if (!linesOf(one.path() / "expected_rejected.jsonl").empty()) ++rejected;
            }
        qInfo("%d files: %d are refused with their message, %d have rows that are rejected with line and reason", all, refused, rejected);
        QVERIFY(refused + rejected >= 300);
    }
    void every_case_gives_its_rows_and_rejections_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("format");
        for (const auto& format : fs::directory_iterator(casesFolder()))
            for (const auto& one : fs::directory_iterator(format.path())) {
                const std::string name = format.path().filename().string() + "/" + one.path().filename().string();
                QTest::newRow(name.c_str()) << QString::fromStdString(one.path().string())
                                            << QString::fromStdString(format.path().filename().string());
            }
    }
    void every_case_gives_its_rows_and_rejections() {
        QFETCH(QString, folder);
        QFETCH(QString, format);
        const fs::path place = folder.toStdString();
        fs::path input;
        for (const auto& file : fs::directory_iterator(place))
            if (file.path().filename().string().starts_with("input.")) input = file.path();
        QTemporaryDir scratch;
        const std::string difference = differenceIn(place, input, format.toStdString(), fs::path(scratch.path().toStdString()) / "v1");
        QVERIFY2(difference.empty(), difference.c_str());
    }
};

QTEST_APPLESS_MAIN(TestFormats)
#include "test_formats.moc"
