#include "core/base/error.h"
#include "core/base/files.h"
#include "core/runs/folder/file_lock.h"
#include "core/runs/run_folder.h"

#include "tests/support/failing_file_system.h"

#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <cerrno>
#include <fstream>
#include <functional>
#include <iterator>
#include <thread>
#include <vector>

using namespace core::runs;
using namespace core::base;
namespace fs = std::filesystem;

namespace {

std::string messageOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const core::Error& error) {
        return std::to_string(error.exitStatus()) + " " + error.message();
    }
    return "nothing was thrown";
}

void append(const fs::path& file, const std::string& text) { std::ofstream(file, std::ios::app | std::ios::binary) << text; }

Event metrics(std::int64_t step, double loss) { return {0.0, MetricsEvent{step, 0.1, step * 10, {{"train/loss", loss}}}}; }

} // namespace

class RunFolderTest : public QObject {
    Q_OBJECT
    QTemporaryDir temporary_;
    int made_ = 0;
    fs::path fresh() { return fs::path(temporary_.path().toStdString()) / ("run" + std::to_string(++made_)); }
    RunFolder run() {
        RunSpec spec;
        spec.name = "A run";
        spec.tags = {"one"};
        return RunFolder::create(fresh(), spec, {});
    }

private Q_SLOTS:
    void a_run_is_read_back_as_it_was_made() {
        RunSpec spec;
        spec.name = "Grimm, \"every\" weight";
        spec.optimizer.lr = 1e-3;
        RunOrigin origin;
        origin.annealVersion = "0.1.0";
        origin.trainHash = std::string(64, 'a');
        origin.parameters = 260032;
        origin.plan.plannedSteps = 120;
        const auto made = RunFolder::create(fresh(), spec, origin);
        const auto opened = RunFolder::open(made.path());
        QCOMPARE(opened.spec().name, spec.name);
        QCOMPARE(opened.spec().optimizer.lr, 1e-3);
        QCOMPARE(opened.origin().annealVersion, origin.annealVersion);
        QCOMPARE(opened.origin().trainHash, origin.trainHash);
        QCOMPARE(opened.origin().parameters, origin.parameters);
        QCOMPARE(opened.origin().plan.plannedSteps, 120);
        QCOMPARE(opened.state().plannedSteps, 120);
    }

    void a_folder_that_holds_a_run_is_refused() {
        const auto made = run();
        const std::string said = messageOf([&] { (void)RunFolder::create(made.path(), {}, {}); });
        QVERIFY2(said.starts_with("1 ") && said.find("already holds a run") != std::string::npos, said.c_str());
        fs::create_directories(made.path() / "checkpoints" / "step-00000001"); // work that a new run would mix with
        fs::remove(made.path() / "run.json");
        QVERIFY(messageOf([&] { (void)RunFolder::create(made.path(), {}, {}); }).find("already holds a run") != std::string::npos);
    }

    void what_a_process_killed_while_making_a_run_left_is_made_whole() {
        const fs::path folder = fresh();
        fs::create_directories(folder / "checkpoints");
        append(folder / ".run.json.tmp-1", "{\"half\"");
        const auto made = RunFolder::create(folder, {}, {});
        QCOMPARE(RunFolder::open(folder).path(), made.path());
    }

    void a_file_in_the_place_of_the_folder_is_refused() {
        const fs::path file = fresh();
        saveFile(file, "x");
        QVERIFY(messageOf([&] { (void)RunFolder::create(file, {}, {}); }).find("is a file") != std::string::npos);
    }

    void folders_that_are_no_runs_are_refused_in_words() {
        QVERIFY(messageOf([&] { (void)RunFolder::open(fresh()); }).find("is not there") != std::string::npos);
        const fs::path empty = fresh();
        fs::create_directories(empty);
        QVERIFY(messageOf([&] { (void)RunFolder::open(empty); }).find("has no run.json") != std::string::npos);
        saveFile(empty / "run.json", R"({"trainer": {"epoch": 3}})");
        QVERIFY(messageOf([&] { (void)RunFolder::open(empty); }).starts_with("1 "));
        saveFile(empty / "run.json", R"({"anneal": {"parameters": "many"}})");
        const std::string said = messageOf([&] { (void)RunFolder::open(empty); });
        QVERIFY2(said.find("'parameters' must be a whole number") != std::string::npos, said.c_str());
    }

