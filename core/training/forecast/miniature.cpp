#include "core/training/forecast/miniature.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/models/generate/generation.h"
#include "core/models/memory/caching_allocator.h"
#include "core/runs/folder/folder_size.h"
#include "core/runs/run_files.h"
#include "core/runs/run_folder.h"
#include "core/training/forecast/picked_rows.h"
#include "core/training/run_training.h"
#include "core/training/start/memory.h"
#include "core/training/start/model_setup.h"
#include "core/training/trainer.h"

#include <chrono>
#include <map>
#include <mutex>

namespace core::training::forecast {

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr double kSeconds = 20.0;          ///< after which the miniature ends, once every kind of step was measured
constexpr std::size_t kCycles = 8;         ///< of typical, shortest, longest, behind a first longest one that warms up
constexpr std::int64_t kFirstWhole = 7;    ///< the step at which each kind was measured twice; an evaluation and a checkpoint are due then
constexpr double kEvaluationInSteps = 4.0; ///< what an evaluation of the miniature may compute, in typical steps
constexpr std::int64_t kPrompt = 16, kAnswer = 16;

double since(Clock::time_point begun) { return std::chrono::duration<double>(Clock::now() - begun).count(); }

/// A step of the run that is a step of the miniature.
struct ChosenStep {
    std::int64_t step = 0;
    int kind = 0; ///< 0 short, 1 typical, 2 long
};

/// One after another.
std::vector<ChosenStep> stepsOf(const StepSizes& sizes) {
    std::vector<ChosenStep> steps{{sizes.longest.front(), 2}};
    for (std::size_t i = 0; i < kCycles; ++i) {
        const std::size_t at = i % sizes.typical.size();
        for (const ChosenStep& step : {ChosenStep{sizes.typical[at], 1}, {sizes.shortest[at], 0}, {sizes.longest[at], 2}})
            steps.push_back(step);
    }
    return steps;
}

/// Batches spread evenly over the validation rows, about as much work as a few steps.
std::vector<std::int64_t> fewOf(const data::TokenCache& rows, std::int64_t batchSize, double work, double most) {
    std::vector<std::int64_t> few = firstSequences(rows);
    const std::int64_t batches = (rows.size() + batchSize - 1) / batchSize;
    const auto kept = std::max<std::int64_t>(1, static_cast<std::int64_t>(static_cast<double>(batches) * most / std::max(work, 1.0)));
    if (kept >= batches) return few;
    few.clear();
    for (std::int64_t i = 0; i < kept; ++i)
        for (std::int64_t at = i * batches / kept * batchSize, end = at + batchSize; at < std::min(end, rows.size()); ++at)
            few.push_back(at);
    return few;
}

struct Miniature {
    Preparation prepared;
    std::map<std::int64_t, MeasuredStep> measure; ///< by step of the miniature, from 1: work and kind
    std::map<std::int64_t, std::int64_t> tokensOfStep;
    double evaluationWork = 0.0;
};

Miniature miniatureOf(const Preparation& whole, const StepSizes& sizes, const WorkCount& count) {
    Miniature mini{whole, {}, {}, 0.0};
    runs::RunSpec& spec = mini.prepared.spec;
    const data::BatchSource source(whole.train, spec.trainer.batchSize, spec.trainer.accumulation, spec.data.shuffle,
                                   static_cast<std::uint64_t>(spec.trainer.seed));
    const std::vector<ChosenStep> steps = stepsOf(sizes);
    std::vector<std::int64_t> picked;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const std::vector<std::int64_t> sequences = source.sequencesOf(steps[i].step);
        picked.insert(picked.end(), sequences.begin(), sequences.end());
        const auto number = static_cast<std::int64_t>(i) + 1;
        mini.measure[number] = {count.of(*whole.train, sequences, spec.trainer.batchSize), 0.0, steps[i].kind};
        for (const std::int64_t index : sequences)
            mini.tokensOfStep[number] += static_cast<std::int64_t>(whole.train->sequence(index).ids.size());
    }
    if (source.stepsPerEpoch() > 1) mini.prepared.train = pickedRows(whole.train, std::move(picked)); // else every step is the whole data
    if (whole.validation) {
        const double work = count.of(*whole.validation, firstSequences(*whole.validation), spec.trainer.batchSize);
        const std::vector<std::int64_t> few =
            fewOf(*whole.validation, spec.trainer.batchSize * whole.validation->perRow(), work, kEvaluationInSteps * sizes.stepWork);
        mini.evaluationWork = count.of(*whole.validation, few, spec.trainer.batchSize);
        mini.prepared.validation = pickedRows(whole.validation, few);
    }
    const auto planned = static_cast<std::int64_t>(steps.size());
    mini.prepared.origin.plan.plannedSteps = planned;
    spec.data.shuffle = false;
    spec.trainer.maxSteps = planned;
    spec.trainer.evalEvery = spec.trainer.checkpointEvery = kFirstWhole;
    spec.trainer.checkpointMinutes = 0.0;
    spec.trainer.keepCheckpoints = 1;
    spec.trainer.logEvery = 1;
    spec.trainer.earlyStoppingPatience = 0;
    mini.prepared.samples.clear(); // timed apart
    spec.evaluation.maxRows = 0;
    return mini;
}

