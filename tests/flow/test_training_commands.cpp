#include "core/base/error.h"
#include "core/base/job.h"
#include "core/engine/engine.h"
#include "core/runs/run_folder.h"
#include "tests/support/command_line.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <set>

using namespace tests;
using core::base::Event;
using core::base::FinishedEvent;
using core::base::MetricsEvent;
using core::base::StartedEvent;

namespace {

std::vector<Event> eventsOf(const QString& run) { return core::runs::RunFolder::open(run.toStdString()).events(); }

bool isOfTheMoment(const std::string& key) {
    for (const char* part : {"seconds", "per_second", "memory", "rate"})
        if (key.find(part) != std::string::npos) return true;
    return false;
}

/// The events as text without what may differ from run to run (CONTRACT 4: times, rates, peak memory and `run`).
QStringList comparable(std::vector<Event> events) {
    QStringList lines;
    for (Event& event : events) {
        event.time = 0.0;
        if (auto* started = std::get_if<StartedEvent>(&event.body)) started->run.clear();
        if (auto* metrics = std::get_if<MetricsEvent>(&event.body))
            std::erase_if(metrics->values, [](const auto& value) { return isOfTheMoment(value.first); });
        if (auto* finished = std::get_if<FinishedEvent>(&event.body))
            std::erase_if(finished->summary, [](const auto& value) { return isOfTheMoment(value.first); });
        lines << QString::fromStdString(core::base::toJsonLine(event));
    }
    return lines;
}

std::map<std::int64_t, double> lossesOf(const std::vector<Event>& events) {
    std::map<std::int64_t, double> losses;
    for (const Event& event : events)
        if (const auto* metrics = std::get_if<MetricsEvent>(&event.body))
            if (const auto loss = metrics->value("train/loss")) losses[metrics->step] = *loss;
    return losses;
}

} // namespace

class TrainingCommandsTest : public QObject {
    Q_OBJECT
    QTemporaryDir temporary_;
    QString project_, data_;
    QString place(const QString& name) const { return temporary_.filePath(name); }
    /// A small run: rows of one line each, batches of two rows of at most 32 tokens, one thread, the same bits every time.
    QStringList train(const QString& run, int steps, const QStringList& more = {}) const {
        return QStringList{"train",
                           "--run",
                           place(run),
                           "--project",
                           project_,
                           "--threads",
                           "1",
                           "--set",
                           "task=pretrain",
                           "data.train=" + data_,
                           "model.max_length=32",
                           "trainer.batch_size=2",
                           "trainer.max_steps=" + QString::number(steps),
                           "trainer.deterministic=true",
                           "data.validation_fraction=0.2",
                           "evaluation.max_rows=4",
                           "optimizer.lr=0.001"} +
               more;
    }
    static CommandResult ok(const QStringList& line) {
        CommandResult result = runCommand(line);
        if (result.status != 0) qWarning("%s: %s", qPrintable(line.join(' ')), result.err.constData());
        return result;
    }
    bool waitForSteps(const QString& run) const {
        return QTest::qWaitFor(
            [&] {
                QFile file(place(run) + "/events.jsonl");
                return file.open(QIODevice::ReadOnly) && file.readAll().count("\"metrics\"") >= 2;
            },
            60'000);
    }

private Q_SLOTS:
    void initTestCase() {
        project_ = place("project");
        data_ = place("rows.txt");
        QFile file(data_);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 40; ++i)
            file.write("Once upon a time there was a little girl who had " + QByteArray::number(i) + " red balls.\n\n");
    }

