// SIGKILL at random times over train, save and rotate: no run is lost, and what goes on is bit for bit what was never interrupted.
// ANNEAL_KILLS says how often (./dev kill-test 200); the suite does a few.
#ifndef Q_MOC_RUN // moc cannot read <concepts>
#include "core/base/files.h"
#include "core/base/json_io.h"
#include "core/base/random.h"
#include "core/runs/checkpoint_files.h"
#include "core/runs/run_folder.h"
#include "core/store/project.h"
#endif

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <map>

using namespace core;
namespace fs = std::filesystem;

namespace {

struct Kind {
    const char* name;
    void (*set)(runs::RunSpec&);
    const char* weights;
};

constexpr Kind kKinds[] = {{"full", [](runs::RunSpec&) {}, "model.safetensors"},
                           {"LoRA with dropout",
                            [](runs::RunSpec& s) {
                                s.method.kind = "lora";
                                s.method.rank = 4;
                                s.method.dropout = 0.1;
                                s.optimizer.lr = 5e-3;
                            },
                            "adapter_model.safetensors"},
                           {"packed with accumulation",
                            [](runs::RunSpec& s) {
                                s.trainer.batchSize = 2;
                                s.trainer.accumulation = 2;
                            },
                            "model.safetensors"}};

runs::RunSpec specOf(const Kind& kind) {
    runs::RunSpec s;
    s.task = "pretrain";
    s.model.maxLength = 64;
    s.data.train = ANNEAL_SOURCE_DIR "/tests/golden/training/grimm_excerpt.jsonl";
    s.data.maxRows = 30;
    s.data.validationFraction = 0.2;
    s.optimizer.lr = 1e-3;
    s.trainer.maxSteps = 24;
    s.trainer.batchSize = 4;
    s.trainer.threads = 1;
    s.trainer.evalEvery = 3;
    s.trainer.checkpointEvery = 2;
    s.trainer.keepCheckpoints = 1;
    s.trainer.precision = "fp32";
    kind.set(s);
    return s;
}

std::map<std::int64_t, double> curve(const runs::RunFolder& run, const char* key) {
    std::map<std::int64_t, double> values;
    for (const base::Event& event : run.events())
        if (const auto* m = std::get_if<base::MetricsEvent>(&event.body))
            if (const auto value = m->value(key)) values[m->step] = *value;
    return values;
}

std::string bytesOf(const runs::RunFolder& run, const char* selector, const char* weights) {
    const fs::path folder = run.checkpoint(selector).path;
    return base::loadFile(folder / weights) + base::loadFile(folder / "optimizer.safetensors");
}

} // namespace

class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killed_runs_go_on_bit_for_bit_data();
    void killed_runs_go_on_bit_for_bit();

private:
    /// 0 where it ended by itself with status 0, 1 where it was killed, else the status + 100.
    int start(const QStringList& arguments, int killAfterMs);
    QTemporaryDir folder_;
    [[nodiscard]] fs::path path(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }
    int kills_ = 6;
};

void TestKill::initTestCase() {
    if (!QFile::exists(ANNEAL_BIN_DIR "/anneal-cli")) QSKIP("anneal-cli is not built");
    if (qEnvironmentVariableIsSet("ANNEAL_KILLS")) kills_ = qEnvironmentVariableIntValue("ANNEAL_KILLS");
}

int TestKill::start(const QStringList& arguments, int killAfterMs) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(ANNEAL_BIN_DIR "/anneal-cli", arguments);
    if (!process.waitForFinished(killAfterMs)) {
        process.kill();
        process.waitForFinished(-1);
        return 1;
    }
    if (process.exitStatus() != QProcess::NormalExit) return 999;
    if (process.exitCode() != 0) qWarning("%s", process.readAll().constData());
    return process.exitCode() == 0 ? 0 : 100 + process.exitCode();
}

void TestKill::killed_runs_go_on_bit_for_bit_data() {
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < 3; ++kind) QTest::newRow(kKinds[kind].name) << kind;
}

void TestKill::killed_runs_go_on_bit_for_bit() {
    QFETCH(int, kind);
    const Kind& what = kKinds[kind];
    const std::string name = "kind" + std::to_string(kind);
    base::saveFile(path(name + ".json"), base::toJson(specOf(what)));
    const QString spec = QString::fromStdString(path(name + ".json").string()), project = QString::fromStdString(path("project").string());
    const fs::path straightPath = path("project") / "runs" / (name + "-straight");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(start({"train", spec, "--run", QString::fromStdString(straightPath.string()), "--project", project, "--quiet"}, -1), 0);
    const auto whole = static_cast<std::uint64_t>(timer.elapsed());
    const auto straight = runs::RunFolder::open(straightPath);
    base::Random random(20260101, name);
    int killed = 0, runsDone = 0;
    while (killed < (kills_ + 2) / 3) {
        const fs::path victim = path("project") / "runs" / (name + "-" + std::to_string(runsDone++));
        bool ended = false;
        while (!ended) {
            const bool begun = fs::exists(victim / "run.json");
            const QString where = QString::fromStdString(victim.string());
            const int limit = killed < (kills_ + 2) / 3 ? static_cast<int>(random.below(whole + 200)) : -1;
            const int status = start(begun ? QStringList{"resume", where, "--project", project, "--quiet"}
                                           : QStringList{"train", spec, "--run", where, "--project", project, "--quiet"},
                                     limit);
            if (status >= 100 && fs::exists(victim / "events.jsonl")) qWarning("%s", base::loadFile(victim / "events.jsonl").c_str());
            QVERIFY2(status < 100, qPrintable(QString::number(status)));
            killed += status;
            ended = status == 0;
            if (!fs::exists(victim / "run.json")) continue; // killed before there was a run
            const auto run = runs::RunFolder::open(victim);
            for (const auto& entry :
                 fs::directory_iterator(victim / "checkpoints")) // whatever bears the name of a checkpoint is a whole one
                if (entry.path().filename().string().starts_with("step-"))
                    QVERIFY2(runs::verifyCheckpoint(entry.path()), entry.path().c_str());
            (void)run.events(); // every whole line is an event
            QVERIFY(store::openProject(path("project"))->runs().size() >= 2);
        }
        const auto run = runs::RunFolder::open(victim);
        QCOMPARE(run.state().state, std::string("finished"));
        for (const char* key : {"train/loss", "train/lr", "train/grad_norm", "validation/loss"})
            QVERIFY2(curve(run, key) == curve(straight, key), key);
        for (const char* selector : {"last", "best"})
            QVERIFY2(bytesOf(run, selector, what.weights) == bytesOf(straight, selector, what.weights), selector);
    }
    qInfo("%s: %d kills over %d runs, every one resumed to the same bits", what.name, killed, runsDone);
}

QTEST_GUILESS_MAIN(TestKill)
#include "test_kill.moc"
