#pragma once

#include "ui/panels/place.h"

#include <QAbstractButton>
#include <QList>

namespace ui::shell {

/// One place in the rail: icon over its name, 64 high, with a badge.
class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(const QString& key, const QString& title, const QString& icon, const QString& shortcut, QWidget* parent = nullptr);
    void setBadge(const panels::Badge& badge);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintBadge(QPainter& painter) const;
    QString icon_, shortcut_;
    panels::Badge badge_;
};

/// The six places at the left of the window, 72 wide. Arrow keys move between them.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);
    void addPlace(const QString& key, const QString& title, const QString& icon, const QString& shortcut);
    void setBadge(int place, const panels::Badge& badge);
    /// -1: none, the start page is shown.
    void setCurrent(int place);

Q_SIGNALS:
    void chosen(int place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QList<RailButton*> buttons_;
};

} // namespace ui::shell
