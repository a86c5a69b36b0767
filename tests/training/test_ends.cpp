// How runs end and go on when something went wrong: weights that ran away, damaged checkpoints and events, inputs that are gone, refusals.
#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/models/adapters/adapter_config.h"
#include "core/models/weights/tensor_io.h"
#include "core/models/weights/weight_files.h"
#include "core/runs/checkpoint_files.h"
#include "core/training/training_state.h"
#include "tests/training/small_runs.h"
#endif

#include <QtTest>

#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <thread>

using namespace core;
namespace fs = std::filesystem;

namespace {

runs::RunSpec lora() {
    runs::RunSpec s = small::spec();
    s.method.kind = "lora";
    s.method.rank = 4;
    s.optimizer.lr = 5e-3;
    s.trainer.checkpointEvery = 2;
    return s;
}

/// Asks to stop as soon as so many steps are logged.
class StopAfter {
public:
    explicit StopAfter(std::int64_t step)
        : ctx(source_.get_token(), {}, [this, step](const base::Event& event) {
              if (const auto* m = std::get_if<base::MetricsEvent>(&event.body); m != nullptr && m->step >= step) source_.request_stop();
          }) {}

private:
    std::stop_source source_;

public:
    base::JobContext ctx;
};

template <class Action> std::string refusal(Action&& action) {
    try {
        action();
    } catch (const Error& error) {
        return std::to_string(error.exitStatus()) + " " + error.message();
    }
    return "accepted";
}

/// What was logged at a level since the last start, in one text.
std::string logged(const std::vector<base::Event>& events, const std::string& level) {
    std::string all;
    for (const base::Event& event : events) {
        if (std::holds_alternative<base::StartedEvent>(event.body)) all.clear();
        if (const auto* log = std::get_if<base::LogEvent>(&event.body); log != nullptr && log->level == level) all += log->message + "\n";
    }
    return all;
}

base::FinishedEvent endOf(const std::vector<base::Event>& events) { return std::get<base::FinishedEvent>(events.back().body); }

double figure(const base::FinishedEvent& end, const std::string& key) {
    for (const auto& [name, value] : end.summary)
        if (name == key) return value;
    return -1.0;
}

std::function<void(const fs::path&)> copyOf(const fs::path& from) {
    return [bytes = base::loadFile(from)](const fs::path& to) { base::saveFile(to, bytes); };
}

/// Another byte in the middle: the size stays.
void damage(const fs::path& file) {
    std::string bytes = base::loadFile(file);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x55);
    std::ofstream(file, std::ios::binary) << bytes;
}

/// The folder of the newest checkpoint of a run, as an adapter in PEFT layout.
fs::path adapterOf(const fs::path& run, const fs::path& to) {
    fs::create_directories(to);
    fs::copy_file(run / "checkpoints" / models::kAdapterConfigFile, to / models::kAdapterConfigFile);
    fs::copy_file(runs::RunFolder::open(run).checkpoint("last").path / models::kAdapterWeightsFile, to / models::kAdapterWeightsFile);
    return to;
}

} // namespace

class TestEnds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weights_that_are_no_longer_finite_are_never_saved();
    void a_validation_loss_that_is_no_number_does_not_stand_in_the_way_of_going_on();
    void a_damaged_checkpoint_is_passed_over_with_a_warning_data();
    void a_damaged_checkpoint_is_passed_over_with_a_warning();
    void a_run_goes_on_without_the_adapter_that_it_began_with_data();
    void a_run_goes_on_without_the_adapter_that_it_began_with();
    void a_run_without_a_checkpoint_needs_the_adapter_that_it_began_with();
    void another_tokenizer_does_not_go_on_with_a_run();
    void a_line_of_the_events_that_is_none_hinders_nobody();
    void what_is_refused_leaves_no_folder_data();
    void what_is_refused_leaves_no_folder();
    void a_run_goes_on_with_the_threads_that_it_began_with();
    void seconds_count_from_the_start_and_go_on();
    void a_run_that_failed_says_how_far_it_came();
    void a_run_that_fails_before_its_first_step_has_a_report();
};

