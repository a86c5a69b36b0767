// GGUF through the program: a run is exported, and the file is a model again wherever one can be named.
#include "tests/support/command_line.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace tests;

class TestGgufCommands : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString place(const QString& name) const { return folder_.path() + "/" + name; }
    CommandResult ok(const QStringList& arguments) const {
        const CommandResult result = runCommand(arguments);
        if (result.status != 0) qWarning("%s: %s", qPrintable(arguments.join(' ')), result.err.constData());
        return result;
    }
    CommandResult train(const QString& run, const QString& model, const QStringList& settings) const {
        QFile spec(place(run + ".json"));
        if (!spec.open(QIODevice::WriteOnly)) qFatal("no specification");
        spec.write(QJsonDocument(QJsonObject{{"name", run},
                                             {"task", "pretrain"},
                                             {"model", QJsonObject{{"path", model}, {"max_length", 32}}},
                                             {"data", QJsonObject{{"train", "rows.txt"}}},
                                             {"trainer", QJsonObject{{"max_steps", 2}}}})
                       .toJson());
        spec.close();
        QStringList arguments{"train", spec.fileName(), "--run", place(run), "--project", place("project")};
        for (const auto& setting : settings) arguments << "--set" << setting;
        return ok(arguments);
    }

private Q_SLOTS:
    void initTestCase() {
        qputenv("XDG_CACHE_HOME", place("cache").toUtf8());
        QFile rows(place("rows.txt"));
        QVERIFY(rows.open(QIODevice::WriteOnly));
        for (int i = 0; i < 40; ++i) rows.write("Once upon a time there were " + QByteArray::number(i) + " bears.\n\n");
    }

    void a_run_becomes_a_file_and_the_file_a_model() {
        QCOMPARE(train("first", "bundled:stories260K", {}).status, 0);
        QCOMPARE(ok({"export", place("first"), "--to", "gguf", "--out", place("file"), "--set", "dtype=F32"}).status, 0);
        QCOMPARE(ok({"export", place("first"), "--to", "hf", "--out", place("folder")}).status, 0);
        QCOMPARE(ok({"verify", place("file"), "--against", place("first")}).status, 0);
        const QString file = place("file/model.gguf");

        const QJsonObject facts = ok({"inspect", file, "--json"}).json();
        QCOMPARE(facts["architecture"].toString(), QString("Llama"));
        QCOMPARE(facts["dtype"].toString(), QString("F32"));
        QCOMPARE(facts["vocabulary"].toInt(), 512);
        QCOMPARE(facts["path"].toString(), file);
        QVERIFY2(facts["licence"].toString().contains("MIT"), qPrintable(facts["licence"].toString()));

        for (const QString& model : {file, place("file")}) { // the file, or the folder that holds it and nothing else of a model
            const CommandResult own = ok({"generate", "--model", model, "--prompt", "Once", "--max-new", "8", "--temperature", "0"});
            const CommandResult other =
                ok({"generate", "--model", place("folder"), "--prompt", "Once", "--max-new", "8", "--temperature", "0"});
            QCOMPARE(own.out, other.out);
            QVERIFY(!own.out.isEmpty());
        }
        // A run that starts from the file, and what it leaves.
        QCOMPARE(train("second", file, {"method.kind=lora"}).status, 0);
        QFile kept(place("second/run.json"));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(kept.readAll())["model"]["path"].toString(), file);
        QCOMPARE(ok({"export", place("second"), "--to", "gguf", "--out", place("again"), "--set", "dtype=Q8_0"}).status, 0);
        QCOMPARE(ok({"export", place("second"), "--to", "hf", "--out", place("merged")}).status, 0);
        QVERIFY(QFile::exists(place("merged/tokenizer.model")) && QFile::exists(place("merged/config.json")));
        QCOMPARE(train("third", place("again/model.gguf"), {}).status, 0);
    }

    void what_is_wrong_is_said_in_one_line() {
        QFile broken(place("broken.gguf"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("GGUF\3\0\0\0", 8);
        broken.close();
        const CommandResult cut = runCommand({"generate", "--model", place("broken.gguf"), "--prompt", "x"});
        QCOMPARE(cut.status, 1);
        QVERIFY2(cut.error().contains("broken.gguf: the number of tensors at byte 8 would need 8 bytes"), cut.err.constData());
        const CommandResult missing = runCommand({"inspect", place("missing.gguf")});
        QCOMPARE(missing.status, 1);
        QVERIFY2(missing.error().contains("there is no model"), missing.err.constData());
        const CommandResult type = runCommand({"export", place("first"), "--to", "gguf", "--out", place("none"), "--set", "dtype=Q3_K"});
        QCOMPARE(type.status, 2);
        QVERIFY2(type.error().contains("numbers of this format are F32, BF16, F16, Q8_0, Q4_0"), type.err.constData());
        QVERIFY(!QFile::exists(place("none")));
    }
};

QTEST_GUILESS_MAIN(TestGgufCommands)
#include "test_gguf.moc"
