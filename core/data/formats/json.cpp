#include "core/base/error.h"
#include "core/data/format.h"
#include "core/data/readers/json_columns.h"
#include "core/data/readers/json_row.h"
#include "core/data/roles.h"

#include <algorithm>
#include <optional>

/// JSON: a list of objects; or an object in which one key holds such a list (other keys are passed over); or an object of columns (json_columns.h);
/// or one object, which is one row.
/// A fault of the grammar ends the import, since nothing behind it can be trusted; an element that is well-formed but no row is rejected.
namespace core::data {
namespace {

class JsonReader final : public FormatReader {
public:
    JsonReader(std::filesystem::path file, std::unique_ptr<TextWindow> window) : file_(std::move(file)), window_(std::move(window)) {}

    bool read(TableBuilder& table) override {
        std::size_t done = 0;
        while (done < kBytesAtOnce && place_ != Place::End) {
            const std::uint64_t before = window_->offset();
            step(table);
            done += static_cast<std::size_t>(window_->offset() - before) + 1;
        }
        return place_ != Place::End;
    }
    [[nodiscard]] std::uint64_t position() const override { return window_->position(); }

private:
    enum class Place { Start, FirstElement, Element, AfterElement, Key, AfterMember, Tail, End };

    void step(TableBuilder& table) {
        skipSpace();
        switch (place_) {
        case Place::Start: start(table); break;
        case Place::FirstElement:
            if (peek() == ']') closeList();
            else element(table);
            break;
        case Place::Element: element(table); break;
        case Place::AfterElement: {
            const char c = peek();
            if (c != ',' && c != ']') fail("',' or ']'");
            if (c == ',') consume(1), place_ = Place::Element;
            else closeList();
            break;
        }
        case Place::Key: member(); break;
        case Place::AfterMember: {
            const char c = peek();
            if (c != ',' && c != '}') fail("',' or '}'");
            consume(1);
            place_ = c == ',' ? Place::Key : Place::Tail;
            break;
        }
        case Place::Tail:
            if (!window_->view().empty()) stop("after the end of the JSON text stands " + nameOfCharacter(peek()));
            if (wrapped_ && !listKey_)
                stop("the object holds no list of objects. Rows are expected as a list [{…}, …] or one object a line.");
            place_ = Place::End;
            break;
        case Place::End: break;
        }
    }
    void start(TableBuilder& table) {
        const char c = peek();
        if (window_->view().empty()) stop("it is empty");
        if (c == '[') {
            consume(1);
            place_ = Place::FirstElement;
        } else if (c == '{' && holdsList()) {
            consume(1);
            wrapped_ = true;
            place_ = Place::Key;
        } else if (c == '{') {
            if (!readByColumns(table)) element(table);
            place_ = Place::Tail;
        } else {
            withValue([](JsonScanner& scanner) { return scanner.skipValue(); });
            stop("it holds a single value. Rows are expected as a list [{…}, …] or one object a line.");
        }
    }
    /// Reads the object at the start where it is written column by column.
    bool readByColumns(TableBuilder& table) {
        const std::string_view view = window_->view();
        const auto columns = columnsOfJson(view);
        if (!columns) return false;
        if (!columns->problem.empty()) stop("it is written with names and cells apart, and " + columns->problem);
        std::vector<std::size_t> places;
        for (const std::string& name : columns->names) {
            if (!isValidUtf8(name)) return false;
            places.push_back(table.columnOrThrow(name));
        }
        std::int64_t line = line_;
        for (const char* counted = view.data(); const auto& row : columns->rows) {
            line += std::count(counted, row.front().data(), '\n');
            counted = row.front().data();
            addRowOf(row, places, line, table);
        }
        JsonScanner scanner(view);
        scanner.skipValue();
        consume(scanner.position());
        return true;
    }
    void addRowOf(const std::vector<std::string_view>& cells, const std::vector<std::size_t>& places, std::int64_t line,
                  TableBuilder& table) {
        ++elements_;
        table.beginRow(line);
        std::string reason;
        for (std::size_t i = 0; i < cells.size() && reason.empty(); ++i) {
            JsonScanner scanner(cells[i]);
            const auto from = static_cast<std::size_t>(cells[i].data() - window_->view().data());
            if (!JsonRowReader::readCell(scanner, table, places[i])) reason = scanner.problem();
            else if (!scanner.softProblem().empty()) reason = scanner.softProblem();
            else if (!window_->valid(from, cells[i].size())) reason = window_->faultIn(from, cells[i].size());
            if (!reason.empty()) reason = "column \"" + validUtf8(table.names()[places[i]], 60) + "\": " + reason;
        }
        if (reason.empty()) {
            table.endRow();
            return;
        }
        table.abandonRow();
        table.reject(line, reason + " (element " + std::to_string(elements_) + ")", cells.front());
    }
    /// Whether the object at the start is a wrapper: one of its keys holds a list of objects that is not itself a column of rows.
    bool holdsList() {
        for (;;) {
            const std::string_view view = window_->view();
            const std::optional<bool> known = wrapperIn(view);
            if (known) return *known;
            if (window_->full() || !window_->more()) return false;
        }
    }
    static std::optional<bool> wrapperIn(std::string_view view) {
        JsonScanner scanner(view);
        scanner.advance();
        scanner.skipSpace();
        if (scanner.peek() == '}') return false;
        for (bool another = true; another;) {
            std::string key;
            if (scanner.peek() != '"' || !scanner.readString(key)) return scanner.truncated() ? std::nullopt : std::optional(false);
            scanner.skipSpace();
            if (!scanner.expect(':', "':'")) return scanner.truncated() ? std::nullopt : std::optional(false);
            scanner.skipSpace();
            if (scanner.peek() == '[' && !isConversationName(key)) {
                JsonScanner inside = scanner;
                inside.advance();
                inside.skipSpace();
                if (inside.atEnd()) return std::nullopt;
                if (inside.peek() == '{') return true;
            }
            if (!scanner.skipValue(1) || !scanner.next('}', another)) return scanner.truncated() ? std::nullopt : std::optional(false);
        }
        return false;
    }
    void member() {
        std::string key;
        withValue([&](JsonScanner& scanner) {
            key.clear();
            if (scanner.peek() != '"') return scanner.expect('"', "a key in quotes");
            if (!scanner.readString(key)) return false;
            scanner.skipSpace();
            return scanner.expect(':', "':' after a key");
        });
        skipSpace();
        if (peek() == '[' && listOfObjects()) {
            if (listKey_)
                stop("both \"" + *listKey_ + "\" and \"" + key + "\" hold lists of objects. Keep one of them, or save one object a line.");
            listKey_ = validUtf8(key, 60);
            consume(1);
            place_ = Place::FirstElement;
            return;
        }
        withValue([](JsonScanner& scanner) { return scanner.skipValue(1); });
        place_ = Place::AfterMember;
    }
    bool listOfObjects() {
        for (;;) {
            JsonScanner scanner(window_->view());
            scanner.advance();
            scanner.skipSpace();
            if (!scanner.atEnd()) return scanner.peek() == '{';
            if (!window_->more()) return false;
        }
    }
    void closeList() {
        consume(1);
        place_ = wrapped_ ? Place::AfterMember : Place::Tail;
    }
    void element(TableBuilder& table) {
        ++elements_;
        for (;;) {
            const std::string_view view = window_->view();
            JsonScanner scanner(view);
            table.beginRow(line_);
            const JsonRowReader::Outcome outcome = row_.read(scanner, table);
            // At the very end of the window a number could go on.
            const bool unsure =
                (outcome == JsonRowReader::Outcome::Broken && scanner.truncated()) || (scanner.atEnd() && !window_->ended());
            if (unsure && !window_->full() && !window_->ended()) {
                table.abandonRow();
                window_->more();
                continue;
            }
            if (outcome == JsonRowReader::Outcome::Broken) {
                table.abandonRow();
                countLines(scanner.position());
                scanned_ = scanner.position();
                if (window_->full()) stop("one element is longer than " + std::to_string(TextWindow::kLongestRow >> 20) + " MiB");
                stop(row_.reason());
            }
            const std::size_t size = scanner.position();
            std::string reason = outcome == JsonRowReader::Outcome::Whole ? std::string() : row_.reason();
            if (reason.empty() && !window_->valid(0, size)) reason = window_->faultIn(0, size);
            if (reason.empty()) {
                table.endRow();
            } else {
                table.abandonRow();
                // Much JSON stands on one line: the line alone would not lead anybody there.
                table.reject(
                    line_, reason + " (element " + std::to_string(elements_) + ", from byte " + std::to_string(window_->offset() + 1) + ")",
                    view.substr(0, size));
            }
            consume(size);
            place_ = Place::AfterElement;
            return;
        }
    }
    /// Runs a scan over the window, with more text where it ends early; consumes what was scanned.
    template <class Scan> void withValue(Scan scan) {
        for (;;) {
            JsonScanner scanner(window_->view());
            const bool good = scan(scanner);
            const bool unsure = (!good && scanner.truncated()) || (good && scanner.atEnd());
            if (unsure && !window_->ended() && !window_->full() && window_->more()) continue;
            if (!good) {
                countLines(scanner.position());
                scanned_ = scanner.position();
                stop(scanner.problem());
            }
            consume(scanner.position());
            return;
        }
    }
    void skipSpace() {
        for (;;) {
            JsonScanner scanner(window_->view());
            scanner.skipSpace();
            const bool end = scanner.atEnd();
            consume(scanner.position());
            if (!end || !window_->more()) return;
        }
    }
    [[nodiscard]] char peek() const { return window_->view().empty() ? '\0' : window_->view().front(); }
    void consume(std::size_t bytes) {
        countLines(bytes);
        window_->consume(bytes);
    }
    void countLines(std::size_t bytes) {
        const std::string_view passed = window_->view().substr(0, bytes);
        line_ += std::count(passed.begin(), passed.end(), '\n');
    }
    [[noreturn]] void fail(const std::string& expected) {
        if (window_->view().empty()) stop("the text ends where " + expected + " is expected");
        stop(expected + " is expected, not " + nameOfCharacter(peek()));
    }
    [[noreturn]] void stop(const std::string& what) {
        const std::string element = elements_ > 0 && place_ != Place::Tail ? "element " + std::to_string(elements_) + ", " : "";
        throw Error(ErrorKind::Data, file_.string() + ", line " + std::to_string(line_) + ": " + what + " (" + element + "byte " +
                                         std::to_string(window_->offset() + scanned_ + 1) + ")");
    }

