#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/terminal/table.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/source/read_as.h"
#include "core/data/storage/rejected_file.h"
#include "core/store/origin.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <memory>

namespace app::cli {
namespace {

using namespace core;
using Json = nlohmann::ordered_json;

/// Rejected rows that are shown to a person; all of them stand beside the dataset and in --json.
constexpr std::int64_t kShownRejections = 20;
/// That are written at once.
constexpr std::size_t kPieceBytes = std::size_t{1} << 20;

struct ImportArguments {
    std::vector<std::string> files, map, leaveOut;
    std::string name, format, encoding, delimiter, header, licence, authors, source;
};

std::string plainNameOf(const std::string& file) { return std::filesystem::path(file).filename().string(); }

/// One line where all files are read alike, else a line for each.
void tellHowItWasRead(Session& session, const std::filesystem::path& folder) {
    const std::vector<data::ReadAs> all = data::loadReadAs(folder);
    if (all.empty()) return;
    const std::string first = data::inWords(all.front());
    if (std::all_of(all.begin(), all.end(), [&](const data::ReadAs& one) { return data::inWords(one) == first; })) {
        session.terminal().printLine(first);
        return;
    }
    for (const data::ReadAs& one : all) session.terminal().printLine(plainNameOf(one.file) + " " + data::inWords(one));
}

void tell(Session& session, const data::Dataset& dataset, std::int64_t version, const std::filesystem::path& folder) {
    const data::DatasetInfo& info = dataset.info();
    std::string text = "dataset:" + info.name + "@" + std::to_string(version) + "  " + base::grouped(info.rows) +
                       (info.rows == 1 ? " row" : " rows") + ", columns " + namesInWords(info.columns);
    if (info.shape != data::Shape::Unknown) text += ", " + data::nameOf(info.shape) + " rows";
    session.terminal().printLine(text);
    tellHowItWasRead(session, folder);
    if (info.rejectedRows == 0) return;
    session.terminal().printLine(base::grouped(info.rejectedRows) +
                                 (info.rejectedRows == 1 ? " row was rejected:" : " rows were rejected:"));
    std::int64_t shown = 0;
    data::forEachRejected(folder, [&](const data::RejectedRow& row, const std::string& file) {
        session.terminal().printLine("  " + (file.empty() ? std::string() : plainNameOf(file) + ", ") + "line " + base::grouped(row.line) +
                                     ": " + row.reason);
        return ++shown < kShownRejections;
    });
    if (info.rejectedRows > shown)
        session.terminal().printLine("  … and " + base::grouped(info.rejectedRows - shown) + " more; --json lists them all");
}

void tellJson(Session& session, const data::Dataset& dataset, std::int64_t version, const std::filesystem::path& folder) {
    const data::DatasetInfo& info = dataset.info();
    const auto written = [](const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); };
    Json json{{"dataset", info.name},
              {"version", version},
              {"rows", info.rows},
              {"columns", info.columns},
              {"shape", data::nameOf(info.shape)},
              {"map", info.map},
              {"hash", info.hash},
              {"licence", info.licence},
              {"folder", folder.string()},
              {"detected", Json::parse(data::toJson(data::loadReadAs(folder)))},
              {"rejected_rows", info.rejectedRows}};
    // There may be millions of rejected rows: they go out as they are read.
    std::string text = written(json);
    text.back() = ',';
    text += "\"rejected\":[";
    bool first = true;
    data::forEachRejected(folder, [&](const data::RejectedRow& row, const std::string& file) {
        Json one{{"line", row.line}, {"reason", row.reason}};
        if (!file.empty()) one["file"] = file;
        text += (first ? "" : ",") + written(one);
        first = false;
        if (text.size() > kPieceBytes) {
            session.terminal().print(text);
            text.clear();
        }
        return true;
    });
    session.terminal().printLine(text + "]}");
}

int import(Session& session, ImportArguments given) {
    giveBackArguments(given.map, given.files);
    if (given.files.empty()) throw Error(ErrorKind::Usage, "anneal-cli import needs at least one file; see 'anneal-cli import --help'");
    data::ImportOptions options;
    std::vector<std::filesystem::path> files;
    for (const std::string& file : given.files) files.push_back(std::filesystem::absolute(file).lexically_normal());
    options.format = given.format;
    options.encoding = given.encoding;
    options.delimiter = given.delimiter;
    if (!given.header.empty()) options.header = given.header == "yes";
    options.map = parseMapping(given.map);
    options.leaveOut = given.leaveOut;
    options.licence = given.licence;
    options.authors = given.authors;
    options.source = given.source;
    const store::NewVersion place = session.project().newVersion(store::rowsOfFiles(files, given.name));
    options.name = place.dataset();
    const std::filesystem::path& folder = place.folder();
    const data::DatasetPtr dataset = data::importFiles(files, options, folder, session.context());
    session.terminal().endProgress();
    if (session.json()) tellJson(session, *dataset, place.version(), folder);
    else tell(session, *dataset, place.version(), folder);
    return 0;
}

} // namespace

Action addImport(CLI::App& command) {
    const auto given = std::make_shared<ImportArguments>();
    command.add_option("FILE", given->files, "CSV, TSV, JSON, JSON Lines, Parquet or plain text; several become one dataset");
    command.add_option("--name", given->name, "of the dataset (default: that of the first file); a name that is there gets a new version")
        ->option_text("NAME");
    command.add_option("--format", given->format, "csv, tsv, json, jsonl, parquet or text (default: found out)")->option_text("FORMAT");
    command.add_option("--map", given->map, "which column plays which role, for instance --map text=body label=class")
        ->option_text("ROLE=COLUMN ...");
    command.add_option("--leave-out", given->leaveOut, "a column that is not kept; may be given several times")
        ->option_text("COLUMN")
        ->allow_extra_args(false);
    command.add_option("--encoding", given->encoding, "utf-8, utf-16le, windows-1252, latin-1 ... (default: found out)")
        ->option_text("ENCODING");
    command.add_option("--delimiter", given->delimiter, "between the cells of CSV: one character, or tab (default: found out)")
        ->option_text("C");
    command.add_option("--header", given->header, "yes or no: whether the first row of CSV names the columns (default: found out)")
        ->check(CLI::IsMember({"yes", "no"}))
        ->option_text("yes|no");
    command.add_option("--licence", given->licence, "of the rows, as SPDX names it (default: what stands beside the file)")
        ->option_text("LICENCE");
    command.add_option("--authors", given->authors, "whom to name")->option_text("WHO");
    command.add_option("--source", given->source, "where the rows come from")->option_text("WHERE");
    return [given](Session& session) { return import(session, *given); };
}

} // namespace app::cli
