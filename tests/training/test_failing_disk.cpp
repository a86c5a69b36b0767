// A disk that is full or broken at any write of a training: the newest checkpoint stays, nothing half-written can be seen, and the run goes on to the
// same bits once there is room.
#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/base/error.h"
#include "core/runs/checkpoint_files.h"
#include "tests/support/failing_file_system.h"
#include "tests/training/small_runs.h"
#endif

#include <QtTest>

#include <cerrno>

using namespace core;
namespace fs = std::filesystem;

namespace {

runs::RunSpec tiny() {
    runs::RunSpec spec = small::spec();
    spec.task = "regression"; // the smallest of the fixtures: a run of milliseconds
    spec.model.path = ANNEAL_SOURCE_DIR "/tests/fixtures/tiny-llama-regress";
    spec.model.maxLength = 32;
    spec.data.train = (small::golden() / "queries_regression.jsonl").string();
    spec.data.maxRows = 20;
    spec.trainer.maxSteps = 4;
    spec.trainer.threads = 1;
    spec.trainer.evalEvery = 2;
    spec.trainer.checkpointEvery = 2;
    spec.trainer.keepCheckpoints = 0;
    return spec;
}

std::vector<std::string> namesIn(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) names.push_back(entry.path().filename().string());
    return names;
}

} // namespace

class TestFailingDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void no_write_that_fails_costs_more_than_the_steps_since_the_checkpoint_data();
    void no_write_that_fails_costs_more_than_the_steps_since_the_checkpoint();
};

void TestFailingDisk::no_write_that_fails_costs_more_than_the_steps_since_the_checkpoint_data() {
    QTest::addColumn<int>("reason");
    QTest::newRow("full") << ENOSPC;
    QTest::newRow("broken") << EIO;
}

void TestFailingDisk::no_write_that_fails_costs_more_than_the_steps_since_the_checkpoint() {
    QFETCH(int, reason);
    small::Runs all;
    all.train("straight", tiny());
    int failures = 0;
    const int apart = reason == ENOSPC ? 1 : 3; // both fail in the same places; each of them once is enough
    for (int failAt = 1;; failAt += apart) {
        const std::string name = "run" + std::to_string(failAt);
        const fs::path run = all.path(name);
        (void)training::prepareRun(tiny(), run, all.options(), {});
        tests::FailingFileSystem disk(base::fileSystem(), failAt, reason);
        std::string said;
        {
            const base::FileSystemOverride use(disk);
            base::JobContext ctx;
            try {
                (void)training::runTraining(run, all.options(), false, ctx);
            } catch (const Error& error) {
                QCOMPARE(error.exitStatus(), 1);
                said = error.message();
            }
        }
        if (said.empty() && disk.calls() >= failAt) QVERIFY2(false, qPrintable(QString("call %1 failed and nobody said so").arg(failAt)));
        const auto folder = runs::RunFolder::open(run);
        for (const auto& checkpoint : folder.checkpoints()) QVERIFY2(runs::verifyCheckpoint(checkpoint.path), said.c_str());
        for (const std::string& file : namesIn(run / "checkpoints"))
            if (file.starts_with("step-")) QVERIFY2(runs::verifyCheckpoint(run / "checkpoints" / file), (file + ": " + said).c_str());
        if (!said.empty()) {
            ++failures;
            QVERIFY2(said.find('\n') == std::string::npos, said.c_str());
            if (reason == ENOSPC) QVERIFY2(said.find("free") != std::string::npos, said.c_str());
            QCOMPARE(all.resume(name).state, std::string("finished"));
        }
        for (const char* key : {"train/loss", "train/grad_norm", "validation/loss"})
            QVERIFY2(all.curve("straight", key) == all.curve(name, key), key);
        for (const char* which : {"last", "best"}) QVERIFY2(all.bytes("straight", which) == all.bytes(name, which), (said + which).c_str());
        fs::remove_all(run);
        if (said.empty()) break;
        QVERIFY(failAt < 1000);
    }
    QVERIFY(failures * apart > 40);
    qInfo("%d writes, each failed once", failures);
}

QTEST_APPLESS_MAIN(TestFailingDisk)
#include "test_failing_disk.moc"
