// Classification and regression on a model that foretells words: a head of their own, drawn from the seed, trained and kept with every method.
#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/base/error.h"
#include "core/evaluation/opened_model.h"
#include "core/export/export_run.h"
#include "tests/training/small_runs.h"

#include <nlohmann/json.hpp>
#endif

#include <QtTest>

using namespace core;

namespace {

runs::RunSpec classes(const std::string& method) {
    runs::RunSpec spec = small::spec();
    spec.task = "classification";
    spec.data.train = (small::golden() / "queries.jsonl").string();
    spec.data.maxRows = 96;
    spec.model.maxLength = 64;
    spec.trainer.maxSteps = 60;
    spec.trainer.evalEvery = 30;
    spec.method.kind = method;
    spec.method.trainable = {"model.layers.4.*", "model.norm.*"};
    spec.method.rank = 4;
    spec.optimizer.lr = 3e-3;
    return spec;
}

/// Of the training losses of these steps.
double meanOf(const small::Runs& all, std::int64_t first, std::int64_t last) {
    double sum = 0.0;
    for (const auto& [step, loss] : all.curve("run", "train/loss"))
        if (step >= first && step <= last) sum += loss;
    return sum / static_cast<double>(last - first + 1);
}

} // namespace

class TestClassHead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void classes_are_learned_with_every_method_data();
    void classes_are_learned_with_every_method();
    void a_number_is_learned();
    void a_rare_class_may_be_held_out();
    void one_class_is_refused();
    void a_label_that_is_no_finite_number_is_refused_with_its_line_data();
    void a_label_that_is_no_finite_number_is_refused_with_its_line();
    void the_card_says_how_classes_are_asked_for();
    void the_card_says_how_a_number_is_asked_for();
};

void TestClassHead::classes_are_learned_with_every_method_data() {
    QTest::addColumn<QString>("method");
    for (const char* method : {"full", "freeze", "lora"}) QTest::newRow(method) << method;
}

void TestClassHead::classes_are_learned_with_every_method() {
    QFETCH(QString, method);
    small::Runs all;
    const runs::RunSpec spec = classes(method.toStdString());
    all.train("run", spec);
    const double first = meanOf(all, 1, 15), last = meanOf(all, 46, 60);
    QVERIFY2(last < 0.9 * first, qPrintable(QString("%1 after %2").arg(last).arg(first)));
    QCOMPARE(all.curve("run", "validation/accuracy").size(), 2U);
    QVERIFY(all.curve("run", "validation/precision_micro").at(60) == all.curve("run", "validation/accuracy").at(60)); // one class a row

    const auto run = runs::RunFolder::open(all.path("run"));
    const auto config = nlohmann::json::parse(base::loadFile(run.path() / "checkpoints" / "config.json"));
    QCOMPARE(config.at("architectures").at(0).get<std::string>(), std::string("LlamaForSequenceClassification"));
    QCOMPARE(config.at("id2label").size(), 8U);
    QCOMPARE(config.at("problem_type").get<std::string>(), std::string("single_label_classification"));
    const auto opened = evaluation::openModel(evaluation::placesOfRun(run, "last"));
    QCOMPARE(opened.model->config().labels.size(), 8U);

    engine::ExportOptions options;
    options.out = all.path("exported");
    const auto exported = exporting::exportRun(run.path(), options, {});
    QVERIFY2(exported.check.passed, exported.check.words.c_str());
    if (method != "lora") return;
    options.format = "adapter";
    options.out = all.path("adapter");
    QVERIFY(exporting::exportRun(run.path(), options, {}).check.passed);
    const auto adapter = nlohmann::json::parse(base::loadFile(options.out / "adapter_config.json"));
    QCOMPARE(adapter.at("task_type").get<std::string>(), std::string("SEQ_CLS"));
    QVERIFY(adapter.at("modules_to_save").size() == 2);
}

void TestClassHead::a_number_is_learned() {
    small::Runs all;
    runs::RunSpec spec = classes("full");
    spec.task = "regression";
    spec.data.train = (small::golden() / "queries_regression.jsonl").string();
    all.train("run", spec);
    QVERIFY(meanOf(all, 46, 60) < 0.5 * meanOf(all, 1, 15));
    QCOMPARE(all.curve("run", "validation/mae").size(), 2U);
}

void TestClassHead::a_rare_class_may_be_held_out() {
    small::Runs all;
    std::string rows;
    for (int i = 0; i < 20; ++i) rows += "{\"text\": \"row " + std::to_string(i) + "\", \"label\": \"class " + std::to_string(i) + "\"}\n";
    base::saveFile(all.path("rows.jsonl"), rows); // whichever rows are held out, their classes are nowhere else
    runs::RunSpec spec = classes("full");
    spec.data.train = all.path("rows.jsonl").string();
    spec.data.maxRows = 0;
    spec.trainer.maxSteps = 2;
    QCOMPARE(all.train("run", spec).state, std::string("finished"));
}

