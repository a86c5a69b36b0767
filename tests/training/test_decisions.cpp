// The parts of a training that decide something and need no model: advice, counters on disk, choices for `auto`, refusals, the order of events.
#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/training/advisor.h"
#include "core/training/batch_layout.h"
#include "core/training/run_log.h"
#include "core/training/start/auto_choices.h"
#include "core/training/start/memory.h"
#include "core/training/stop_watch.h"
#include "core/training/training_state.h"

#endif

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <limits>
#include <map>

using namespace core;

namespace {

std::vector<std::string> typesOf(const std::vector<base::Event>& events) {
    std::vector<std::string> types;
    for (const base::Event& event : events) {
        if (const auto* m = std::get_if<base::MetricsEvent>(&event.body)) types.push_back("metrics " + std::to_string(m->step));
        if (const auto* c = std::get_if<base::CheckpointEvent>(&event.body)) types.push_back("checkpoint " + std::to_string(c->step));
        if (std::holds_alternative<base::LogEvent>(event.body)) types.emplace_back("log");
    }
    return types;
}

models::ModelConfig smallConfig() { return models::loadModelConfig(ANNEAL_SOURCE_DIR "/resources/models/stories260K"); }

} // namespace

class TestDecisions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void overfitting_is_said_once_and_by_its_rule();
    void a_validation_loss_that_falls_is_left_alone();
    void the_state_comes_back_with_every_bit();
    void numbers_that_are_not_finite_come_back_too();
    void a_broken_state_is_refused();
    void learning_rates_follow_method_and_size();
    void parameters_are_counted_by_method();
    void what_cannot_fit_is_refused_with_what_to_change();
    void memory_that_only_caches_files_is_free_data();
    void memory_that_only_caches_files_is_free();
    void events_wait_behind_a_checkpoint();
    void a_stop_is_acknowledged_at_once();
    void padding_adds_tokens_that_never_count();
};

void TestDecisions::overfitting_is_said_once_and_by_its_rule() {
    training::OverfittingAdvisor advisor;
    const auto interval = [&](double train, double validation, double best, std::int64_t bestStep) {
        for (int i = 0; i < 10; ++i) advisor.step(train);
        return advisor.evaluation(validation, best, bestStep);
    };
    QVERIFY(!interval(3.0, 3.0, 3.0, 10));
    QVERIFY(!interval(2.5, 2.8, 2.8, 20));
    QVERIFY(!interval(2.0, 2.9, 2.8, 20)); // above, but for the first time
    const auto advice = interval(1.5, 3.0, 2.8, 20);
    QVERIFY(advice);
    QVERIFY(advice->find("step 20") != std::string::npos);
    QVERIFY(!interval(1.0, 3.2, 2.8, 20)); // said already
    training::OverfittingAdvisor restored(advisor.state());
    QVERIFY(restored.state() == advisor.state());
}

void TestDecisions::a_validation_loss_that_falls_is_left_alone() {
    training::OverfittingAdvisor advisor;
    for (int at = 0; at < 20; ++at) {
        for (int i = 0; i < 5; ++i) advisor.step(3.0 - 0.1 * at);
        QVERIFY(!advisor.evaluation(3.0 - 0.05 * at, 3.0 - 0.05 * at, at));
    }
}

void TestDecisions::the_state_comes_back_with_every_bit() {
    training::TrainingState state;
    state.step = 120;
    state.tokens = 123456789;
    state.seconds = 12.345678;
    state.trainLoss = 0.1 + 0.2;
    state.scores = {{"validation/loss", 1.0 / 3.0}, {"validation/perplexity", 1.3956124250860895}};
    state.bestLoss = 1e-17 + 1.0 / 7.0;
    state.bestStep = 90;
    state.evaluatedStep = 120;
    state.patience = 2;
    state.advisor = {17.123456789012345, 10, 2.2, 1, true};
    state.ended = true;
    state.seed = 9007199254740991;
    QVERIFY(training::parseState(training::toJson(state), "state.json") == state);
}

