#include "core/training/run_training.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/evaluation/opened_model.h"
#include "core/models/products/choice.h"
#include "core/runs/checkpoint_files.h"
#include "core/runs/run_files.h"
#include "core/training/start/auto_choices.h"
#include "core/training/start/model_setup.h"
#include "core/training/start/precision.h"
#include "core/training/start/preparation.h"
#include "core/training/trainer.h"

#include <ATen/Parallel.h>
#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <thread>

namespace core::training {

namespace {

namespace fs = std::filesystem;
using Summary = std::vector<std::pair<std::string, double>>;

/// The length of a long sequence: twice the mean. Rows of one batch are rarely all as long as the longest.
std::int64_t longSequence(const Preparation& p) {
    const double mean = static_cast<double>(p.train->tokens()) / static_cast<double>(std::max<std::int64_t>(1, p.train->size()));
    return static_cast<std::int64_t>(std::min(2.0 * mean, static_cast<double>(p.spec.model.maxLength)));
}

void checkRoom(Preparation& p, const fs::path& run) {
    const ParameterCount count{p.origin.parameters, p.origin.trainable};
    const std::int64_t length = longSequence(p), tokens = length * std::min(p.spec.trainer.batchSize, p.train->size());
    const std::uint64_t memory = availableMemory();
    Needs needs = needsOf(p.spec, p.config, count, tokens, length);
    if (p.spec.trainer.activationCheckpointing == "auto") {
        p.spec.trainer.activationCheckpointing = memory > 0 && needs.memory() > memory / 10 * 8 ? "full" : "none";
        needs = needsOf(p.spec, p.config, count, tokens, length);
    }
    fs::path existing = fs::absolute(run);
    while (!existing.empty() && !fs::exists(existing)) existing = existing.parent_path();
    refuseWhatCannotFit(p.spec, needs, memory, base::freeBytes(existing), run.string());
}

Summary summaryOf(const TrainingState& state) {
    Summary summary{{"steps", static_cast<double>(state.step)},
                    {"tokens", static_cast<double>(state.tokens)},
                    {"seconds", state.seconds},
                    {"seconds_to_first_step", state.secondsToFirstStep},
                    {"seconds_stalled_by_checkpoint", state.secondsStalled},
                    {"peak_memory_bytes", static_cast<double>(peakMemory())}};
    if (state.trainLoss) summary.emplace_back("train/loss", *state.trainLoss);
    for (const auto& [key, value] : state.scores) summary.emplace_back(key, value);
    if (state.bestLoss) {
        summary.emplace_back("best/validation/loss", *state.bestLoss);
        summary.emplace_back("best_step", static_cast<double>(state.bestStep));
    }
    return summary;
}

/// report.json: final metrics and the table of evaluations.
void saveReport(const runs::RunFolder& run, const std::string& state, const Summary& summary) {
    nlohmann::ordered_json json{
        {"state", state}, {"metrics", nlohmann::ordered_json::object()}, {"evaluations", nlohmann::ordered_json::array()}};
    for (const auto& [key, value] : summary) json["metrics"][key] = value;
    std::map<std::int64_t, nlohmann::ordered_json> evaluations; // a resumed run may have logged a step twice
    for (const base::Event& event : run.events()) {
        const auto* metrics = std::get_if<base::MetricsEvent>(&event.body);
        if (metrics == nullptr || !metrics->value("validation/loss")) continue;
        nlohmann::ordered_json row{{"step", metrics->step}, {"epoch", metrics->epoch}, {"tokens", metrics->tokens}};
        for (const auto& [key, value] : metrics->values) row[key] = value;
        evaluations[metrics->step] = row;
    }
    for (const auto& [step, row] : evaluations) json["evaluations"].push_back(row);
    base::saveFile(run.path() / "report.json", json.dump(2) + "\n");
}

void useThreads(std::int64_t threads) {
    const int wanted = threads > 0 ? static_cast<int>(threads) : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    at::set_num_threads(wanted); // even to what it is: this also tells oneMKL never to take fewer, which would round otherwise
}

std::string trainFrom(runs::RunFolder& run, Preparation& prepared, const std::optional<runs::CheckpointRef>& from, RunLog& log,
                      StopWatch& stop, const base::JobContext& ctx, TrainingState& state) {
    const bool deterministic = prepared.spec.trainer.deterministic;
    models::products::useChoices({}, !deterministic); // a checkpoint brings its own
    auto model = setUpModel(prepared.spec, prepared.config, prepared.weightsFolder);
    if (prepared.spec.trainer.precision == "auto")
        prepared.spec.trainer.precision = deterministic ? "fp32" : fastestPrecision(*model, *prepared.train, prepared.spec);
    if (const std::string slow = model->slowBecause({precisionOf(prepared.spec)}); !slow.empty())
        log.log("info", "The reference blocks compute this run, since the fast ones lack " + slow + "; it takes several times as long");
    run.saveSpec(prepared.spec, prepared.origin);
    saveCompanions(run, prepared.spec, *model, prepared.modelFolder);
    Trainer trainer(run, prepared, std::move(model), log, stop, ctx);
    if (from) trainer.restore(*from);
    const std::string ended = trainer.train();
    state = trainer.state();
    return ended;
}

/// Where the model that a run started from is. A run that trained whole weights needs only what it keeps itself once there is a checkpoint.
engine::TrainOptions withBase(const runs::RunFolder& run, const engine::TrainOptions& options,
                              const std::optional<runs::CheckpointRef>& from) {
    engine::TrainOptions found = options;
    try {
        found.base = evaluation::baseOfRun(run, options.base.string());
    } catch (const Error&) {
        if (!from || run.spec().method.isAdapter() || !options.base.empty()) throw;
        found.base = run.path() / runs::kCheckpointsFolder;
    }
    return found;
}

/// A run that goes on with other rows, or an adapter on another base, would be neither the one run nor the other.
void refuseChangedInputs(const runs::RunOrigin& before, const Preparation& now, const std::optional<runs::CheckpointRef>& from) {
    const auto refuse = [](const std::string& what, const std::string& then, const std::string& found) {
        throw Error(ErrorKind::Data, what + " not what this run began with (SHA-256 " + then + " then, " + found +
                                         " now); bring back what it was, or start a new run");
    };
    if (!before.trainHash.empty() && before.trainHash != now.origin.trainHash)
        refuse("the rows of " + now.spec.data.train + " are", before.trainHash, now.origin.trainHash);
    if (!before.validationHash.empty() && before.validationHash != now.origin.validationHash)
        refuse("the validation rows are", before.validationHash, now.origin.validationHash);
    if (before.modelHash.empty() || (from && !now.spec.method.isAdapter())) return; // a checkpoint holds all weights
    if (const std::string found = weightsHash(now.weightsFolder); found != before.modelHash)
        refuse("the model in " + now.weightsFolder.string() + " is", before.modelHash, found);
}

engine::TrainOutcome trainAndReport(runs::RunFolder& run, const engine::TrainOptions& options, bool resume,
                                    const std::optional<runs::CheckpointRef>& from, RunLog& log, StopWatch& stop, base::JobContext& ctx) {
    const runs::RunOrigin before = run.origin();
    const engine::TrainOptions found = withBase(run, options, from);
    Preparation prepared = prepare(run.spec(), found, false, ctx);
    if (from && found.base == run.path() / runs::kCheckpointsFolder) prepared.weightsFolder = from->path;
    if (resume) refuseChangedInputs(before, prepared, from);
    if (!options.base.empty()) prepared.spec.model.path = options.base.string(); // where it is from now on
    prepared.origin.created = before.created;
    prepared.origin.modelHash = before.modelHash;
    prepared.origin.modelLicence = before.modelLicence;
    if (!before.trainLicence.empty()) prepared.origin.trainLicence = before.trainLicence;
    prepared.origin.threads = at::get_num_threads();
    checkRoom(prepared, run.path());
    if (!resume)
        for (const std::string& warning : prepared.warnings) log.log("warning", warning);
    TrainingState state;
    engine::TrainOutcome outcome;
    outcome.state = trainFrom(run, prepared, from, log, stop, ctx, state);
    outcome.summary = summaryOf(state);
    saveReport(run, outcome.state, outcome.summary);
    log.emit({0.0, base::FinishedEvent{outcome.state, std::nullopt, outcome.summary}});
    return outcome;
}

} // namespace

Error translated(const std::exception& error) {
    if (const auto* own = dynamic_cast<const Error*>(&error)) return *own;
    std::string text = error.what();
    text = text.substr(0, text.find('\n'));
    const bool memory = dynamic_cast<const std::bad_alloc*>(&error) != nullptr || text.find("can't allocate memory") != std::string::npos;
    if (memory)
        return {ErrorKind::NoSpace, "the memory is full: lower trainer.batch_size or model.max_length, set "
                                    "trainer.activation_checkpointing to full, or method.kind to lora"};
    return {ErrorKind::Internal, "a defect of Anneal or LibTorch: " + base::shortened(text, 300) +
                                     "; please report it. 'anneal-cli resume' goes on from the newest checkpoint"};
}

runs::RunFolder prepareRun(const runs::RunSpec& spec, const fs::path& run, const engine::TrainOptions& options,
                           const base::JobContext& ctx) {
    Preparation prepared = prepare(spec, options, true, ctx);
    useThreads(spec.trainer.threads);
    prepared.origin.threads = at::get_num_threads();
    checkRoom(prepared, run);
    return runs::RunFolder::create(run, prepared.spec, prepared.origin);
}

engine::TrainOutcome runTraining(const fs::path& path, const engine::TrainOptions& options, bool resume, base::JobContext& ctx) {
    runs::RunFolder run = runs::RunFolder::open(path);
    if (!resume && !run.events().empty())
        throw Error(ErrorKind::Data,
                    path.string() + " was trained before; 'anneal-cli resume' goes on with it, and a new run needs a new folder");
    runs::RunWriter writer(run);
    RunLog log(writer, ctx);
    StopWatch stop(ctx, writer, log);
    useThreads(run.spec().trainer.threads);
    try {
        const std::vector<std::string> swept = runs::sweepUnfinished(run);
        const std::optional<runs::CheckpointRef> from = resume ? run.newestValidCheckpoint() : std::nullopt;
        log.emit({0.0, base::StartedEvent{run.path().string(), from ? std::optional(from->step) : std::nullopt,
                                          run.origin().plan.plannedSteps}});
        if (!swept.empty()) log.log("info", "Unfinished files of an interrupted process were removed: " + base::joined(swept, ", "));
        return trainAndReport(run, options, resume, from, log, stop, ctx);
    } catch (const std::exception& caught) { // the run's own record of how it ended; the caller decides what else is to be done
        const Error error = translated(caught);
        const bool stopped = error.kind() == ErrorKind::Stopped;
        try {
            log.emitNow(
                {0.0, base::FinishedEvent{stopped ? "stopped" : "failed", stopped ? std::nullopt : std::optional(error.message()), {}}});
        } catch (const Error&) { // the disk that is full is the one that the log is on
        }
        if (stopped) return {"stopped", {}};
        throw error;
    }
}

} // namespace core::training
