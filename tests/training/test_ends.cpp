// How runs end when something goes wrong: weights that ran away, refusals, what a run that failed leaves behind.
#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/models/weights/tensor_io.h"
#include "core/models/weights/weight_files.h"
#include "core/runs/checkpoint_files.h"
#include "core/training/training_state.h"
#include "tests/training/ended_runs.h"
#endif

#include <QtTest>

#include <nlohmann/json.hpp>

#include <fstream>

using namespace core;
using small::StopAfter, small::copyOf, small::endOf, small::figure, small::logged, small::refusal;
namespace fs = std::filesystem;

namespace {

/// Trains on rows that a test may take away.
runs::RunSpec specOver(const fs::path& rows) {
    fs::copy_file(small::golden() / "grimm_excerpt.jsonl", rows);
    runs::RunSpec spec = small::spec();
    spec.data.train = rows.string();
    return spec;
}

} // namespace

class TestEnds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weights_that_are_no_longer_finite_are_never_saved();
    void what_is_refused_leaves_no_folder_data();
    void what_is_refused_leaves_no_folder();
    void checkpoints_that_are_there_count_for_the_room_that_is_needed();
    void a_run_that_failed_says_how_far_it_came();
    void a_run_that_fails_before_its_first_step_has_a_report();
    void a_finished_run_stays_so_without_its_inputs();
    void a_validation_loss_that_is_not_finite_is_no_better_one();
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
        "2 method.trainable: no weight is called \"model.nrom.*\"; did you mean model.norm.*?");
    row(
        "patterns that match nothing at all",
        [](runs::RunSpec& s, const fs::path&) {
            s.method.kind = "freeze";
            s.method.trainable = {"*.self_attn.q_prj.weight"};
        },
        "2 method.trainable: no weight is called \"*.self_attn.q_prj.weight\"; did you mean *.self_attn.q_proj.weight?");
    row(
        "more disk than there is",
        [](runs::RunSpec& s, const fs::path&) {
            s.method.kind = "lora";
            s.method.rank = 4096;
            s.trainer.maxSteps = 1'000'000;
            s.trainer.checkpointEvery = 1;
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
        all.train("before", small::lora());
        (void)small::adapterOf(all.path("before"), at / "adapter");
    }
    change(spec, at);
    const std::string said = refusal([&] { (void)training::prepareRun(spec, at / "run", all.options(), {}); });
    QVERIFY2(QString::fromStdString(said).contains(words) && said != "accepted" && said.find('\n') == std::string::npos, said.c_str());
    QVERIFY(!fs::is_directory(at / "run"));
}

void TestEnds::checkpoints_that_are_there_count_for_the_room_that_is_needed() {
    small::Runs all;
    runs::RunSpec spec = small::spec();
    spec.trainer.checkpointEvery = 2;
    StopAfter stop(6);
    all.train("run", spec, stop.ctx);
    training::Preparation prepared = training::prepare(runs::RunFolder::open(all.path("run")).spec(), all.options(), false, {});
    const std::uint64_t there = 3 * fs::file_size(runs::RunFolder::open(all.path("run")).checkpoint("last").path / "model.safetensors");
    const auto neededFor = [&](const char* name) { // as a disk without a byte says it
        prepared.spec.trainer.keepCheckpoints = prepared.origin.plan.plannedSteps = 1'000'000'000'000;
        prepared.spec.trainer.checkpointEvery = 1;
        const std::string said = refusal([&] { training::checkRoom(prepared, all.path(name)); });
        const auto from = said.find(" (");
        return from == std::string::npos ? 0ULL : std::stoull(said.substr(from + 2));
    };
    const std::uint64_t anew = neededFor("another"), again = neededFor("run");
    QVERIFY2(anew > 0 && again < anew && anew - again > there, qPrintable(QString("%1 %2 %3").arg(anew).arg(again).arg(there)));
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
    runs::RunSpec spec = specOver(rows);
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

void TestEnds::a_finished_run_stays_so_without_its_inputs() {
    small::Runs all;
    const fs::path rows = all.path("rows.jsonl");
    runs::RunSpec spec = specOver(rows);
    spec.trainer.checkpointEvery = 4;
    const auto finished = all.train("run", spec);
    fs::remove(rows);
    const fs::path folder = all.path("run");
    const std::string events = base::loadFile(folder / "events.jsonl"), report = base::loadFile(folder / "report.json");
    const auto again = all.resume("run"); // nothing is left to train, so nothing is needed
    QCOMPARE(again.state, std::string("finished"));
    QVERIFY(again.summary == finished.summary);
    QCOMPARE(base::loadFile(folder / "events.jsonl"), events);
    small::damage(runs::RunFolder::open(folder).checkpoint("last").path / "model.safetensors"); // now there would be
    const std::string said = refusal([&] { (void)all.resume("run"); });
    QVERIFY2(said.starts_with("1 ") && said.find("the run is finished and stays so") != std::string::npos &&
                 said.find("rows.jsonl is not there") != std::string::npos && said.find('\n') == std::string::npos,
             said.c_str());
    QCOMPARE(runs::RunFolder::open(folder).state().state, std::string("finished"));
    QVERIFY(endOf(all.events("run")).summary == finished.summary);
    QCOMPARE(base::loadFile(folder / "report.json"), report);
}

void TestEnds::a_validation_loss_that_is_not_finite_is_no_better_one() {
    small::Runs all;
    for (const auto& [name, label] :
         {std::pair{"rows.jsonl", "0.5"}, std::pair{"others.jsonl", "1e200"}}) { // its square is beyond all numbers
        std::ofstream rows(all.path(name));
        for (int row = 0; row < 12; ++row) rows << "{\"text\": \"a question of number " << row << "\", \"label\": " << label << "}\n";
    }
    runs::RunSpec spec = small::spec();
    spec.task = "regression";
    spec.model.path = ANNEAL_SOURCE_DIR "/tests/fixtures/tiny-llama-regress";
    spec.model.maxLength = 64;
    spec.data.train = all.path("rows.jsonl").string();
    spec.data.validation = all.path("others.jsonl").string();
    spec.data.maxRows = 0;
    spec.trainer.maxSteps = 20;
    spec.trainer.evalEvery = 1;
    spec.trainer.earlyStoppingPatience = 3;
    spec.evaluation.metrics = {"loss"};
    QCOMPARE(all.train("run", spec).state, std::string("finished"));
    QCOMPARE(all.curve("run", "train/loss").rbegin()->first, 3);
    std::string advice;
    for (const auto& event : all.events("run"))
        if (const auto* a = std::get_if<base::AdviceEvent>(&event.body)) advice += a->message;
    QVERIFY2(advice.find("3 evaluations in a row") != std::string::npos && advice.find("None had a loss") != std::string::npos,
             advice.c_str());
}

QTEST_APPLESS_MAIN(TestEnds)
#include "test_ends.moc"