    std::filesystem::path file_;
    std::unique_ptr<TextWindow> window_;
    Place place_ = Place::Start;
    bool wrapped_ = false;
    std::optional<std::string> listKey_;
    std::int64_t line_ = 1, elements_ = 0;
    std::size_t scanned_ = 0; ///< of the view, where a fault stands behind its beginning
    JsonRowReader row_;
};

Guess recogniseJson(std::string_view head, bool complete) {
    std::string padded(head);
    padded.append(TextWindow::kPadding, '\0');
    JsonScanner scanner(std::string_view(padded.data(), head.size()));
    scanner.skipSpace();
    const char first = scanner.peek();
    if (first != '[' && first != '{') return {"json", 0.0, "it begins with neither [ nor {"};
    const bool good = scanner.skipValue() && (scanner.skipSpace(), scanner.atEnd());
    if (good && complete) return {"json", 0.97, first == '[' ? "all of it is one JSON list" : "all of it is one JSON object"};
    if (scanner.truncated() && !complete)
        return {"json", first == '[' ? 0.95 : 0.7, first == '[' ? "it begins as a JSON list" : "it begins as a JSON object"};
    return {"json", 0.2, "it begins like JSON"};
}

} // namespace

Format jsonFormat() {
    return {"json",
            "JSON",
            {".json"},
            true,
            true,
            recogniseJson,
            [](std::string_view, bool, ReadPlan&, Detected&) {},
            [](const std::filesystem::path& file, std::unique_ptr<TextWindow> window, const ReadPlan&) -> std::unique_ptr<FormatReader> {
                return std::make_unique<JsonReader>(file, std::move(window));
            }};
}

} // namespace core::data
