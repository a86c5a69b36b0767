#include "tests/support/ui/timed_application.h"

#include <QEvent>
#include <QFile>
#include <QMetaEnum>
#include <QThread>

#include <unistd.h>

namespace tests {

namespace {

double stealSeconds() {
    QFile file(QStringLiteral("/proc/stat"));
    if (!file.open(QIODevice::ReadOnly)) return 0.0;
    const auto fields = file.readLine().simplified().split(' '); // "cpu user nice system idle iowait irq softirq steal …"
    return fields.size() > 8 ? fields[8].toDouble() / static_cast<double>(::sysconf(_SC_CLK_TCK)) : 0.0;
}

} // namespace

TimedApplication::TimedApplication(int& count, char** arguments) : QApplication(count, arguments), stealAtStart_(stealSeconds()) {}

bool TimedApplication::notify(QObject* receiver, QEvent* event) {
    if (depth_ > 0 || QThread::currentThread() != thread()) return QApplication::notify(receiver, event);
    // Asked before: the receiver may be gone after.
    const char* name = receiver->metaObject()->className();
    const QString object = receiver->objectName();
    const auto type = event->type();
    ++depth_;
    const auto begin = time_.mark();
    const bool handled = QApplication::notify(receiver, event);
    const auto [own, wall] = time_.since(begin);
    --depth_;
    ++report_.handlers;
    report_.longestWallMs = std::max(report_.longestWallMs, wall);
    report_.stalls += wall > 100.0 ? 1 : 0;
    if (own > report_.longestMs) {
        report_.longestMs = own;
        report_.longest =
            QStringLiteral("%1 '%2' %3")
                .arg(QString::fromLatin1(name), object, QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(type)));
    }
    return handled;
}

QString TimedApplication::Report::words() const {
    return QStringLiteral("longest handler %1 ms (%2), %3 ms by the wall clock; %4 stalls over 100 ms, %5 s stolen, %6 handlers")
        .arg(longestMs, 0, 'f', 1)
        .arg(longest)
        .arg(longestWallMs, 0, 'f', 1)
        .arg(stalls)
        .arg(stealSeconds, 0, 'f', 2)
        .arg(handlers);
}

void TimedApplication::reset() {
    report_ = {};
    stealAtStart_ = stealSeconds();
}

TimedApplication::Report TimedApplication::report() const {
    Report report = report_;
    report.stealSeconds = stealSeconds() - stealAtStart_;
    return report;
}

} // namespace tests
