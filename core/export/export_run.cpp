#include "core/export/export_run.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/export/answer_check.h"
#include "core/export/export_facts.h"
#include "core/export/model_card.h"
#include "core/models/weights/weight_files.h"
#include "core/runs/checkpoint_files.h"

#include <algorithm>
#include <map>

namespace core::exporting {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kRoomBeside = 16 << 20; ///< tokenizer, card and the like

/// As the base is stored; F32 where the weights were trained.
std::string resolvedDtype(const runs::RunFolder& run, const Exporter& exporter, const evaluation::ModelPlaces& places,
                          const std::string& wanted) {
    std::string known = base::joined(exporter.dtypes, ", ");
    if (!wanted.empty()) {
        if (std::find(exporter.dtypes.begin(), exporter.dtypes.end(), wanted) == exporter.dtypes.end())
            throw Error(ErrorKind::Usage, "dtype=" + base::shortened(wanted, 40) + ": numbers of this format are " + known);
        return wanted;
    }
    if (!exporter.whole || !run.spec().method.isAdapter()) return "F32";
    std::map<std::string, std::uint64_t> bytes;
    const auto files = models::weights::WeightFiles::openFolder(places.base);
    for (const auto& entry : files.entries()) bytes[std::string(models::weights::nameOf(entry.tensor.dtype))] += entry.tensor.bytes();
    const auto most = std::max_element(bytes.begin(), bytes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most != bytes.end() && std::find(exporter.dtypes.begin(), exporter.dtypes.end(), most->first) != exporter.dtypes.end()
               ? most->first
               : "F32";
}

void refuseWithoutRoom(const fs::path& out, std::uint64_t needed) {
    fs::path existing = fs::absolute(out);
    while (!existing.empty() && !fs::exists(existing)) existing = existing.parent_path();
    const std::uint64_t free = base::freeBytes(existing);
    if (free < needed)
        throw Error(ErrorKind::NoSpace, "the volume of " + existing.string() + " has " + base::bytesInWords(free) +
                                            " free and the export needs about " + base::bytesInWords(needed) +
                                            "; free some or choose another place");
}

/// Model in memory → answers; the model is gone after, so that the next has room.
Answers answersOfCheckpoint(const evaluation::ModelPlaces& places, const std::vector<std::string>& prompts, const base::JobContext& ctx) {
    auto opened = evaluation::openModel(places, checkPrecision(models::loadModelConfig(places.settings)));
    return answersOf(opened, prompts, ctx);
}

engine::CheckResult checkAgainst(const Answers& checkpoint, const evaluation::ModelPlaces& written, const std::string& dtype,
                                 const base::JobContext& ctx) {
    const auto options = checkPrecision(models::loadModelConfig(written.settings));
    auto opened = evaluation::openModel(written, options);
    const auto again = readAgain(opened, checkpoint, ctx);
    return compareAnswers(checkpoint, again, limitFor(dtype, checkpoint, options.type == torch::kFloat64));
}

std::vector<engine::ModelFile> filesOf(const fs::path& folder) {
    std::vector<engine::ModelFile> out;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.is_regular_file()) out.push_back({entry.path().filename().string(), entry.file_size(), base::sha256OfFile(entry.path())});
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return out;
}

/// Prompts and metrics are read from the events: what is missing there is said.
void warnOfBrokenEvents(const runs::RunFolder& run, const base::JobContext& ctx) {
    std::vector<std::string> problems;
    (void)run.events(&problems);
    for (const std::string& problem : problems) ctx.log("warning", run.path().string() + ", " + problem);
}

} // namespace

std::vector<engine::ExportFormat> exportFormats(const fs::path& folder) {
    const auto run = runs::RunFolder::open(folder);
    std::string everywhere; // what stands in the way of every format
    evaluation::ModelPlaces places;
    try {
        places = evaluation::placesOfRun(run, "");
    } catch (const Error& error) { // a reason to show, not a failure
        everywhere = error.message();
    }
    std::vector<engine::ExportFormat> out;
    for (const auto* exporter : exporters()) {
        engine::ExportFormat format{std::string(exporter->key),
                                    std::string(exporter->name),
                                    std::string(exporter->purpose),
                                    exporter->problem(run),
                                    0,
                                    exporter->dtypes};
        if (format.problem.empty()) format.problem = everywhere;
        try {
            if (format.problem.empty()) format.bytes = exporter->bytes(run, places, resolvedDtype(run, *exporter, places, ""));
        } catch (const Error& error) { // likewise
            format.problem = error.message();
        }
        out.push_back(std::move(format));
    }
    return out;
}

