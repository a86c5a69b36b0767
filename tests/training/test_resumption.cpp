// How runs go on when something is not as it was: damaged checkpoints and events, inputs that are gone or changed, other threads.
#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/runs/checkpoint_files.h"
#include "core/training/training_state.h"
#include "tests/training/ended_runs.h"
#endif

#include <QtTest>

#include <cmath>
#include <limits>

using namespace core;
using small::StopAfter, small::copyOf, small::endOf, small::figure, small::logged, small::refusal;
namespace fs = std::filesystem;

class TestResumption : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_validation_loss_that_is_no_number_does_not_stand_in_the_way_of_going_on();
    void a_damaged_checkpoint_is_passed_over_with_a_warning_data();
    void a_damaged_checkpoint_is_passed_over_with_a_warning();
    void a_run_goes_on_without_the_adapter_that_it_began_with_data();
    void a_run_goes_on_without_the_adapter_that_it_began_with();
    void a_run_without_a_checkpoint_needs_the_adapter_that_it_began_with();
    void another_tokenizer_does_not_go_on_with_a_run();
    void a_line_of_the_events_that_is_none_hinders_nobody();
    void a_run_goes_on_with_the_threads_that_it_began_with();
    void seconds_count_from_the_start_and_go_on();
};

void TestResumption::a_validation_loss_that_is_no_number_does_not_stand_in_the_way_of_going_on() {
    small::Runs all;
    runs::RunSpec spec = small::spec();
    spec.trainer.maxSteps = 6;
    spec.trainer.evalEvery = 2;
    spec.trainer.checkpointEvery = 2;
    all.train("straight", spec);
    StopAfter stop(4);
    all.train("broken", spec, stop.ctx);
    const auto run = runs::RunFolder::open(all.path("broken"));
    const auto newest = *run.newestValidCheckpoint();
    auto state = training::parseState(base::loadFile(newest.path / "state.json"), "state.json");
    state.scores = {{"validation/loss", std::nan("")}, {"validation/perplexity", std::numeric_limits<double>::infinity()}};
    (void)runs::saveCheckpoint(run, newest.step,
                               {{"model.safetensors", copyOf(newest.path / "model.safetensors")},
                                {"optimizer.safetensors", copyOf(newest.path / "optimizer.safetensors")},
                                {"state.json", [&](const fs::path& path) { base::saveFile(path, training::toJson(state)); }}},
                               false, 9);
    QCOMPARE(all.resume("broken").state, std::string("finished"));
    QVERIFY(all.bytes("straight", "last") == all.bytes("broken", "last"));
}

void TestResumption::a_damaged_checkpoint_is_passed_over_with_a_warning_data() {
    QTest::addColumn<int>("keep");
    QTest::newRow("the newest only is kept") << 0;
    QTest::newRow("one is kept") << 1;
    QTest::newRow("three are kept") << 3;
}

void TestResumption::a_damaged_checkpoint_is_passed_over_with_a_warning() {
    QFETCH(int, keep);
    small::Runs all;
    runs::RunSpec spec = small::spec();
    spec.data.validationFraction = 0.0;
    spec.trainer.checkpointEvery = 2;
    spec.trainer.maxSteps = 8;
    spec.trainer.keepCheckpoints = 9;
    all.train("straight", spec);
    StopAfter stop(6);
    all.train("broken", spec, stop.ctx);
    runs::RunFolder run = runs::RunFolder::open(all.path("broken"));
    const auto before = run.checkpoints();
    QVERIFY(before.size() >= 3);
    small::damage(before.back().path / "model.safetensors");
    runs::RunSpec fewer = run.spec();
    fewer.trainer.keepCheckpoints = keep;
    run.saveSpec(fewer, run.origin());
    const std::int64_t from = before[before.size() - 2].step;
    {
        StopAfter soon(from + 1); // at once, so that a checkpoint comes before the damaged one's step
        QCOMPARE(training::runTraining(run.path(), all.options(), true, soon.ctx).state, std::string("stopped"));
    }
    const std::string warning = logged(run.events(), "warning");
    QVERIFY2(warning.find(before.back().name) != std::string::npos && warning.find("step " + std::to_string(from)) != std::string::npos,
             warning.c_str());
    QVERIFY(run.newestValidCheckpoint() && run.newestValidCheckpoint()->step > from);
    QCOMPARE(all.resume("broken").state, std::string("finished"));
    QVERIFY(all.bytes("straight", "last") == all.bytes("broken", "last"));
    QVERIFY(runs::verifyCheckpoint(run.checkpoint("last").path));
}

