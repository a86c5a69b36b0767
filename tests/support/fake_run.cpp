#include "tests/support/fake_run.h"

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/runs/run_files.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <random>

namespace tests {

using namespace core::base;
using namespace core::runs;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kTokensPerStep = 1024;

double validationAt(const FakeRun& run, std::int64_t step, std::mt19937_64& random) {
    std::normal_distribution<double> noise(0.0, 0.004);
    const double tau = static_cast<double>(run.decay) * 0.28;
    double loss = run.bestValidation + (run.startLoss - run.bestValidation) * std::exp(-std::pow(static_cast<double>(step) / tau, 0.8));
    if (run.overfitsAt > 0 && step > run.overfitsAt) loss += 0.3 * std::pow(static_cast<double>(step - run.overfitsAt) / 700.0, 1.25);
    return loss + noise(random);
}

struct Curves {
    std::mt19937_64 random;
    std::normal_distribution<double> normal{0.0, 1.0};
    double wander = 0.0, speed = 0.0;

    MetricsEvent step(const FakeRun& run, std::int64_t s, std::int64_t planned) {
        const double x = static_cast<double>(s);
        wander = 0.55 * wander + normal(random) * run.noise;
        speed = 0.8 * speed + normal(random) * 45.0;
        MetricsEvent event;
        event.step = s;
        event.epoch = x / 127.0;
        event.tokens = s * kTokensPerStep;
        const double loss =
            run.floorLoss + (run.startLoss - run.floorLoss) * std::exp(-std::pow(x / static_cast<double>(run.decay), 0.72)) + wander;
        const double grad = 0.42 + 1.9 * std::exp(-x / 70.0) + 0.18 * std::abs(normal(random)) + (run.floorLoss < 2.0 ? 0.0004 * x : 0.0);
        const double rate =
            run.tokensPerSecond + speed - (run.checkpointEvery > 0 && s % run.checkpointEvery < 3 ? 500.0 : 0.0) - (s < 6 ? 1800.0 : 0.0);
        event.values = {{"train/loss", loss},
                        {"train/lr", run.spec.optimizer.lr * scheduleMultiplier(run.spec.schedule, s - 1, planned)},
                        {"train/grad_norm", grad},
                        {"train/tokens_per_second", rate}};
        return event;
    }
};

FinishedEvent finish(const FakeRun& run, const std::vector<std::pair<std::string, double>>& last, double seconds) {
    FinishedEvent event;
    event.state = run.state;
    if (!run.error.empty()) event.error = run.error;
    event.summary = {{"steps", static_cast<double>(run.steps)},
                     {"tokens", static_cast<double>(run.steps * kTokensPerStep)},
                     {"seconds", seconds},
                     {"seconds_to_first_step", 0.8},
                     {"peak_memory_bytes", run.spec.method.isAdapter() ? 2.4e9 : 3.1e9}};
    event.summary.insert(event.summary.end(), last.begin(), last.end());
    return event;
}

void writeCheckpoint(const RunFolder& folder, std::int64_t step, bool adapter) {
    const fs::path path = folder.path() / kCheckpointsFolder / checkpointName(step);
    fs::create_directories(path);
    std::string manifest = "{\"files\": {";
    const char* weights = adapter ? "adapter_model.safetensors" : "model.safetensors";
    for (const char* name : {weights, "optimizer.safetensors", "state.json"}) {
        const std::string bytes = std::string(name) + " of step " + std::to_string(step) + std::string(4096, '.');
        std::ofstream(path / name, std::ios::binary) << bytes;
        manifest += (name == weights ? "\"" : ", \"") + std::string(name) + "\": \"" + sha256(bytes) + "\"";
    }
    std::ofstream(path / kManifestFile, std::ios::binary) << manifest << "}}\n";
}

void writeRowLosses(const RunFolder& folder, const FakeRun& run, std::int64_t step, double mean) {
    std::mt19937_64 rows(7); // how hard a row is, is the same for every run
    std::mt19937_64 own(run.seed * 31 + static_cast<std::uint64_t>(step));
    std::normal_distribution<double> hard(0.0, 0.35), luck(0.0, 0.03);
    fs::create_directories(folder.path() / kEvaluationFolder);
    std::ofstream out(folder.evaluationFile(step), std::ios::binary);
    for (int row = 0; row < 61; ++row)
        out << "{\"row\": " << row << ", \"loss\": " << std::max(0.05, mean + hard(rows) + luck(own))
            << ", \"tokens\": " << 180 + row * 37 % 90 << "}\n";
}

} // namespace

