#include "ui/theme/appearance.h"

#include "ui/access/keyboard.h"
#include "ui/text/tooltips.h"
#include "ui/theme/system_scheme.h"
#include "ui/theme/type.h"
#include "ui/theme/window_style.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>
#include <QToolTip>
#include <QWidget>

namespace ui::theme {

namespace {

constexpr auto kModeKey = "appearance/theme";

QPalette paletteOf(const Theme& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.sunken);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.err);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::PlaceholderText, t.text3);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.soft);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.border);
    p.setColor(QPalette::Shadow, t.line);
    for (auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) p.setColor(QPalette::Disabled, role, t.text3);
    return p;
}

} // namespace

void applyTheme(QApplication& application, const Theme& theme) {
    const QPalette palette = paletteOf(theme);
    application.setPalette(palette);
    QPalette chosen = palette; // in menus and drop-down lists the chosen line is tinted, not filled
    chosen.setColor(QPalette::Highlight, theme.select);
    chosen.setColor(QPalette::HighlightedText, theme.text);
    chosen.setColor(QPalette::Window, theme.surface);
    for (const char* name : {"QMenu", "QComboBoxListView", "QComboBoxPrivateContainer"}) QApplication::setPalette(chosen, name);
    QToolTip::setPalette(palette);
    for (QWidget* window : QApplication::topLevelWidgets()) window->update();
}

Appearance::Appearance() : theme_(lightTheme()) {}

Appearance& Appearance::instance() {
    static Appearance one;
    return one;
}

void Appearance::start(QApplication& application) {
    const bool paletteDark = application.palette().color(QPalette::Window).lightnessF() < 0.5F;
    initFonts(application);
    QApplication::setStyle(new WindowStyle);
    access::startKeyboard(application);
    if (!started_) application.installEventFilter(new text::Tooltips(&application));
    started_ = true;
    const QString kept = QSettings().value(kModeKey).toString();
    mode_ = kept == u"light" ? Mode::Light : kept == u"dark" ? Mode::Dark : Mode::System;
    systemDark_ = SystemScheme::instance().start(paletteDark);
    connect(&SystemScheme::instance(), &SystemScheme::darkChanged, this, &Appearance::followSystem, Qt::UniqueConnection);
    show(mode_ == Mode::Dark || (mode_ == Mode::System && systemDark_) ? darkTheme() : lightTheme());
}

void Appearance::setMode(Mode mode) {
    mode_ = mode;
    QSettings().setValue(kModeKey, mode == Mode::Light  ? QStringLiteral("light")
                                   : mode == Mode::Dark ? QStringLiteral("dark")
                                                        : QStringLiteral("system"));
    show(mode == Mode::Dark || (mode == Mode::System && systemDark_) ? darkTheme() : lightTheme());
}

void Appearance::toggle() { setMode(theme_.dark ? Mode::Light : Mode::Dark); }

void Appearance::show(const Theme& theme) {
    theme_ = theme;
    if (started_) applyTheme(*qApp, theme_);
    Q_EMIT changed();
}

void Appearance::followSystem(bool dark) {
    systemDark_ = dark;
    if (mode_ == Mode::System) show(dark ? darkTheme() : lightTheme());
}

} // namespace ui::theme