double secondsPerGeneratedToken(models::CausalModel& model, const Preparation& prepared, const base::JobContext& ctx) {
    const data::TokenCache::Sequence first = prepared.validation->sequence(0);
    const std::vector<data::TokenId> prompt(first.ids.begin(),
                                            first.ids.begin() + std::min<std::ptrdiff_t>(kPrompt, std::ssize(first.ids)));
    models::GenerationOptions options;
    options.maxNew = kAnswer;
    options.stopAtEnd = false;
    const auto begun = Clock::now();
    (void)models::generate(
        model, *prepared.tokenizer, {}, prompt, options, [](const models::Choice&, const std::string&) {},
        [&ctx] { return ctx.stopRequested(); });
    return since(begun) / static_cast<double>(kAnswer);
}

struct Interval {
    double begun = 0.0, ended = 0.0;
    [[nodiscard]] double seconds() const { return ended - begun; }
    [[nodiscard]] double common(const Interval& other) const {
        return std::max(0.0, std::min(ended, other.ended) - std::max(begun, other.begun));
    }
};

/// What a training tells, kept. The event of a checkpoint has the time at which writing began, and is told when it ended.
class Listener {
public:
    void hear(const base::Event& event) {
        const std::lock_guard lock(mutex_);
        if (std::holds_alternative<base::CheckpointEvent>(event.body)) writings_.push_back({event.time, base::unixTime()});
        events_.push_back(event);
    }
    [[nodiscard]] const std::vector<base::Event>& events() const noexcept { return events_; }
    [[nodiscard]] const std::vector<Interval>& writings() const noexcept { return writings_; }

private:
    std::mutex mutex_; ///< hear() only: the rest is read when the training is over
    std::vector<base::Event> events_;
    std::vector<Interval> writings_;
};

/// The seconds of every step but the first, which warms up, and those of the first evaluation. A step beside which a checkpoint was written says how
/// much that is felt, and nothing of the others.
void readEvents(const Listener& told, const Miniature& mini, MeasuredRun& measured) {
    double ended = 0.0, besideWriting = 0.0;
    std::vector<std::pair<MeasuredStep, double>> slowed;
    for (const base::Event& event : told.events()) {
        const auto* metrics = std::get_if<base::MetricsEvent>(&event.body);
        if (metrics == nullptr) continue;
        if (const auto rate = metrics->value("train/tokens_per_second"); rate && *rate > 0.0) {
            ended = event.time;
            if (metrics->step == 1) continue;
            MeasuredStep step = mini.measure.at(metrics->step);
            step.seconds = static_cast<double>(mini.tokensOfStep.at(metrics->step)) / *rate;
            double beside = 0.0;
            for (const Interval& writing : told.writings()) beside += writing.common({ended - step.seconds, ended});
            besideWriting += beside;
            if (beside > 0.0) slowed.emplace_back(step, beside);
            else measured.steps.push_back(step);
        } else if (metrics->value("validation/loss") && metrics->step == kFirstWhole) {
            measured.secondsOfEvaluation = event.time - ended;
            measured.evaluationWork = mini.evaluationWork;
        }
    }
    for (const Interval& writing : told.writings())
        measured.secondsOfCheckpoint += writing.seconds() / static_cast<double>(told.writings().size());
    if (measured.steps.empty() || besideWriting < 0.5 * measured.secondsOfCheckpoint) return;
    const SecondsByWork clean(measured.steps);
    double more = 0.0;
    for (const auto& [step, beside] : slowed) more += step.seconds - clean(step.work);
    measured.writingFelt = std::clamp(more / besideWriting, 0.0, 1.0);
}