std::vector<Event> fakeEvents(const FakeRun& run) {
    Curves curves{std::mt19937_64(run.seed)};
    std::mt19937_64 evaluation(run.seed + 1000);
    const std::int64_t planned = run.plannedSteps > 0 ? run.plannedSteps : run.steps;
    std::vector<Event> events;
    double time = run.startTime;
    events.push_back({time, StartedEvent{run.spec.name, std::nullopt, planned}});
    events.push_back({time, LogEvent{"info", "Training rows: 1,016; validation rows: 61; steps: " + std::to_string(planned)}});
    double best = 1e9, validation = 0.0;
    std::int64_t bestStep = 0;
    bool advised = false;
    for (std::int64_t s = 1; s <= run.steps; ++s) {
        auto metrics = curves.step(run, s, planned);
        time += static_cast<double>(kTokensPerStep) / metrics.value("train/tokens_per_second").value_or(1.0);
        const bool evaluates = run.evalEvery > 0 && (s % run.evalEvery == 0 || s == 1);
        events.push_back({time, metrics});
        if (evaluates) {
            validation = validationAt(run, s, evaluation);
            events.push_back({time, MetricsEvent{s,
                                                 metrics.epoch,
                                                 metrics.tokens,
                                                 {{"validation/loss", validation}, {"validation/perplexity", std::exp(validation)}}}});
            if (validation < best) {
                best = validation;
                bestStep = s;
            }
            if (run.samples && s > 1 && s % (run.evalEvery * 3) == 0)
                events.push_back(
                    {time, SampleEvent{s, "Once upon a time there was",
                                       "a miller who had a daughter, and step " + std::to_string(s) + " found her in the wood."}});
        }
        if (run.checkpointEvery > 0 && (s % run.checkpointEvery == 0 || (s == run.steps && !run.state.empty())))
            events.push_back({time, CheckpointEvent{s, "checkpoints/" + checkpointName(s), 3'200'000, bestStep == s}});
        if (run.overfitsAt > 0 && !advised && s > run.overfitsAt + run.evalEvery * 6) {
            advised = true;
            const std::string at = std::to_string(bestStep);
            events.push_back({time, AdviceEvent{"overfitting", s,
                                                "Validation loss has risen since step " + at +
                                                    " while the training loss falls. Keep step " + at + "."}});
        }
    }
    if (run.state.empty()) return events;
    std::vector<std::pair<std::string, double>> last{{"train/loss", run.floorLoss}};
    if (run.evalEvery > 0) last.emplace_back("validation/loss", validation);
    events.push_back({time, finish(run, last, time - run.startTime)});
    return events;
}

RunFolder writeFakeRun(const fs::path& folder, const FakeRun& run) {
    RunOrigin origin;
    origin.annealVersion = "0.1.0";
    origin.torchVersion = "2.15.0";
    origin.machine = "test machine";
    origin.processor = "two cores";
    origin.threads = 2;
    origin.created = "2026-11-23T22:00:00Z";
    origin.modelHash = sha256("model");
    origin.trainHash = sha256("grimm");
    origin.modelLicence = "MIT";
    origin.trainLicence = "public-domain";
    origin.parameters = 260'032;
    origin.trainable = run.spec.method.isAdapter() ? run.spec.method.rank * 3'520 : 260'032;
    origin.plan.plannedSteps = run.plannedSteps > 0 ? run.plannedSteps : run.steps;
    origin.plan.trainRows = 1016;
    origin.plan.validationRows = 61;
    RunFolder made = RunFolder::create(folder, run.spec, origin);
    RunNotes notes = made.notes();
    notes.starred = run.starred;
    made.saveNotes(notes);
    const auto events = fakeEvents(run);
    std::ofstream out(folder / kEventsFile, std::ios::binary);
    std::string best;
    double lowest = 1e300;
    std::vector<std::int64_t> checkpoints;
    for (const auto& event : events) {
        out << toJsonLine(event) << "\n";
        if (const auto* metrics = std::get_if<MetricsEvent>(&event.body))
            if (const auto loss = metrics->value("validation/loss")) {
                if (run.rowLosses) writeRowLosses(made, run, metrics->step, *loss);
                if (*loss < lowest) lowest = *loss;
            }
        if (const auto* checkpoint = std::get_if<CheckpointEvent>(&event.body)) {
            writeCheckpoint(made, checkpoint->step, run.spec.method.isAdapter());
            if (checkpoint->best || best.empty()) best = checkpointName(checkpoint->step);
        }
    }
    if (!best.empty()) std::ofstream(folder / kBestFile, std::ios::binary) << best << "\n";
    return made;
}

