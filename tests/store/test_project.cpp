#include "core/base/error.h"
#include "core/base/files.h"
#include "core/runs/run_folder.h"
#include "core/store/project.h"
#include "core/store/run_digest.h"
#include "tests/support/own_time.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <functional>
#include <thread>

using namespace core::store;
using namespace core::base;
namespace fs = std::filesystem;
namespace runs = core::runs;

namespace {

std::string messageOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const core::Error& error) {
        return std::to_string(error.exitStatus()) + " " + error.message();
    }
    return "nothing was thrown";
}

Event at(double time, decltype(Event::body) body) { return {time, std::move(body)}; }

Event metrics(double time, std::int64_t step, std::vector<std::pair<std::string, double>> values) {
    return at(time, MetricsEvent{step, 0.5, step * 100, std::move(values)});
}

void appendEvents(const fs::path& run, const std::vector<Event>& events) {
    std::ofstream out(run / "events.jsonl", std::ios::app | std::ios::binary);
    for (const Event& event : events) out << toJsonLine(event) << '\n';
}

std::vector<Event> aWholeRun() {
    return {at(100, StartedEvent{"r", std::nullopt, 4}),
            metrics(101, 1, {{"train/loss", 3.0}}),
            metrics(102, 2, {{"train/loss", 2.5}, {"validation/loss", 2.4}}),
            metrics(103, 3, {{"train/loss", 2.0}}),
            metrics(104, 4, {{"train/loss", 1.5}, {"validation/loss", 2.6}}),
            at(110, FinishedEvent{"finished", std::nullopt, {{"steps", 4}}})};
}

} // namespace

class ProjectTest : public QObject {
    Q_OBJECT
    QTemporaryDir temporary_;
    int made_ = 0;
    fs::path fresh() { return fs::path(temporary_.path().toStdString()) / ("project" + std::to_string(++made_)); }
    static fs::path addRun(const fs::path& project, const std::string& folder, const std::string& created,
                           const std::vector<Event>& events) {
        runs::RunSpec spec;
        spec.name = "Run " + folder;
        spec.optimizer.lr = 2e-4;
        runs::RunOrigin origin;
        origin.created = created;
        const auto run = runs::RunFolder::create(project / "runs" / folder, spec, origin);
        appendEvents(run.path(), events);
        return run.path();
    }

private Q_SLOTS:
    void a_new_project_has_its_folders_and_nothing_in_them() {
        const auto folder = fresh();
        const auto project = openProject(folder / "");
        QCOMPARE(project->folder(), folder);
        for (const auto& part : {project->datasetsFolder(), project->runsFolder(), project->exportsFolder(), project->cacheFolder()})
            QVERIFY(fs::is_directory(part));
        QVERIFY(project->runs().empty());
        QVERIFY(project->datasets().empty());
        QVERIFY(project->findings().empty());
        QVERIFY(!project->readOnly());
    }

    void a_place_that_cannot_be_a_project_is_refused_in_words() {
        const auto file = fresh();
        saveFile(file, "x");
        const std::string said = messageOf([&] { (void)openProject(file / "p"); });
        QVERIFY2(said.starts_with("1 the project folder"), said.c_str());
    }

