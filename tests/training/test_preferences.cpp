// Tasks that learn preferences: pairs stay pairs, the reference is asked once, runs go on to the same bits, evaluations agree with the training.
#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/base/tasks/task.h"
#include "core/runs/run_files.h"
#include "core/runs/significance.h"
#include "core/training/evaluate_call.h"
#include "tests/training/ended_runs.h"
#endif

#include <QtTest>

#include <cmath>

using namespace core;
namespace fs = std::filesystem;
using small::refusal, small::StopAfter;

namespace {

runs::RunSpec specOf(const std::string& task, bool lora = false) {
    runs::RunSpec s = small::spec();
    s.task = task;
    s.data.train = (small::golden() / (task == "kto" ? "ratings.jsonl" : "pairs.jsonl")).string();
    s.data.promptTemplate = "plain";
    s.data.maxRows = 24;
    s.model.maxLength = 128;
    s.trainer.maxSteps = 5;
    s.trainer.batchSize = 2;
    s.trainer.accumulation = 2;
    s.trainer.checkpointEvery = 2;
    s.objective.beta = 0.5;
    s.optimizer.lr = lora ? 5e-3 : 1e-3;
    if (lora) {
        s.method.kind = "lora";
        s.method.rank = 4;
        s.method.dropout = 0.1;
    }
    return s;
}

const char* weightsOf(bool lora) { return lora ? "adapter_model.safetensors" : "model.safetensors"; }

void everyTask() {
    QTest::addColumn<QString>("task");
    QTest::addColumn<bool>("lora");
    for (const char* task : {"dpo", "orpo", "simpo", "kto", "reward"})
        for (const bool lora : {false, true}) QTest::addRow("%s, %s", task, lora ? "lora" : "full") << QString(task) << lora;
}

} // namespace

class TestPreferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_run_that_was_stopped_comes_to_the_same_bits_data() { everyTask(); }
    void a_run_that_was_stopped_comes_to_the_same_bits();
    void a_step_does_not_depend_on_how_it_is_cut_data() { everyTask(); }
    void a_step_does_not_depend_on_how_it_is_cut();
    void before_the_first_step_model_and_reference_are_one();
    void the_reference_is_asked_once_and_kept();
    void the_rows_of_an_evaluation_do_not_depend_on_its_batches();
    void an_evaluation_of_the_run_says_what_the_training_said_data() { everyTask(); }
    void an_evaluation_of_the_run_says_what_the_training_said();
    void the_reward_model_has_one_output();
    void what_cannot_be_is_refused_in_words();
};

void TestPreferences::a_run_that_was_stopped_comes_to_the_same_bits() {
    QFETCH(QString, task);
    QFETCH(bool, lora);
    small::Runs all;
    const runs::RunSpec spec = specOf(task.toStdString(), lora);
    QCOMPARE(all.train("straight", spec).state, std::string("finished"));
    StopAfter stop(3);
    all.train("broken", spec, stop.ctx);
    QCOMPARE(all.resume("broken").state, std::string("finished"));
    QVERIFY(all.bytes("straight", "last", weightsOf(lora)) == all.bytes("broken", "last", weightsOf(lora)));
    for (const char* key : {"train/loss", "train/reward_accuracy", "train/reward_margin", "validation/loss", "validation/reward_margin"}) {
        QVERIFY2(!all.curve("straight", key).empty() || std::string(key) == "train/reward_margin", key);
        QVERIFY2(all.curve("straight", key) == all.curve("broken", key), key);
    }
}

void TestPreferences::a_step_does_not_depend_on_how_it_is_cut() {
    QFETCH(QString, task);
    QFETCH(bool, lora);
    small::Runs all;
    runs::RunSpec spec = specOf(task.toStdString(), lora);
    spec.objective.beta = 0.1; // where σ is flat, its slope has few digits left
    spec.optimizer.lr *= 0.1;
    spec.trainer.batchSize = 4;
    spec.trainer.accumulation = 1;
    all.train("whole", spec);
    spec.trainer.batchSize = 1;
    spec.trainer.accumulation = 4;
    all.train("cut", spec);
    for (const char* key : {"train/loss", "train/grad_norm", "validation/loss"}) {
        const double apart = small::apart(all.curve("whole", key), all.curve("cut", key));
        QVERIFY2(apart < 1e-5, qPrintable(QString("%1: %2").arg(key).arg(apart)));
    }
}

void TestPreferences::before_the_first_step_model_and_reference_are_one() {
    small::Runs all;
    all.train("dpo", specOf("dpo"));
    QVERIFY(std::abs(all.curve("dpo", "train/loss").at(1) - std::log(2.0)) < 1e-6);
    all.train("kto", specOf("kto", true));
    QVERIFY(std::abs(all.curve("kto", "train/loss").at(1) - 0.5) < 2e-2); // dropout is on for the model and off for the reference
}

