#include "ui/shell/notify/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace ui::shell {

namespace {

constexpr auto kService = "org.freedesktop.Notifications";
constexpr auto kPath = "/org/freedesktop/Notifications";
constexpr int kAsTheServicePleases = -1; // how long it stays

} // namespace

Notifier::Notifier(QObject* parent) : QObject(parent) {}

void Notifier::show(const QString& title, const QString& words) {
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    if (!listens_)
        listens_ = bus.connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString)));
    QDBusMessage notify = QDBusMessage::createMethodCall(kService, kPath, kService, QStringLiteral("Notify"));
    // Titles are plain text by the specification; what stands below may be markup, and names of runs are anybody's.
    notify << QStringLiteral("Anneal") << last_ << QStringLiteral("anneal") << title << words.toHtmlEscaped()
           << QStringList{QStringLiteral("default"), tr("Show")}
           << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("anneal")},
                          {QStringLiteral("category"), QStringLiteral("transfer.complete")}}
           << kAsTheServicePleases;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(notify, 5000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<uint> reply = *done;
        if (!reply.isError()) last_ = reply.value();
        done->deleteLater();
    });
}

void Notifier::actionInvoked(uint id, const QString& action) {
    if (id == last_ && action == QStringLiteral("default")) Q_EMIT clicked();
}

} // namespace ui::shell
