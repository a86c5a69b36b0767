#include "core/base/error.h"
#include "core/data/readers/csv_row.h"

#include <algorithm>
#include <cstring>
#include <unordered_set>

namespace core::data {
namespace {

/// Writes cells into the columns of a table; cells beyond the last column are counted and dropped.
struct TableSink {
    TableBuilder& table;
    const std::vector<std::size_t>& columns;
    std::string spare{};
    std::size_t next = 0;
    std::string& open() {
        if (next < columns.size()) return table.openText(columns[next]);
        spare.clear();
        return spare;
    }
    void close() {
        if (next < columns.size()) table.close(columns[next], Cell::Kind::Text);
        ++next;
    }
};

struct TextSink {
    std::vector<std::string> cells;
    std::string& open() { return cells.emplace_back(); }
    void close() {}
};

class CsvReader final : public FormatReader {
public:
    CsvReader(std::filesystem::path file, std::unique_ptr<TextWindow> window, const ReadPlan& plan)
        : file_(std::move(file)), window_(std::move(window)), dialect_{plan.delimiter, plan.quoting, plan.spaceAfterDelimiter},
          header_(plan.header), toSkip_(plan.skippedBytes) {}

    bool read(TableBuilder& table) override {
        if (columns_.empty() && !readHeader(table)) return false;
        const std::uint64_t goal = window_->offset() + kBytesAtOnce;
        TableSink sink{table, columns_};
        CsvRowParser<TableSink> parser(dialect_, sink);
        while (window_->offset() < goal) {
            if (window_->view().empty() && !window_->more()) return false;
            sink.next = 0;
            table.beginRow(line_);
            const CsvRow row = parser.parse(window_->view(), window_->ended());
            if (row.end == CsvEnd::Truncated && !window_->full()) {
                table.abandonRow();
                window_->more();
                continue;
            }
            finishRow(table, row);
        }
        return true;
    }
    [[nodiscard]] std::uint64_t position() const override { return window_->position(); }

private:
    void finishRow(TableBuilder& table, const CsvRow& row) {
        const std::string_view view = window_->view();
        if (row.end != CsvEnd::Whole) {
            table.abandonRow();
            rejectLine(table, row);
            return;
        }
        std::string reason;
        if (row.cells != columns_.size() && !(row.blank && row.cells == 1)) {
            reason = std::to_string(row.cells) + (row.cells == 1 ? " cell" : " cells") + ", but the " + (header_ ? "header" : "first row") +
                     " has " + std::to_string(columns_.size());
        } else if (!window_->valid(0, row.size)) {
            reason = window_->faultIn(0, row.size) + ". If the file has another encoding, name it with --encoding";
        }
        if (!reason.empty()) {
            table.abandonRow();
            table.reject(line_, std::move(reason), view.substr(0, row.size));
        } else if (row.blank) {
            table.abandonRow();
        } else {
            table.endRow();
        }
        line_ += 1 + row.lineBreaks;
        window_->consume(row.size);
    }
    /// A row that is not closed properly may have swallowed good rows: only its first line is given up.
    void rejectLine(TableBuilder& table, const CsvRow& row) {
        std::string_view view = window_->view();
        std::string reason = row.reason;
        if (row.end == CsvEnd::OpenQuote) {
            reason = "a quote is opened in cell " + std::to_string(row.cells) + " and never closed";
            rescanned_ += row.size;
            if (rescanned_ > 4 * TextWindow::kLongestRow) { // otherwise a file of nothing but such lines takes quadratic time
                table.reject(line_, reason + "; the rest of the file is not read", view);
                window_->consume(view.size());
                return;
            }
        } else if (row.end == CsvEnd::Truncated) {
            reason = "the row is longer than " + std::to_string(TextWindow::kLongestRow >> 20) + " MiB";
        }
        for (bool first = true;; first = false) {
            const std::size_t stop = view.find_first_of("\r\n");
            if (first) table.reject(line_, reason, view.substr(0, stop));
            if (stop != std::string_view::npos) {
                const bool pair = view[stop] == '\r' && stop + 1 < view.size() && view[stop + 1] == '\n';
                window_->consume(stop + (pair ? 2 : 1));
                break;
            }
            window_->consume(view.size());
            if (!window_->more()) break;
            view = window_->view();
        }
        ++line_;
    }
    bool readHeader(TableBuilder& table) {
        for (;;) {
            if (window_->view().empty() && !window_->more()) return false;
            if (toSkip_ > 0) {
                if (window_->view().size() < toSkip_ && window_->more()) continue;
                window_->consume(std::min(toSkip_, window_->view().size()));
                toSkip_ = 0;
                ++line_;
                continue;
            }
            TextSink sink;
            const CsvRow row = CsvRowParser<TextSink>(dialect_, sink).parse(window_->view(), window_->ended());
            if (row.end == CsvEnd::Truncated && !window_->full() && !window_->ended()) {
                window_->more();
                continue;
            }
            if (row.blank && row.cells == 1) {
                ++line_;
                window_->consume(row.size);
                continue;
            }
            if (row.end != CsvEnd::Whole)
                stop("the first row cannot be read: " + (row.reason.empty() ? "a quote is opened and never closed" : row.reason));
            if (!window_->valid(0, row.size) && header_)
                stop("in the header, " + window_->faultIn(0, row.size) + ". Name the encoding with --encoding.");
            makeColumns(table, sink.cells);
            if (header_) {
                line_ += 1 + row.lineBreaks;
                window_->consume(row.size);
            }
            return true;
        }
    }
    void makeColumns(TableBuilder& table, const std::vector<std::string>& cells) {
        if (cells.size() > TableBuilder::kMostColumns)
            stop(std::to_string(cells.size()) + " columns, at most " + std::to_string(TableBuilder::kMostColumns) +
                 " are taken. Is the delimiter right? Name it with --delimiter.");
        for (const std::string& name : columnNames(cells, header_)) columns_.push_back(table.columnOrThrow(name));
    }
    [[noreturn]] void stop(const std::string& what) {
        throw Error(ErrorKind::Data, (file_.empty() ? "" : file_.string() + ", ") + "line " + std::to_string(line_) + ": " + what);
    }