void TestPreferences::the_reference_is_asked_once_and_kept() {
    small::Runs all;
    runs::RunSpec spec = specOf("dpo");
    all.train("straight", spec);
    const fs::path kept = all.path("straight") / runs::kReferenceFile;
    QVERIFY(fs::is_regular_file(kept));
    StopAfter stop(3);
    all.train("broken", spec, stop.ctx);
    const fs::path file = all.path("broken") / runs::kReferenceFile;
    QVERIFY(base::loadFile(file) == base::loadFile(kept));
    fs::remove(file); // the model that the run began with is still there, and says the same again
    QCOMPARE(all.resume("broken").state, std::string("finished"));
    QVERIFY(base::loadFile(file) == base::loadFile(kept));
    QVERIFY(all.bytes("straight", "last") == all.bytes("broken", "last"));
    QVERIFY(!fs::exists(all.path("orpo") / runs::kReferenceFile));
    all.train("orpo", specOf("orpo"));
    QVERIFY(!fs::exists(all.path("orpo") / runs::kReferenceFile));
}

void TestPreferences::the_rows_of_an_evaluation_do_not_depend_on_its_batches() {
    small::Runs all;
    for (const char* task : {"dpo", "orpo", "kto"}) {
        runs::RunSpec spec = specOf(task);
        spec.trainer.maxSteps = 2;
        all.train(task, spec);
        const auto run = runs::RunFolder::open(all.path(task));
        const auto rows = runs::loadRowLosses(run.evaluationFile(2));
        QCOMPARE(std::ssize(rows), run.origin().plan.validationRows);
        double sum = 0.0;
        for (const auto& row : rows) sum += row.loss;
        const double mean = sum / static_cast<double>(rows.size());
        QVERIFY(std::abs(all.curve(task, "validation/loss").at(2) / mean - 1.0) < 1e-9);
    }
}

void TestPreferences::an_evaluation_of_the_run_says_what_the_training_said() {
    QFETCH(QString, task);
    QFETCH(bool, lora);
    small::Runs all;
    runs::RunSpec spec = specOf(task.toStdString(), lora);
    spec.data.validation = spec.data.train;
    all.train("run", spec);
    const auto folder = runs::RunFolder::open(all.path("run"));
    auto model = evaluation::openModel(evaluation::placesOfRun(folder, "last"));
    const auto found =
        training::evaluateOn(model, training::specOfRun(folder.spec(), spec.data.train, {}), spec.data.train, {}, all.options(), {});
    for (const char* key : {"loss", "reward_accuracy", "reward_margin"}) {
        const double said = all.curve("run", std::string("validation/") + key).at(5);
        QVERIFY2(std::abs(found.scores.at(key) - said) <= 1e-6 * std::max(1.0, std::abs(said)), key);
    }
    QVERIFY(!found.scores.contains("perplexity"));
}

void TestPreferences::the_reward_model_has_one_output() {
    small::Runs all;
    all.train("run", specOf("reward"));
    const auto model = evaluation::openModel(evaluation::placesOfRun(runs::RunFolder::open(all.path("run")), "last"));
    QCOMPARE(model.model->config().labels.size(), std::size_t{1});
    const auto losses = all.curve("run", "train/loss");
    QVERIFY(std::abs(losses.at(1) - std::log(2.0)) < 0.1 && losses.at(5) < losses.at(1));
}

void TestPreferences::what_cannot_be_is_refused_in_words() {
    small::Runs all;
    const auto refused = [&](const std::string& task, const std::function<void(runs::RunSpec&)>& change) {
        runs::RunSpec spec = specOf(task);
        change(spec);
        return refusal([&] { (void)training::prepareRun(spec, all.path("never"), all.options(), {}); });
    };
    using S = runs::RunSpec;
    QVERIFY(refused("dpo", [](S& s) { s.objective.beta = 0.0; }).starts_with("2 objective.beta:"));
    QVERIFY(refused("dpo", [](S& s) {
                s.objective.loss = "robust";
                s.objective.labelSmoothing = 0.5;
            }).starts_with("2 objective.label_smoothing:"));
    QVERIFY(refused("kto", [](S& s) { s.trainer.batchSize = s.trainer.accumulation = 1; }).starts_with("2 trainer.batch_size:"));
    QVERIFY(refused("kto", [](S& s) { s.data.train = (small::golden() / "pairs.jsonl").string(); }).starts_with("1 "));
    QVERIFY(refused("dpo", [](S& s) { s.data.train = (small::golden() / "ratings.jsonl").string(); }).starts_with("1 "));
    QVERIFY(refused("orpo", [](S& s) { s.data.overlong = "split"; }).starts_with("2 data.overlong:"));
    QVERIFY(refused("dpo", [](S& s) { s.evaluation.metrics = {"perplexity"}; }).starts_with("2 evaluation.metrics:"));
    const std::string classifier = (fs::path(ANNEAL_SOURCE_DIR) / "tests" / "fixtures" / "tiny-llama-classify").string();
    QVERIFY(refused("dpo", [&](S& s) { s.model.path = classifier; }).starts_with("2 task:"));
    QVERIFY(refused("reward", [&](S& s) { s.model.path = classifier; }).starts_with("2 task:"));
    QVERIFY(!fs::exists(all.path("never")));
}

QTEST_APPLESS_MAIN(TestPreferences)
#include "test_preferences.moc"
