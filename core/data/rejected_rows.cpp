#include "core/data/rejected_rows.h"

#include "core/base/error.h"
#include "core/base/form.h"
#include "core/data/format.h"
#include "core/data/readers/arrow_json.h"
#include "core/data/source/byte_source.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace core::data {
namespace {

constexpr const char* kTable = "csv";
constexpr const char* kObject = "jsonl";
constexpr const char* kPlain = "lines";

/// What one text comes to, read by a format's own reader.
struct Reading {
    std::vector<std::string> names;
    std::vector<Row> rows;
    std::string reason;
};

Row firstOf(const TableBuilder::Batch& batch, std::size_t at) {
    Row row(batch.columns.size());
    for (std::size_t c = 0; c < row.size(); ++c) {
        const ColumnBuffer& column = batch.columns[c];
        const std::size_t from = at == 0 ? 0 : static_cast<std::size_t>(column.ends[at - 1]);
        row[c].kind = static_cast<Cell::Kind>(column.kinds[at]);
        row[c].text = column.bytes().substr(from, static_cast<std::size_t>(column.ends[at]) - from);
    }
    return row;
}

Reading readWith(const std::string& format, std::string text, const ReadPlan& plan) {
    Reading reading;
    TableBuilder table(
        [&](TableBuilder::Batch&& batch) {
            for (std::size_t i = 0; i < batch.rows(); ++i) reading.rows.push_back(firstOf(batch, i));
        },
        [&](RejectedRow&& row) {
            if (reading.reason.empty()) reading.reason = std::move(row.reason);
        });
    try {
        const auto reader = formatNamed(format).open({}, std::make_unique<TextWindow>(bytesOf(std::move(text)), "utf-8"), plan);
        while (reader->read(table)) {}
    } catch (const Error& problem) { // said as the reason: the text is a person's
        reading.reason = problem.message();
    }
    table.flush();
    reading.names = table.names();
    for (Row& row : reading.rows) row.resize(reading.names.size());
    return reading;
}

std::string csvQuoted(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + "\"";
}

/// A table of the source's header and this line: the reader then judges the line as it judged those of the file.
Reading readTableLine(const SourceReading& source, std::string_view line) {
    std::string text;
    for (const std::string& name : source.columns) {
        if (!text.empty()) text += source.delimiter;
        text += source.quoting ? csvQuoted(name) : name;
    }
    ReadPlan plan;
    plan.format = kTable;
    plan.delimiter = source.delimiter;
    plan.quoting = source.quoting;
    plan.spaceAfterDelimiter = source.spaceAfterDelimiter;
    return readWith(kTable, text + "\n" + std::string(line), plan);
}

Reading readObject(std::string_view line) {
    std::string text(line);
    // Between the parts of an object a line break is a space; inside a string it cannot stand.
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return readWith(kObject, std::move(text), {});
}

/// A line break inside a text is part of it: the whole is one row.
Reading readPlain(std::string_view line) {
    Reading reading = readWith(kPlain, std::string(line), {});
    for (std::size_t i = 1; i < reading.rows.size(); ++i) reading.rows.front()[0].text += "\n" + reading.rows[i][0].text;
    if (reading.rows.size() > 1) reading.rows.resize(1);
    return reading;
}

Reading readAs(const SourceReading& source, std::string_view line) {
    if (source.format == "csv" || source.format == "tsv") return readTableLine(source, line);
    if (source.format == "text" || source.format == "lines") return readPlain(line);
    return readObject(line);
}

/// How a line was most likely read, where the dataset does not say: as an object where it looks like one, else by the delimiter that makes a row of it.
Reading readAsItLooks(const DatasetInfo& info, std::string_view line) {
    const std::size_t first = line.find_first_not_of(" \t");
    if (first != std::string_view::npos && line[first] == '{') return readObject(line);
    if (info.columns == std::vector<std::string>{"text"}) return readPlain(line);
    Reading best;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        Reading reading = readTableLine({kTable, delimiter, true, false, info.columns}, line);
        if (reading.reason.empty() && reading.rows.size() == 1) return reading;
        if (delimiter == ',') best = std::move(reading);
    }
    return best;
}

bool has(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

MendedLine readMended(const DatasetInfo& info, std::string_view line) {
    MendedLine mended;
    const bool known = !info.reading.format.empty();
    Reading reading = known ? readAs(info.reading, line) : readAsItLooks(info, line);
    if (!reading.reason.empty()) mended.reason = reading.reason;
    else if (reading.rows.empty()) mended.reason = "the line is empty";
    else if (reading.rows.size() > 1) mended.reason = "these are " + std::to_string(reading.rows.size()) + " rows; one line is one row";
    if (!mended.isRow()) return mended;
    for (std::size_t i = 0; i < reading.names.size(); ++i)
        if (reading.rows.front()[i].kind != Cell::Kind::Null && !has(info.columns, reading.names[i]) &&
            !has(info.reading.columns, reading.names[i])) {
            const auto nearest = base::nearestWord(reading.names[i], info.columns);
            mended.reason =
                "the dataset has no column '" + reading.names[i] + "'" + (nearest ? "; did you mean '" + *nearest + "'?" : std::string());
            return mended;
        }
    for (const std::string& column : info.columns) {
        const auto at = static_cast<std::size_t>(std::find(reading.names.begin(), reading.names.end(), column) - reading.names.begin());
        mended.row.push_back(at < reading.names.size() ? std::move(reading.rows.front()[at]) : Cell{});
    }
    return mended;
}

std::string rowToJson(const std::vector<std::string>& columns, const Row& row) {
    std::string json = "{";
    for (std::size_t i = 0; i < columns.size() && i < row.size(); ++i) {
        if (row[i].kind == Cell::Kind::Null) continue;
        if (json.size() > 1) json += ", ";
        appendJsonString(columns[i], json);
        json += ": ";
        if (row[i].kind == Cell::Kind::Json) json += row[i].text;
        else appendJsonString(row[i].text, json);
    }
    return json + "}";
}

Row rowFromJson(const std::vector<std::string>& columns, std::string_view json) {
    const Reading reading = readObject(json);
    if (!reading.reason.empty() || reading.rows.size() != 1)
        throw Error(ErrorKind::Usage, "the row is no JSON object: " + (reading.reason.empty() ? "{…} is expected" : reading.reason));
    Row row(columns.size());
    for (std::size_t i = 0; i < reading.names.size(); ++i) {
        const auto at = std::find(columns.begin(), columns.end(), reading.names[i]);
        if (at == columns.end()) {
            const auto nearest = base::nearestWord(reading.names[i], columns);
            throw Error(ErrorKind::Data,
                        "there is no column '" + reading.names[i] + "'" + (nearest ? "; did you mean '" + *nearest + "'?" : std::string()));
        }
        row[static_cast<std::size_t>(at - columns.begin())] = reading.rows.front()[i];
    }
    return row;
}

} // namespace core::data
