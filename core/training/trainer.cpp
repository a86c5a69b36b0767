#include "core/training/trainer.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/base/tasks/task.h"
#include "core/base/text.h"
#include "core/models/products/choice.h"
#include "core/models/weights/weight_files.h"
#include "core/training/batch_layout.h"
#include "core/training/start/model_setup.h"

#include "core/models/torch.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace core::training {

Trainer::Trainer(const runs::RunFolder& run, const Preparation& prepared, std::unique_ptr<models::CausalModel> model, RunLog& log,
                 StopWatch& stop, const base::JobContext& ctx, Clock::time_point started)
    : run_(run), prepared_(prepared), spec_(prepared.spec), log_(log), stop_(stop), ctx_(ctx), model_(std::move(model)),
      objective_(buildObjective(spec_)), pieces_(trainedTensors(*model_, spec_)), optimizer_(buildOptimizer(spec_.optimizer, pieces_)),
      source_(prepared.train, spec_.trainer.batchSize, spec_.trainer.accumulation, spec_.data.shuffle,
              static_cast<std::uint64_t>(spec_.trainer.seed)),
      saver_(run, log, spec_.trainer.keepCheckpoints), plannedSteps_(prepared.origin.plan.plannedSteps), started_(started),
      lastCheckpoint_(Clock::now()) {
    state_.seed = static_cast<std::uint64_t>(spec_.trainer.seed);
    objective_->prepare(*prepared.train);
}

void Trainer::restore(const runs::CheckpointRef& checkpoint) {
    const TrainingState saved = parseState(base::loadFile(checkpoint.path / "state.json"), (checkpoint.path / "state.json").string());
    model_->assign(models::weights::WeightFiles::openFile(checkpoint.path / weightsFileOf(spec_)));
    const auto files = models::weights::WeightFiles::openFile(checkpoint.path / "optimizer.safetensors");
    NamedTensors tensors;
    for (const auto& entry : files.entries()) tensors.emplace_back(entry.tensor.name, models::weights::loadTensorAsStored(files, entry));
    restoreState(*optimizer_, tensors);
    state_ = saved;
    restored_ = true;
    models::products::useChoices(saved.products, !spec_.trainer.deterministic);
    advisor_ = OverfittingAdvisor(saved.advisor);
    secondsBefore_ = saved.seconds;
    saver_.startFrom(saved.step);
    if (saved.bestStep > 0) runs::markBest(run_, saved.bestStep);
}

std::string Trainer::train() {
    // A stop may have come between a step and its evaluation: what that decides belongs into the checkpoint of the step.
    if (!haveReferences()) return "stopped";
    const std::int64_t evaluated = state_.evaluatedStep;
    if (state_.step > 0 && evaluateWhereDue() && state_.evaluatedStep != evaluated) checkpoint();
    while (state_.step < plannedSteps_ && !state_.ended && !stop_.look()) {
        if (!takeStep()) break;
        const bool whole = evaluateWhereDue();
        if (improved_ || (whole && checkpointIsDue())) checkpoint();
        saver_.throwIfFailed();
    }
    const bool done = (state_.step >= plannedSteps_ || state_.ended) && !(evaluationIsDue() && state_.evaluatedStep < state_.step);
    if (state_.step > 0 && saver_.lastStep() != state_.step) checkpoint();
    saver_.wait();
    return done ? "finished" : "stopped";
}

bool Trainer::haveReferences() {
    if (!base::hasReference(spec_.task)) return true;
    if (auto kept = loadReferences(run_, prepared_)) {
        references_ = std::move(*kept);
        return true;
    }
    // Of an adapter method the base is the reference, at any time. Else it is the model as it was at the start.
    std::unique_ptr<models::CausalModel> before;
    if (restored_ && !spec_.method.isAdapter()) before = setUpReference(spec_, prepared_.modelFolder, prepared_.weightsFolder);
    models::CausalModel& reference = before ? *before : *model_;
    const std::vector<std::int64_t> ofTrain = sequencesOfRun(prepared_), ofValidation = sequencesOfEvaluation(prepared_);
    const std::size_t all = ofTrain.size() + ofValidation.size();
    const auto ask = [&](const data::TokenCache& cache, const std::vector<std::int64_t>& sequences, std::size_t before_) {
        return askReference(
            reference, cache, sequences, spec_.trainer.batchSize * cache.perRow(), precisionOf(spec_), [this] { return stop_.look(); },
            [&](std::int64_t done) {
                ctx_.progress(static_cast<double>(before_) + static_cast<double>(done), static_cast<double>(all), "sequences",
                              "asking the reference model");
            });
    };
    auto train = ask(*prepared_.train, ofTrain, 0);
    if (!train) return false;
    references_.train = std::move(*train);
    if (prepared_.validation) {
        auto validation = ask(*prepared_.validation, ofValidation, ofTrain.size());
        if (!validation) return false;
        references_.validation = std::move(*validation);
    }
    saveReferences(run_, references_);
    return true;
}

