#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QToolButton>

class QMenu;

namespace ui::widgets {

/// A push button, 28 high, with an icon that follows theme, kind and state. `id` is its object name; its text is its accessible name.
class Button : public QPushButton {
    Q_OBJECT
public:
    enum class Kind { Normal, Primary, Ghost, Danger };
    Button(const QString& id, const QString& text, const QString& icon = {}, Kind kind = Kind::Normal, QWidget* parent = nullptr);
    void setKind(Kind kind);
    void setIconName(const QString& icon);
    void setLabel(const QString& text);
    /// Only the icon is seen, the words are the tooltip; for rows that are too narrow (`GivesWay`).
    void setCompact(bool compact);
    [[nodiscard]] bool canShrink() const { return !icon_.isEmpty() && !label_.isEmpty(); }
    /// With the words and without, whichever is shown.
    [[nodiscard]] int wideWidth() const { return compact_ ? wide_ : sizeHint().width(); }
    [[nodiscard]] int narrowWidth() const;
    /// Whether its row may ask it to be compact, so that the row is content with less than the words need.
    void setMayShrink(bool may);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void refresh();
    void showWords();
    QString icon_, label_;
    Kind kind_;
    bool compact_ = false, mayShrink_ = false;
    int wide_ = 0;
};

/// A square button with only an icon. Its accessible name is the tooltip.
class IconButton : public QToolButton {
    Q_OBJECT
public:
    IconButton(const QString& id, const QString& icon, const QString& name, QWidget* parent = nullptr);
    void setIconName(const QString& icon);
    void setName(const QString& name);
    /// Opens this menu below itself; `openPopup` does as a click does. Not QToolButton's menu, which would run a nested event loop.
    void setPopup(QMenu* menu);
    void openPopup();
    [[nodiscard]] QMenu* popup() const { return popup_; }
    /// A smaller one, for instance the undo of a form row.
    void setSide(int side, int iconSide = 16);

private:
    void refresh();
    QString icon_;
    int iconSide_ = 16;
    QMenu* popup_ = nullptr;
};

/// Words in the accent colour that do something; underlined under the pointer and with the focus.
class LinkButton : public QAbstractButton {
    Q_OBJECT
public:
    LinkButton(const QString& id, const QString& text, QWidget* parent = nullptr);
    void setColor(theme::ColorRole color);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    theme::ColorRole color_ = &theme::Theme::accent;
};

} // namespace ui::widgets
