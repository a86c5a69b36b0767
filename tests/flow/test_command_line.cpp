#include "tests/support/command_line.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <fcntl.h>

using namespace tests;

namespace {

const QStringList kCommands = {"import",  "head",   "doctor",   "split",       "clean",  "augment",  "datasets", "models",
                               "inspect", "encode", "decode",   "chat-render", "score",  "generate", "forecast", "train",
                               "resume",  "stop",   "evaluate", "compare",     "export", "verify",   "report",   "runs"};

void compare(const CommandResult& result, int status, const char* words) {
    const QByteArray said = QByteArray::number(result.status) + " " + result.out + result.err;
    QVERIFY2(result.status == status, said.constData());
    QVERIFY2(result.error().contains(QString::fromUtf8(words)), said.constData());
    QCOMPARE(result.err.count("error: "), 1);
}

} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT
    QTemporaryDir temporary_;
    QString place(const QString& name) const { return temporary_.filePath(name); }
    QString saved(const QString& name, const QByteArray& text) const {
        QFile file(place(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("the test's own file cannot be written");
        return file.fileName();
    }

private Q_SLOTS:
    void every_command_answers_help() {
        const CommandResult all = runCommand({"--help"});
        QCOMPARE(all.status, 0);
        for (const QString& command : kCommands) {
            QVERIFY2(all.out.contains(("  " + command + " ").toUtf8()), qPrintable(command));
            for (const QStringList& arguments : {QStringList{command, "--help"}, QStringList{command, "-h"}}) {
                const CommandResult help = runCommand(arguments);
                QVERIFY2(help.status == 0 && help.err.isEmpty(), qPrintable(command));
                for (const char* option : {"--json", "--quiet", "--threads", "--help", "--project"})
                    QVERIFY2(help.out.contains(option), qPrintable(command + " " + option));
            }
        }
    }

    void help_and_the_commands_on_data_never_open_the_engine() {
        const QString rows = saved("rows.jsonl", "{\"text\": \"Once upon a time\"}\n");
        const QList<QStringList> lines = {{"--help"},
                                          {"train", "--help"},
                                          {"import", rows, "--project", place("quick")},
                                          {"head", rows, "--project", place("quick")},
                                          {"head", rows, "--tokens", "--model", "bundled:stories260K", "--project", place("quick")},
                                          {"encode", "--model", "bundled:stories260K"},
                                          {"doctor", rows, "--project", place("quick")},
                                          {"runs", "--project", place("quick")},
                                          {"datasets", "--project", place("quick")}};
        for (const QStringList& line : lines) {
            const CommandResult result = runCommand(line, "a", {}, {"LD_DEBUG=libs", "LD_DEBUG_OUTPUT=" + place("loaded")});
            QVERIFY2(result.status == 0 || line.contains("doctor"), (line.join(' ').toUtf8() + result.err).constData());
            const QDir folder(temporary_.path());
            QByteArray loaded;
            for (const QString& name : folder.entryList({"loaded.*"})) {
                QFile file(folder.filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                loaded += file.readAll();
                file.remove();
            }
            QVERIFY(loaded.contains("libanneal_core"));
            QVERIFY2(!loaded.contains("libanneal_engine") && !loaded.contains("libtorch"), line.join(' ').toUtf8().constData());
        }
    }

    void a_wrong_command_line_names_what_is_near() {
        compare(runCommand({"traim"}), 2, "did you mean 'train'?");
        compare(runCommand({"run"}), 2, "did you mean 'runs'?");
        compare(runCommand({}), 2, "no command is given");
        compare(runCommand({"import", "--nmae", "x", "f.csv"}), 2, "did you mean '--name'?");
        compare(runCommand({"evaluate", "x", "--dta=y"}), 2, "did you mean '--data'?");
        compare(runCommand({"--jsn", "runs"}), 2, "did you mean '--json'?");
        compare(runCommand({"runs", "--threads", "many"}), 2, "--threads");
        compare(runCommand({"runs", "extra"}), 2, "'extra'");
        compare(runCommand({"head"}), 2, "DATASET");
        compare(runCommand({"evaluate", "x"}), 2, "--data");
        compare(runCommand({"import"}), 2, "at least one file");
        compare(runCommand({"train"}), 2, "needs a specification");
        compare(runCommand({"head", "x", "--tokens"}), 2, "--model");
        compare(runCommand({"import", "x.csv", "--map", "text="}), 2, "ROLE=COLUMN");
        compare(runCommand({"compare", "x", "--expect", "loss is low"}), 2, "METRIC");
        compare(runCommand({"report", "x", "--out", "x.doc"}), 2, ".pdf");
    }

    void a_forecast_says_what_the_contract_names() {
        const QString text = saved("short.txt", QByteArray("A king had three sons, and the youngest was called Dummling.\n").repeated(40));
        const CommandResult told = runCommand({"forecast", "--json", "--project", place("forecast"), "--set", "task=pretrain",
                                               "data.train=" + text, "model.max_length=32", "trainer.max_steps=100"});
        QCOMPARE(told.status, 0);
        const QJsonObject json = told.json();
        const double seconds = json["seconds"].toDouble();
        const QJsonArray range = json["seconds_range"].toArray();
        QCOMPARE(range.size(), 2);
        QVERIFY(0.0 < range[0].toDouble() && range[0].toDouble() < seconds && seconds < range[1].toDouble());
        QVERIFY(json["peak_memory_bytes"].toDouble() > 1e7);
        QVERIFY(json["disk_bytes"].toDouble() > 1e6);
        QCOMPARE(json["steps"].toInt(), 100);
        compare(runCommand({"forecast"}), 2, "anneal-cli forecast needs a specification");
    }

    void a_wrong_specification_is_a_wrong_configuration() {
        const QString project = place("specs");
        compare(runCommand({"train", place("absent.json"), "--project", project}), 2, "is not there");
        compare(runCommand({"train", temporary_.path(), "--project", project}), 2, "is a folder");
        compare(runCommand({"train", saved("a.json", "{\"trainer\": {\"epoch\": 1}}"), "--project", project}), 2, "epochs");
        compare(runCommand({"train", saved("b.json", "{\"task\": \"stf\"}"), "--project", project}), 2, "sft");
        compare(runCommand({"train", saved("c.json", "{\"task\": "), "--project", project}), 2, "c.json");
        compare(runCommand({"train", saved("d.json", "{}"), "--set", "optimizer.rl=1", "--project", project}), 2, "optimizer.lr");
        compare(runCommand({"train", saved("d.json", "{}"), "--set", "trainer.batch_size=0", "--project", project}), 2, "batch_size");
        compare(runCommand({"train", saved("d.json", "{}"), "--set", "trainer.batch_size=x", "--project", project}), 2, "batch_size");
        QVERIFY(!QDir(project + "/runs").exists() || QDir(project + "/runs").isEmpty());
    }

    void what_is_not_there_is_said_in_one_line() {
        const QString project = place("empty");
        compare(runCommand({"head", place("absent.csv"), "--project", project}), 1, "is not there");
        compare(runCommand({"head", "dataset:nothing", "--project", project}), 1, "no datasets yet");
        compare(runCommand({"import", place("absent.csv"), "--project", project}), 1, "absent.csv");
        compare(runCommand({"resume", place("absent"), "--project", project}), 1, "there is no run");
        compare(runCommand({"resume", temporary_.path(), "--project", project}), 1, "no run.json");
        compare(runCommand({"stop", temporary_.path(), "--project", project}), 1, "no run.json");
        compare(runCommand({"compare", temporary_.path(), "--project", project}), 1, "no run.json");
        compare(runCommand({"report", temporary_.path(), "--out", place("r.html"), "--project", project}), 1, "no run.json");
        compare(runCommand({"encode", "--model", "bundled:stories26K"}), 1, "did you mean 'bundled:stories260K'?");
        compare(runCommand({"runs", "--project", saved("file", "x")}), 1, "is a file");
    }

    void a_full_disk_under_standard_output_is_told() {
        const CommandResult result = [] {
            QProcess process;
            process.setStandardOutputFile("/dev/full");
            process.start(programPath(), {"encode", "--model", "bundled:stories260K"});
            process.write("some text");
            process.closeWriteChannel();
            return waitFor(process);
        }();
        compare(result, 1, "standard output cannot be written");
    }

    void results_go_to_standard_output_and_nothing_else_does() {
        const QString rows = saved("two.csv", "text,label\na,x\nb,y\n");
        const CommandResult result = runCommand({"head", rows, "--json", "--project", place("json")});
        QCOMPARE(result.status, 0);
        QVERIFY(!result.json().isEmpty());
        const CommandResult quiet = runCommand({"head", rows, "--quiet", "--project", place("json")});
        QVERIFY2(quiet.err.isEmpty(), quiet.err.constData());
        for (const QStringList& line : {QStringList{"runs"}, QStringList{"datasets"}})
            QVERIFY(!runCommand(line + QStringList{"--json", "--project", place("none")}).json().isEmpty());
        QVERIFY2(!QFile::exists(place("none")), "looking at a project that is not there left something behind");
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "test_command_line.moc"
