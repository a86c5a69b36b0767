#include "tests/support/command_line.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace tests;

/// A model folder with a tokenizer.json and no tokenizer.model, through every command that uses a tokenizer.
class TokenizerJsonFlow : public QObject {
    Q_OBJECT
    QTemporaryDir temporary_;
    QString model_;
    const QByteArray text_ = "Once upon a time there was a fisherman's wife.\n";

    QString place(const QString& name) const { return temporary_.filePath(name); }
    static CommandResult ok(const QStringList& line, const QByteArray& input = {}) {
        CommandResult result = runCommand(line, input);
        if (result.status != 0) qWarning("%s: %s", qPrintable(line.join(' ')), result.err.constData());
        return result;
    }
    static void write(const QString& name, const QByteArray& bytes) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void initTestCase() {
        model_ = place("model");
        QVERIFY(QDir().mkpath(model_));
        const QString fixtures = QStringLiteral(ANNEAL_SOURCE_DIR) + "/tests/fixtures/";
        for (const char* name : {"config.json", "model.safetensors"})
            QVERIFY(QFile::copy(fixtures + "tiny-llama/" + name, model_ + '/' + name));
        QVERIFY(QFile::copy(fixtures + "tiny-tokenizers/byte-bpe/tokenizer.json", model_ + "/tokenizer.json"));
        write(model_ + "/tokenizer_config.json", R"({"eos_token": "<|endoftext|>"})");
        write(place("lines.txt"), text_.repeated(24));
    }

    void text_becomes_ids_and_text_again() {
        const auto ids = ok({"encode", "--model", model_, "--lines"}, text_);
        QCOMPARE(ids.status, 0);
        const auto back = ok({"decode", "--model", model_}, ids.out);
        QCOMPARE(back.out.trimmed(), QByteArray("\"") + text_.trimmed() + "\"");
        // Added tokens are recognised in the text.
        QCOMPARE(ok({"encode", "--model", model_, "--lines"}, "<|endoftext|>\n").out.trimmed(), QByteArray("[0]"));
    }

    void the_model_is_scored_trained_and_exported_with_it() {
        const auto scored = ok({"score", "--model", model_, "--text", place("lines.txt")});
        QCOMPARE(scored.status, 0);
        QVERIFY(scored.out.contains("\"nll\""));
        QCOMPARE(ok({"train", "--run", place("run"), "--project", place("project"), "--threads", "1", "--set", "task=pretrain",
                     "model.path=" + model_, "data.train=" + place("lines.txt"), "trainer.max_steps=3", "trainer.batch_size=2",
                     "data.validation_fraction=0", "trainer.precision=fp32"})
                     .status,
                 0);
        QCOMPARE(ok({"generate", "--model", model_, "--prompt", "Once", "--max-new", "4", "--temperature", "0"}).status, 0);
        const auto exported = ok({"export", place("run"), "--to", "hf", "--out", place("out")});
        QCOMPARE(exported.status, 0);
        QVERIFY(QFile::exists(place("out") + "/tokenizer.json") && !QFile::exists(place("out") + "/tokenizer.model"));
        QCOMPARE(ok({"encode", "--model", place("out")}, text_).out, ok({"encode", "--model", model_}, text_).out);
        QCOMPARE(ok({"verify", place("out"), "--against", place("run")}).status, 0);
    }

    void a_damaged_file_is_one_line() {
        const QString broken = place("broken");
        QVERIFY(QDir().mkpath(broken));
        write(broken + "/tokenizer.json", R"({"version": "1.0", "model": {"type": "BPE", "vocab": {"a": 0}, "merges": ["a b"]}})");
        const auto result = runCommand({"encode", "--model", broken}, "a");
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.contains("model.merges[0]") && result.err.trimmed().count('\n') == 0, result.err.constData());
    }
};

QTEST_GUILESS_MAIN(TokenizerJsonFlow)
#include "test_tokenizer_json.moc"
