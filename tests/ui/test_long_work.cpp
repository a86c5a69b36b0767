#include "tests/support/ui/window_test.h"
#include "ui/bridge/job_bridge.h"
#include "ui/shell/notify/long_work.h"
#include "ui/shell/notify/notifier.h"

#include "core/base/error.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <chrono>
#include <thread>

using namespace ui::bridge;
using core::base::JobContext;

namespace {

/// Stands for the desktop's service of notifications.
class FakeDesktop : public QDBusVirtualObject {
public:
    using QDBusVirtualObject::QDBusVirtualObject;
    QList<QVariantList> shown;

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override {
        if (message.member() != QStringLiteral("Notify")) return false;
        shown << message.arguments();
        connection.send(message.createReply(uint{7}));
        return true;
    }
};

} // namespace

class TestLongWork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void work_that_took_long_is_said_with_how_it_ended() {
        JobBridge bridge;
        ui::shell::LongWork work(bridge, nullptr, 50);
        QSignalSpy ended(&work, &ui::shell::LongWork::ended), finished(&bridge, &JobBridge::jobFinished);
        const auto longer = [] { std::this_thread::sleep_for(std::chrono::milliseconds(120)); };
        bridge.start(Lane::Compute, QStringLiteral("tales"), [longer](JobContext&) { longer(); });
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 5000);
        QCOMPARE(ended.takeFirst().first().toString(), QStringLiteral("tales has finished"));
        bridge.start(Lane::Compute, QStringLiteral("tales"), [longer](JobContext&) {
            longer();
            throw core::Error(core::ErrorKind::Io, "the disk is full");
        });
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 5000);
        QCOMPARE(ended.first().at(0).toString(), QStringLiteral("tales has failed"));
        QCOMPARE(ended.takeFirst().at(1).toString(), QStringLiteral("the disk is full"));

        // Neither small work nor what a person stopped.
        bridge.start(
            Lane::Data, QStringLiteral("rows"), [longer](JobContext&) { longer(); }, nullptr, {}, JobLook::quietly({}));
        const auto stopped = bridge.start(Lane::Compute, QStringLiteral("tales"), [](JobContext& ctx) {
            while (!ctx.stopRequested()) std::this_thread::sleep_for(std::chrono::milliseconds(5));
            ctx.throwIfStopped();
        });
        QTest::qWait(150);
        bridge.stop(stopped);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 4, 5000);
        QCOMPARE(ended.count(), 0);
        ui::shell::LongWork patient(bridge, nullptr, 60'000);
        QSignalSpy never(&patient, &ui::shell::LongWork::ended);
        bridge.start(Lane::Compute, QStringLiteral("short"), [](JobContext&) {});
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 5, 5000);
        QCOMPARE(never.count(), 0);
    }

    void a_notification_reaches_the_desktop_as_plain_text_and_its_click_comes_back() {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty()) QSKIP("there is no dbus-daemon");
        QProcess bus;
        bus.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        QVERIFY(bus.waitForStarted() && bus.waitForReadyRead(5000));
        const QByteArray address = bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address); // before anything asks for the session's bus
        auto desktop = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("desktop"));
        FakeDesktop fake;
        QVERIFY(desktop.registerVirtualObject(QStringLiteral("/org/freedesktop/Notifications"), &fake));
        QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.Notifications")));

        ui::shell::Notifier notifier;
        QSignalSpy clicked(&notifier, &ui::shell::Notifier::clicked);
        notifier.show(QStringLiteral("<b>tales</b> has failed"), QStringLiteral("row <3> & more"));
        QTRY_COMPARE_WITH_TIMEOUT(fake.shown.size(), 1, 5000);
        QCOMPARE(fake.shown[0].at(3).toString(), QStringLiteral("<b>tales</b> has failed"));
        QCOMPARE(fake.shown[0].at(4).toString(), QStringLiteral("row &lt;3&gt; &amp; more"));
        QTest::qWait(100); // until the number of the notification has come back
        auto invoked = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                                  QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("ActionInvoked"));
        desktop.send(invoked << uint{7} << QStringLiteral("default"));
        QTRY_COMPARE_WITH_TIMEOUT(clicked.count(), 1, 5000);
        notifier.show(QStringLiteral("again"), {});
        QTRY_COMPARE_WITH_TIMEOUT(fake.shown.size(), 2, 5000);
        QCOMPARE(fake.shown[1].at(1).toUInt(), 7U); // in its place
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        bus.terminate();
        bus.waitForFinished(2000);
    }
};

ANNEAL_WINDOW_TEST(TestLongWork)
#include "test_long_work.moc"