    void a_run_goes_the_whole_path() {
        const CommandResult full = ok(train("full", 4, {"trainer.eval_every=2", "name=Every weight", "--json"}));
        QCOMPARE(full.json()["state"].toString(), QString("finished"));
        QCOMPARE(full.json()["run"].toString(), place("full"));
        QCOMPARE(full.json()["summary"].toObject()["steps"].toInt(), 4);
        const auto events = eventsOf(place("full"));
        QVERIFY(std::holds_alternative<StartedEvent>(events.front().body));
        QVERIFY(std::holds_alternative<FinishedEvent>(events.back().body));
        QCOMPARE(lossesOf(events).size(), std::size_t{4});
        QVERIFY(QFile::exists(place("full/best")));
        QCOMPARE(ok(train("lora", 4, {"trainer.eval_every=2", "name=Adapter", "method.kind=lora"})).status, 0);

        const QJsonObject compared = ok({"compare", place("full"), place("lora"), "--json", "--expect", "validation/loss<100"}).json();
        QCOMPARE(compared["runs"].toArray().size(), 2);
        bool method = false;
        for (const auto& setting : compared["settings"].toArray()) method = method || setting.toObject()["key"].toString() == "method.kind";
        QVERIFY(method);
        QCOMPARE(compared["significance"].toArray().size(), 1);
        QCOMPARE(runCommand({"compare", place("full"), "--expect", "validation/loss<0.0001"}).status, 4);
        const CommandResult unknown = runCommand({"compare", place("full"), "--expect", "validation/los<1"});
        QVERIFY2(unknown.status == 2 && unknown.error().contains("validation/loss"), unknown.err.constData());

        QCOMPARE(ok({"export", place("full"), "--to", "hf", "--out", place("exported")}).status, 0);
        QVERIFY(QFile::exists(place("exported/model.safetensors")) && QFile::exists(place("exported/anneal.json")));
        QCOMPARE(ok({"verify", place("exported"), "--against", place("full")}).status, 0);
        QCOMPARE(runCommand({"verify", place("exported"), "--against", place("lora")}).status, 4);
        QCOMPARE(ok({"export", place("lora"), "--to", "adapter", "--out", place("adapter")}).status, 0);
        QCOMPARE(runCommand({"export", place("full"), "--to", "adapter", "--out", place("none")}).status, 1);
        QCOMPARE(runCommand({"export", place("full"), "--to", "hff", "--out", place("none")}).status, 2);
        QCOMPARE(runCommand({"export", place("full"), "--to", "hf", "--out", place("none"), "--set", "dtyp=F16"}).status, 2);
        QVERIFY(!QFile::exists(place("none")));

        QCOMPARE(ok({"report", place("full"), place("lora"), "--out", place("report.html")}).status, 0);
        QVERIFY(QFileInfo(place("report.html")).size() > 1000);
        const QJsonObject scores = ok({"evaluate", place("full"), "--data", data_, "--json", "--project", project_}).json();
        QVERIFY(scores["loss"].toDouble() > 0);
        QVERIFY(std::abs(std::exp(scores["loss"].toDouble()) / scores["perplexity"].toDouble() - 1) < 1e-6);
        QVERIFY(!ok({"generate", "--run", place("lora"), "--prompt", "Once", "--max-new", "3"}).out.isEmpty());
    }

    /// A loss of rows is no mean over tokens: its exponential means nothing.
    void perplexity_is_said_of_language_models_only() {
        QFile rows(place("classes.csv"));
        QVERIFY(rows.open(QIODevice::WriteOnly) && rows.write("text,label\n") > 0);
        for (int i = 0; i < 24; ++i) rows.write("row number " + QByteArray::number(i) + (i % 2 == 0 ? ",even\n" : ",odd\n"));
        rows.close();
        const CommandResult text = ok(train("text", 2));
        QVERIFY2(text.out.contains("(perplexity "), text.out.constData());
        const QStringList classes{"task=classification", "data.train=" + place("classes.csv")};
        const CommandResult result = ok(train("classes", 2, classes));
        QVERIFY2(!result.out.contains("perplexity") && !result.err.contains("perplexity") && result.out.contains(", accuracy "),
                 result.out.constData());
        const CommandResult scores = ok({"evaluate", place("classes"), "--data", place("classes.csv"), "--project", project_});
        QVERIFY2(!scores.out.contains("perplexity") && scores.out.contains("f1_macro"), scores.out.constData());
        QVERIFY2(scores.err.contains("computed in fp32"), scores.err.constData());
        const CommandResult asked =
            runCommand({"evaluate", place("classes"), "--data", place("classes.csv"), "--metrics", "perplexity", "--project", project_});
        QVERIFY2(asked.status == 2 && asked.error().contains("loss, accuracy, f1"), asked.err.constData());
        QVERIFY(ok({"evaluate", "--help"}).out.simplified().contains("whatever the run was trained in"));
        QCOMPARE(runCommand({"evaluate", place("text"), "--data", data_, "--precision", "fp16"}).status, 2);
        QCOMPARE(runCommand({"evaluate", "--data", data_}).status, 2);
    }

