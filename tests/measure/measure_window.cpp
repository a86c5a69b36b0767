// ./dev measure window [ROUNDS] [STEPS]: what the window costs a training that it shows live, in tokens per second. By turns in one process: the job
// thread alone, and the same job started in the window on the place Runs with its live plots. Status 4 where the window costs 3 % or more.
#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/base/job.h"
#include "core/base/paths.h"
#include "core/runs/run_folder.h"
#include "core/store/project.h"
#endif
#include "core/engine/engine.h"
#include "ui/main_window.h"
#include "ui/panels/context.h"
#include "ui/panels/place.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

constexpr double kMost = 0.03;
constexpr std::int64_t kWarmUp = 10;
constexpr int kLimitMs = 600'000;

core::runs::RunSpec grimm(const char* name, std::int64_t steps) {
    core::runs::RunSpec spec;
    spec.name = name;
    spec.task = "pretrain";
    spec.model.path = "bundled:stories260K";
    spec.model.maxLength = 256;
    spec.data.train = "dataset:grimm";
    spec.trainer.maxSteps = steps;
    spec.trainer.evalEvery = steps;
    spec.trainer.checkpointEvery = steps;
    spec.trainer.logEvery = 1;
    return spec;
}

/// Tokens per second from the step after the warm-up to the last but one, whose event does not wait for the evaluation.
double rateOf(const std::filesystem::path& run) {
    std::vector<std::pair<double, std::int64_t>> steps;
    for (const auto& event : core::runs::RunFolder::open(run).events())
        if (const auto* metrics = std::get_if<core::base::MetricsEvent>(&event.body); metrics != nullptr && !metrics->values.empty() &&
                                                                                      metrics->values.front().first.starts_with("train/") &&
                                                                                      metrics->step >= kWarmUp)
            steps.emplace_back(event.time, metrics->tokens);
    if (steps.size() < 3) return 0.0;
    const auto& [begin, first] = steps.front();
    const auto& [end, last] = steps[steps.size() - 2];
    return static_cast<double>(last - first) / (end - begin);
}

double alone(const std::filesystem::path& project, std::int64_t steps) {
    const core::runs::FreshRun place(project / "runs", "alone");
    const auto run = place.path();
    bool ended = false;
    std::string failed;
    core::base::JobRunner runner([&](const core::base::JobNews& news) {
        const auto* changed = std::get_if<core::base::JobNews::Changed>(&news.what);
        if (changed == nullptr) return;
        failed += changed->error;
        ended = ended || changed->state == core::base::JobState::Done || !changed->error.empty();
    });
    runner.start(core::base::Lane::Compute, "alone", [&](core::base::JobContext& ctx) {
        const core::engine::TrainOptions options{project, project / "cache", true};
        (void)core::engine::engine().prepareRun(grimm("alone", steps), run, options, ctx);
        (void)core::engine::engine().train(run, options, ctx);
    });
    if (!QTest::qWaitFor([&] { return ended; }, kLimitMs) || !failed.empty()) std::fprintf(stderr, "alone: %s\n", failed.c_str());
    return rateOf(run);
}

double shown(ui::MainWindow& window, std::int64_t steps) {
    QSignalSpy ended(&window.context(), &ui::panels::Context::runEnded);
    window.context().startRun(grimm("shown", steps));
    if (!QTest::qWaitFor([&] { return ended.count() == 1; }, kLimitMs)) std::fprintf(stderr, "shown: the run did not end\n");
    return ended.empty() ? 0.0 : rateOf(ended.front().front().toString().toStdString());
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int count, char** arguments) {
    core::engine::prepareProcess();
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(count, arguments);
    QApplication::setApplicationName(QStringLiteral("anneal-measure-window"));
    ui::theme::Appearance::instance().start(application);
    const int rounds = std::max(1, count > 1 ? std::atoi(arguments[1]) : 5);
    const int steps = std::max(40, count > 2 ? std::atoi(arguments[2]) : 150);
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("project")).toStdString();
    {
        const auto project = core::store::openProject(path);
        core::data::ImportOptions options;
        options.name = "grimm";
        core::data::importFiles({core::base::resourcesFolder() / "datasets" / "grimm" / "GrimmsFairyTales.txt"}, options,
                                project->newVersion("grimm").folder(), {});
    }
    (void)alone(path, 40); // products are chosen, the token cache is made
    std::vector<double> without, with;
    for (int round = 0; round < rounds; ++round) {
        without.push_back(alone(path, steps));
        ui::MainWindow window;
        window.resize(1440, 900);
        window.show();
        window.openProject(QString::fromStdString(path.string()));
        if (!QTest::qWaitFor([&] { return window.context().project() != nullptr; }, 20'000)) return 1;
        for (std::size_t i = 0; i < window.places().size(); ++i)
            if (window.places()[i]->key() == QLatin1String("runs")) window.showPlace(static_cast<int>(i));
        QTest::qWait(500);
        with.push_back(shown(window, steps));
        std::printf("round %d: %.0f tokens/s alone, %.0f in the window\n", round + 1, without.back(), with.back());
        std::fflush(stdout);
    }
    const double cost = 1.0 - median(with) / median(without);
    std::printf("the window costs %.1f %% of %.0f tokens/s; asked: under %.0f %%: %s\n", cost * 100.0, median(without), kMost * 100.0,
                cost < kMost ? "held" : "MISSED");
    return cost < kMost ? 0 : 4;
}