    void runs_are_listed_newest_first_with_their_figures() {
        const auto folder = fresh();
        addRun(folder, "a", "2026-01-01T00:00:00Z", aWholeRun());
        addRun(folder, "b", "2026-01-02T00:00:00Z", {});
        const auto project = openProject(folder);
        const auto found = project->runs();
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].spec.name, std::string("Run b"));
        QCOMPARE(found[0].state.state, std::string("unfinished"));
        const RunEntry& whole = found[1];
        QCOMPARE(whole.state.state, std::string("finished"));
        QCOMPARE(whole.steps, 4);
        QCOMPARE(whole.tokens, 400);
        QCOMPARE(whole.seconds, 10.0);
        QCOMPARE(*whole.bestValidationLoss, 2.4);
        QCOMPARE(*whole.lastValidationLoss, 2.6);
        QCOMPARE(whole.bestStep, 2);
        QCOMPARE(*whole.lastTrainLoss, 1.5);
        QCOMPARE(whole.sparkline, (std::vector<double>{2.4, 2.6}));
        QCOMPARE(whole.spec.optimizer.lr, 2e-4);
    }

    void the_index_says_the_same_after_it_was_closed_and_opened() {
        const auto folder = fresh();
        const auto run = addRun(folder, "a", "2026-01-01T00:00:00Z", aWholeRun());
        const auto first = openProject(folder)->runs();
        const auto again = openProject(folder)->runs();
        QCOMPARE(again.size(), first.size());
        QCOMPARE(writeDigest(again[0]), writeDigest(first[0]));
        QCOMPARE(again[0].folder, run);
    }

    void a_run_that_grows_is_followed() {
        const auto folder = fresh();
        const auto run = addRun(folder, "a", "x", {at(100, StartedEvent{"r", std::nullopt, 4})});
        const auto project = openProject(folder);
        QCOMPARE(project->runs()[0].steps, 0);
        appendEvents(run, {metrics(101, 1, {{"train/loss", 3.0}})});
        QCOMPARE(project->runs()[0].steps, 1);
        {
            runs::RunWriter writer(runs::RunFolder::open(run));
            QCOMPARE(project->runs()[0].state.state, std::string("running"));
        }
        QCOMPARE(project->runs()[0].state.state, std::string("unfinished"));
        appendEvents(run, {at(120, FinishedEvent{"stopped", std::nullopt, {}})});
        QCOMPARE(project->runs()[0].state.state, std::string("stopped"));
        QCOMPARE(project->runs()[0].seconds, 20.0);
    }

    void a_resumed_run_counts_its_own_time_and_forgets_steps_after_the_checkpoint() {
        const auto folder = fresh();
        const auto run = addRun(folder, "a", "x", aWholeRun());
        appendEvents(run, {at(1000, StartedEvent{"r", 2, 6}), metrics(1005, 3, {{"train/loss", 2.0}}),
                           metrics(1006, 4, {{"train/loss", 1.4}, {"validation/loss", 2.2}}),
                           at(1010, FinishedEvent{"finished", std::nullopt, {}})});
        const auto entry = openProject(folder)->runs()[0];
        QCOMPARE(entry.seconds, 20.0);
        QCOMPARE(entry.sparkline, (std::vector<double>{2.4, 2.2}));
        QCOMPARE(*entry.bestValidationLoss, 2.2);
        QCOMPARE(entry.bestStep, 4);
    }

    void a_long_curve_becomes_few_points() {
        RunFigures figures;
        RunEntry entry;
        figures.read(at(1, StartedEvent{"r", std::nullopt, 100000}));
        for (int step = 1; step <= 100000; ++step) figures.read(metrics(step, step, {{"train/loss", 1.0 / step}}));
        figures.writeTo(entry);
        QVERIFY(entry.sparkline.size() <= 48 && entry.sparkline.size() > 40);
        QCOMPARE(entry.sparkline.front(), 1.0);
        QCOMPARE(*entry.lastTrainLoss, 1e-5);
        QCOMPARE(thinned({1, 2, 3, 4, 5, 6, 7, 8, 9}, 3), (std::vector<double>{1, 5, 9}));
    }

    void notes_are_the_folders_and_the_index_follows_them() {
        const auto folder = fresh();
        const auto run = addRun(folder, "a", "x", {});
        const auto project = openProject(folder);
        (void)project->runs();
        project->saveNotes(run, {"Renamed", "n", {"t"}, true, false});
        QCOMPARE(project->runs()[0].notes.name, std::string("Renamed"));
        QVERIFY(project->runs()[0].notes.starred);
    }

    void runs_that_were_removed_or_cannot_be_opened_are_told_apart() {
        const auto folder = fresh();
        const auto gone = addRun(folder, "a", "x", {});
        const auto broken = addRun(folder, "b", "x", {});
        const auto project = openProject(folder);
        QCOMPARE(project->runs().size(), std::size_t{2});
        fs::remove_all(gone);
        saveFile(broken / "run.json", "{\"tas\": 1}");
        const auto found = project->runs();
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].state.state, std::string("unknown"));
        QVERIFY(found[0].state.error && found[0].state.error->find("tas") != std::string::npos);
        QVERIFY(project->findings()[0].find("cannot be opened") != std::string::npos);
    }

    void a_damaged_or_deleted_database_is_made_anew_from_the_folders() {
        const auto folder = fresh();
        addRun(folder, "a", "x", aWholeRun());
        const std::string before = writeDigest(openProject(folder)->runs()[0]);
        const auto check = [&](bool told) {
            const auto project = openProject(folder);
            QCOMPARE(writeDigest(project->runs()[0]), before);
            QCOMPARE(!project->findings().empty(), told);
            project->saveSetting("k", "v");
        };
        fs::remove(folder / "anneal.db");
        check(false);
        saveFile(folder / "anneal.db", std::string(100000, '\x7f'));
        check(true);
        check(false);
        const std::string bytes = loadFile(folder / "anneal.db");
        for (std::size_t cut : {std::size_t{0}, std::size_t{100}, bytes.size() / 2}) {
            saveFile(folder / "anneal.db", bytes.substr(0, cut));
            QCOMPARE(writeDigest(openProject(folder)->runs()[0]), before);
        }
        openProject(folder)->rebuild();
        check(false);
    }

    void random_damage_never_stops_a_project_from_opening() {
        const auto folder = fresh();
        for (int i = 0; i < 30; ++i) addRun(folder, "r" + std::to_string(i), "x", aWholeRun());
        (void)openProject(folder)->runs();
        const std::string bytes = loadFile(folder / "anneal.db");
        std::srand(7);
        for (int round = 0; round < 40; ++round) {
            std::string damaged = bytes;
            for (int i = 0; i < 40; ++i) damaged[static_cast<std::size_t>(std::rand()) % damaged.size()] = static_cast<char>(std::rand());
            for (const char* suffix : {"-wal", "-shm"}) fs::remove(folder / (std::string("anneal.db") + suffix));
            saveFile(folder / "anneal.db", damaged);
            const auto project = openProject(folder);
            QCOMPARE(project->runs().size(), std::size_t{30});
        }
    }

    void a_second_window_reads_only_and_neither_waits() {
        const auto folder = fresh();
        const auto run = addRun(folder, "a", "x", aWholeRun());
        const auto first = openProject(folder);
        (void)first->runs();
        QElapsedTimer timer;
        timer.start();
        const auto second = openProject(folder);
        QVERIFY(second->readOnly());
        QCOMPARE(second->runs().size(), std::size_t{1});
        QVERIFY(timer.elapsed() < 1000);
        for (const auto& action :
             std::vector<std::function<void()>>{[&] { second->saveNotes(run, {}); }, [&] { second->saveSetting("k", "v"); },
                                                [&] { second->rebuild(); }, [&] { second->binDataset("d", true); }}) {
            const std::string said = messageOf(action);
            QVERIFY2(said.find("open in another window") != std::string::npos, said.c_str());
        }
        first->saveSetting("k", "v");
        QCOMPARE(*first->setting("k"), std::string("v"));
    }

    void the_command_line_leaves_the_project_free_for_a_window() {
        const auto folder = fresh();
        addRun(folder, "a", "x", aWholeRun());
        const auto guest = openProject(folder, Access::Guest);
        QVERIFY(!guest->readOnly());
        QCOMPARE(guest->runs().size(), std::size_t{1});
        QVERIFY(fs::exists(folder / "anneal.db"));
        const auto window = openProject(folder);
        QVERIFY(!window->readOnly());
        addRun(folder, "b", "x", {});
        QCOMPARE(guest->runs().size(), std::size_t{2});
        QCOMPARE(window->runs().size(), std::size_t{2});
    }

    void settings_outlive_the_window() {
        const auto folder = fresh();
        openProject(folder)->saveSetting("draft", "{\"a\": \"ü\"}");
        const auto project = openProject(folder);
        QCOMPARE(*project->setting("draft"), std::string("{\"a\": \"ü\"}"));
        QVERIFY(!project->setting("other"));
    }

    void a_project_can_be_asked_from_several_threads() {
        const auto folder = fresh();
        for (int i = 0; i < 20; ++i) addRun(folder, "r" + std::to_string(i), "x", aWholeRun());
        const auto project = openProject(folder);
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&, t] {
                for (int i = 0; i < 20; ++i) {
                    (void)project->runs();
                    project->saveSetting("key" + std::to_string(t), std::to_string(i));
                }
            });
        threads.clear();
        QCOMPARE(*project->setting("key3"), std::string("19"));
    }

    void ten_thousand_runs_are_listed_in_under_a_second() {
        const auto folder = fresh();
        const auto model = addRun(folder, "model", "2026-01-01T00:00:00Z", aWholeRun());
        const std::string spec = loadFile(model / "run.json"), notes = loadFile(model / "notes.json"),
                          events = loadFile(model / "events.jsonl");
        for (int i = 0; i < 9999; ++i) {
            const auto run = folder / "runs" / ("run-" + std::to_string(10000 + i));
            fs::create_directories(run);
            std::ofstream(run / "run.json") << spec;
            std::ofstream(run / "notes.json") << notes;
            std::ofstream(run / "events.jsonl") << events;
        }
        const tests::OwnTime time;
        const double first = time.of([&] { QCOMPARE(openProject(folder)->runs().size(), std::size_t{10000}); });
        qInfo("10,000 runs read from their folders in %.0f ms", first);
        std::unique_ptr<Project> project;
        const double indexed = time.of([&] {
            project = openProject(folder);
            QCOMPARE(project->runs().size(), std::size_t{10000});
        });
        const double again = time.of([&] { QCOMPARE(project->runs().size(), std::size_t{10000}); });
        qInfo("opened and listed from the index in %.0f ms, again in %.0f ms", indexed, again);
        QVERIFY(indexed < 1000 * tests::kSlowdown);
        QVERIFY(again < 1000 * tests::kSlowdown);
    }
};

QTEST_APPLESS_MAIN(ProjectTest)
#include "test_project.moc"
