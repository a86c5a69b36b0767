#include "core/data/format.h"
#include "core/data/readers/json_row.h"

#include <algorithm>
#include <cstring>

/// JSON Lines: one JSON object a line. A line that is not one is rejected and the next is read. Blank lines are passed over.
namespace core::data {
namespace {

class JsonlReader final : public FormatReader {
public:
    JsonlReader(std::unique_ptr<TextWindow> window, const ReadPlan& plan)
        : window_(std::move(window)), end_(plan.carriageReturn ? '\r' : '\n') {}

    bool read(TableBuilder& table) override {
        std::size_t done = 0;
        while (done < kBytesAtOnce) {
            const std::string_view view = window_->view();
            const void* const found = view.empty() ? nullptr : std::memchr(view.data(), end_, view.size());
            if (found == nullptr && !window_->full() && !window_->ended()) {
                window_->more();
                continue;
            }
            if (view.empty()) return false;
            if (found == nullptr && window_->full()) {
                rejectLongLine(table);
                continue;
            }
            const std::size_t size =
                found == nullptr ? view.size() : static_cast<std::size_t>(static_cast<const char*>(found) - view.data());
            ++line_;
            readLine(view.substr(0, size), table);
            const std::size_t used = std::min(size + 1, view.size());
            window_->consume(used);
            done += used;
        }
        return true;
    }
    [[nodiscard]] std::uint64_t position() const override { return window_->position(); }

private:
    void readLine(std::string_view text, TableBuilder& table) {
        JsonScanner scanner(text);
        scanner.skipSpace();
        if (scanner.atEnd()) return;
        if (!window_->valid(0, text.size())) {
            table.reject(line_, window_->faultIn(0, text.size()) + ". If the file has another encoding, name it with --encoding", text);
            return;
        }
        table.beginRow(line_);
        const JsonRowReader::Outcome outcome = row_.read(scanner, table);
        std::string reason;
        if (outcome != JsonRowReader::Outcome::Whole) {
            reason = row_.reason();
            if (outcome == JsonRowReader::Outcome::Broken) reason += " (byte " + std::to_string(scanner.position() + 1) + " of the line)";
        } else {
            scanner.skipSpace();
            if (!scanner.atEnd())
                reason = "after the object stands " + nameOfCharacter(scanner.peek()) + " (byte " + std::to_string(scanner.position() + 1) +
                         " of the line)";
        }
        if (reason.empty()) {
            table.endRow();
        } else {
            table.abandonRow();
            table.reject(line_, std::move(reason), text);
        }
    }
    void rejectLongLine(TableBuilder& table) {
        ++line_;
        table.reject(line_, "the line is longer than " + std::to_string(TextWindow::kLongestRow >> 20) + " MiB",
                     window_->view().substr(0, 2000));
        for (;;) {
            const std::string_view view = window_->view();
            const void* const found = view.empty() ? nullptr : std::memchr(view.data(), end_, view.size());
            if (found != nullptr) {
                window_->consume(static_cast<std::size_t>(static_cast<const char*>(found) - view.data()) + 1);
                return;
            }
            window_->consume(view.size());
            if (!window_->more()) return;
        }
    }
    std::unique_ptr<TextWindow> window_;
    char end_;
    std::int64_t line_ = 0;
    JsonRowReader row_;
};

Guess recogniseJsonl(std::string_view head, bool complete) {
    // The first line that is not blank must be an object of its own.
    std::size_t lines = 0, objects = 0;
    const std::size_t first = head.find_first_not_of(" \t\r\n");
    const char end = usesCarriageReturns(head) ? '\r' : '\n';
    std::string padded(head);
    padded.append(TextWindow::kPadding, '\0');
    const std::string_view all(padded.data(), head.size());
    for (std::size_t at = 0; at < all.size() && lines < 20;) {
        const std::size_t stop = all.find(end, at);
        if (stop == std::string_view::npos && !complete) {
            if (lines == 0 && first != std::string_view::npos && head[first] == '{')
                return {"jsonl", 0.65, "its first line begins as a JSON object and is longer than what is looked at"};
            break;
        }
        JsonScanner scanner(all.substr(at, (stop == std::string_view::npos ? all.size() : stop) - at));
        scanner.skipSpace();
        if (!scanner.atEnd()) {
            ++lines;
            objects += scanner.peek() == '{' && scanner.skipValue() && (scanner.skipSpace(), scanner.atEnd());
        }
        at = stop == std::string_view::npos ? all.size() : stop + 1;
    }
    if (lines == 0 || objects == 0) return {"jsonl", 0.0, "no line is a JSON object"};
    const double share = static_cast<double>(objects) / static_cast<double>(lines);
    const std::string what = lines == 1 ? "its first line is a JSON object"
                                        : std::to_string(objects) + " of the first " + std::to_string(lines) + " lines " +
                                              (objects == 1 ? "is a JSON object" : "are JSON objects");
    return {"jsonl", 0.5 + 0.49 * share, what};
}

void detectJsonl(std::string_view head, bool, ReadPlan& plan, Detected&) { plan.carriageReturn = usesCarriageReturns(head); }

} // namespace

Format jsonlFormat() {
    return {"jsonl",
            "JSON Lines",
            {".jsonl", ".ndjson", ".jsonlines"},
            true,
            true,
            recogniseJsonl,
            detectJsonl,
            [](const std::filesystem::path&, std::unique_ptr<TextWindow> window, const ReadPlan& plan) -> std::unique_ptr<FormatReader> {
                return std::make_unique<JsonlReader>(std::move(window), plan);
            }};
}

} // namespace core::data
