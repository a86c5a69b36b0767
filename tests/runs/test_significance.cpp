#include "core/base/error.h"
#include "core/base/random.h"
#include "core/runs/significance.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace core;

namespace {

/// Rows of unequal difficulty, the second run shifted by `shift` with noise of its own.
std::pair<std::vector<runs::RowLoss>, std::vector<runs::RowLoss>> twoRuns(double shift, double noise, std::int64_t rows) {
    base::Random random(7, "rows");
    std::vector<runs::RowLoss> a, b;
    for (std::int64_t row = 0; row < rows; ++row) {
        const double hard = 2.0 + random.normal();
        const auto tokens = static_cast<std::int64_t>(5 + random.below(50));
        a.push_back({row, hard + noise * random.normal(), tokens, {}});
        b.push_back({row, hard + shift + noise * random.normal(), tokens, {}});
    }
    return {a, b};
}

} // namespace

class TestSignificance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_small_but_steady_gain_is_significant();
    void noise_alone_is_not();
    void noise_alone_is_called_significant_about_as_often_as_it_says();
    void the_difference_is_that_of_the_validation_losses();
    void pieces_of_a_row_count_as_one();
    void too_few_common_rows_are_said();
    void words_name_the_unit_of_the_task();
    void runs_that_measure_something_else_are_not_compared();
    void a_broken_line_is_named();
    void a_loss_that_is_not_finite_is_said();
};

void TestSignificance::a_small_but_steady_gain_is_significant() {
    const auto [a, b] = twoRuns(-0.05, 0.1, 200);
    const auto test = runs::comparePaired(a, b);
    QVERIFY(test.significant);
    QVERIFY(test.p < 0.01);
    QVERIFY(test.low < test.difference && test.difference < test.high && test.high < 0.0);
    QVERIFY(test.words.find("better") != std::string::npos);
    QCOMPARE(runs::comparePaired(a, b).p, test.p);
    QCOMPARE(runs::comparePaired(b, a).difference, -test.difference);
}

void TestSignificance::noise_alone_is_not() {
    const auto [a, b] = twoRuns(0.0, 0.1, 200);
    QVERIFY(!runs::comparePaired(a, b).significant);
    QVERIFY(!runs::comparePaired(a, a).significant);
    QCOMPARE(runs::comparePaired(a, a).p, 1.0);
}

void TestSignificance::noise_alone_is_called_significant_about_as_often_as_it_says() {
    int called = 0;
    for (std::uint64_t trial = 0; trial < 100; ++trial) {
        base::Random random(trial, "null");
        std::vector<runs::RowLoss> a, b;
        for (std::int64_t row = 0; row < 40; ++row) {
            a.push_back({row, random.normal(), 10, {}});
            b.push_back({row, random.normal(), 10, {}});
        }
        called += runs::comparePaired(a, b).significant ? 1 : 0;
    }
    QVERIFY2(called <= 12, qPrintable(QString::number(called))); // 5 of 100 expected; 12 has a probability under 0.2 %
}

void TestSignificance::the_difference_is_that_of_the_validation_losses() {
    const auto [a, b] = twoRuns(0.3, 0.2, 50);
    double lossA = 0, lossB = 0, tokens = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        lossA += a[i].loss * static_cast<double>(a[i].tokens);
        lossB += b[i].loss * static_cast<double>(b[i].tokens);
        tokens += static_cast<double>(a[i].tokens);
    }
    QVERIFY(std::abs(runs::comparePaired(a, b).difference - (lossB - lossA) / tokens) < 1e-12);
}

void TestSignificance::pieces_of_a_row_count_as_one() {
    std::vector<runs::RowLoss> a, b;
    for (std::int64_t row = 0; row < 6; ++row)
        for (int piece = 0; piece < 50; ++piece) {
            a.push_back({row, 1.0, 10, {}});
            b.push_back({row, row % 2 == 0 ? 1.2 : 0.9, 10, {}});
        }
    const auto test = runs::comparePaired(a, b);
    QCOMPARE(test.rows, 6);
    QVERIFY(!test.significant);
}