std::vector<FakeRun> grimmRuns() {
    const auto make = [](const char* name, const char* kind, std::int64_t rank, double lr, std::vector<std::string> tags,
                         std::uint64_t seed) {
        FakeRun run;
        run.spec.name = name;
        run.spec.task = "pretrain";
        run.spec.data.train = "dataset:grimm";
        run.spec.data.overlong = "split";
        run.spec.method.kind = kind;
        run.spec.method.rank = rank;
        run.spec.method.alpha = 2.0 * static_cast<double>(rank);
        run.spec.method.dropout = rank > 4 ? 0.05 : 0.0;
        run.spec.optimizer.lr = lr;
        run.spec.optimizer.weightDecay = 0.01;
        run.spec.tags = std::move(tags);
        run.spec.schedule.kind = "linear";
        run.seed = seed;
        run.steps = 1270;
        return run;
    };
    std::vector<FakeRun> runs;
    runs.push_back(make("grimm-full", "full", 16, 2e-4, {"baseline"}, 7));
    runs.back().spec.optimizer.weightDecay = 0.1;
    runs.back().floorLoss = 1.32;
    runs.back().decay = 520;
    runs.back().bestValidation = 2.655;
    runs.back().overfitsAt = 330;
    runs.back().tokensPerSecond = 6350;
    runs.back().spec.notes =
        "More rank helps a little, not for certain. Full tuning learns the tales by heart after epoch 3. Next: r = 128 with dropout 0.1.";
    runs.push_back(make("grimm-lora-r16", "lora", 16, 5e-4, {"rank sweep", "demo"}, 11));
    runs.back().bestValidation = 2.606;
    runs.back().starred = true;
    runs.push_back(make("grimm-lora-r64", "lora", 64, 5e-4, {"rank sweep"}, 13));
    runs.back().spec.trainer.keepCheckpoints = 4;
    runs.back().steps = 742;
    runs.back().plannedSteps = 1270;
    runs.back().floorLoss = 2.07;
    runs.back().bestValidation = 2.59;
    runs.back().tokensPerSecond = 7180;
    runs.back().state.clear();
    runs.push_back(make("grimm-dora-r16", "dora", 16, 5e-4, {}, 17));
    runs.back().bestValidation = 2.611;
    runs.back().tokensPerSecond = 5180;
    runs.push_back(make("grimm-lora-r4", "lora", 4, 5e-4, {"rank sweep"}, 19));
    runs.back().bestValidation = 2.634;
    runs.back().floorLoss = 2.4;
    runs.push_back(make("grimm-full-wd", "full", 16, 2e-4, {}, 23));
    runs.back().bestValidation = 2.663;
    runs.back().floorLoss = 1.6;
    runs.back().overfitsAt = 380;
    runs.back().steps = 700;
    runs.back().plannedSteps = 1270;
    runs.back().state = "stopped";
    runs.push_back(make("grimm-lr-4e-3", "lora", 16, 4e-3, {"lr search"}, 29));
    runs.back().bestValidation = 3.018;
    runs.back().floorLoss = 6.3;
    runs.back().steps = 212;
    runs.back().plannedSteps = 1270;
    runs.back().state = "failed";
    runs.back().error = "step 212: the loss is not a number; lower optimizer.lr (now 0.004)";
    runs.push_back(make("grimm-lora-r128", "lora", 128, 5e-4, {"rank sweep"}, 31));
    runs.back().steps = 40;
    runs.back().plannedSteps = 1270;
    runs.back().state = "stopped";
    for (std::size_t i = 0; i < runs.size(); ++i) runs[i].startTime += static_cast<double>(i) * 600.0;
    return runs;
}

} // namespace tests