void TestDecisions::numbers_that_are_not_finite_come_back_too() {
    constexpr double infinite = std::numeric_limits<double>::infinity();
    training::TrainingState state;
    state.step = 3;
    state.scores = {{"validation/loss", std::nan("")}, {"validation/perplexity", infinite}, {"validation/r2", -infinite}};
    state.trainLoss = infinite;
    state.bestLoss = -infinite;
    state.advisor.trainSum = infinite;
    const std::string json = training::toJson(state);
    auto read = training::parseState(json, "state.json");
    QVERIFY(std::isnan(*read.score("validation/loss")));
    QCOMPARE(training::toJson(read), json);
    read.scores[0].second = state.scores[0].second = 0.0; // what is no number equals nothing
    QVERIFY(read == state);
    std::string older = json; // before, JSON's null stood for all of them
    older.replace(older.find("\"NaN\""), 5, "null");
    QVERIFY(std::isnan(*training::parseState(older, "state.json").score("validation/loss")));
    older.replace(older.find("\"-Infinity\""), 11, "\"nought\"");
    QVERIFY_EXCEPTION_THROWN((void)training::parseState(older, "state.json"), Error);
}

void TestDecisions::a_broken_state_is_refused() {
    training::TrainingState state;
    state.step = 3;
    std::string json = training::toJson(state);
    for (const std::string& text : {std::string(), std::string("[]"), json.substr(0, json.size() / 2), std::string("{\"version\": 2}"),
                                    std::string("{\"version\": 1, \"step\": \"3\"}")})
        try {
            (void)training::parseState(text, "RUN/state.json");
            QFAIL("accepted");
        } catch (const Error& error) {
            QVERIFY(error.message().starts_with("RUN/state.json: "));
        }
}