void TestResumption::a_run_goes_on_without_the_adapter_that_it_began_with_data() {
    QTest::addColumn<bool>("full");
    QTest::addColumn<bool>("gone");
    QTest::newRow("LoRA, gone") << false << true;
    QTest::newRow("LoRA, another one in its place") << false << false;
    QTest::newRow("merged into the whole weights, gone") << true << true;
    QTest::newRow("merged into the whole weights, another one in its place") << true << false;
}

void TestResumption::a_run_goes_on_without_the_adapter_that_it_began_with() {
    QFETCH(bool, full);
    QFETCH(bool, gone);
    small::Runs all;
    all.train("before", small::lora());
    const fs::path adapter = small::adapterOf(all.path("before"), all.path("adapter"));
    runs::RunSpec spec = full ? small::spec() : small::lora();
    spec.model.adapter = adapter.string();
    spec.trainer.checkpointEvery = 2;
    all.train("straight", spec);
    StopAfter stop(3);
    all.train("broken", spec, stop.ctx);
    QCOMPARE(runs::RunFolder::open(all.path("broken")).origin().adapterHash.size(), 64U);
    if (gone) fs::remove_all(adapter);
    else small::damage(adapter / models::kAdapterWeightsFile);
    QCOMPARE(all.resume("broken").state, std::string("finished"));
    const char* weights = full ? "model.safetensors" : "adapter_model.safetensors";
    QVERIFY(all.bytes("straight", "last", weights) == all.bytes("broken", "last", weights));
    const std::string warning = logged(all.events("broken"), "warning");
    QVERIFY2(gone ? warning.empty() : warning.find("no longer the one that this run began with") != std::string::npos, warning.c_str());
    QCOMPARE(runs::RunFolder::open(all.path("broken")).origin().adapterHash.size(), 64U); // of what it began with, still
}

void TestResumption::a_run_without_a_checkpoint_needs_the_adapter_that_it_began_with() {
    small::Runs all;
    all.train("before", small::lora());
    const fs::path adapter = small::adapterOf(all.path("before"), all.path("adapter"));
    runs::RunSpec spec = small::lora();
    spec.model.adapter = adapter.string();
    (void)training::prepareRun(spec, all.path("run"), all.options(), {});
    const std::string bytes = base::loadFile(adapter / models::kAdapterWeightsFile);
    small::damage(adapter / models::kAdapterWeightsFile);
    const std::string changed = refusal([&] { (void)all.resume("run"); });
    QVERIFY2(changed.starts_with("1 the adapter in ") && changed.find("not what this run began with") != std::string::npos,
             changed.c_str());
    fs::rename(adapter, all.path("elsewhere"));
    const std::string gone = refusal([&] { (void)all.resume("run"); });
    QVERIFY2(gone.starts_with("1 model.adapter: ") && gone.find("is not there") != std::string::npos &&
                 gone.find("SHA-256 ") != std::string::npos && gone.find('\n') == std::string::npos,
             gone.c_str());
    fs::rename(all.path("elsewhere"), adapter);
    base::saveFile(adapter / models::kAdapterWeightsFile, bytes);
    QCOMPARE(all.resume("run").state, std::string("finished"));
}

void TestResumption::another_tokenizer_does_not_go_on_with_a_run() {
    small::Runs all;
    const fs::path base = all.path("base");
    fs::copy(ANNEAL_SOURCE_DIR "/resources/models/stories260K", base);
    runs::RunSpec spec = small::spec();
    spec.model.path = base.string();
    StopAfter stop(3);
    all.train("run", spec, stop.ctx);
    const std::string settings = base::loadFile(base / "tokenizer_config.json"), config = base::loadFile(base / "config.json");
    base::saveFile(base / "tokenizer_config.json", settings + "\n");
    std::string said = refusal([&] { (void)all.resume("run"); });
    QVERIFY2(said.starts_with("1 ") && said.find("tokenizer_config.json is not what this run began with") != std::string::npos,
             said.c_str());
    base::saveFile(base / "tokenizer_config.json", settings);
    base::saveFile(base / "config.json", config + "\n");
    said = refusal([&] { (void)all.resume("run"); });
    QVERIFY2(said.starts_with("1 ") && said.find("config.json is not what this run began with") != std::string::npos, said.c_str());
    base::saveFile(base / "config.json", config);
    QCOMPARE(all.resume("run").state, std::string("finished"));
}

