// The tests of the window fail where Qt warns: this program runs itself with functions that make it warn.
#include "tests/support/ui/window_test.h"

#include <QProcess>
#include <QTest>
#include <QThread>

#include <memory>

class SeededWarnings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void without() {}
    void in_a_function() { qWarning("something is wrong"); }
    void on_another_thread() {
        const std::unique_ptr<QThread> thread(QThread::create([] { qWarning("a thread is wrong"); }));
        thread->start();
        QVERIFY(thread->wait(10'000));
    }
    void expected() {
        tests::expectWarning(QStringLiteral("known"));
        qWarning("known");
    }
    void expected_in_vain() { tests::expectWarning(QStringLiteral("never came")); }
};

class TestWarnings : public QObject {
    Q_OBJECT
    struct Outcome {
        int status = -1;
        QString words;
    };
    static Outcome run(const char* function) {
        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--seeded"), QLatin1String(function)});
        if (!program.waitForFinished(60'000)) return {};
        return {program.exitCode(), QString::fromUtf8(program.readAll())};
    }

private Q_SLOTS:
    void a_test_that_qt_does_not_warn_in_passes() { QCOMPARE(run("without").status, 0); }
    void a_warning_fails_the_function_that_it_comes_in() {
        const auto outcome = run("in_a_function");
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.words.contains(QStringLiteral("FAIL!  : SeededWarnings::in_a_function() Qt warned: something is wrong")),
                 qPrintable(outcome.words));
    }
    void a_warning_of_another_thread_fails_the_program() {
        const auto outcome = run("on_another_thread");
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.words.contains(QStringLiteral("a thread is wrong")), qPrintable(outcome.words));
    }
    void an_expected_warning_is_none_but_has_to_come() {
        QCOMPARE(run("expected").status, 0);
        const auto outcome = run("expected_in_vain");
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.words.contains(QStringLiteral("never came")), qPrintable(outcome.words));
    }
};

int main(int count, char** arguments) {
    const QApplication application(count, arguments);
    if (count > 1 && QByteArray(arguments[1]) == "--seeded") {
        SeededWarnings seeded;
        return tests::runWindowTest(seeded, count - 1, arguments + 1);
    }
    TestWarnings test;
    return tests::runWindowTest(test, count, arguments);
}
#include "test_warnings.moc"