std::vector<data::Batch> Trainer::batchesOfStep() const {
    std::vector<data::Batch> batches = source_.step(state_.step);
    if (!references_.train.empty())
        for (data::Batch& batch : batches)
            for (const std::int64_t place : batch.places) batch.references.push_back(references_.train[static_cast<std::size_t>(place)]);
    return batches;
}

bool Trainer::takeStep() {
    const auto begun = Clock::now();
    const std::vector<data::Batch> batches = batchesOfStep();
    const std::optional<double> loss = forwardBackward(batches);
    if (!loss) {
        pieces_.zeroGradients();
        return false;
    }
    if (!std::isfinite(*loss)) refuseLoss(batches, "the loss of step " + std::to_string(state_.step + 1) + " is not a finite number");
    const double norm = pieces_.gradientNorm();
    if (!std::isfinite(norm)) refuseLoss(batches, "the gradient of step " + std::to_string(state_.step + 1) + " is not finite");
    const double lr = spec_.optimizer.lr * runs::scheduleMultiplier(spec_.schedule, state_.step, plannedSteps_, spec_.optimizer.lr);
    optimizer_->update(state_.step + 1, lr, clippingFactor(norm, spec_.trainer.maxGradNorm));
    ++state_.step;
    state_.trainLoss = *loss;
    advisor_.step(*loss);
    std::int64_t tokens = 0;
    for (const data::Batch& batch : batches) {
        tokens += static_cast<std::int64_t>(batch.ids.size());
        state_.tokens += objective_->tokens(batch);
    }
    if (state_.step == 1) state_.secondsToFirstStep = secondsSoFar();
    logStep(*loss, lr, norm, tokens, std::chrono::duration<double>(Clock::now() - begun).count());
    return true;
}

std::optional<double> Trainer::forwardBackward(const std::vector<data::Batch>& batches) {
    std::int64_t units = 0;
    for (const data::Batch& batch : batches) units += objective_->units(batch);
    const double scale = units > 0 ? 1.0 / static_cast<double>(units) : 0.0;
    double loss = 0.0;
    const models::Pass pass = passOfStep();
    if (auto* preferences = objective_->preferences()) {
        preferences->startRows();
        for (const data::Batch& batch : batches) {
            if (stop_.stopped()) return std::nullopt;
            preferences->seeRows(*model_, batch, pass);
        }
    }
    for (const data::Batch& batch : batches) {
        if (stop_.stopped()) return std::nullopt;
        // Which rows form a step does not depend on how they lie, so both layouts give the same loss.
        if (spec_.data.packing || !base::countsTokens(spec_.task)) loss += objective_->accumulate(*model_, batch, scale, pass);
        else loss += objective_->accumulate(*model_, padded(batch), scale, pass);
    }
    return stop_.stopped() ? std::nullopt : std::optional(loss);
}

models::Pass Trainer::passOfStep() const {
    models::Pass pass;
    pass.precision = precisionOf(spec_);
    pass.training = true;
    pass.embeddingNoise = spec_.objective.neftuneAlpha;
    const std::string& kept = spec_.trainer.activationCheckpointing;
    pass.recompute = kept == "full"        ? models::Recompute::Full
                     : kept == "selective" ? models::Recompute::Selective
                                           : models::Recompute::None;
    // A function of seed and step: any step can be computed again without those before it, and however it is cut into micro-batches.
    pass.dropoutSeed = base::Random(state_.seed, "dropout/" + std::to_string(state_.step)).next();
    return pass;
}

