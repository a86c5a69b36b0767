#pragma once

#include <QObject>

class QDBusVariant;

namespace ui::theme {

/// Whether the desktop asks for dark, from the settings portal (`org.freedesktop.appearance color-scheme`); Qt 6.4 cannot tell.
/// Where there is no portal, the palette that the program was started with decides, and nothing is followed.
class SystemScheme : public QObject {
    Q_OBJECT
public:
    static SystemScheme& instance();
    /// Starts listening and asks the portal; the answer arrives by `darkChanged`. Returns the fallback at once, so that start does not wait.
    bool start(bool fallbackDark);

Q_SIGNALS:
    void darkChanged(bool dark);

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    SystemScheme() = default;
    void answer(uint scheme);

    bool dark_ = false;
    bool started_ = false;
};

} // namespace ui::theme