void TestSignificance::too_few_common_rows_are_said() {
    const std::vector<runs::RowLoss> a{{1, 1.0, 3, {}}, {2, 1.0, 3, {}}}, b{{2, 1.0, 3, {}}, {3, 1.0, 3, {}}};
    const auto test = runs::comparePaired(a, b);
    QCOMPARE(test.rows, 1);
    QVERIFY(!test.problem.empty());
}

void TestSignificance::words_name_the_unit_of_the_task() {
    std::vector<runs::RowLoss> a, b; // a token a row, which an instruction run may have too
    for (std::int64_t row = 0; row < 40; ++row) {
        a.push_back({row, 1.0, 1, {}});
        b.push_back({row, 1.5, 1, {}});
    }
    for (const auto& [task, words] :
         {std::pair{"sft", "worse by 0.5000 nats per token ("}, std::pair{"pretrain", "worse by 0.5000 nats per token ("},
          std::pair{"classification", "worse by 0.5000 nats per row ("}, std::pair{"regression", "worse by 0.5000 in mean squared error ("},
          std::pair{"dpo", "worse by 0.5000 in DPO loss per pair ("}, std::pair{"kto", "worse by 0.5000 in KTO loss per answer ("}}) {
        const runs::LossUnit unit = runs::lossUnitOf(task);
        const auto test = runs::comparePaired(runs::Validated{unit, "rows", a}, runs::Validated{unit, "rows", b});
        QVERIFY2(test.significant && test.words.find(words) != std::string::npos, test.words.c_str());
    }
}

void TestSignificance::runs_that_measure_something_else_are_not_compared() {
    const auto [a, b] = twoRuns(-0.5, 0.1, 50);
    using runs::LossUnit;
    const auto tested = [&](const runs::Validated& first, const runs::Validated& second) {
        const auto test = runs::comparePaired(first, second);
        return test.problem == test.words || test.problem.empty() ? test.problem : "the words say something else";
    };
    QVERIFY(tested({LossUnit::NatsPerToken, "these", a}, {LossUnit::NatsPerToken, "those", b}).find("different rows") != std::string::npos);
    QVERIFY(tested({LossUnit::NatsPerToken, "rows", a}, {LossUnit::SquaredError, "rows", b}).find("mean squared error, so they do not") !=
            std::string::npos);
    QVERIFY(tested({LossUnit::DpoLoss, "rows", a}, {LossUnit::SimpoLoss, "rows", b}).find("SimPO loss per pair, so they do not") !=
            std::string::npos);
    QCOMPARE(tested({LossUnit::NatsPerToken, "rows", a}, {LossUnit::NatsPerToken, "rows", b}), std::string());
    QCOMPARE(tested({LossUnit::NatsPerToken, "", a}, {LossUnit::NatsPerToken, "rows", b}), std::string()); // of an older run
}

void TestSignificance::a_broken_line_is_named() {
    QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("step-00000001.jsonl").toStdString();
    std::ofstream(file) << R"({"row":0,"loss":1.5,"tokens":7})"
                        << "\n"
                        << R"({"row":1,"loss":"much","tokens":7})"
                        << "\n";
    try {
        (void)runs::loadRowLosses(file);
        QFAIL("accepted");
    } catch (const Error& error) {
        QVERIFY(error.message().find(":2:") != std::string::npos);
    }
}

void TestSignificance::a_loss_that_is_not_finite_is_said() {
    QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("step-00000001.jsonl").toStdString();
    std::ofstream out(file);
    for (int row = 0; row < 20; ++row) out << "{\"row\":" << row << ",\"loss\":" << (row == 7 ? "null" : "1.5") << ",\"tokens\":1}\n";
    out.close();
    const auto read = runs::loadRowLosses(file);
    QVERIFY(read.size() == 20 && std::isnan(read[7].loss) && read[8].loss == 1.5);
    auto other = read;
    other[7].loss = 1.0;
    const auto test = runs::comparePaired(other, read);
    QCOMPARE(test.problem,
             std::string("the loss of 1 validation row is not a finite number in one of the runs, so their means do not compare"));
    QVERIFY(!test.significant && test.words == test.problem);
}

QTEST_APPLESS_MAIN(TestSignificance)
#include "test_significance.moc"
