#include "tests/support/ui/qt_warnings.h"

#include <QtGlobal>

#include <mutex>

namespace tests {

namespace {

std::mutex mutex;
QStringList messages;
QtMessageHandler before = nullptr;

void take(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    // What the machine lacks is not what is tested.
    const bool ofMachine = message.startsWith(QStringLiteral("QStandardPaths: XDG_RUNTIME_DIR")) ||
                           message.startsWith(QStringLiteral("This plugin does not support"));
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !ofMachine) {
        const std::lock_guard lock(mutex);
        messages += message;
    }
    if (before) before(type, context, message);
}

} // namespace

QtWarnings::QtWarnings() {
    const std::lock_guard lock(mutex);
    messages.clear();
    before = qInstallMessageHandler(take);
}

QtWarnings::~QtWarnings() { qInstallMessageHandler(before); }

QStringList QtWarnings::taken() const {
    const std::lock_guard lock(mutex);
    return messages;
}

} // namespace tests