engine::ExportOutcome exportRun(const fs::path& folder, const engine::ExportOptions& options, const base::JobContext& ctx) {
    const auto& exporter = exporterOf(options.format);
    const auto run = runs::RunFolder::open(folder);
    warnOfBrokenEvents(run, ctx);
    if (const auto problem = exporter.problem(run); !problem.empty())
        throw Error(ErrorKind::Usage, "the format " + options.format + " does not fit: " + problem);
    if (options.out.empty()) throw Error(ErrorKind::Usage, "no folder was named for the export");
    if (fs::exists(options.out)) throw Error(ErrorKind::Io, options.out.string() + " is there already; choose another folder or remove it");
    const auto checkpoint = run.checkpointToRead(options.checkpoint);
    const auto places = evaluation::placesOfRun(run, options.checkpoint, options.base);
    const auto dtype = resolvedDtype(run, exporter, places, options.dtype);
    refuseWithoutRoom(options.out, exporter.bytes(run, places, dtype) + kRoomBeside);

    ctx.progress(0, 4, "steps", "asking the checkpoint");
    const auto answers = answersOfCheckpoint(places, checkPrompts(run), ctx);
    base::FolderTransaction transaction(options.out);
    ctx.throwIfStopped();
    ctx.progress(1, 4, "steps", "writing");
    {
        auto opened = evaluation::openModel(places);
        exporter.write({run, checkpoint, opened, dtype, transaction.path()});
    }
    ctx.throwIfStopped();
    ctx.progress(2, 4, "steps", "comparing");
    engine::ExportOutcome outcome;
    outcome.check = checkAgainst(answers, exporter.places(transaction.path(), places), dtype, ctx);
    if (!outcome.check.passed)
        throw Error(ErrorKind::CheckFailed, "the export does not answer as the checkpoint does (" + outcome.check.words +
                                                "); nothing was kept" + (dtype == "F32" ? "" : ", try dtype=F32"));
    base::saveFile(transaction.path() / "README.md", modelCardText(run, checkpoint, exporter, dtype, &outcome.check));
    base::saveFile(transaction.path() / kFactsFile,
                   formatExportFacts(run, checkpoint, exporter, dtype, places, outcome.check, filesOf(transaction.path())));
    ctx.progress(3, 4, "steps", "moving into place");
    outcome.files = filesOf(transaction.path());
    transaction.commit();
    outcome.out = options.out;
    ctx.progress(4, 4, "steps", "done");
    return outcome;
}

engine::CheckResult verifyExport(const fs::path& exported, const fs::path& folder, const base::JobContext& ctx) {
    const auto facts = loadExportFacts(exported / kFactsFile);
    const auto& exporter = exporterOf(facts.format);
    engine::CheckResult out;
    for (const auto& [name, hash] : facts.files) {
        ctx.throwIfStopped();
        std::error_code ignored;
        const fs::path file = exported / name;
        if (!fs::is_regular_file(file, ignored)) out.words = name + " is missing";
        else if (name != "README.md" && base::sha256OfFile(file) != hash)
            out.words = name + " was changed after the export"; // a card may be edited
        if (!out.words.empty()) return out;
    }
    const auto run = runs::RunFolder::open(folder);
    const auto places = evaluation::placesOfRun(run, run.checkpointToRead(std::to_string(facts.step)).name);
    const auto answers = answersOfCheckpoint(places, checkPrompts(run), ctx);
    return checkAgainst(answers, exporter.places(exported, places), facts.dtype, ctx);
}

std::string modelCard(const fs::path& folder, const engine::ExportOptions& options) {
    const auto run = runs::RunFolder::open(folder);
    const auto& exporter = exporterOf(options.format);
    const auto places = evaluation::placesOfRun(run, options.checkpoint, options.base);
    return modelCardText(run, run.checkpoint(options.checkpoint), exporter, resolvedDtype(run, exporter, places, options.dtype), nullptr);
}

} // namespace core::exporting