    void a_damaged_checkpoint_is_neither_measured_nor_asked() {
        QCOMPARE(ok(train("hurt", 2)).status, 0);
        QFile weights(place("hurt/checkpoints/step-00000002/model.safetensors"));
        QVERIFY(weights.open(QIODevice::ReadWrite) && weights.seek(weights.size() - 1));
        const QByteArray last = weights.read(1);
        QVERIFY(weights.seek(weights.size() - 1) && weights.write(QByteArray(1, static_cast<char>(last[0] ^ 1))) == 1);
        weights.close();
        for (const char* which : {"last", "best", "2"})
            for (const QStringList& line : {QStringList{"evaluate", place("hurt"), "--data", data_},
                                            QStringList{"generate", "--run", place("hurt"), "--prompt", "Once", "--max-new", "1"}}) {
                const CommandResult result = runCommand(line + QStringList{"--checkpoint", which, "--project", project_});
                QVERIFY2(result.status == 1 && result.error().contains("step-00000002 is damaged"), result.err.constData());
            }
    }

    void a_setting_that_changes_nothing_is_said() {
        const CommandResult idle = ok(train("idle", 1, {"method.rank=4"}));
        QVERIFY2(idle.err.contains("warning: method.rank = 4 has no effect: only an adapter method reads it"), idle.err.constData());
        QVERIFY2(ok(train("plain", 1)).err.count("warning") == 0, "a run at its defaults");
    }

