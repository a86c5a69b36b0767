#include "core/data/readers/text_reader.h"

#include <cstring>

namespace core::data {
namespace {

constexpr std::int64_t kSectionBreak = 3; ///< blank lines

class TextReader final : public FormatReader {
public:
    TextReader(std::unique_ptr<TextWindow> window, const ReadPlan& plan, bool passages)
        : window_(std::move(window)), end_(plan.carriageReturn ? '\r' : '\n'), passages_(passages) {}

    bool read(TableBuilder& table) override {
        const std::size_t column = table.columnOrThrow("text");
        const std::uint64_t goal = window_->offset() + kBytesAtOnce;
        while (window_->offset() < goal) {
            const std::string_view view = window_->view();
            const void* const found = view.empty() ? nullptr : std::memchr(view.data(), end_, view.size());
            if (found == nullptr && view.size() <= kLongestTextRow && !window_->ended()) {
                window_->more();
                continue;
            }
            if (view.empty()) {
                endPassage(table, column);
                endRow(table, column);
                return false;
            }
            std::size_t size = found == nullptr ? view.size() : static_cast<std::size_t>(static_cast<const char*>(found) - view.data());
            bool lineEnds = found != nullptr || window_->ended();
            if (size > kLongestTextRow) {
                size = cutAt(view.substr(0, kLongestTextRow));
                lineEnds = false;
            }
            addLine(view.substr(0, size), window_->valid(0, size) ? std::string() : window_->faultIn(0, size), lineEnds, table, column);
            line_ += lineEnds;
            window_->consume(size + (lineEnds && found != nullptr ? 1 : 0));
        }
        return true;
    }
    [[nodiscard]] std::uint64_t position() const override { return window_->position(); }

private:
    /// The end of the last word, or of the last whole character.
    static std::size_t cutAt(std::string_view text) {
        const std::size_t space = text.find_last_of(" \t");
        if (space != std::string_view::npos && space > text.size() / 2) return space + 1;
        std::size_t cut = text.size();
        while (cut > 1 && (static_cast<unsigned char>(text[cut]) & 0xc0) == 0x80) --cut;
        return cut;
    }
    void addLine(std::string_view line, const std::string& fault, bool lineEnds, TableBuilder& table, std::size_t column) {
        if (!line.empty() && line.back() == '\r' && lineEnds) line.remove_suffix(1);
        const bool blank = line.find_first_not_of(" \t") == std::string_view::npos;
        if (blank && fault.empty()) {
            endPassage(table, column);
            ++blanks_;
            if (blanks_ >= kSectionBreak || row_.size() >= kPassageRowBytes) endRow(table, column);
            return;
        }
        if (!fault.empty() && fault_.empty()) fault_ = fault + ". If the file has another encoding, name it with --encoding";
        if (passage_.empty()) passageLine_ = line_;
        else passage_.push_back('\n');
        passage_.append(line);
        if (!passages_ || !lineEnds || passage_.size() >= kLongestTextRow) {
            endPassage(table, column);
            endRow(table, column);
        }
    }
    /// A passage with stray bytes is rejected alone; a good one joins the row.
    void endPassage(TableBuilder& table, std::size_t column) {
        if (passage_.empty()) return;
        if (!fault_.empty()) {
            endRow(table, column); // what follows does not continue what stands before
            table.reject(passageLine_, fault_, passage_);
        } else {
            if (row_.empty()) firstLine_ = passageLine_;
            else row_.append(static_cast<std::size_t>(blanks_) + 1, '\n');
            row_ += passage_;
        }
        blanks_ = 0;
        passage_.clear();
        fault_.clear();
    }
    void endRow(TableBuilder& table, std::size_t column) {
        blanks_ = 0;
        if (row_.empty()) return;
        table.beginRow(firstLine_);
        table.text(column, row_);
        table.endRow();
        row_.clear();
    }

    std::unique_ptr<TextWindow> window_;
    char end_;
    bool passages_;
    std::int64_t line_ = 1, firstLine_ = 1, passageLine_ = 1, blanks_ = 0;
    std::string row_, passage_, fault_;
};

} // namespace

std::unique_ptr<FormatReader> openText(std::unique_ptr<TextWindow> window, const ReadPlan& plan, bool passages) {
    return std::make_unique<TextReader>(std::move(window), plan, passages);
}

} // namespace core::data
