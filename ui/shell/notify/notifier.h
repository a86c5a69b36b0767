#pragma once

#include <QObject>
#include <QString>

namespace ui::shell {

/// Notifications of the desktop, by `org.freedesktop.Notifications` (Desktop Notifications Specification 1.2). Where nobody offers that service nothing
/// happens.
class Notifier : public QObject {
    Q_OBJECT
public:
    explicit Notifier(QObject* parent = nullptr);
    /// Shows one; it takes the place of the one before. Both texts are plain.
    void show(const QString& title, const QString& words);

Q_SIGNALS:
    /// The notification was clicked.
    void clicked();

private Q_SLOTS:
    void actionInvoked(uint id, const QString& action);

private:
    uint last_ = 0; ///< the service's number of what it shows
    bool listens_ = false;
};

} // namespace ui::shell
