#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/data/training_rows.h"
#include "app/cli/session.h"
#include "app/cli/terminal/table.h"
#include "core/base/error.h"
#include "core/base/text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <set>

namespace app::cli {
namespace {

using namespace core;

constexpr std::size_t kShownCharacters = 200;

struct HeadArguments {
    std::string dataset, model, promptTemplate, spec, format;
    std::int64_t rows = 10;
    bool tokens = false;
};

std::int64_t rowsOf(const store::ResolvedDataset& resolved) {
    return resolved.rows.empty() ? resolved.dataset->info().rows : static_cast<std::int64_t>(resolved.rows.size());
}

std::vector<std::int64_t> firstRows(const store::ResolvedDataset& resolved, std::int64_t count) {
    std::vector<std::int64_t> rows;
    const std::int64_t all = rowsOf(resolved);
    for (std::int64_t i = 0; i < std::min(count, all); ++i)
        rows.push_back(resolved.rows.empty() ? i : resolved.rows[static_cast<std::size_t>(i)]);
    return rows;
}

/// "all 3 rows", "the first 10 of 1,234 rows".
std::string shareInWords(std::int64_t shown, std::int64_t all) {
    if (shown >= all) return all == 1 ? "the only row" : "all " + base::counted(all, "row", "rows");
    return "the first " + (shown == 1 ? "" : base::grouped(shown) + " ") + "of " + base::grouped(all) + " rows";
}

int showStored(Session& session, const store::ResolvedDataset& resolved, std::int64_t count) {
    const data::DatasetInfo& info = resolved.dataset->info();
    const std::int64_t all = rowsOf(resolved);
    std::string text = session.json() ? "{\"rows\": [" : "";
    bool first = true;
    for (const std::int64_t row : firstRows(resolved, count)) {
        const data::Row cells = resolved.dataset->read(row, 1).front();
        if (session.json()) {
            text += (first ? "" : ",\n") + jsonRow(info.columns, cells);
        } else {
            const std::int64_t line = resolved.dataset->sourceLine(row);
            text += "row " + std::to_string(row) + (line > 0 ? " (line " + std::to_string(line) + ")" : "") + "\n";
            for (std::size_t i = 0; i < info.columns.size(); ++i)
                text += "  " + oneLine(info.columns[i], 40) + ": " +
                        (cells[i].kind == data::Cell::Kind::Null ? "–" : oneLine(cells[i].text, kShownCharacters)) + "\n";
        }
        first = false;
    }
    session.terminal().print(text);
    if (session.json()) session.terminal().printLine("]}");
    else
        session.terminal().note(shareInWords(std::min(count, all), all) + "; columns " + namesInWords(info.columns) +
                                (info.shape == data::Shape::Unknown ? "" : "; " + data::nameOf(info.shape) + " rows"));
    return 0;
}

std::string idsOf(const TrainingRow& row) {
    std::string ids, loss;
    for (std::size_t i = 0; i < row.ids.size(); ++i) {
        ids += (i == 0 ? "" : ", ") + std::to_string(row.ids[i]);
        loss += (i == 0 ? "" : ", ") + std::string(row.counted[i] != 0 ? "1" : "0");
    }
    return "\"ids\": [" + ids + "], \"loss\": [" + loss + "]";
}

/// A byte piece as its byte, so that a line reads as text again; the end of a line as a sign.
std::string readable(const std::string& piece) {
    unsigned byte = 0;
    const bool isByte = piece.size() == 6 && piece.starts_with("<0x") && std::sscanf(piece.c_str(), "<0x%2X>", &byte) == 1;
    if (!isByte) return piece;
    return byte == '\n' ? "⏎" : std::string(1, static_cast<char>(byte));
}

/// The row as text, its counted tokens in brackets.
std::string wordsOf(const TrainingRow& row, const tokenizers::Tokenizer& tokenizer) {
    std::string text;
    bool inside = false;
    for (std::size_t i = 0; i < row.ids.size(); ++i) {
        const bool counted = row.counted[i] != 0;
        if (counted != inside) text += counted ? "[" : "]";
        inside = counted;
        text += readable(tokenizer.display(row.ids[i]));
    }
    return text + (inside ? "]" : "");
}

std::string jsonOf(const TrainingRows& rows) {
    std::string text = "{\"rows\": [";
    for (std::size_t i = 0; i < rows.rows.size(); ++i) {
        text += (i > 0 ? ",\n" : "") + std::string("{\"row\": ") + std::to_string(rows.rows[i].row) + ", ";
        if (!rows.pairs || i + 1 == rows.rows.size()) text += idsOf(rows.rows[i]) + "}";
        else text += "\"chosen\": {" + idsOf(rows.rows[i]) + "}, \"rejected\": {" + idsOf(rows.rows[i + 1]) + "}}", ++i;
    }
    return text;
}

std::string wordsOf(const TrainingRows& rows) {
    std::string text;
    for (std::size_t i = 0; i < rows.rows.size(); ++i) {
        const TrainingRow& row = rows.rows[i];
        const auto counted = std::count(row.counted.begin(), row.counted.end(), std::uint8_t{1});
        text += "row " + std::to_string(row.row) +
                (!rows.pairs  ? ""
                 : i % 2 == 0 ? ", chosen"
                              : ", rejected") +
                ": " + base::counted(static_cast<std::int64_t>(row.ids.size()), "token", "tokens") + ", " + std::to_string(counted) +
                " in the loss\n  " + oneLine(wordsOf(row, *rows.tokenizer), 4000) + "\n";
    }
    return text;
}

/// Which rows are shown, how they were made, and what is not there.
std::string noteOf(const TrainingRows& rows, std::int64_t all) {
    std::set<std::int64_t> shown;
    for (const TrainingRow& row : rows.rows) shown.insert(row.row);
    const auto sequences = static_cast<std::int64_t>(rows.rows.size()) / (rows.pairs ? 2 : 1);
    std::string text = base::counted(static_cast<std::int64_t>(shown.size()), "row", "rows") + " of " + base::grouped(all);
    if (sequences != static_cast<std::int64_t>(shown.size())) text += " in " + base::counted(sequences, "sequence", "sequences");
    if (rows.leftOut > 0)
        text += ", " + base::counted(rows.leftOut, "row", "rows") +
                " before the last of them left out (empty, too long or nothing in the loss)";
    return text + "; task " + rows.task + ", template " + rows.promptTemplate + "; tokens in [brackets] count in the loss";
}

int showTokens(Session& session, const HeadArguments& given, const store::ResolvedDataset& resolved) {
    const TrainingRows rows = trainingRows(session, resolved, {given.spec, given.model, given.promptTemplate}, given.rows);
    const std::string text = session.json() ? jsonOf(rows) : wordsOf(rows);
    session.terminal().print(text);
    if (session.json())
        session.terminal().printLine("], \"task\": " + jsonText(rows.task) + ", \"template\": " + jsonText(rows.promptTemplate) +
                                     ", \"left_out\": " + std::to_string(rows.leftOut) + "}");
    else session.terminal().note(noteOf(rows, rowsOf(resolved)));
    return 0;
}

int head(Session& session, const HeadArguments& given) {
    if (given.tokens && given.model.empty() && given.spec.empty())
        throw Error(ErrorKind::Usage, "head --tokens needs --model M, or --spec SPEC.json that names one");
    if (!given.tokens && !(given.model.empty() && given.spec.empty() && given.promptTemplate.empty()))
        throw Error(ErrorKind::Usage, "--model, --template and --spec say how rows become tokens; add --tokens");
    if (!given.format.empty() && given.dataset.starts_with("dataset:"))
        throw Error(ErrorKind::Usage, "--format says how a file is read; " + given.dataset + " was imported already");
    data::ImportOptions options = given.tokens ? importOptionsOf(given.spec) : data::ImportOptions();
    if (!given.format.empty()) options.format = given.format;
    const store::ResolvedDataset resolved = session.dataset(given.dataset, options);
    session.terminal().endProgress();
    return given.tokens ? showTokens(session, given, resolved) : showStored(session, resolved, given.rows);
}

} // namespace

Action addHead(CLI::App& command) {
    const auto given = std::make_shared<HeadArguments>();
    command.add_option("DATASET", given->dataset, "a file, or dataset:NAME[@VERSION][/SPLIT]")->required();
    command.add_option("-n", given->rows, "how many rows (default: 10)")
        ->check(CLI::Range(std::int64_t{0}, std::int64_t{1'000'000'000}))
        ->option_text("N");
    command.add_flag("--tokens", given->tokens, "token ids and which of them count in the loss, as the trainer sees them");
    command.add_option("--model", given->model, "the model whose tokenizer is used")->option_text("M");
    command.add_option("--template", given->promptTemplate, "prompt template (default: auto)")->option_text("T");
    command.add_option("--spec", given->spec, "as a run of this specification would see the rows")->option_text("SPEC.json");
    command.add_option("--format", given->format, "csv, tsv, json, jsonl, parquet or text (default: found out)")->option_text("FORMAT");
    return [given](Session& session) { return head(session, *given); };
}

} // namespace app::cli