void Trainer::logStep(double loss, double lr, double norm, std::int64_t tokens, double seconds) {
    const double rate = seconds > 0.0 ? static_cast<double>(tokens) / seconds : 0.0;
    ctx_.progress(static_cast<double>(state_.step), static_cast<double>(plannedSteps_), "steps",
                  "step " + base::grouped(state_.step) + " of " + base::grouped(plannedSteps_),
                  base::grouped(static_cast<std::int64_t>(rate)) + " tokens/s");
    if (state_.step % spec_.trainer.logEvery != 0 && state_.step != plannedSteps_ && state_.step != 1) return;
    base::MetricsEvent event{state_.step,
                             source_.epochAfter(state_.step),
                             state_.tokens,
                             {{"train/loss", loss}, {"train/lr", lr}, {"train/grad_norm", norm}, {"train/tokens_per_second", rate}}};
    for (const auto& [key, value] : objective_->figures()) event.values.emplace_back("train/" + key, value);
    log_.emit({0.0, std::move(event)});
}

void Trainer::refuseLoss(const std::vector<data::Batch>& batches, const std::string& what) {
    // Which rows: those whose own loss is not finite under the weights as they are.
    std::vector<std::string> rows;
    bool all = true;
    for (const data::Batch& batch : batches)
        for (std::int64_t i = 0; i < batch.rowCount(); ++i) {
            const data::Batch one = rowOf(batch, i);
            models::Pass pass = passOfStep();
            pass.training = false;
            const torch::NoGradGuard noGradient;
            const bool finite = std::isfinite(objective_->loss(*model_, one, 1.0, pass).item<double>());
            all = all && !finite;
            if (!finite && rows.size() < 12) rows.push_back(std::to_string(one.rows.front()));
        }
    std::string where = rows.empty() ? "the losses of its rows are finite one by one"
                                     : "row " + base::joined(rows, ", ") + " of the training data (from 0)";
    if (all) where = "so is that of every row of the step (" + base::joined(rows, ", ") + " …): the weights are no longer finite";
    throw Error(ErrorKind::Data, what + ": " + where +
                                     "; nothing was updated. A lower optimizer.lr, a longer warm-up, max_grad_norm or precision fp32 help");
}

bool Trainer::isTurn(std::int64_t every) const {
    const std::int64_t steps = runs::stepsBetween(every, source_.stepsPerEpoch());
    return state_.step >= plannedSteps_ || state_.ended || (steps > 0 && state_.step % steps == 0);
}

bool Trainer::checkpointIsDue() const {
    if (state_.step <= saver_.lastStep()) return false;
    if (isTurn(spec_.trainer.checkpointEvery)) return true;
    const double minutes = std::chrono::duration<double>(Clock::now() - lastCheckpoint_).count() / 60.0;
    return spec_.trainer.checkpointMinutes > 0.0 && minutes >= spec_.trainer.checkpointMinutes;
}

void Trainer::refuseWeights() const {
    const torch::NoGradGuard noGradient;
    for (const TrainedTensor& tensor : pieces_.tensors()) {
        if (tensor.value.numel() == 0) continue;
        const auto [least, most] = torch::aminmax(tensor.value); // not a number comes through both
        if (std::isfinite(least.item<double>()) && std::isfinite(most.item<double>())) continue;
        const std::int64_t kept = saver_.lastStep();
        throw Error(ErrorKind::Data,
                    "the weights are no longer finite after step " + std::to_string(state_.step) + " (" + tensor.name +
                        "), so no checkpoint is written of them; " +
                        (kept > 0 ? "the checkpoint of step " + std::to_string(kept) + " stays" : "there is none before it") +
                        ". A new run with a lower optimizer.lr, a longer warm-up, max_grad_norm or precision fp32 helps");
    }
}

void Trainer::checkpoint() {
    refuseWeights();
    const auto begun = Clock::now();
    state_.advisor = advisor_.state();
    state_.products = models::products::choices();
    state_.seconds = secondsSoFar();
    Snapshot snapshot{state_, improved_, weightsFileOf(spec_), savedTensors(spec_, *model_), optimizer_->state()};
    snapshot.copyTensors();
    saver_.save(std::move(snapshot));
    improved_ = false;
    lastCheckpoint_ = Clock::now();
    state_.secondsStalled = std::max(state_.secondsStalled, std::chrono::duration<double>(lastCheckpoint_ - begun).count());
}

TrainingState Trainer::state() const {
    TrainingState now = state_;
    now.seconds = secondsSoFar();
    return now;
}

double Trainer::secondsSoFar() const { return secondsBefore_ + std::chrono::duration<double>(Clock::now() - started_).count(); }

} // namespace core::training
