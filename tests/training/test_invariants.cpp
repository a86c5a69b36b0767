// What a run's losses may never depend on (CONTRACT 3): how its rows lie in memory, how they are cut into batches, what is computed twice, how many
// threads compute.
#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/evaluation/evaluator.h"
#include "core/runs/significance.h"
#include "tests/training/small_runs.h"
#endif

#include <QtTest>

#include <cmath>
#include <functional>

using namespace core;

namespace {

struct Kind {
    const char* name;
    void (*set)(runs::RunSpec&);
};
constexpr Kind kKinds[] = {{"full", [](runs::RunSpec&) {}},
                           {"LoRA",
                            [](runs::RunSpec& s) {
                                s.method.kind = "lora";
                                s.method.rank = 4;
                                s.optimizer.lr = 5e-3;
                            }},
                           {"LoRA with dropout",
                            [](runs::RunSpec& s) {
                                s.method.kind = "lora";
                                s.method.rank = 4;
                                s.method.dropout = 0.2;
                                s.optimizer.lr = 5e-3;
                            }},
                           {"answers only",
                            [](runs::RunSpec& s) {
                                s.task = "sft";
                                s.model.maxLength = 320;
                                s.data.train = (small::golden() / "seed_tasks_excerpt.jsonl").string();
                            }},
                           {"classification", [](runs::RunSpec& s) {
                                s.task = "classification";
                                s.model.path = ANNEAL_SOURCE_DIR "/tests/fixtures/tiny-llama-classify";
                                s.model.maxLength = 64;
                                s.data.train = (small::golden() / "queries.jsonl").string();
                            }}};

struct Change {
    const char* name;
    void (*set)(runs::RunSpec&);
};
constexpr Change kChanges[] = {{"batch x accumulation",
                                [](runs::RunSpec& s) {
                                    s.trainer.batchSize = 2;
                                    s.trainer.accumulation = 4;
                                }},
                               {"row by row",
                                [](runs::RunSpec& s) {
                                    s.trainer.batchSize = 1;
                                    s.trainer.accumulation = 8;
                                }},
                               {"padded", [](runs::RunSpec& s) { s.data.packing = false; }},
                               {"selective recomputation", [](runs::RunSpec& s) { s.trainer.activationCheckpointing = "selective"; }},
                               {"full recomputation", [](runs::RunSpec& s) { s.trainer.activationCheckpointing = "full"; }},
                               {"two threads", [](runs::RunSpec& s) { s.trainer.threads = 2; }}};

runs::RunSpec specOf(const Kind& kind) {
    runs::RunSpec spec = small::spec();
    spec.trainer.batchSize = 8;
    spec.trainer.maxSteps = 8;
    spec.trainer.evalEvery = 4;
    spec.trainer.threads = 1;
    spec.trainer.activationCheckpointing = "none";
    kind.set(spec);
    return spec;
}

} // namespace

class TestInvariants : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losses_are_the_same_at_every_step_data();
    void losses_are_the_same_at_every_step();
    void the_size_of_evaluation_batches_changes_nothing();
};

void TestInvariants::losses_are_the_same_at_every_step_data() {
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < static_cast<int>(std::size(kKinds)); ++kind) QTest::newRow(kKinds[kind].name) << kind;
}

void TestInvariants::losses_are_the_same_at_every_step() {
    QFETCH(int, kind);
    small::Runs all;
    const runs::RunSpec spec = specOf(kKinds[kind]);
    all.train("plain", spec);
    int number = 0;
    for (const Change& change : kChanges) {
        runs::RunSpec other = spec;
        change.set(other);
        const std::string name = "other" + std::to_string(number++);
        all.train(name, other);
        for (const char* key : {"train/loss", "validation/loss"}) {
            const double apart = small::apart(all.curve("plain", key), all.curve(name, key));
            QVERIFY2(apart < 1e-5, qPrintable(QString("%1, %2: %3 apart").arg(change.name, key).arg(apart)));
        }
        const double norms = small::apart(all.curve("plain", "train/grad_norm"), all.curve(name, "train/grad_norm"));
        QVERIFY2(norms < 1e-4, qPrintable(QString("%1: gradient norms %2 apart").arg(change.name).arg(norms)));
        QVERIFY2(all.curve("plain", "train/lr") == all.curve(name, "train/lr"), change.name);
    }
}

void TestInvariants::the_size_of_evaluation_batches_changes_nothing() {
    small::Runs all;
    const runs::RunSpec spec = specOf(kKinds[0]);
    all.train("run", spec);
    runs::RunSpec one = spec;
    one.trainer.batchSize = 1;
    one.trainer.accumulation = 8;
    all.train("one", one);
    const auto rowsOf = [&](const char* name) { return runs::loadRowLosses(runs::RunFolder::open(all.path(name)).evaluationFile(8)); };
    const auto rows = rowsOf("run"), others = rowsOf("one");
    QCOMPARE(rows.size(), others.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows[i].row, others[i].row);
        QVERIFY(std::abs(rows[i].loss / others[i].loss - 1.0) < 1e-5);
    }
}

QTEST_APPLESS_MAIN(TestInvariants)
#include "test_invariants.moc"