void TestEnds::weights_that_are_no_longer_finite_are_never_saved() {
    small::Runs all;
    runs::RunSpec spec = small::spec();
    spec.trainer.maxSteps = 3;
    spec.trainer.checkpointEvery = 1;
    StopAfter stop(2);
    all.train("run", spec, stop.ctx);
    const runs::RunFolder run = runs::RunFolder::open(all.path("run"));
    const auto newest = *run.newestValidCheckpoint();
    QCOMPARE(newest.step, 2);
    // A mean of gradients beyond all measure: the loss and the gradient of the next step are fine, its update is not.
    const auto optimizer = models::weights::WeightFiles::openFile(newest.path / "optimizer.safetensors");
    models::weights::NamedTensors tensors;
    for (const auto& entry : optimizer.entries()) {
        tensors.emplace_back(entry.tensor.name, models::weights::loadTensorAsStored(optimizer, entry));
        if (entry.tensor.name == "mean.model.norm.weight") tensors.back().second.fill_(1e38);
    }
    (void)runs::saveCheckpoint(run, 2,
                               {{"model.safetensors", copyOf(newest.path / "model.safetensors")},
                                {"optimizer.safetensors", [&](const fs::path& path) { models::weights::saveTensors(path, tensors); }},
                                {"state.json", copyOf(newest.path / "state.json")}},
                               false, 9);
    const std::string kept = all.bytes("run", "last");
    const std::string said = refusal([&] { (void)all.resume("run"); });
    QVERIFY2(said.starts_with("1 ") && said.find("no longer finite after step 3") != std::string::npos &&
                 said.find("the checkpoint of step 2 stays") != std::string::npos && said.find("optimizer.lr") != std::string::npos,
             said.c_str());
    QCOMPARE(run.newestValidCheckpoint()->step, 2);
    QVERIFY(all.bytes("run", "last") == kept);
    QCOMPARE(run.state().state, std::string("failed"));
}

