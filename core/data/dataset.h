#pragma once

#include "core/base/job.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// A dataset version: an immutable folder of a memory-mapped Arrow IPC file and `dataset.json` (parent, plan, source, licence, hashes).
/// Rows are read by range, never all at once. Immutable once opened: any thread may read.
namespace core::data {

/// CONTRACT 2.
enum class Shape { Unknown, Text, Instruction, Chat, Labelled, Preference, Rated };
[[nodiscard]] std::string nameOf(Shape shape);
[[nodiscard]] Shape shapeOf(const std::string& name);

/// One value of a row as it was in the source. CSV cells are text; of JSON, strings are text and all else (numbers as written) is JSON.
struct Cell {
    enum class Kind : std::uint8_t { Null, Text, Json };
    Kind kind = Kind::Null;
    std::string text;
    bool operator==(const Cell&) const = default;
};
using Row = std::vector<Cell>; ///< in the order of the columns

/// role → column: "text" → "body". Roles are the fields of CONTRACT 2.
using Mapping = std::map<std::string, std::string>;

struct RejectedRow {
    std::int64_t line = 0; ///< of the source file, from 1
    std::string reason;    ///< in words
    std::string raw;       ///< the beginning of what the file says, at most 2,000 bytes, valid UTF-8
};

/// How a source is read. Empty or 0: found out from the content.
struct ImportOptions {
    std::string name;      ///< of the dataset; empty: from the file name
    std::string format;    ///< a key of formats.def, or "auto"
    std::string encoding;  ///< "utf-8", "utf-16le", "windows-1252", "latin-1" …
    std::string delimiter; ///< one character
    std::optional<bool> header;
    Mapping map;
    std::vector<std::string> leaveOut; ///< columns that are not kept
    std::string licence, source, authors;
};

/// A guess and how sure it is, with its reason in words: for the import sheet.
struct Guess {
    std::string value;
    double confidence = 1.0; ///< 0 … 1
    std::string reason;
};
struct Detected {
    Guess format, encoding, delimiter, header;
    std::vector<std::string> columns;
    Mapping map;
    Shape shape = Shape::Unknown;
    std::string shapeReason;            ///< "text and label are there"
    std::string licence, licenceReason; ///< read from a LICENSE file beside it
};

struct Preview {
    Detected detected;
    std::vector<std::pair<std::int64_t, Row>> rows; ///< line of the source, row
    std::vector<RejectedRow> rejected;              ///< of the part that was read
    std::int64_t rowsRead = 0;
    bool complete = false; ///< the whole source was read
    std::uint64_t bytes = 0;
};

/// How the rows of a source were told apart, so that one line of it can be read again.
struct SourceReading {
    std::string format; ///< a key of formats.def; empty: not known (a dataset of an older program)
    char delimiter = ',';
    bool quoting = true, spaceAfterDelimiter = false;
    std::vector<std::string> columns; ///< of the source in their order, those too that were left out
};

struct DatasetInfo {
    std::string name;
    std::int64_t version = 1;
    std::int64_t rows = 0;
    std::vector<std::string> columns;
    Mapping map;
    Shape shape = Shape::Unknown;
    std::string parent, plan;             ///< of a version made of another one: its address, and the plan as JSON
    std::vector<std::string> sourceFiles; ///< as given
    SourceReading reading;                ///< of the first of them
    std::string source, licence, authors;
    std::string hash;    ///< SHA-256 of the rows as stored
    std::string created; ///< ISO 8601, UTC
    std::int64_t rejectedRows = 0;
    /// split name → rows; empty where the version has no splits. The split of a row is stored beside it.
    std::vector<std::pair<std::string, std::int64_t>> splits;
};

/// Rows that a pass over a dataset reads at once: enough that reading costs little, few enough that they are no burden on memory.
inline constexpr std::int64_t kRowsAtOnce = 1024;

class Dataset {
public:
    virtual ~Dataset() = default;
    [[nodiscard]] virtual const DatasetInfo& info() const noexcept = 0;
    /// Rows [first, first + count), clipped to what is there.
    [[nodiscard]] virtual std::vector<Row> read(std::int64_t first, std::int64_t count) const = 0;
    /// The line of the source that a row came from, from 1 (0: unknown).
    [[nodiscard]] virtual std::int64_t sourceLine(std::int64_t row) const = 0;
    [[nodiscard]] virtual std::string split(std::int64_t row) const = 0;
    /// Hands on what the import rejected, however much there is, until `take` gives false. Reasons name the file where there are several.
    virtual void eachRejected(const std::function<bool(RejectedRow&&)>& take) const = 0;
    static constexpr std::size_t kListedRejections = 100'000;
    /// The first of them, as many as a list can hold: `info().rejectedRows` says how many there are.
    [[nodiscard]] std::vector<RejectedRow> rejected() const;
    /// "faq@2", "faq@2/train": of what a version that is made of these rows is said to be made. Empty: of no version of a project.
    [[nodiscard]] virtual std::string address() const { return info().name + "@" + std::to_string(info().version); }
};
using DatasetPtr = std::shared_ptr<const Dataset>;

/// Opens a dataset folder. Throws Error{Data}.
[[nodiscard]] DatasetPtr openDataset(const std::filesystem::path& folder);
/// Reads at most `limitBytes` of the source and says what it is. Throws Error{Data} or Error{Io}.
[[nodiscard]] Preview previewFile(const std::filesystem::path& file, const ImportOptions& options, std::uint64_t limitBytes,
                                  const base::JobContext& ctx);
/// Streams the sources into a new dataset folder at `target` (made whole or not at all). Throws Error{Data} where no row can be kept.
DatasetPtr importFiles(const std::vector<std::filesystem::path>& files, const ImportOptions& options, const std::filesystem::path& target,
                       const base::JobContext& ctx);
/// The newest version once more: a further one at `target` with the rows, plan, parent and rejected rows of an older one, whose folder this is. The
/// files are shared where the file system can. Throws Error{Data} or Error{Io}.
DatasetPtr restoreVersion(const std::filesystem::path& version, const std::filesystem::path& target, const base::JobContext& ctx);
/// A new version at `target` that holds the rows of `parent` (all of them, where `rows` is empty) with these splits.
DatasetPtr splitDataset(const DatasetPtr& parent, const std::vector<std::string>& splitOfRow, const std::filesystem::path& target,
                        const base::JobContext& ctx);

} // namespace core::data