void readFolder(const runs::RunFolder& run, std::uint64_t loggedSteps, MiniatureRun& result) {
    const std::uint64_t ofEvents = fs::file_size(run.path() / runs::kEventsFile),
                        ofCheckpoints = runs::folder::bytesBelow(run.path() / runs::kCheckpointsFolder);
    const fs::path rows = run.evaluationFile(kFirstWhole);
    if (fs::exists(rows)) result.bytesOfRows = fs::file_size(rows);
    result.bytesOfStep = ofEvents / std::max<std::uint64_t>(1, loggedSteps);
    result.otherBytes = runs::folder::bytesBelow(run.path()) - ofEvents - ofCheckpoints - runs::folder::bytesBelow(rows.parent_path());
    if (const std::vector<runs::CheckpointRef> made = run.checkpoints(); !made.empty())
        result.checkpointBytes = runs::folder::bytesBelow(made.back().path);
}

struct RemovedAtEnd {
    fs::path folder;
    ~RemovedAtEnd() {
        std::error_code ignored;
        fs::remove_all(folder, ignored);
    }
};

} // namespace

MiniatureRun trainMiniature(Preparation& prepared, const StepSizes& sizes, const WorkCount& count, const fs::path& folder,
                            const base::JobContext& ctx) {
    const auto begun = Clock::now();
    resetPeakMemory();
    MiniatureRun result;
    auto model = modelToTrain(prepared);
    result.precision = prepared.spec.trainer.precision;
    const double loading = since(begun);
    if (!prepared.samples.empty()) result.secondsPerGeneratedToken = secondsPerGeneratedToken(*model, prepared, ctx);
    const Miniature mini = miniatureOf(prepared, sizes, count);
    ctx.throwIfStopped();

    const RemovedAtEnd removed{folder};
    runs::RunFolder run = runs::RunFolder::create(folder, mini.prepared.spec, mini.prepared.origin);
    Listener listener;
    std::stop_source enough;
    const std::stop_callback asked(ctx.stopToken(), [&enough] { enough.request_stop(); });
    const auto trained = Clock::now();
    const base::JobContext inner(
        enough.get_token(),
        [&](const base::Progress& p) {
            const double steps = p.done / static_cast<double>(mini.prepared.spec.trainer.maxSteps), time = since(trained) / kSeconds;
            ctx.progress(std::max(steps, std::min(time, 0.99)), 1.0, "");
            // An evaluation and a checkpoint follow the step that is told of; they come before the next look at this.
            if (p.done > static_cast<double>(kFirstWhole) && since(trained) > kSeconds) enough.request_stop();
        },
        [&listener](const base::Event& event) { listener.hear(event); });
    runs::RunWriter writer(run);
    RunLog log(writer, inner);
    saveCompanions(run, mini.prepared.spec, *model, mini.prepared.modelFolder);
    double firstStep = 0.0;
    std::int64_t steps = 0;
    {
        StopWatch stop(inner, writer, log);
        Trainer trainer(run, mini.prepared, std::move(model), log, stop, inner, trained);
        (void)trainer.train();
        result.measured.secondsCopying = trainer.state().secondsStalled;
        firstStep = trainer.state().secondsToFirstStep;
        steps = trainer.state().step;
    }
    ctx.throwIfStopped();
    readEvents(listener, mini, result.measured);
    if (result.measured.steps.empty()) throw Error(ErrorKind::Internal, "the forecast measured no step");
    result.measured.secondsOfSetUp = loading + std::max(0.0, firstStep - result.measured.steps.back().seconds);
    result.peakMemory = peakMemory();
    readFolder(run, static_cast<std::uint64_t>(steps), result);
    models::releaseKeptMemory();
    return result;
}

} // namespace core::training::forecast