    void runs_are_listed_and_other_folders_skipped() {
        const fs::path runs = fresh();
        (void)RunFolder::create(runs / "20260102-000000-b", {}, {});
        (void)RunFolder::create(runs / "20260101-000000-a", {}, {});
        fs::create_directories(runs / "notes");
        saveFile(runs / "file", "x");
        const auto found = RunFolder::list(runs);
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].filename().string(), std::string("20260101-000000-a"));
        QVERIFY(RunFolder::list(runs / "absent").empty());
    }

    void a_fresh_path_is_a_safe_name_that_is_not_taken() {
        const fs::path runs = fresh();
        fs::create_directories(runs);
        const FreshRun first(runs, "a/../b: \"x\" é 中文"), second(runs, "a/../b: \"x\" é 中文");
        QVERIFY2(first.path().parent_path() == runs && first.path().filename().string().ends_with("-a-..-b-x-é-中文"),
                 first.path().c_str());
        QVERIFY(second.path() != first.path());
        QVERIFY(FreshRun(runs, "").path().filename().string().ends_with("-run"));
        QVERIFY(FreshRun(runs, std::string(5000, 'x')).path().filename().string().size() < 100);
    }

    void runs_that_are_begun_in_one_second_have_a_folder_each() {
        const fs::path runs = fresh() / "not/there/yet";
        std::vector<std::thread> beginners;
        std::atomic<int> made{0};
        for (int i = 0; i < 8; ++i)
            beginners.emplace_back([&] {
                for (int j = 0; j < 5; ++j) {
                    const FreshRun place(runs, "run");
                    (void)RunFolder::create(place.path(), {}, {});
                    ++made;
                }
            });
        for (std::thread& beginner : beginners) beginner.join();
        QCOMPARE(made.load(), 40);
        QCOMPARE(RunFolder::list(runs).size(), std::size_t{40});
        { const FreshRun unused(runs, "unused"); }
        QCOMPARE(std::distance(fs::directory_iterator(runs), fs::directory_iterator()), std::ptrdiff_t{40}); // what nobody used is gone
    }

    void one_folder_is_made_a_run_by_one_process_only() {
        const fs::path folder = fresh();
        fs::create_directories(folder);
        {
            const core::runs::folder::FileLock other(folder / ".lock"); // of a process that is just making it
            saveFile(folder / "notes.json", "{}");
            const std::string said = messageOf([&] { (void)RunFolder::create(folder, {}, {}); });
            QVERIFY2(said.starts_with("1 ") && said.find("by another process") != std::string::npos, said.c_str());
            QVERIFY(fs::exists(folder / "notes.json") && fs::exists(folder / ".lock"));
        }
        (void)RunFolder::create(folder, {}, {});
        QVERIFY(messageOf([&] { (void)RunFolder::create(folder, {}, {}); }).find("already holds a run") != std::string::npos);
        QVERIFY(fs::exists(folder / "run.json") && fs::exists(folder / "notes.json"));
    }

    void notes_are_kept_apart_from_the_specification() {
        const auto made = run();
        QCOMPARE(made.notes().name, std::string("A run"));
        QCOMPARE(made.notes().tags, std::vector<std::string>{"one"});
        RunNotes notes{"New", "Two\nlines", {"a", "b"}, true, true};
        made.saveNotes(notes);
        const auto read = RunFolder::open(made.path()).notes();
        QCOMPARE(read.notes, notes.notes);
        QVERIFY(read.starred && read.binned);
        fs::remove(made.path() / "notes.json");
        QCOMPARE(made.notes().name, std::string("A run"));
        saveFile(made.path() / "notes.json", "{\"tags\": \"one\"}");
        QVERIFY(messageOf([&] { (void)made.notes(); }).find("'tags' must be a list of texts") != std::string::npos);
        saveFile(made.path() / "notes.json", R"({"stars": 1e999})");
        QVERIFY(messageOf([&] { (void)made.notes(); }).find("out of range") != std::string::npos);
    }

    void events_come_back_in_their_order_with_times_that_never_decrease() {
        const auto made = run();
        {
            RunWriter writer(made);
            writer.append({0.0, StartedEvent{"run", std::nullopt, 3}});
            for (int step = 1; step <= 3; ++step) writer.append(metrics(step, 1.0 / step));
            writer.append({0.0, FinishedEvent{"finished", std::nullopt, {{"steps", 3}}}});
        }
        const auto events = made.events();
        QCOMPARE(events.size(), std::size_t{5});
        for (std::size_t i = 1; i < events.size(); ++i) QVERIFY(events[i].time >= events[i - 1].time);
        QVERIFY(events[0].time > 1.7e9);
        QCOMPARE(std::get<MetricsEvent>(events[2].body).step, 2);
        QCOMPARE(made.state().state, std::string("finished"));
        QCOMPARE(made.state().lastStep, 3);
    }

    void a_clock_that_was_set_back_does_not_show() {
        const auto made = run();
        append(made.path() / "events.jsonl", "{\"time\":9e12,\"type\":\"log\",\"level\":\"info\",\"message\":\"\"}\n");
        RunWriter writer(made);
        QCOMPARE(writer.append(metrics(1, 1)).time, 9e12);
    }

    void an_unterminated_last_line_is_cut_off_before_more_is_written() {
        const auto made = run();
        const std::string line = toJsonLine({5.0, LogEvent{"info", "a"}}) + "\n";
        append(made.path() / "events.jsonl", line + "{\"time\": 6, \"type\": \"metr");
        QCOMPARE(made.events().size(), std::size_t{1});
        RunWriter writer(made);
        QCOMPARE(fs::file_size(made.path() / "events.jsonl"), line.size());
        writer.append(metrics(1, 1));
        QCOMPARE(made.events().size(), std::size_t{2});
    }

    void a_line_that_is_no_event_is_passed_over_and_named() {
        const auto made = run();
        const std::string line = toJsonLine({5.0, LogEvent{"info", "a"}}) + "\n";
        append(made.path() / "events.jsonl", line + "{\"type\":\"of the future\"}\nrubbish\n" + line + std::string(3, '\0') + "\n");
        std::vector<std::string> said;
        QCOMPARE(made.events(&said).size(), std::size_t{2});
        QCOMPARE(said.size(), std::size_t{1});
        QVERIFY2(said[0].starts_with("events.jsonl, lines 3, 5: "), said[0].c_str());
        append(made.path() / "events.jsonl", "x\nx\nx\nx\nx\n");
        said.clear();
        (void)made.events(&said);
        QVERIFY2(said[0].starts_with("events.jsonl, lines 3, 5, 6, 7, 8 and 2 more: "), said[0].c_str());
    }

    void time_goes_on_behind_a_last_line_that_is_no_event() {
        const auto made = run();
        append(made.path() / "events.jsonl", "{\"time\":9e12,\"type\":\"log\",\"level\":\"info\",\"message\":\"\"}\nrubbish\n");
        RunWriter writer(made);
        QCOMPARE(writer.append(metrics(1, 1)).time, 9e12);
    }

    void a_disk_that_is_full_while_a_run_is_made_leaves_nothing_of_it() {
        for (int failAt = 1;; ++failAt) {
            const fs::path runs = fresh(), folder = runs / "deep" / "run";
            fs::create_directories(runs);
            tests::FailingFileSystem disk(fileSystem(), failAt, ENOSPC);
            std::string said;
            {
                const FileSystemOverride use(disk);
                said = messageOf([&] { (void)RunFolder::create(folder, {}, {}); });
            }
            if (said == "nothing was thrown") {
                QVERIFY(failAt > 4);
                break;
            }
            QVERIFY2(said.starts_with("1 ") && fs::is_empty(runs), said.c_str());
        }
    }

    void only_one_process_trains_in_a_folder() {
        const auto made = run();
        {
            const RunWriter writer(made);
            QCOMPARE(made.state().state, std::string("running"));
            QVERIFY(messageOf([&] { const RunWriter second(made); }).find("being trained by another") != std::string::npos);
        }
        QCOMPARE(made.state().state, std::string("unfinished"));
        const RunWriter again(made);
    }

    void a_stop_reaches_the_writer_and_only_while_somebody_trains() {
        const auto made = run();
        QVERIFY(messageOf([&] { made.requestStop(); }).find("not being trained") != std::string::npos);
        {
            const RunWriter writer(made);
            QVERIFY(!writer.stopRequested());
            made.requestStop();
            QVERIFY(writer.stopRequested());
        }
        const RunWriter next(made);
        QVERIFY(!next.stopRequested());
    }

    void a_full_disk_leaves_whole_lines() {
        const auto made = run();
        RunWriter writer(made);
        writer.append(metrics(1, 1));
        for (const int error : {ENOSPC, EIO}) {
            tests::FailingFileSystem failing(fileSystem(), 1, error);
            const FileSystemOverride use(failing);
            const std::string said = messageOf([&] { writer.append(metrics(2, 1)); });
            QVERIFY2(said.starts_with("1 "), said.c_str());
            if (error == ENOSPC) QVERIFY2(said.find("free") != std::string::npos, said.c_str());
            QCOMPARE(made.events().size(), std::size_t{1});
        }
        writer.append(metrics(2, 1));
        QCOMPARE(made.events().size(), std::size_t{2});
        QVERIFY(loadFile(made.path() / "events.jsonl").ends_with("\n"));
    }

    void the_state_of_a_long_run_is_found_at_its_ends() {
        const auto made = run();
        std::string text = toJsonLine({1.0, StartedEvent{"r", std::nullopt, 20000}}) + "\n";
        for (int step = 1; step <= 20000; ++step) text += toJsonLine(metrics(step, 1)) + "\n";
        append(made.path() / "events.jsonl", text);
        QCOMPARE(made.state().state, std::string("unfinished"));
        QCOMPARE(made.state().lastStep, 20000);
        QCOMPARE(made.state().plannedSteps, 20000);
        append(made.path() / "events.jsonl", toJsonLine({2.0, FinishedEvent{"failed", "no memory", {}}}) + "\n");
        QCOMPARE(made.state().state, std::string("failed"));
        QCOMPARE(*made.state().error, std::string("no memory"));
    }

    void a_tail_follows_a_growing_file_line_by_line() {
        const auto made = run();
        const fs::path file = made.path() / "events.jsonl";
        EventTail tail(file);
        QVERIFY(tail.poll().empty());
        const std::string line = toJsonLine(metrics(1, 1)) + "\n";
        append(file, line + line.substr(0, 10));
        QCOMPARE(tail.poll().size(), std::size_t{1});
        QVERIFY(tail.poll().empty());
        append(file, line.substr(10));
        QCOMPARE(tail.poll().size(), std::size_t{1});
        append(file, "rubbish\n" + line);
        QCOMPARE(tail.poll().size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(RunFolderTest)
#include "test_run_folder.moc"
