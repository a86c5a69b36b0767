#pragma once

#include "core/data/dataset.h"
#include "core/data/source/text_window.h"
#include "core/data/storage/table_builder.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// The formats that can be imported: a leaf file and a line in formats.def each.
namespace core::data {

/// What a reader needs to know; filled by detection, then by what the user said.
struct ReadPlan {
    std::string format;
    std::string encoding = "utf-8";
    char delimiter = ',';
    bool quoting = true;              ///< "…" may hold delimiters and line breaks
    bool spaceAfterDelimiter = false; ///< a, "b": the space before the quote is not part of the cell
    bool header = true;
    bool carriageReturn = false;       ///< lines end with CR alone
    bool passages = false;             ///< plain text: rows are passages, not lines
    std::size_t skippedBytes = 0;      ///< of the decoded text before the first row: the line "sep=;"
    std::vector<std::string> leaveOut; ///< columns that nobody wants; a reader need not decode them, but names them all the same
    std::vector<std::string> mapped;   ///< columns that a person gave a role: they are wanted whatever they hold
};

/// Bytes of text that a reader takes at once, between two looks at whether to stop.
inline constexpr std::size_t kBytesAtOnce = std::size_t{1} << 20;

/// One pass over one source into a table. Owned by the import, used on its thread.
class FormatReader {
public:
    virtual ~FormatReader() = default;
    /// Reads about a megabyte of the source; false at its end. Rows that cannot be kept are rejected through `table`.
    /// Throws Error{Data} where the source as a whole cannot be read.
    virtual bool read(TableBuilder& table) = 0;
    /// Bytes of the file on disk that were read, for progress.
    [[nodiscard]] virtual std::uint64_t position() const = 0;
    /// What a person should know of how the source was read, in words.
    [[nodiscard]] virtual std::vector<std::string> notes() const { return {}; }
};

struct Format {
    const char* key;
    const char* label;                   ///< for a person
    std::vector<std::string> extensions; ///< with the dot, lower case
    bool text = true;                    ///< characters, so an encoding matters
    bool unicodeOnly = false;            ///< the format allows no other encodings
    /// How sure the content is of this format: 0 … 1 with a reason. `head` is UTF-8 text (raw bytes where !text), `complete` says that it is all.
    Guess (*recognise)(std::string_view head, bool complete) = nullptr;
    /// Fills delimiter, header … of the plan from the first text, and says why.
    void (*detect)(std::string_view head, bool complete, ReadPlan& plan, Detected& found) = nullptr;
    std::unique_ptr<FormatReader> (*open)(const std::filesystem::path& file, std::unique_ptr<TextWindow> window,
                                          const ReadPlan& plan) = nullptr;
};

/// In the order of formats.def.
[[nodiscard]] const std::vector<Format>& formats();
/// Throws Error{Usage} that names the nearest one.
[[nodiscard]] const Format& formatNamed(const std::string& key);

/// Whether lines end with CR alone.
[[nodiscard]] bool usesCarriageReturns(std::string_view head);

} // namespace core::data
