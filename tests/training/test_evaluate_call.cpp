// `anneal-cli evaluate` reads rows as the run did: its roles, its template, its lengths.
#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/base/error.h"
#include "core/training/evaluate_call.h"
#include "tests/training/small_runs.h"
#endif

#include <QtTest>

#include <cmath>
#include <fstream>

using namespace core;

class TestEvaluateCall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void other_rows_are_read_with_the_roles_and_the_template_of_the_run();
    void what_is_said_wins_over_the_run();
    void columns_that_are_not_there_are_said_with_what_to_do();
    void the_format_of_the_run_is_for_files_of_its_ending();
    void scores_are_of_fp32_where_nothing_is_said();
    void metrics_are_those_of_the_task();

private:
    engine::EvaluationResult evaluate(const std::string& run, const std::string& file, const engine::EvaluationOptions& how = {}) {
        const auto folder = runs::RunFolder::open(all_.path(run));
        auto model = evaluation::openModel(evaluation::placesOfRun(folder, "last"));
        const std::string data = all_.path(file).string();
        return training::evaluateOn(model, training::specOfRun(folder.spec(), data, how), data, how, all_.options(), {});
    }
    std::string problem(const std::string& run, const std::string& file, const engine::EvaluationOptions& how = {}) {
        try {
            (void)evaluate(run, file, how);
        } catch (const Error& error) {
            return std::to_string(error.exitStatus()) + " " + error.message();
        }
        return "done";
    }
    small::Runs all_;
};

void TestEvaluateCall::initTestCase() {
    // Columns whose names say nothing, so that roles come from the map alone; `validation` and `other` hold the same rows.
    std::ofstream train(all_.path("train.csv")), validation(all_.path("validation.csv")), other(all_.path("other.csv")),
        renamed(all_.path("renamed.csv")), turned(all_.path("turned.csv")), lines(all_.path("lines.jsonl"));
    train << "alpha,beta,gamma\n";
    validation << "alpha,beta,gamma\n";
    other << "alpha,beta,gamma\n";
    renamed << "one,two,three\n";
    turned << "alpha,beta,gamma\n";
    for (int i = 0; i < 24; ++i) train << "What comes after " << i << "?," << i + 1 << " comes after " << i << ".,nothing\n";
    for (int i = 30; i < 36; ++i) {
        const std::string question = "What comes after " + std::to_string(i) + "?", answer = std::to_string(i + 1) + " comes after it.";
        validation << question << ',' << answer << ",nothing\n";
        other << question << ',' << answer << ",nothing\n";
        renamed << "nothing," << question << ',' << answer << '\n';
        turned << answer << ',' << question << ",nothing\n";
        lines << R"({"alpha": ")" << question << R"(", "beta": ")" << answer << "\"}\n";
    }
    for (auto* file : {&train, &validation, &other, &renamed, &turned, &lines}) file->close();
    runs::RunSpec spec = small::spec();
    spec.task = "sft";
    spec.data.train = all_.path("train.csv").string();
    spec.data.validation = all_.path("validation.csv").string();
    spec.data.map = {{"instruction", "alpha"}, {"output", "beta"}};
    spec.data.promptTemplate = "vicuna";
    spec.data.format = "csv";
    spec.data.maxRows = 0;
    spec.model.maxLength = 400;
    all_.train("run", spec);
    spec.trainer.precision = "bf16";
    all_.train("bf16", spec);
    runs::RunSpec classes = small::spec();
    classes.task = "classification";
    classes.data.train = (small::golden() / "queries.jsonl").string();
    classes.data.maxRows = 40;
    classes.trainer.maxSteps = 2;
    all_.train("classes", classes);
}

void TestEvaluateCall::other_rows_are_read_with_the_roles_and_the_template_of_the_run() {
    const double trained = all_.curve("run", "validation/loss").at(8);
    const auto result = evaluate("run", "other.csv");
    QVERIFY2(std::abs(result.scores.at("loss") / trained - 1.0) < 1e-6, qPrintable(QString::number(result.scores.at("loss"))));
    QCOMPARE(result.rows, std::int64_t{6});
}

void TestEvaluateCall::what_is_said_wins_over_the_run() {
    const double trained = all_.curve("run", "validation/loss").at(8);
    engine::EvaluationOptions how;
    how.map = {{"instruction", "two"}, {"output", "three"}};
    QVERIFY(std::abs(evaluate("run", "renamed.csv", how).scores.at("loss") / trained - 1.0) < 1e-6);
    how.map = {{"instruction", "beta"}, {"output", "alpha"}};
    QVERIFY(std::abs(evaluate("run", "turned.csv", how).scores.at("loss") / trained - 1.0) < 1e-6);
    engine::EvaluationOptions plain;
    plain.promptTemplate = "plain";
    QVERIFY(std::abs(evaluate("run", "other.csv", plain).scores.at("loss") / trained - 1.0) > 1e-3);
}

void TestEvaluateCall::columns_that_are_not_there_are_said_with_what_to_do() {
    const std::string said = problem("run", "renamed.csv");
    QVERIFY2(said.starts_with("1 ") && said.find("there is no column") != std::string::npos &&
                 said.find("data.map instruction=alpha, output=beta") != std::string::npos &&
                 said.find("--map ROLE=COLUMN") != std::string::npos,
             said.c_str());
}

void TestEvaluateCall::the_format_of_the_run_is_for_files_of_its_ending() {
    const double trained = all_.curve("run", "validation/loss").at(8);
    QVERIFY(std::abs(evaluate("run", "lines.jsonl").scores.at("loss") / trained - 1.0) < 1e-6);
}

void TestEvaluateCall::scores_are_of_fp32_where_nothing_is_said() {
    const double trained = all_.curve("bf16", "validation/loss").at(8);
    const double exact = evaluate("bf16", "other.csv").scores.at("loss");
    engine::EvaluationOptions how;
    how.precision = "bf16";
    QVERIFY(std::abs(evaluate("bf16", "other.csv", how).scores.at("loss") / trained - 1.0) < 1e-3);
    QVERIFY(exact != trained);
    QVERIFY(std::abs(exact / trained - 1.0) < 0.02);
}

void TestEvaluateCall::metrics_are_those_of_the_task() {
    const auto result = [&] {
        const auto folder = runs::RunFolder::open(all_.path("classes"));
        auto model = evaluation::openModel(evaluation::placesOfRun(folder, "last"));
        const std::string data = (small::golden() / "queries.jsonl").string();
        return training::evaluateOn(model, training::specOfRun(folder.spec(), data, {}), data, {}, all_.options(), {});
    }();
    QCOMPARE(result.task, std::string("classification"));
    QVERIFY(result.scores.contains("accuracy") && result.scores.contains("f1_macro") && !result.scores.contains("perplexity"));
    QVERIFY(result.tokens > result.rows);
    engine::EvaluationOptions how;
    how.metrics = {"perplexity"};
    const std::string said = problem("classes", "other.csv", how);
    QVERIFY2(said == "2 --metrics: perplexity is no metric of classification; it has loss, accuracy, f1", said.c_str());
    how.metrics = {"token_accuracy"};
    QVERIFY(evaluate("run", "other.csv", how).scores.contains("token_accuracy"));
}

QTEST_APPLESS_MAIN(TestEvaluateCall)
#include "test_evaluate_call.moc"
