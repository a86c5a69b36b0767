#pragma once

#include "ui/theme/theme.h"

#include <QObject>

class QApplication;

namespace ui::theme {

/// Which theme the person asked for. `System` follows the desktop's light or dark, also when it changes.
enum class Mode { System, Light, Dark };

/// Holds the theme that is shown and says when it changes. One per program, on the GUI thread.
/// Painted widgets read `theme::current()` when they paint; widgets that keep something made from a colour (a pixmap, a palette) listen to `changed`.
class Appearance : public QObject {
    Q_OBJECT
public:
    static Appearance& instance();

    /// Prepares the application once: fonts, style, palette. Loads and keeps the mode in QSettings.
    void start(QApplication& application);

    [[nodiscard]] const Theme& theme() const { return theme_; }
    [[nodiscard]] Mode mode() const { return mode_; }
    void setMode(Mode mode);
    /// From light to dark or back; from then on the system is not followed.
    void toggle();
    /// Shows a theme now, whatever the mode.
    void show(const Theme& theme);

Q_SIGNALS:
    /// After the palette is in place.
    void changed();

private:
    Appearance();
    void followSystem(bool dark);

    Theme theme_;
    Mode mode_ = Mode::System;
    bool systemDark_ = false;
    bool started_ = false;
};

/// The palettes of one theme, set on the application.
void applyTheme(QApplication& application, const Theme& theme);

/// Calls `apply` now and after every change of the theme, as long as `context` lives: for what is made from a colour (icons, palettes).
template <typename Function> void followTheme(QObject* context, Function apply) {
    QObject::connect(&Appearance::instance(), &Appearance::changed, context, apply);
    apply();
}

} // namespace ui::theme