    void a_run_without_a_folder_goes_into_the_project() {
        QStringList line = train("unused", 1, {"name=In the project"});
        line.removeAt(line.indexOf("--run") + 1);
        line.removeOne("--run");
        QCOMPARE(ok(line).status, 0);
        const QJsonArray runs = ok({"runs", "--json", "--project", project_}).json()["runs"].toArray();
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs[0].toObject()["name"].toString(), QString("In the project"));
        QCOMPARE(runs[0].toObject()["state"].toString(), QString("finished"));
        const QString name = QFileInfo(runs[0].toObject()["run"].toString()).fileName();
        QVERIFY(name.endsWith("-In-the-project"));
        QCOMPARE(ok({"compare", name, "--project", project_}).status, 0);
        const CommandResult near = runCommand({"compare", name.chopped(1), "--project", project_});
        QVERIFY2(near.status == 1 && near.error().contains(name), near.err.constData());
    }

    void a_signal_stops_a_run_and_it_goes_on_to_the_same_end() {
        constexpr int steps = 150;
        QCOMPARE(ok(train("whole", steps, {"trainer.eval_every=1000"})).status, 0);
        const auto process = startCommand(train("stopped", steps, {"trainer.eval_every=1000"}));
        QVERIFY(waitForSteps("stopped"));
        process->terminate(); // SIGTERM
        process->terminate(); // and once more, as a wrapper passes it on
        const CommandResult stopped = waitFor(*process);
        QVERIFY2(stopped.status == 3, stopped.err.constData());
        QVERIFY2(stopped.err.contains("anneal-cli resume"), stopped.err.constData());
        const auto run = core::runs::RunFolder::open(place("stopped").toStdString());
        QCOMPARE(run.state().state, std::string("stopped"));
        QVERIFY(run.newestValidCheckpoint().has_value());
        QCOMPARE(run.newestValidCheckpoint()->step, run.state().lastStep);
        QVERIFY(run.state().lastStep < steps);

        QCOMPARE(ok({"resume", place("stopped"), "--threads", "1"}).status, 0);
        QCOMPARE(run.state().state, std::string("finished"));
        const auto whole = lossesOf(eventsOf(place("whole"))), resumed = lossesOf(eventsOf(place("stopped")));
        QCOMPARE(resumed.size(), whole.size());
        for (const auto& [step, loss] : whole) QVERIFY2(std::abs(resumed.at(step) - loss) < 1e-9, std::to_string(step).c_str());
    }

    void the_stop_command_stops_a_run_of_another_process() {
        const auto process = startCommand(train("asked", 100000));
        QVERIFY(waitForSteps("asked"));
        QCOMPARE(runCommand({"resume", place("asked")}).status, 1); // it is being trained
        QCOMPARE(ok({"stop", place("asked")}).status, 0);
        QCOMPARE(waitFor(*process).status, 3);
        const CommandResult again = runCommand({"stop", place("asked")});
        QVERIFY2(again.status == 1 && again.error().contains("not being trained"), again.err.constData());
    }

    void a_killed_run_is_resumed_from_what_was_written() {
        const auto process = startCommand(train("killed", 120, {"trainer.checkpoint_every=5"}));
        QVERIFY(waitForSteps("killed"));
        QVERIFY(QTest::qWaitFor([&] { return !core::runs::RunFolder::open(place("killed").toStdString()).checkpoints().empty(); }, 60'000));
        process->kill();
        process->waitForFinished();
        QFile events(place("killed/events.jsonl"));
        QVERIFY(events.open(QIODevice::Append) && events.write("{\"time\": 1, \"type\": \"metr") > 0); // as a power cut leaves it
        events.close();
        QCOMPARE(ok({"resume", place("killed")}).status, 0);
        QCOMPARE(lossesOf(eventsOf(place("killed"))).size(), std::size_t{120});
        double before = 0.0;
        for (const Event& event : eventsOf(place("killed"))) {
            QVERIFY(event.time >= before);
            before = event.time;
        }
    }

    void what_stands_in_the_way_is_told_before_a_folder_is_made() {
        QCOMPARE(ok(train("taken", 1)).status, 0);
        const CommandResult taken = runCommand(train("taken", 1));
        QVERIFY2(taken.status == 1 && taken.error().contains("already holds a run"), taken.err.constData());
        for (const QStringList& more : {QStringList{"data.train=/no/such/file.txt"}, QStringList{"model.path=/no/such/model"},
                                        QStringList{"method.kind=lora", "method.targets=no_such_layer"}}) {
            const CommandResult refused = runCommand(train("refused", 1, more));
            QVERIFY2(refused.status == 1 || refused.status == 2, refused.err.constData());
            QVERIFY2(refused.err.count("error: ") == 1, refused.err.constData());
            QVERIFY2(!QFile::exists(place("refused/run.json")), more.first().toUtf8().constData());
        }
    }

    void the_job_thread_and_the_command_line_write_the_same_events() {
        QCOMPARE(ok(train("by-command", 6, {"trainer.eval_every=3"})).status, 0);
        auto spec = core::runs::RunFolder::open(place("by-command").toStdString()).spec();
        const std::string folder = place("by-job").toStdString();
        std::string failed;
        bool done = false;
        {
            core::base::JobRunner runner([&](const core::base::JobNews& news) {
                if (const auto* changed = std::get_if<core::base::JobNews::Changed>(&news.what)) {
                    if (!changed->error.empty()) failed = changed->error;
                    done = done || changed->state == core::base::JobState::Done;
                }
            });
            runner.start(core::base::Lane::Compute, "train", [&](core::base::JobContext& ctx) {
                core::engine::engine().setThreads(1);
                const core::engine::TrainOptions options{project_.toStdString(), (project_ + "/cache").toStdString(), false};
                (void)core::engine::engine().prepareRun(spec, folder, options, ctx);
                (void)core::engine::engine().train(folder, options, ctx);
            });
            QVERIFY(QTest::qWaitFor([&] { return done || !failed.empty(); }, 120'000));
        }
        QVERIFY2(failed.empty(), failed.c_str());
        QCOMPARE(comparable(eventsOf(place("by-job"))), comparable(eventsOf(place("by-command"))));
    }
};

QTEST_GUILESS_MAIN(TrainingCommandsTest)
#include "test_training_commands.moc"
