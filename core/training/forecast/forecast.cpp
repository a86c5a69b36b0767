#include "core/training/forecast/forecast.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/tasks/task.h"
#include "core/training/forecast/miniature.h"
#include "core/training/forecast/past_forecasts.h"
#include "core/training/forecast/picked_rows.h"
#include "core/training/run_training.h"
#include "core/training/start/reference_scores.h"

#include <unistd.h>

#include <algorithm>

namespace core::training::forecast {

namespace {

namespace fs = std::filesystem;

/// Checkpoints are due at their own steps, and at evaluations that find a better model: at all of them in a run that learns.
std::int64_t checkpointsOf(const Preparation& p, double seconds) {
    const runs::PlannedRun& plan = p.origin.plan;
    const std::int64_t steps = plan.plannedSteps, own = runs::stepsBetween(p.spec.trainer.checkpointEvery, plan.stepsPerEpoch),
                       evaluated = runs::stepsBetween(p.spec.trainer.evalEvery, plan.stepsPerEpoch);
    std::int64_t count = timesDue(steps, own);
    if (p.validation && evaluated > 0 && own > 0) count += timesDue(steps, evaluated) - timesBothDue(steps, own, evaluated);
    if (p.spec.trainer.checkpointMinutes > 0.0)
        count = std::max(
            count, static_cast<std::int64_t>(std::min(seconds / 60.0 / p.spec.trainer.checkpointMinutes, static_cast<double>(steps))));
    return std::max<std::int64_t>(count, 1);
}

std::uint64_t diskOf(const MiniatureRun& mini, const PlannedWork& planned, const runs::TrainerSpec& trainer) {
    // Those that are kept, and the best where it is older.
    const std::int64_t kept = std::min(planned.checkpoints, std::max<std::int64_t>(1, trainer.keepCheckpoints) + 1);
    double bytes = static_cast<double>(mini.otherBytes) + static_cast<double>(kept) * static_cast<double>(mini.checkpointBytes);
    bytes += static_cast<double>(mini.bytesOfStep) * static_cast<double>(planned.steps.steps) /
             static_cast<double>(std::max<std::int64_t>(1, trainer.logEvery));
    if (mini.measured.evaluationWork > 0.0)
        bytes += static_cast<double>(mini.bytesOfRows) * planned.evaluationWork / mini.measured.evaluationWork *
                 static_cast<double>(planned.evaluations);
    return static_cast<std::uint64_t>(bytes);
}

/// Beside the token caches, so on a volume that is written anyway. What a killed forecast left is removed.
fs::path freshFolder(const engine::TrainOptions& options) {
    const fs::path place = cacheFolder(options) / "forecast";
    std::error_code failed;
    fs::create_directories(place, failed);
    if (failed) throw Error(ErrorKind::Io, place.string() + " cannot be made: " + failed.message());
    for (const auto& entry : fs::directory_iterator(place, failed)) {
        const auto owner = static_cast<pid_t>(std::strtol(entry.path().filename().c_str(), nullptr, 10));
        if (owner > 0 && ::getpgid(owner) < 0) fs::remove_all(entry.path(), failed);
    }
    fs::path mine = place / std::to_string(::getpid());
    fs::remove_all(mine, failed);
    return mine;
}

/// By what earlier forecasts were off, and keeps this one to be compared with its run.
void correct(engine::Forecast& forecast, const runs::RunSpec& resolved) {
    const PastForecasts past = PastForecasts::ofUser();
    forecast.secondsMeasured = forecast.seconds;
    if (const auto correction = past.correction(resolved.trainer.threads)) {
        forecast.seconds *= correction->typical;
        forecast.secondsLow = std::min(forecast.secondsLow * correction->typical, forecast.secondsMeasured * correction->low);
        forecast.secondsHigh = std::max(forecast.secondsHigh * correction->typical, forecast.secondsMeasured * correction->high);
    }
    past.expect(resolved, forecast);
}

/// What it takes to ask a reference about all rows before the first step: a forward pass over each, as an evaluation is; of a step it is a third.
double secondsOfReference(const Preparation& p, const MeasuredRun& measured, const WorkCount& count) {
    if (!base::hasReference(p.spec.task)) return 0.0;
    double work = count.of(*p.train, sequencesOfRun(p), p.spec.trainer.batchSize);
    if (p.validation) work += count.of(*p.validation, sequencesOfEvaluation(p), p.spec.trainer.batchSize);
    if (measured.evaluationWork > 0.0) return work * measured.secondsOfEvaluation / measured.evaluationWork;
    return SecondsByWork(measured.steps)(work) / 3.0;
}

} // namespace

engine::Forecast forecastRun(const runs::RunSpec& spec, const engine::TrainOptions& options, const base::JobContext& ctx) {
    Preparation prepared = prepare(spec, options, false, ctx);
    useThreads(spec.trainer.threads);
    resolveThreads(prepared);
    const fs::path folder = freshFolder(options);
    checkRoom(prepared, folder);
    const WorkCount count(prepared.config.spec, !prepared.spec.data.packing && base::countsTokens(prepared.spec.task));
    PlannedWork planned;
    planned.steps = stepSizes(*prepared.train, prepared.spec, prepared.origin.plan.plannedSteps, count);
    const MiniatureRun mini = trainMiniature(prepared, planned.steps, count, folder, ctx);

    const std::int64_t steps = planned.steps.steps;
    if (prepared.validation) {
        planned.evaluations = timesDue(steps, runs::stepsBetween(prepared.spec.trainer.evalEvery, prepared.origin.plan.stepsPerEpoch));
        const std::vector<std::int64_t> rows =
            firstSequences(*prepared.validation, prepared.spec.evaluation.maxRows * prepared.validation->perRow());
        planned.evaluationWork = count.of(*prepared.validation, rows, prepared.spec.trainer.batchSize);
    }
    planned.checkpoints = 1;
    planned.checkpoints = checkpointsOf(prepared, secondsOfRun(mini.measured, planned).likely);
    Seconds seconds = secondsOfRun(mini.measured, planned);
    const double asking = secondsOfReference(prepared, mini.measured, count);
    for (double* part : {&seconds.likely, &seconds.low, &seconds.high, &seconds.ofSetUp}) *part += asking;
    const auto generated = planned.evaluations * std::ssize(prepared.samples) * kSampleTokens;
    const double samples = static_cast<double>(generated) * mini.secondsPerGeneratedToken;

    engine::Forecast forecast;
    forecast.seconds = seconds.likely + samples;
    forecast.secondsLow = seconds.low; // a model may say little
    forecast.secondsHigh = seconds.high + samples;
    forecast.secondsOfSteps = seconds.ofSteps;
    forecast.secondsOfEvaluations = seconds.ofEvaluations + samples;
    forecast.secondsOfCheckpoints = seconds.ofCheckpoints;
    forecast.secondsOfSetUp = seconds.ofSetUp;
    forecast.steps = steps;
    forecast.evaluations = planned.evaluations;
    forecast.checkpoints = planned.checkpoints;
    forecast.measuredSteps = static_cast<std::int64_t>(mini.measured.steps.size());
    const double tokens = static_cast<double>(prepared.train->tokens()) / static_cast<double>(prepared.origin.plan.stepsPerEpoch);
    forecast.tokensPerSecond = seconds.ofSteps > 0.0 ? tokens * static_cast<double>(steps) / seconds.ofSteps : 0.0;
    forecast.peakMemoryBytes = mini.peakMemory;
    forecast.diskBytes = diskOf(mini, planned, prepared.spec.trainer);
    forecast.precision = mini.precision;
    correct(forecast, prepared.spec);
    return forecast;
}

} // namespace core::training::forecast