    std::filesystem::path file_;
    std::unique_ptr<TextWindow> window_;
    CsvDialect dialect_;
    bool header_;
    std::size_t toSkip_;
    std::vector<std::size_t> columns_;
    std::int64_t line_ = 1;
    std::size_t rescanned_ = 0;
};

} // namespace

std::vector<std::string> columnNames(const std::vector<std::string>& cells, bool header) {
    std::vector<std::string> wanted, names;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string name = header ? cells[i] : std::string();
        const std::size_t first = name.find_first_not_of(" \t\n\r"), last = name.find_last_not_of(" \t\n\r");
        wanted.push_back(first == std::string::npos ? "column_" + std::to_string(i + 1) : name.substr(first, last - first + 1));
    }
    // A name that stands in the header stays with its first column, also where a number is added to another.
    std::unordered_set<std::string> given(wanted.begin(), wanted.end()), taken;
    for (const std::string& name : wanted) {
        std::string unique = name;
        for (int n = 2; taken.contains(unique) || (unique != name && given.contains(unique)); ++n) unique = name + "_" + std::to_string(n);
        taken.insert(unique);
        names.push_back(std::move(unique));
    }
    return names;
}

CsvSample sampleCsv(std::string_view text, bool complete, const CsvDialect& dialect, std::size_t most) {
    std::string padded(text);
    padded.append(TextWindow::kPadding, '\0');
    std::string_view rest(padded.data(), text.size());
    CsvSample sample;
    while (!rest.empty() && sample.rows.size() < most) {
        TextSink sink;
        CsvRow row = CsvRowParser<TextSink>(dialect, sink).parse(rest, complete);
        if (row.end == CsvEnd::Truncated) break;
        if (row.end == CsvEnd::OpenQuote || row.end == CsvEnd::Broken) {
            ++sample.faults;
            const std::size_t stop = rest.find('\n');
            if (stop == std::string_view::npos || sample.faults > 50) break;
            rest.remove_prefix(stop + 1);
            continue;
        }
        if (dialect.quoting && rest.front() == '"') ++sample.quotedCells;
        for (std::size_t i = 0; dialect.quoting && i + 1 < row.size; ++i)
            sample.quotedCells += rest[i] == dialect.delimiter && rest[i + 1] == '"';
        if (!(row.blank && row.cells == 1)) sample.rows.push_back(std::move(sink.cells));
        rest.remove_prefix(row.size);
    }
    return sample;
}

std::unique_ptr<FormatReader> openCsv(const std::filesystem::path& file, std::unique_ptr<TextWindow> window, const ReadPlan& plan) {
    return std::make_unique<CsvReader>(file, std::move(window), plan);
}

} // namespace core::data
