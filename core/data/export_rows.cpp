#include "core/data/export_rows.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace core::data {
namespace {

constexpr std::size_t kWrittenAtOnce = std::size_t{1} << 20U;

std::string quoted(const std::string& text) { return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace); }

void addJsonLine(const std::vector<std::string>& columns, const Row& row, std::string& out) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
        out += (i == 0 ? "{" : ", ") + quoted(columns[i]) + ": ";
        out += row[i].kind == Cell::Kind::Null ? "null" : row[i].kind == Cell::Kind::Json ? row[i].text : quoted(row[i].text);
    }
    out += "}\n";
}

void addCell(const std::string& text, char delimiter, std::string& out) {
    const bool plain = text.find_first_of(std::string("\"\r\n") + delimiter) == std::string::npos &&
                       (text.empty() || (text.front() != ' ' && text.back() != ' '));
    if (plain) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

void addTableLine(const std::vector<std::string>& cells, char delimiter, std::string& out) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) out += delimiter;
        addCell(cells[i], delimiter, out);
    }
    // A line of one empty cell would read as no line at all.
    if (cells.size() == 1 && cells.front().empty()) out += "\"\"";
    out += '\n';
}

/// Reads the asked rows, those that lie side by side at once.
template <class Take> void readRows(const Dataset& dataset, const std::vector<std::int64_t>& rows, const base::JobContext& ctx, Take take) {
    const std::int64_t all = rows.empty() ? dataset.info().rows : static_cast<std::int64_t>(rows.size());
    const auto at = [&](std::int64_t i) { return rows.empty() ? i : rows[static_cast<std::size_t>(i)]; };
    for (std::int64_t done = 0; done < all;) {
        ctx.throwIfStopped();
        std::int64_t last = done + 1;
        while (last < all && last - done < kRowsAtOnce && at(last) == at(last - 1) + 1) ++last;
        for (const Row& row : dataset.read(at(done), last - done)) take(row);
        done = last;
        ctx.progress(static_cast<double>(done), static_cast<double>(all), "rows");
    }
}

void moveIntoPlace(const std::filesystem::path& part, const std::filesystem::path& file) {
    std::error_code failed;
    std::filesystem::rename(part, file, failed);
    if (failed) throw Error(ErrorKind::Io, file.string() + " cannot be written: " + failed.message());
}

} // namespace

const std::vector<std::string>& rowFormats() {
    static const std::vector<std::string> formats{"csv", "tsv", "jsonl"};
    return formats;
}

std::int64_t exportRows(const Dataset& dataset, const std::vector<std::int64_t>& rows, const std::filesystem::path& file,
                        const std::string& format, const base::JobContext& ctx) {
    if (std::find(rowFormats().begin(), rowFormats().end(), format) == rowFormats().end())
        throw Error(ErrorKind::Usage, "rows cannot be written as '" + format + "'; choose " + base::joined(rowFormats(), ", "));
    const auto& columns = dataset.info().columns;
    const char delimiter = format == "tsv" ? '\t' : ',';
    const std::filesystem::path part = file.string() + ".part";
    base::OutputFile out(part);
    std::string text;
    std::int64_t written = 0;
    if (format != "jsonl") addTableLine(columns, delimiter, text);
    std::vector<std::string> cells(columns.size());
    readRows(dataset, rows, ctx, [&](const Row& row) {
        if (format == "jsonl") {
            addJsonLine(columns, row, text);
        } else {
            std::transform(row.begin(), row.end(), cells.begin(), [](const Cell& cell) { return cell.text; });
            addTableLine(cells, delimiter, text);
        }
        ++written;
        if (text.size() < kWrittenAtOnce) return;
        out.write(text);
        text.clear();
    });
    out.write(text);
    out.finish();
    moveIntoPlace(part, file);
    return written;
}

std::int64_t exportRejected(const Dataset& dataset, const std::filesystem::path& file, const base::JobContext& ctx) {
    const std::filesystem::path part = file.string() + ".part";
    base::OutputFile out(part);
    std::string text = "line,reason,raw\n";
    std::int64_t written = 0;
    dataset.eachRejected([&](const RejectedRow& row) {
        ctx.throwIfStopped();
        addTableLine({std::to_string(row.line), row.reason, row.raw}, ',', text);
        ++written;
        if (text.size() >= kWrittenAtOnce) {
            out.write(text);
            text.clear();
        }
        return true;
    });
    out.write(text);
    out.finish();
    moveIntoPlace(part, file);
    return written;
}

} // namespace core::data
