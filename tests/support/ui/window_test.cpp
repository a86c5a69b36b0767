#include "tests/support/ui/window_test.h"

#include <QStringList>
#include <QTest>
#include <QThread>

#include <cstdio>
#include <mutex>

namespace tests {

namespace {

std::mutex mutex;
QStringList expected; ///< that have not come yet
QStringList others;   ///< came where no function of the test can be failed
QtMessageHandler before = nullptr;

/// What the machine lacks is not what is tested.
bool isOfMachine(const QString& message) {
    return message.startsWith(QStringLiteral("QStandardPaths: XDG_RUNTIME_DIR")) ||
           message.startsWith(QStringLiteral("This plugin does not support"));
}

void take(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !isOfMachine(message)) {
        std::unique_lock lock(mutex);
        if (expected.removeOne(message)) return;
        if (QThread::currentThread() == qApp->thread() && QTest::currentTestFunction()) {
            lock.unlock();
            QTest::qFail(qPrintable(QStringLiteral("Qt warned: ") + message), context.file ? context.file : "", context.line);
            return;
        }
        others += message;
    }
    if (before) before(type, context, message);
}

} // namespace

void expectWarning(const QString& message) {
    const std::lock_guard lock(mutex);
    expected += message;
}

int runWindowTest(QObject& test, int count, char** arguments) {
    QTest::qInit(&test, count, arguments); // installs its own handler, so ours comes after it
    before = qInstallMessageHandler(take);
    const int failed = QTest::qRun();
    qInstallMessageHandler(before);
    QTest::qCleanup();
    const std::lock_guard lock(mutex);
    for (const QString& message : others) std::fprintf(stderr, "FAIL!  : Qt warned outside of the tests: %s\n", qPrintable(message));
    for (const QString& message : expected)
        std::fprintf(stderr, "FAIL!  : this warning was expected and did not come: %s\n", qPrintable(message));
    return failed + static_cast<int>(others.size() + expected.size());
}

} // namespace tests
