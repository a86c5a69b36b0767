// chat-render writes conversations as the model's own template does, and says in one line where it cannot.
#include "tests/support/command_line.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tests;

class ChatRenderTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    QString model() const { return folder_.path(); }
    void write(const QString& name, const QByteArray& text) const {
        QFile file(folder_.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    void refused(const CommandResult& result, const char* words) {
        QVERIFY2(result.status == 1 && result.err.contains(words), (QByteArray::number(result.status) + result.err).constData());
        QCOMPARE(result.err.count("error: "), 1);
    }

private Q_SLOTS:
    void initTestCase() {
        const QString fixtures = QStringLiteral(ANNEAL_SOURCE_DIR) + "/tests/fixtures/";
        QVERIFY(QFile::copy(fixtures + "tiny-tokenizers/byte-bpe/tokenizer.json", folder_.filePath("tokenizer.json")));
        QVERIFY(QFile::copy(fixtures + "chat-templates/chatml.jinja", folder_.filePath("chat_template.jinja")));
    }
    void each_line_is_a_conversation() {
        const CommandResult result =
            runCommand({"chat-render", "--model", model()},
                       "[{\"role\": \"user\", \"content\": \"Hi \\u00e9\"}]\n\n"
                       "{\"messages\": [{\"role\": \"user\", \"content\": \"a\"}], \"add_generation_prompt\": true}\n");
        QCOMPARE(result.status, 0);
        QCOMPARE(QString::fromUtf8(result.out), QString::fromUtf8("\"<|im_start|>user\\nHi é<|im_end|>\\n\"\n"
                                                                  "\"<|im_start|>user\\na<|im_end|>\\n<|im_start|>assistant\\n\"\n"));
    }
    void what_cannot_be_rendered_is_said_in_one_line() {
        refused(runCommand({"chat-render", "--model", model()}, "[{\"role\": \"user\", \"content\": \"a\"}]\nnonsense\n"),
                "standard input, line 2");
        refused(runCommand({"chat-render", "--model", model()}, "[{\"role\": \"user\"}]\n"),
                "standard input, line 1: the model's chat template, line 1: 'dict object' has no attribute 'content'");
        refused(runCommand({"chat-render", "--model", model()}, "[]\n"), "the conversation is empty");
        refused(runCommand({"chat-render", "--model", "bundled:stories260K"}, "[]\n"), "has no chat template");
        write("broken.jinja", "{% if %}");
        QVERIFY(QFile::remove(folder_.filePath("chat_template.jinja")));
        QVERIFY(QFile::rename(folder_.filePath("broken.jinja"), folder_.filePath("chat_template.jinja")));
        refused(runCommand({"chat-render", "--model", model()}, "[]\n"), "the model's chat template, line 1: ");
    }
    void the_model_must_be_named() { QCOMPARE(runCommand({"chat-render"}).status, 2); }
};

QTEST_APPLESS_MAIN(ChatRenderTest)
#include "test_chat_render.moc"
