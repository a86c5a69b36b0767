#pragma once

#include "core/data/format.h"

#include <cstdint>
#include <cstring>
#include <emmintrin.h>
#include <string>
#include <string_view>
#include <vector>

/// Delimited text (RFC 4180 with any delimiter), one row at a time, out of a window of text.
namespace core::data {

struct CsvDialect {
    char delimiter = ',';
    bool quoting = true;
    bool spaceAfterDelimiter = false;
};

enum class CsvEnd {
    Whole,     ///< a whole row
    Truncated, ///< the text ends inside the row and there is more of the source
    OpenQuote, ///< the text ends inside quotes and there is no more
    Broken,    ///< text behind a closing quote
};

struct CsvRow {
    CsvEnd end = CsvEnd::Whole;
    std::size_t size = 0; ///< bytes, line end included
    std::size_t cells = 0;
    bool blank = false;          ///< nothing but spaces before the line end
    std::int64_t lineBreaks = 0; ///< inside quotes
    std::string reason;          ///< Broken
};

/// The first delimiter or line end at or after `at`, at most `end`, which must be followed by 16 readable bytes.
inline const char* findCellEnd(const char* at, const char* end, __m128i delimiter) {
    const __m128i lf = _mm_set1_epi8('\n'), cr = _mm_set1_epi8('\r');
    for (; at < end; at += 16) {
        const __m128i piece = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        const __m128i hit =
            _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(piece, delimiter), _mm_cmpeq_epi8(piece, lf)), _mm_cmpeq_epi8(piece, cr));
        const int mask = _mm_movemask_epi8(hit);
        if (mask == 0) continue;
        at += __builtin_ctz(static_cast<unsigned>(mask));
        return at < end ? at : end;
    }
    return end;
}

/// Reads one row from the beginning of `text`, which must be followed by readable padding. `Sink` has `std::string& open()` (where the
/// next cell goes) and `void close()`. `all`: the source ends where the text ends.
template <class Sink> class CsvRowParser {
public:
    CsvRowParser(const CsvDialect& dialect, Sink& sink) : dialect_(dialect), sink_(sink), delimiter_(_mm_set1_epi8(dialect.delimiter)) {}

    CsvRow parse(std::string_view text, bool all) {
        row_ = {};
        begin_ = at_ = text.data();
        end_ = at_ + text.size();
        all_ = all;
        while (cell()) {}
        row_.blank = row_.cells == 1 && (begin_ == end_ || *begin_ <= ' ') && isBlank();
        row_.size = static_cast<std::size_t>(at_ - begin_);
        return std::move(row_);
    }

private:
    bool stop(CsvEnd how) {
        row_.end = how;
        return false;
    }
    bool broken(const std::string& why) {
        row_.reason = why;
        return stop(CsvEnd::Broken);
    }
    /// True: another cell follows.
    bool cell() {
        std::string& to = sink_.open();
        ++row_.cells;
        if (dialect_.spaceAfterDelimiter && at_ + 1 < end_ && at_[0] == ' ' && at_[1] == '"') ++at_;
        if (dialect_.quoting && at_ < end_ && *at_ == '"') {
            if (!quoted(to)) return false;
        } else {
            const char* const last = findCellEnd(at_, end_, delimiter_);
            to.append(at_, static_cast<std::size_t>(last - at_));
            at_ = last;
        }
        return after();
    }
    /// Behind a cell: at a delimiter, a line end or the end of the text.
    bool after() {
        if (at_ == end_) {
            if (!all_) return stop(CsvEnd::Truncated);
            sink_.close();
            return false;
        }
        if (*at_ == dialect_.delimiter) {
            ++at_;
            sink_.close();
            return true;
        }
        if (*at_ == '\r') {
            if (at_ + 1 == end_ && !all_) return stop(CsvEnd::Truncated);
            ++at_;
            if (at_ < end_ && *at_ == '\n') ++at_;
        } else {
            ++at_;
        }
        sink_.close();
        return false;
    }
    bool quoted(std::string& to) {
        ++at_;
        for (;;) {
            const void* const found = std::memchr(at_, '"', static_cast<std::size_t>(end_ - at_));
            const char* const quote = found == nullptr ? end_ : static_cast<const char*>(found);
            const auto size = static_cast<std::size_t>(quote - at_);
            to.append(at_, size);
            countBreaks(at_, quote);
            at_ = quote;
            if (found == nullptr) return stop(all_ ? CsvEnd::OpenQuote : CsvEnd::Truncated);
            ++at_;
            if (at_ == end_ && !all_) return stop(CsvEnd::Truncated);
            if (at_ == end_ || *at_ != '"') break;
            to.push_back('"');
            ++at_;
        }
        if (at_ == end_ || *at_ == dialect_.delimiter || *at_ == '\n' || *at_ == '\r') return true;
        return broken("after the closing quote of cell " + std::to_string(row_.cells) + " stands '" + std::string(at_, 1) +
                      "'. A quote inside a quoted cell is written twice");
    }
    [[nodiscard]] bool isBlank() const {
        for (const char* c = begin_; c < at_; ++c)
            if (*c != ' ' && *c != '\t' && *c != '\n' && *c != '\r') return false;
        return true;
    }
    void countBreaks(const char* from, const char* to) {
        for (const char* c = from; c < to; ++c) {
            row_.lineBreaks += *c == '\n';
            row_.lineBreaks += *c == '\r' && !(c + 1 < end_ && c[1] == '\n');
        }
    }

    CsvDialect dialect_;
    Sink& sink_;
    __m128i delimiter_;
    const char* begin_ = nullptr;
    const char* at_ = nullptr;
    const char* end_ = nullptr;
    bool all_ = false;
    CsvRow row_;
};

/// Rows of a sample as text, for detection. `text` needs no padding. Broken rows end the sample early, counted in `faults`.
struct CsvSample {
    std::vector<std::vector<std::string>> rows;
    std::size_t faults = 0; ///< text behind a closing quote, a quote that is never closed
    std::size_t quotedCells = 0;
};
[[nodiscard]] CsvSample sampleCsv(std::string_view text, bool complete, const CsvDialect& dialect, std::size_t most);

/// Finds delimiter, quoting and header and says why; what the plan fixes already is kept where `fixed…` says so.
void detectCsv(std::string_view head, bool complete, char preferred, ReadPlan& plan, Detected& found);
/// How sure the text is a table with this delimiter.
[[nodiscard]] Guess recogniseCsv(std::string_view head, bool complete, char delimiter, const char* key);
/// The header's cells as distinct column names: blanks trimmed, "column_3" where empty, "name_2" for the second of a name.
[[nodiscard]] std::vector<std::string> columnNames(const std::vector<std::string>& cells, bool header);
/// The reader of csv and tsv.
[[nodiscard]] std::unique_ptr<FormatReader> openCsv(const std::filesystem::path& file, std::unique_ptr<TextWindow> window,
                                                    const ReadPlan& plan);

} // namespace core::data