void TestResumption::a_line_of_the_events_that_is_none_hinders_nobody() {
    small::Runs all;
    all.train("straight", small::spec());
    StopAfter stop(3);
    all.train("broken", small::spec(), stop.ctx);
    const fs::path file = all.path("broken") / "events.jsonl";
    std::string text = base::loadFile(file);
    text.insert(text.find('\n') + 1, "{\"time\": 17, \"type\": \"metr\n");
    base::saveFile(file, text + std::string(40, '\0') + "\n");
    QCOMPARE(all.resume("broken").state, std::string("finished"));
    const std::string warning = logged(all.events("broken"), "warning");
    QVERIFY2(warning.find("events.jsonl, lines 2, ") != std::string::npos, warning.c_str());
    QVERIFY(all.curve("straight", "train/loss") == all.curve("broken", "train/loss"));
    double time = 0.0;
    for (const base::Event& event : all.events("broken")) {
        QVERIFY(event.time >= time);
        time = event.time;
    }
}

void TestResumption::a_run_goes_on_with_the_threads_that_it_began_with() {
    small::Runs all;
    runs::RunSpec spec = small::spec();
    spec.trainer.threads = 0;
    StopAfter stop(3);
    all.train("run", spec, stop.ctx);
    const std::int64_t chosen = runs::RunFolder::open(all.path("run")).spec().trainer.threads;
    QVERIFY(chosen > 0);
    QCOMPARE(chosen, runs::RunFolder::open(all.path("run")).origin().threads);
    const auto resumeWith = [&](std::int64_t threads, std::int64_t until) {
        engine::TrainOptions options = all.options();
        options.threads = threads;
        StopAfter soon(until);
        (void)training::runTraining(all.path("run"), options, true, soon.ctx);
        return logged(all.events("run"), "warning");
    };
    QCOMPARE(resumeWith(0, 4), std::string());
    const std::string said = resumeWith(chosen + 1, 5);
    QVERIFY2(said.find("goes on with " + std::to_string(chosen + 1)) != std::string::npos, said.c_str());
    const auto run = runs::RunFolder::open(all.path("run"));
    QCOMPARE(run.spec().trainer.threads, chosen + 1);
    QCOMPARE(run.origin().threads, chosen + 1);
    runs::RunSpec older = run.spec(); // a run of a version that left the choice open in its specification
    older.trainer.threads = 0;
    runs::RunFolder(run).saveSpec(older, run.origin());
    QCOMPARE(resumeWith(0, 6), std::string());
    QCOMPARE(runs::RunFolder::open(all.path("run")).spec().trainer.threads, chosen + 1);
}

void TestResumption::seconds_count_from_the_start_and_go_on() {
    small::Runs all;
    runs::RunSpec spec = small::spec();
    spec.trainer.maxSteps = 30;
    StopAfter stop(10);
    all.train("run", spec, stop.ctx);
    // Of the last process, by the times of its events: until its first step, and until its end.
    const auto spans = [&] {
        double started = 0.0, step = 0.0, end = 0.0;
        for (const base::Event& event : all.events("run")) {
            if (std::holds_alternative<base::StartedEvent>(event.body)) {
                started = event.time;
                step = 0.0;
            }
            if (std::holds_alternative<base::MetricsEvent>(event.body) && step == 0.0) step = event.time;
            end = event.time;
        }
        return std::pair(step - started, end - started);
    };
    constexpr double moment = 0.005, report = 0.5; // between a figure and its event; writing the report comes between the last two
    const auto said = [](double figure, double span) { return QString("%1 s of %2 s").arg(figure).arg(span); };
    const base::FinishedEvent stopped = endOf(all.events("run"));
    const auto [toStep, toEnd] = spans();
    const double first = figure(stopped, "seconds_to_first_step"), seconds = figure(stopped, "seconds");
    QVERIFY2(first > toStep - moment && first < toStep + report, qPrintable(said(first, toStep)));
    QVERIFY2(seconds > toEnd - report && seconds < toEnd + report, qPrintable(said(seconds, toEnd)));
    const fs::path newest = runs::RunFolder::open(all.path("run")).checkpoint("last").path;
    const double before = training::parseState(base::loadFile(newest / "state.json"), "state.json").seconds;
    QVERIFY(before > 0.0 && before <= seconds);
    QTest::qSleep(700); // nobody trains meanwhile, so it does not count
    (void)all.resume("run");
    const base::FinishedEvent finished = endOf(all.events("run"));
    const auto [again, whole] = spans();
    const double later = figure(finished, "seconds");
    QVERIFY2(later > before + again - moment && later < before + whole + report, qPrintable(said(later - before, whole)));
    QVERIFY(std::abs(figure(finished, "seconds_to_first_step") - first) < 1e-5);
}

QTEST_APPLESS_MAIN(TestResumption)
#include "test_resumption.moc"