void TestDecisions::learning_rates_follow_method_and_size() {
    runs::RunSpec spec;
    QCOMPARE(training::autoLearningRate(spec, 260'000), 2e-3);
    QCOMPARE(training::autoLearningRate(spec, 42'000'000), 1.5e-4);
    QCOMPARE(training::autoLearningRate(spec, 7'000'000'000), 1.2e-5);
    spec.method.kind = "lora";
    QCOMPARE(training::autoLearningRate(spec, 260'000), 1e-2);
    QCOMPARE(training::autoLearningRate(spec, 1'100'000'000), 3e-4);
    spec.method.kind = "full";
    spec.optimizer.kind = "sgd";
    QCOMPARE(training::autoLearningRate(spec, 260'000), 0.2);
}

void TestDecisions::parameters_are_counted_by_method() {
    const models::ModelConfig config = smallConfig();
    runs::RunSpec spec;
    const training::ParameterCount full = training::countParameters(spec, config);
    QCOMPARE(full.all, full.trained);
    QVERIFY(full.all > 250'000 && full.all < 270'000);
    spec.method.kind = "lora";
    spec.method.rank = 4;
    spec.method.targets = {"q_proj", "v_proj"};
    QCOMPARE(training::countParameters(spec, config).trained, 5 * 4 * ((64 + 64) + (64 + 32)));
    spec.method.kind = "freeze";
    spec.method.trainable = {"model.norm.*"};
    QCOMPARE(training::countParameters(spec, config).trained, 64);
}

void TestDecisions::what_cannot_fit_is_refused_with_what_to_change() {
    const models::ModelConfig config = smallConfig();
    runs::RunSpec spec;
    const training::ParameterCount count = training::countParameters(spec, config);
    runs::PlannedRun plan;
    plan.stepsPerEpoch = 10;
    plan.plannedSteps = 30;
    const training::Needs needs = training::needsOf(spec, config, count, plan, 8 * 512, 512);
    training::refuseWhatCannotFit(spec, needs, needs.memory(), needs.disk, "/runs");
    try {
        training::refuseWhatCannotFit(spec, needs, needs.memory() - 1, needs.disk, "/runs");
        QFAIL("accepted");
    } catch (const Error& error) {
        QCOMPARE(error.kind(), ErrorKind::NoSpace);
        QVERIFY(error.message().find("trainer.batch_size") != std::string::npos);
        QVERIFY(error.message().find("method.kind to lora") != std::string::npos);
    }
    try {
        training::refuseWhatCannotFit(spec, needs, 0, needs.disk - 1, "/runs");
        QFAIL("accepted");
    } catch (const Error& error) {
        QCOMPARE(error.kind(), ErrorKind::NoSpace);
        QVERIFY(error.message().find(std::to_string(needs.disk) + " bytes") != std::string::npos);
        QVERIFY(error.message().find("/runs") != std::string::npos);
    }
    runs::RunSpec lora = spec;
    lora.method.kind = "lora";
    QVERIFY(training::needsOf(lora, config, training::countParameters(lora, config), plan, 8 * 512, 512).checkpoint < needs.checkpoint);
    runs::RunSpec all = spec;
    all.trainer.keepCheckpoints = 1'000; // of a run that makes three, and may make a best one beside
    QCOMPARE(training::needsOf(all, config, count, plan, 8 * 512, 512).disk, needs.checkpoint * 6);
}

void TestDecisions::memory_that_only_caches_files_is_free_data() {
    using Files = std::map<std::string, std::string>;
    QTest::addColumn<std::map<std::string, std::string>>("files");
    QTest::addColumn<qulonglong>("free");
    const std::string machine = "MemTotal: 9000 kB\nMemAvailable:    8000 kB\n";
    const Files bare{{"proc/meminfo", machine}};
    const auto with = [&](Files more) {
        more.insert(bare.begin(), bare.end());
        return more;
    };
    QTest::newRow("nothing is known") << Files{} << 0ULL;
    QTest::newRow("a machine without groups") << bare << 8'192'000ULL;
    QTest::newRow("a container") << with({{"sys/fs/cgroup/memory.max", "4000000\n"},
                                          {"sys/fs/cgroup/memory.current", "3900000\n"},
                                          {"sys/fs/cgroup/memory.stat",
                                           "anon 900000\nfile 3000000\ninactive_file 2500000\nactive_file 400000\n"
                                           "slab_reclaimable 100000\n"}})
                                 << 3'100'000ULL;
    QTest::newRow("a container without a limit")
        << with({{"sys/fs/cgroup/memory.max", "max\n"}, {"sys/fs/cgroup/memory.current", "3900000\n"}}) << 8'192'000ULL;
    QTest::newRow("used beyond the limit") << with({{"sys/fs/cgroup/memory.max", "1000\n"}, {"sys/fs/cgroup/memory.current", "3900000\n"}})
                                           << 0ULL;
    QTest::newRow("a limit of a group around") << with({{"proc/self/cgroup", "0::/user.slice/job.scope\n"},
                                                        {"sys/fs/cgroup/user.slice/memory.max", "2000000"},
                                                        {"sys/fs/cgroup/user.slice/memory.current", "1500000"},
                                                        {"sys/fs/cgroup/user.slice/memory.stat", "inactive_file 500000\n"},
                                                        {"sys/fs/cgroup/user.slice/job.scope/memory.max", "max"},
                                                        {"sys/fs/cgroup/user.slice/job.scope/memory.current", "1000000"}})
                                               << 1'000'000ULL;
    QTest::newRow("the first version of groups") << with({{"proc/self/cgroup", "9:cpu:/x\n5:memory:/docker/abc\n"},
                                                          {"sys/fs/cgroup/memory/memory.limit_in_bytes", "9223372036854771712"},
                                                          {"sys/fs/cgroup/memory/memory.usage_in_bytes", "3900000"},
                                                          {"sys/fs/cgroup/memory/docker/abc/memory.limit_in_bytes", "3000000"},
                                                          {"sys/fs/cgroup/memory/docker/abc/memory.usage_in_bytes", "2900000"},
                                                          {"sys/fs/cgroup/memory/docker/abc/memory.stat",
                                                           "inactive_file 1\ntotal_inactive_file 1000000\ntotal_active_file 900000\n"}})
                                                 << 2'000'000ULL;
}

void TestDecisions::memory_that_only_caches_files_is_free() {
    using Files = std::map<std::string, std::string>;
    QFETCH(Files, files);
    QFETCH(qulonglong, free);
    const QTemporaryDir folder;
    const std::filesystem::path root = folder.path().toStdString();
    for (const auto& [name, text] : files) {
        std::filesystem::create_directories((root / name).parent_path());
        base::saveFile(root / name, text);
    }
    QCOMPARE(static_cast<qulonglong>(training::availableMemory(root)), free);
    QVERIFY(training::availableMemory() > 0 && training::peakMemory() > 0);
}

void TestDecisions::events_wait_behind_a_checkpoint() {
    QTemporaryDir folder;
    const auto run = runs::RunFolder::create(folder.filePath("run").toStdString(), {}, {});
    std::vector<base::Event> heard;
    runs::RunWriter writer(run);
    const base::JobContext ctx({}, {}, [&](const base::Event& event) { heard.push_back(event); });
    training::RunLog log(writer, ctx);
    log.emit({0, base::MetricsEvent{1, 0, 0, {}}});
    log.hold();
    log.emit({0, base::MetricsEvent{2, 0, 0, {}}});
    log.emitNow({0, base::LogEvent{"info", "Stopping"}});
    log.emit({0, base::MetricsEvent{3, 0, 0, {}}});
    const double happened = base::unixTime();
    QTest::qSleep(50);
    log.release({{0, base::CheckpointEvent{1, "checkpoints/step-00000001", 5, false}}});
    log.emit({0, base::MetricsEvent{4, 0, 0, {}}});
    const std::vector<std::string> expected{"metrics 1", "log", "checkpoint 1", "metrics 2", "metrics 3", "metrics 4"};
    QVERIFY(typesOf(heard) == expected);
    QVERIFY(typesOf(run.events()) == expected);
    double last = 0;
    for (const base::Event& event : run.events()) {
        QVERIFY(event.time >= last);
        last = event.time;
        if (const auto* metrics = std::get_if<base::MetricsEvent>(&event.body); metrics != nullptr && metrics->step == 3)
            QVERIFY2(event.time <= happened, "an event that waited has the time when it happened");
    }
}

void TestDecisions::a_stop_is_acknowledged_at_once() {
    QTemporaryDir folder;
    const auto run = runs::RunFolder::create(folder.filePath("run").toStdString(), {}, {});
    runs::RunWriter writer(run);
    std::stop_source source;
    const base::JobContext ctx(source.get_token(), {}, {});
    training::RunLog log(writer, ctx);
    training::StopWatch stop(ctx, writer, log);
    QVERIFY(!stop.stopped());
    source.request_stop();
    QElapsedTimer timer;
    timer.start();
    while (!stop.stopped() && timer.elapsed() < 2000) QTest::qSleep(1);
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(stop.look());
    while (run.events().empty() && timer.elapsed() < 2000) QTest::qSleep(1);
    QVERIFY(typesOf(run.events()) == std::vector<std::string>{"log"}); // once, though two looked
}

void TestDecisions::padding_adds_tokens_that_never_count() {
    data::Batch batch;
    batch.ids = {5, 6, 7, 8, 9};
    batch.counted = {0, 1, 0, 1, 1};
    batch.offsets = {0, 2, 5};
    batch.rows = {3, 4};
    const data::Batch out = training::padded(batch);
    QVERIFY((out.offsets == std::vector<std::int64_t>{0, 3, 6}));
    QVERIFY((out.ids == std::vector<data::TokenId>{5, 6, 0, 7, 8, 9}));
    QVERIFY((out.counted == std::vector<std::uint8_t>{0, 1, 0, 0, 1, 1}));
    const data::Batch one = training::rowOf(batch, 1);
    QVERIFY((one.ids == std::vector<data::TokenId>{7, 8, 9}) && (one.offsets == std::vector<std::int64_t>{0, 3}) &&
            one.rows == std::vector<std::int64_t>{4});
    batch.perRow = 2;
    batch.places = {10, 11};
    QCOMPARE(training::rowOf(batch, 0).ids, batch.ids);
    QCOMPARE(training::ofEachRow(batch, 1).places, std::vector<std::int64_t>{11});
}

QTEST_APPLESS_MAIN(TestDecisions)
#include "test_decisions.moc"
