#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/form.h"
#include "core/base/paths.h"
#include "core/base/text.h"
#include "core/data/dataset.h"
#include "core/data/roles.h"
#include "core/data/source/read_as.h"
#include "core/data/source/source_detection.h"
#include "core/data/storage/dataset_json.h"
#include "core/data/storage/dataset_writer.h"
#include "core/data/storage/made_folder.h"
#include "core/data/storage/rejected_file.h"
#include "core/data/storage/table_builder.h"

#include <algorithm>

namespace core::data {
namespace {

constexpr std::size_t kShapeSampleRows = 200;
constexpr std::size_t kPreviewRows = 1000;

/// The first rows of a batch as they will be read back.
void copyRows(const TableBuilder::Batch& batch, std::size_t most, std::vector<std::pair<std::int64_t, Row>>& rows) {
    for (std::size_t r = 0; r < batch.rows() && rows.size() < most; ++r) {
        Row row(batch.columns.size());
        for (std::size_t c = 0; c < row.size(); ++c) {
            const ColumnBuffer& column = batch.columns[c];
            const std::size_t from = r == 0 ? 0 : static_cast<std::size_t>(column.ends[r - 1]),
                              to = static_cast<std::size_t>(column.ends[r]);
            row[c].kind = static_cast<Cell::Kind>(column.kinds[r]);
            row[c].text = column.bytes().substr(from, to - from);
        }
        rows.emplace_back(batch.lines[r], std::move(row));
    }
}

std::vector<Row> withoutLines(const std::vector<std::pair<std::int64_t, Row>>& rows) {
    std::vector<Row> plain;
    for (const auto& [line, row] : rows) plain.push_back(row);
    return plain;
}

struct Roles {
    Mapping map;
    Shape shape = Shape::Unknown;
    std::string reason;
};

/// What the user mapped wins. Where that alone makes a shape, the guess may add optional roles only; else it fills what is missing.
Roles rolesFor(const std::vector<std::string>& columns, const std::vector<Row>& sample, const Mapping& given, const Mapping& beside) {
    checkMapping(given, columns);
    const ShapeGuess guess = guessShape(columns, sample);
    if (given.empty()) {
        const bool known = !beside.empty() && std::all_of(beside.begin(), beside.end(), [&](const auto& entry) {
            return std::find(columns.begin(), columns.end(), entry.second) != columns.end();
        });
        if (known && shapeOfMapping(beside, columns, sample) != Shape::Unknown)
            return {beside, shapeOfMapping(beside, columns, sample), "dataset.source.json beside the file says so"};
        return {guess.map, guess.shape, guess.reason};
    }
    Roles roles{given, shapeOfMapping(given, columns, sample), "mapped by hand"};
    const bool complete = roles.shape != Shape::Unknown;
    static const std::vector<std::string> kOptional = {"input", "system", "history", "tools", "text_pair"};
    for (const auto& [role, column] : guess.map) {
        const bool optional = std::find(kOptional.begin(), kOptional.end(), role) != kOptional.end();
        const bool used =
            std::any_of(given.begin(), given.end(), [&, &wanted = column](const auto& entry) { return entry.second == wanted; });
        if (!used && !given.contains(role) && (!complete || (optional && guess.shape == roles.shape))) roles.map[role] = column;
    }
    if (!complete) roles.shape = shapeOfMapping(roles.map, columns, sample);
    if (roles.shape == Shape::Unknown) roles.reason = "the mapped columns make none of the shapes";
    return roles;
}

std::string nameFor(const std::vector<std::filesystem::path>& files, const ImportOptions& options) {
    return options.name.empty() ? nameOfSource(files.front()) : options.name;
}

/// Takes the columns away that the user leaves out.
void leaveOut(const std::vector<std::string>& names, TableBuilder::Batch& batch) {
    for (std::size_t i = batch.names.size(); i-- > 0;) {
        if (std::find(names.begin(), names.end(), batch.names[i]) == names.end()) continue;
        batch.names.erase(batch.names.begin() + static_cast<std::ptrdiff_t>(i));
        batch.columns.erase(batch.columns.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

/// Throws Error{Usage} for a name that is no column, or where nothing is left.
std::vector<std::string> keptColumns(std::vector<std::string> columns, const std::vector<std::string>& leftOut) {
    for (const std::string& name : leftOut) {
        if (std::erase(columns, name) > 0) continue;
        const auto nearest = base::nearestWord(name, columns);
        throw Error(ErrorKind::Usage,
                    "there is no column '" + name + "' to leave out" + (nearest ? "; did you mean '" + *nearest + "'?" : ""));
    }
    if (columns.empty() && !leftOut.empty()) throw Error(ErrorKind::Usage, "every column is left out, so there is nothing to keep");
    return columns;
}

/// One import under way: where batches and rejected rows go, and what is learnt from them.
struct Sinks {
    DatasetWriter& writer;
    base::OutputFile& rejectedFile;
    std::vector<std::pair<std::int64_t, Row>> sample;
    std::optional<RejectedRow> firstRejected;
    std::string file, firstFile; ///< that is being read, and that of firstRejected, where there are several
};

/// Gives what the reader has to say of the file.
std::vector<std::string> readFile(const std::filesystem::path& file, const DetectedSource& source, TableBuilder& table, double doneBefore,
                                  double total, const base::JobContext& ctx) {
    const auto reader = openSource(file, source);
    while (reader->read(table)) {
        ctx.throwIfStopped();
        ctx.progress(doneBefore + static_cast<double>(reader->position()), total, "bytes", base::counted(table.rows(), "row", "rows"));
    }
    return reader->notes();
}

[[noreturn]] void throwForNothing(const std::vector<std::filesystem::path>& files, const Sinks& sinks, bool rows) {
    const std::string file = sinks.firstFile.empty() ? files.front().string() : sinks.firstFile;
    throw Error(ErrorKind::Data,
                file + ": no row can be kept; " +
                    (sinks.firstRejected ? "line " + std::to_string(sinks.firstRejected->line) + ": " + sinks.firstRejected->reason
                     : rows              ? "the rows have no columns"
                                         : "there are no rows in it"));
}

/// Name, files, licence and authors: what the user says, else what stands beside the files.
void describeOrigin(const std::vector<std::filesystem::path>& files, const ImportOptions& options, const SourceNotes& notes,
                    DatasetInfo& info) {
    info.name = nameFor(files, options);
    for (const auto& file : files) info.sourceFiles.push_back(file.string());
    info.source = options.source.empty() ? notes.source : options.source;
    info.licence = options.licence.empty() ? notes.licence : options.licence;
    info.authors = options.authors.empty() ? notes.authors : options.authors;
    info.created = base::utcNow();
}

double sizeOf(const std::filesystem::path& file) {
    std::error_code code;
    const auto size = std::filesystem::file_size(file, code);
    return code ? 0.0 : static_cast<double>(size);
}

} // namespace

Preview previewFile(const std::filesystem::path& file, const ImportOptions& options, std::uint64_t limitBytes,
                    const base::JobContext& ctx) {
    DetectedSource source = detectSource(file, options);
    Preview preview;
    preview.bytes = static_cast<std::uint64_t>(sizeOf(file));
    TableBuilder table([&](TableBuilder::Batch&& batch) { copyRows(batch, kPreviewRows, preview.rows); },
                       [&](RejectedRow&& row) {
                           if (preview.rejected.size() < kPreviewRows) preview.rejected.push_back(std::move(row));
                       });
    const auto reader = openSource(file, source);
    bool more = true;
    while ((more = reader->read(table)) && reader->position() < limitBytes) ctx.throwIfStopped();
    table.flush();
    preview.complete = !more;
    preview.rowsRead = table.rows();
    preview.detected = std::move(source.found);
    for (const std::string& note : reader->notes()) preview.detected.format.reason += "; " + note;
    preview.detected.columns = table.names();
    for (auto& [line, row] : preview.rows) row.resize(table.columns()); // columns that turned up later
    const SourceNotes notes = notesBeside(file);
    const Roles roles = rolesFor(table.names(), withoutLines(preview.rows), options.map, notes.map);
    preview.detected.map = roles.map;
    preview.detected.shape = roles.shape;
    preview.detected.shapeReason = roles.reason;
    preview.detected.licence = notes.licence;
    preview.detected.licenceReason = notes.licenceReason;
    return preview;
}

DatasetPtr importFiles(const std::vector<std::filesystem::path>& files, const ImportOptions& options, const std::filesystem::path& target,
                       const base::JobContext& ctx) {
    if (files.empty()) throw Error(ErrorKind::Usage, "name at least one file to import");
    double total = 0.0, done = 0.0;
    std::vector<DetectedSource> sources;
    for (const auto& file : files) {
        sources.push_back(detectSource(file, options));
        total += sizeOf(file);
    }
    const MadeFolder parent(target.parent_path());
    base::FolderTransaction folder(target);
    DatasetInfo info;
    std::vector<ReadAs> readAs;
    {
        DatasetWriter writer(folder.path(), false);
        base::OutputFile rejectedFile(folder.path() / kRejectedFile);
        Sinks sinks{writer, rejectedFile, {}, {}, {}, {}};
        TableBuilder table(
            [&](TableBuilder::Batch&& batch) {
                leaveOut(options.leaveOut, batch);
                copyRows(batch, kShapeSampleRows, sinks.sample);
                sinks.writer.add(std::move(batch));
            },
            [&](RejectedRow&& row) {
                sinks.rejectedFile.write(toJsonLine(row, sinks.file));
                if (!sinks.firstRejected) sinks.firstRejected = std::move(row), sinks.firstFile = sinks.file;
            });
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (files.size() > 1) sinks.file = files[i].string();
            readAs.push_back(readAsOf(files[i], sources[i].found, readFile(files[i], sources[i], table, done, total, ctx)));
            done += sizeOf(files[i]);
        }
        table.flush();
        if (table.rows() == 0 || table.columns() == 0) throwForNothing(files, sinks, table.rows() > 0);
        const std::vector<std::string> columns = keptColumns(table.names(), options.leaveOut);
        for (auto& [line, row] : sinks.sample) row.resize(columns.size());
        const SourceNotes notes = notesBeside(files.front());
        const Roles roles = rolesFor(columns, withoutLines(sinks.sample), options.map, notes.map);
        info.hash = writer.finish();
        rejectedFile.finish();
        const ReadPlan& plan = sources.front().plan;
        info.reading = {plan.format, plan.delimiter, plan.quoting, plan.spaceAfterDelimiter, table.names()};
        info.rows = table.rows();
        info.rejectedRows = table.rejected();
        info.columns = columns;
        info.map = roles.map;
        info.shape = roles.shape;
        describeOrigin(files, options, notes, info);
    }
    info.version = versionOf(target, info.version);
    base::saveFile(folder.path() / kInfoFile, toJson(info, readAs));
    ctx.throwIfStopped();
    folder.commit();
    ctx.progress(total, total, "bytes", base::counted(info.rows, "row", "rows"));
    return openDataset(target);
}

} // namespace core::data
