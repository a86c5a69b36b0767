#include "core/training/run_training.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/models/products/choice.h"
#include "core/models/torch.h"
#include "core/runs/checkpoint_files.h"
#include "core/runs/folder/folder_size.h"
#include "core/runs/run_files.h"
#include "core/training/forecast/past_forecasts.h"
#include "core/training/run_report.h"
#include "core/training/start/auto_choices.h"
#include "core/training/start/memory.h"
#include "core/training/start/model_setup.h"
#include "core/training/start/precision.h"
#include "core/training/start/preparation.h"
#include "core/training/start/resumption.h"
#include "core/training/trainer.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <chrono>
#include <thread>

namespace core::training {

namespace {

namespace fs = std::filesystem;

/// The length of a long sequence: twice the mean. Rows of one batch are rarely all as long as the longest.
std::int64_t longSequence(const Preparation& p) {
    const double mean = static_cast<double>(p.train->tokens()) / static_cast<double>(std::max<std::int64_t>(1, p.train->size()));
    return static_cast<std::int64_t>(std::min(2.0 * mean, static_cast<double>(p.spec.model.maxLength)));
}

void sayOtherThreads(const runs::RunFolder& run, RunLog& log) {
    const std::int64_t before = run.origin().threads, now = at::get_num_threads();
    if (before > 0 && before != now)
        log.log("warning", "This run had " + std::to_string(before) + (before == 1 ? " thread" : " threads") + " so far and goes on with " +
                               std::to_string(now) +
                               ": its figures may differ in their last digits from those of a run that was never stopped");
}

/// One process's work on a run: what its parts share, and how far it came.
struct Attempt {
    runs::RunFolder& run;
    const engine::TrainOptions& options;
    base::JobContext& ctx;
    RunLog& log;
    StopWatch& stop;
    Trainer::Clock::time_point begun;
    std::optional<runs::CheckpointRef> from;
    TrainingState reached;   ///< also where it failed
    bool hadTrainer = false; ///< `reached` is a trainer's; else what stood in the checkpoint
};

/// What is known before the first step: where the checkpoint is, and the time since then.
TrainingState stateBefore(const std::optional<runs::CheckpointRef>& from) {
    if (!from) return {};
    try {
        return parseState(base::loadFile(from->path / "state.json"), from->name);
    } catch (const Error&) { // restoring it says so
        return {};
    }
}

std::string trainFrom(Attempt& a, Preparation& prepared) {
    auto model = modelToTrain(prepared, a.from);
    if (const std::string slow = model->slowBecause({precisionOf(prepared.spec)}); !slow.empty())
        a.log.log("info", "The reference blocks compute this run, since the fast ones lack " + slow + "; it takes several times as long");
    a.run.saveSpec(prepared.spec, prepared.origin);
    saveCompanions(a.run, prepared.spec, *model, prepared.modelFolder);
    Trainer trainer(a.run, prepared, std::move(model), a.log, a.stop, a.ctx, a.begun);
    if (a.from) trainer.restore(*a.from);
    a.hadTrainer = true;
    try {
        const std::string ended = trainer.train();
        a.reached = trainer.state();
        return ended;
    } catch (...) { // a failed run, too, says how far it came
        a.reached = trainer.state();
        throw;
    }
}

engine::TrainOutcome trainAndReport(Attempt& a, bool resume) {
    const runs::RunOrigin before = a.run.origin();
    const engine::TrainOptions found = withBase(a.run, a.options, a.from);
    Preparation prepared = prepare(a.run.spec(), found, false, a.ctx);
    if (a.from && found.base == a.run.path() / runs::kCheckpointsFolder) prepared.weightsFolder = a.from->path;
    if (resume) refuseChangedInputs(a.run, prepared, a.from, a.log);
    if (!a.options.base.empty()) prepared.spec.model.path = a.options.base.string(); // where it is from now on
    prepared.origin.created = before.created;
    prepared.origin.modelHash = before.modelHash;
    prepared.origin.adapterHash = before.adapterHash;
    prepared.origin.modelLicence = before.modelLicence;
    if (!before.trainLicence.empty()) prepared.origin.trainLicence = before.trainLicence;
    resolveThreads(prepared);
    checkRoom(prepared, a.run.path());
    if (!resume)
        for (const std::string& warning : prepared.warnings) a.log.log("warning", warning);
    base::FinishedEvent end{trainFrom(a, prepared), std::nullopt, {}};
    end.summary = summaryOf(a.reached);
    saveReport(a.run, end);
    if (!resume && end.state == "finished")
        if (const auto said = forecast::PastForecasts::ofUser().took(prepared.spec, a.reached.seconds))
            a.log.log("info", "The training took " + base::clockTime(a.reached.seconds) + "; its forecast was " + base::clockTime(*said));
    a.log.emit({0.0, end});
    return {end.state, end.summary};
}

/// How a run ended that was finished before; nothing: it was not.
std::optional<base::FinishedEvent> endBefore(const runs::RunFolder& run) {
    if (run.state().state != "finished") return std::nullopt;
    std::optional<base::FinishedEvent> end;
    for (const base::Event& event : run.events())
        if (const auto* finished = std::get_if<base::FinishedEvent>(&event.body)) end = *finished;
    return end;
}

/// Whether a checkpoint is that of a run's end, so that nothing is left to train.
bool isOfTheEnd(const runs::RunFolder& run, const TrainingState& state) {
    // Of the specification as it is: somebody may have raised its steps to go on.
    const std::int64_t planned = runs::plannedSteps(run.spec().trainer, run.origin().plan.stepsPerEpoch);
    return state.step > 0 && (state.ended || (planned > 0 && state.step >= planned));
}

/// A finished run that lost its last checkpoint and cannot train it again is as finished as it was.
[[noreturn]] void staysFinished(const Attempt& a, const base::FinishedEvent& end, const Error& error) {
    const std::string why = "the run is finished and stays so, but its last checkpoint is gone and cannot be trained again: ";
    try {
        a.log.log("warning", why + error.message());
        a.log.emitNow({0.0, end});
    } catch (const Error&) { // the disk that is full is the one that the events are on
    }
    throw Error(error.kind(), a.run.path().string() + ": " + why + error.message());
}

/// How a run ended that did not come to its end, as far as its disk takes it.
base::FinishedEvent endOfFailed(const Attempt& a, const Error& error) {
    const bool stopped = error.kind() == ErrorKind::Stopped;
    TrainingState reached = a.reached;
    if (!a.hadTrainer) reached.seconds += std::chrono::duration<double>(Trainer::Clock::now() - a.begun).count();
    base::FinishedEvent end{stopped ? "stopped" : "failed", stopped ? std::nullopt : std::optional(error.message()), summaryOf(reached)};
    try {
        saveReport(a.run, end);
    } catch (const Error&) { // the disk that is full is the one that the report is on
    }
    try {
        a.log.emitNow({0.0, end});
    } catch (const Error&) { // likewise
    }
    return end;
}

} // namespace

void checkRoom(Preparation& p, const fs::path& run) {
    const ParameterCount count{p.origin.parameters, p.origin.trainable};
    const std::int64_t length = longSequence(p), tokens = length * std::min(p.spec.trainer.batchSize, p.train->size());
    const std::uint64_t memory = availableMemory();
    Needs needs = needsOf(p.spec, p.config, count, p.origin.plan, tokens, length);
    if (p.spec.trainer.activationCheckpointing == "auto") {
        p.spec.trainer.activationCheckpointing = memory > 0 && needs.memory() > memory / 10 * 8 ? "full" : "none";
        needs = needsOf(p.spec, p.config, count, p.origin.plan, tokens, length);
    }
    needs.disk -=
        std::min(needs.disk - needs.checkpoint, runs::folder::bytesBelow(run / runs::kCheckpointsFolder)); // of a run that goes on
    fs::path existing = fs::absolute(run);
    while (!existing.empty() && !fs::exists(existing)) existing = existing.parent_path();
    refuseWhatCannotFit(p.spec, needs, memory, base::freeBytes(existing), run.string());
}

void useThreads(std::int64_t threads) {
    const int wanted = threads > 0 ? static_cast<int>(threads) : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    at::set_num_threads(wanted); // even to what it is: this also tells oneMKL never to take fewer, which would round otherwise
}

/// As many as there are now: what `0` became stands in run.json, and a resumed run takes it, since sums over other pieces round otherwise.
void resolveThreads(Preparation& prepared) {
    prepared.origin.threads = at::get_num_threads();
    prepared.spec.trainer.threads = prepared.origin.threads;
}

std::unique_ptr<models::CausalModel> modelToTrain(Preparation& prepared, const std::optional<runs::CheckpointRef>& from) {
    const bool deterministic = prepared.spec.trainer.deterministic;
    models::products::useChoices({}, !deterministic); // a checkpoint brings its own
    auto model = setUpModel(prepared.spec, prepared.config, prepared.weightsFolder, from);
    if (prepared.spec.trainer.precision == "auto")
        prepared.spec.trainer.precision = deterministic ? "fp32" : fastestPrecision(*model, *prepared.train, prepared.spec);
    return model;
}

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

runs::RunFolder prepareRun(const runs::RunSpec& spec, const fs::path& run, const engine::TrainOptions& options, const base::JobContext& ctx,
                           const LicenceOf& licenceOf) {
    Preparation prepared = prepare(spec, options, true, ctx);
    useThreads(spec.trainer.threads);
    resolveThreads(prepared);
    checkRoom(prepared, run);
    checkModel(prepared.spec, prepared.config,
               prepared.modelFolder); // behind the look at the memory, since an adapter is laid over its base for it
    if (licenceOf) prepared.origin.modelLicence = licenceOf(prepared.modelFolder);
    return runs::RunFolder::create(run, prepared.spec, prepared.origin);
}

engine::TrainOutcome runTraining(const fs::path& path, const engine::TrainOptions& options, bool resume, base::JobContext& ctx) {
    const auto begun = Trainer::Clock::now();
    runs::RunFolder run = runs::RunFolder::open(path);
    if (!resume && !run.events().empty())
        throw Error(ErrorKind::Data,
                    path.string() + " was trained before; 'anneal-cli resume' goes on with it, and a new run needs a new folder");
    const std::optional<base::FinishedEvent> before = resume ? endBefore(run) : std::nullopt; // asked before this process is its trainer
    runs::RunWriter writer(run);
    RunLog log(writer, ctx);
    StopWatch stop(ctx, writer, log);
    useThreads(threadsFor(run, options));
    Attempt attempt{run, options, ctx, log, stop, begun, std::nullopt, {}, false};
    try {
        const std::vector<std::string> swept = runs::sweepUnfinished(run);
        const Resumption found = resume ? findResumption(run) : Resumption{};
        attempt.from = found.from;
        attempt.reached = stateBefore(found.from);
        if (before && isOfTheEnd(run, attempt.reached)) {
            ctx.log("info", run.path().string() + " is finished already: nothing is left to train");
            return {before->state, before->summary};
        }
        log.emit({0.0, base::StartedEvent{run.path().string(), found.from ? std::optional(found.from->step) : std::nullopt,
                                          run.origin().plan.plannedSteps}});
        if (!swept.empty()) log.log("info", "Unfinished files of an interrupted process were removed: " + base::joined(swept, ", "));
        for (const std::string& warning : found.warnings) log.log("warning", warning);
        if (resume) sayOtherThreads(run, log);
        return trainAndReport(attempt, resume);
    } catch (const std::exception& caught) { // the run's own record of how it ended; the caller decides what else is to be done
        const Error error = translated(caught);
        if (before && !attempt.hadTrainer) staysFinished(attempt, *before, error);
        const base::FinishedEvent end = endOfFailed(attempt, error);
        if (error.kind() == ErrorKind::Stopped) return {end.state, end.summary};
        throw error;
    }
}

} // namespace core::training
