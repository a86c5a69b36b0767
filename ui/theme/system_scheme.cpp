#include "ui/theme/system_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace ui::theme {

namespace {

constexpr auto kService = "org.freedesktop.portal.Desktop";
constexpr auto kPath = "/org/freedesktop/portal/desktop";
constexpr auto kInterface = "org.freedesktop.portal.Settings";
constexpr auto kGroup = "org.freedesktop.appearance";
constexpr auto kKey = "color-scheme";
constexpr uint kPrefersDark = 1; // 0: no preference, 2: light

/// `Read` wraps the value in a variant twice; later portals once.
uint unwrap(QVariant value) {
    while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

SystemScheme& SystemScheme::instance() {
    static SystemScheme one;
    return one;
}

bool SystemScheme::start(bool fallbackDark) {
    if (started_) return dark_;
    started_ = true;
    dark_ = fallbackDark;
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) return dark_;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return dark_;
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this, SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    ask << QString::fromLatin1(kGroup) << QString::fromLatin1(kKey);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QVariant> reply = *done;
        if (!reply.isError()) answer(unwrap(reply.value()));
        done->deleteLater();
    });
    return dark_;
}

void SystemScheme::settingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == QLatin1String(kGroup) && key == QLatin1String(kKey)) answer(unwrap(value.variant()));
}

void SystemScheme::answer(uint scheme) {
    const bool dark = scheme == kPrefersDark;
    if (dark == dark_) return;
    dark_ = dark;
    Q_EMIT darkChanged(dark);
}

} // namespace ui::theme