void TestEnds::a_validation_loss_that_is_no_number_does_not_stand_in_the_way_of_going_on() {
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

void TestEnds::a_damaged_checkpoint_is_passed_over_with_a_warning_data() {
    QTest::addColumn<int>("keep");
    QTest::newRow("the newest only is kept") << 0;
    QTest::newRow("one is kept") << 1;
    QTest::newRow("three are kept") << 3;
}

void TestEnds::a_damaged_checkpoint_is_passed_over_with_a_warning() {
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
    damage(before.back().path / "model.safetensors");
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

void TestEnds::a_run_goes_on_without_the_adapter_that_it_began_with_data() {
    QTest::addColumn<bool>("full");
    QTest::addColumn<bool>("gone");
    QTest::newRow("LoRA, gone") << false << true;
    QTest::newRow("LoRA, another one in its place") << false << false;
    QTest::newRow("merged into the whole weights, gone") << true << true;
    QTest::newRow("merged into the whole weights, another one in its place") << true << false;
}

void TestEnds::a_run_goes_on_without_the_adapter_that_it_began_with() {
    QFETCH(bool, full);
    QFETCH(bool, gone);
    small::Runs all;
    all.train("before", lora());
    const fs::path adapter = adapterOf(all.path("before"), all.path("adapter"));
    runs::RunSpec spec = full ? small::spec() : lora();
    spec.model.adapter = adapter.string();
    spec.trainer.checkpointEvery = 2;
    all.train("straight", spec);
    StopAfter stop(3);
    all.train("broken", spec, stop.ctx);
    QCOMPARE(runs::RunFolder::open(all.path("broken")).origin().adapterHash.size(), 64U);
    if (gone) fs::remove_all(adapter);
    else damage(adapter / models::kAdapterWeightsFile);
    QCOMPARE(all.resume("broken").state, std::string("finished"));
    const char* weights = full ? "model.safetensors" : "adapter_model.safetensors";
    QVERIFY(all.bytes("straight", "last", weights) == all.bytes("broken", "last", weights));
    const std::string warning = logged(all.events("broken"), "warning");
    QVERIFY2(gone ? warning.empty() : warning.find("no longer the one that this run began with") != std::string::npos, warning.c_str());
    QCOMPARE(runs::RunFolder::open(all.path("broken")).origin().adapterHash.size(), 64U); // of what it began with, still
}

void TestEnds::a_run_without_a_checkpoint_needs_the_adapter_that_it_began_with() {
    small::Runs all;
    all.train("before", lora());
    const fs::path adapter = adapterOf(all.path("before"), all.path("adapter"));
    runs::RunSpec spec = lora();
    spec.model.adapter = adapter.string();
    (void)training::prepareRun(spec, all.path("run"), all.options(), {});
    const std::string bytes = base::loadFile(adapter / models::kAdapterWeightsFile);
    damage(adapter / models::kAdapterWeightsFile);
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

void TestEnds::another_tokenizer_does_not_go_on_with_a_run() {
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

void TestEnds::a_line_of_the_events_that_is_none_hinders_nobody() {
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

using Change = void (*)(runs::RunSpec&, const fs::path&);

void TestEnds::what_is_refused_leaves_no_folder_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, Change change, const char* words) { QTest::newRow(name) << change << QString(words); };
    row(
        "weights that are cut off",
        [](runs::RunSpec& s, const fs::path& at) {
            fs::copy(ANNEAL_SOURCE_DIR "/resources/models/stories260K", at / "model");
            fs::resize_file(at / "model" / "model.safetensors", 5000);
            s.model.path = (at / "model").string();
        },
        "1 ");
    row(
        "weights of another shape",
        [](runs::RunSpec& s, const fs::path& at) {
            fs::copy(ANNEAL_SOURCE_DIR "/resources/models/stories260K", at / "model");
            std::string config = base::loadFile(at / "model" / "config.json");
            const auto layers = config.find("\"num_hidden_layers\": 5");
            QVERIFY(layers != std::string::npos);
            config.replace(layers, 22, "\"num_hidden_layers\": 6");
            base::saveFile(at / "model" / "config.json", config);
            s.model.path = (at / "model").string();
        },
        "is missing; config.json asks for it");
    row(
        "an adapter that is not there",
        [](runs::RunSpec& s, const fs::path& at) {
            s.method.kind = "lora";
            s.model.adapter = (at / "nowhere").string();
        },
        "1 model.adapter: ");
    row(
        "an adapter without weights",
        [](runs::RunSpec& s, const fs::path& at) {
            s.model.adapter = (at / "adapter").string();
            fs::create_directories(s.model.adapter);
            base::saveFile(at / "adapter" / models::kAdapterConfigFile, "{\"peft_type\": \"LORA\", \"r\": 4, \"lora_alpha\": 8}");
        },
        "has no adapter_model.safetensors");
    row(
        "an adapter of another rank",
        [](runs::RunSpec& s, const fs::path& at) {
            s.method.kind = "lora";
            s.method.rank = 8;
            s.model.adapter = (at / "adapter").string();
        },
        "2 method.rank: ");
    row(
        "patterns of which one matches nothing",
        [](runs::RunSpec& s, const fs::path&) {
            s.method.kind = "freeze";
            s.method.trainable = {"model.norm.*", "model.nrom.*"};
        },
        "2 method.trainable: ");
    row(
        "more disk than there is",
        [](runs::RunSpec& s, const fs::path&) {
            s.method.kind = "lora";
            s.method.rank = 4096;
            s.trainer.keepCheckpoints = 1'000'000;
        },
        "1 the checkpoints of this training need");
    row(
        "a folder where a file stands", [](runs::RunSpec&, const fs::path& at) { base::saveFile(at / "run", "x"); }, "is a file");
}

void TestEnds::what_is_refused_leaves_no_folder() {
    QFETCH(Change, change);
    QFETCH(QString, words);
    small::Runs all;
    runs::RunSpec spec = small::spec();
    const fs::path at = all.path("");
    if (words.contains("method.rank")) {
        all.train("before", lora());
        (void)adapterOf(all.path("before"), at / "adapter");
    }
    change(spec, at);
    const std::string said = refusal([&] { (void)training::prepareRun(spec, at / "run", all.options(), {}); });
    QVERIFY2(QString::fromStdString(said).contains(words) && said != "accepted" && said.find('\n') == std::string::npos, said.c_str());
    QVERIFY(!fs::is_directory(at / "run"));
}

void TestEnds::a_run_goes_on_with_the_threads_that_it_began_with() {
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

void TestEnds::seconds_count_from_the_start_and_go_on() {
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

void TestEnds::a_run_that_failed_says_how_far_it_came() {
    small::Runs all;
    std::ofstream rows(all.path("rows.jsonl"));
    for (int row = 0; row < 12; ++row)
        rows << "{\"text\": \"a question of number " << row << "\", \"label\": " << (row == 11 ? "1e30" : "0.5") << "}\n";
    rows.close();
    runs::RunSpec spec = small::spec();
    spec.task = "regression";
    spec.model.path = ANNEAL_SOURCE_DIR "/tests/fixtures/tiny-llama-regress";
    spec.model.maxLength = 64;
    spec.data.train = all.path("rows.jsonl").string();
    spec.data.maxRows = 0;
    spec.data.validationFraction = 0.0;
    spec.data.shuffle = false;
    spec.evaluation.metrics = {"loss"};
    const std::string said = refusal([&] { all.train("run", spec); }); // four rows a step: the third fails
    QVERIFY2(said.find("step 3 is not a finite number") != std::string::npos, said.c_str());
    const base::FinishedEvent end = endOf(all.events("run"));
    QCOMPARE(end.state, std::string("failed"));
    QCOMPARE(figure(end, "steps"), 2.0);
    QVERIFY(figure(end, "seconds") > 0.0 && figure(end, "train/loss") > 0.0 && figure(end, "tokens") > 0.0);
    const auto report = nlohmann::json::parse(base::loadFile(all.path("run") / "report.json"));
    QCOMPARE(report.at("state").get<std::string>(), std::string("failed"));
    QCOMPARE("1 " + report.at("error").get<std::string>(), said);
    QCOMPARE(report.at("metrics").at("steps").get<double>(), 2.0);
}

void TestEnds::a_run_that_fails_before_its_first_step_has_a_report() {
    small::Runs all;
    const fs::path rows = all.path("rows.jsonl");
    fs::copy_file(small::golden() / "grimm_excerpt.jsonl", rows);
    runs::RunSpec spec = small::spec();
    spec.data.train = rows.string();
    spec.trainer.checkpointEvery = 2;
    StopAfter stop(4);
    all.train("run", spec, stop.ctx);
    const double steps = figure(endOf(all.events("run")), "steps");
    const fs::path newest = runs::RunFolder::open(all.path("run")).checkpoint("last").path;
    const double seconds = training::parseState(base::loadFile(newest / "state.json"), "state.json").seconds;
    fs::remove(rows);
    const std::string said = refusal([&] { (void)all.resume("run"); });
    QVERIFY2(said.starts_with("1 "), said.c_str());
    const base::FinishedEvent end = endOf(all.events("run"));
    QCOMPARE(end.state, std::string("failed"));
    QCOMPARE(figure(end, "steps"), steps); // that its checkpoint has
    QVERIFY(figure(end, "seconds") > seconds && figure(end, "train/loss") > 0.0);
    const auto report = nlohmann::json::parse(base::loadFile(all.path("run") / "report.json"));
    QCOMPARE("1 " + report.at("error").get<std::string>(), said);
}

QTEST_APPLESS_MAIN(TestEnds)
#include "test_ends.moc"