void TestClassHead::one_class_is_refused() {
    small::Runs all;
    base::saveFile(all.path("rows.jsonl"), "{\"text\": \"a\", \"label\": \"x\"}\n{\"text\": \"b\", \"label\": \"x\"}\n");
    runs::RunSpec spec = classes("full");
    spec.data.train = all.path("rows.jsonl").string();
    try {
        all.train("run", spec);
        QFAIL("accepted");
    } catch (const Error& error) {
        QCOMPARE(error.exitStatus(), 1);
        QVERIFY2(error.message().find("two classes") != std::string::npos, error.what());
    }
    QVERIFY(!std::filesystem::exists(all.path("run")));
}

void TestClassHead::a_label_that_is_no_finite_number_is_refused_with_its_line_data() {
    QTest::addColumn<QString>("label");
    for (const char* label : {"nan", "NaN", "inf", "-inf", "infinity", "1e999", "many", "1.5x"}) QTest::newRow(label) << label;
}

void TestClassHead::a_label_that_is_no_finite_number_is_refused_with_its_line() {
    QFETCH(QString, label);
    small::Runs all;
    std::string rows = "text,label\n";
    for (int i = 0; i < 12; ++i)
        rows += "row number " + std::to_string(i) + "," + (i == 5 ? label.toStdString() : i % 2 == 0 ? "0.5" : "+1e-1") + "\n";
    base::saveFile(all.path("rows.csv"), rows);
    runs::RunSpec spec = classes("full");
    spec.task = "regression";
    spec.data.train = all.path("rows.csv").string();
    spec.data.maxRows = 0;
    spec.trainer.maxSteps = 1;
    try {
        all.train("run", spec);
        QFAIL("accepted");
    } catch (const Error& error) {
        QCOMPARE(error.exitStatus(), 1);
        const std::string expected =
            "row 5 (line 7 of the source): the label '" + label.toStdString() + "' is not a finite number, which regression needs";
        QVERIFY2(error.message().find(expected) != std::string::npos, error.what());
    }
    QVERIFY(!std::filesystem::exists(all.path("run")));
    spec.data.maxRows = 4; // those before it
    QCOMPARE(all.train("run", spec).state, std::string("finished"));
}

void TestClassHead::the_card_says_how_classes_are_asked_for() {
    small::Runs all;
    runs::RunSpec spec = classes("lora");
    spec.trainer.maxSteps = 2;
    all.train("run", spec);
    const auto whole = QString::fromStdString(exporting::modelCard(all.path("run"), {}));
    QVERIFY(whole.contains("\npipeline_tag: text-classification\n"));
    QVERIFY(whole.contains("AutoModelForSequenceClassification.from_pretrained(\"THIS_FOLDER\")"));
    QVERIFY(whole.contains("| task | classification |"));
    QVERIFY(whole.contains("One of 8 classes") && whole.contains("| age\\_limit |"));
    QVERIFY(whole.contains("| validation/accuracy |") && whole.contains("| validation/f1\\_macro |"));
    QVERIFY(whole.contains("| class | precision | recall | F1 |"));
    for (const char* wrong : {"CausalLM", "text-generation", "perplexity", "count in the loss", "repeat what stood", "f1:"})
        QVERIFY2(!whole.contains(wrong), wrong);
    engine::ExportOptions adapter;
    adapter.format = "adapter";
    const auto beside = QString::fromStdString(exporting::modelCard(all.path("run"), adapter));
    QVERIFY(beside.contains("AutoModelForSequenceClassification.from_pretrained(\"BASE_FOLDER\", num_labels=8)"));
    QVERIFY(beside.contains("\"age_limit\"") && !beside.contains("CausalLM"));
}

void TestClassHead::the_card_says_how_a_number_is_asked_for() {
    small::Runs all;
    runs::RunSpec spec = classes("full");
    spec.task = "regression";
    spec.data.train = (small::golden() / "queries_regression.jsonl").string();
    spec.trainer.maxSteps = 2;
    all.train("run", spec);
    const auto card = QString::fromStdString(exporting::modelCard(all.path("run"), {}));
    QVERIFY(card.contains("answers with one number") && card.contains("AutoModelForSequenceClassification"));
    QVERIFY(card.contains("mean squared error") && card.contains("| validation/mae |"));
    for (const char* wrong : {"CausalLM", "text-generation", "perplexity", "id2label", "classes"}) QVERIFY2(!card.contains(wrong), wrong);
    engine::ExportOptions options;
    options.out = all.path("exported");
    const auto outcome = exporting::exportRun(all.path("run"), options, {});
    QVERIFY2(outcome.check.words.find("the numbers differ by at most") != std::string::npos, outcome.check.words.c_str());
}

QTEST_APPLESS_MAIN(TestClassHead)
#include "test_class_head.moc"
