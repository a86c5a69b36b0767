#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace ui::widgets {

/// A part of the window with its own ground colour (`window`, `surface`, `sunken`).
class Region : public QWidget {
    Q_OBJECT
public:
    explicit Region(theme::ColorRole ground, QWidget* parent = nullptr);
    void setGround(theme::ColorRole ground);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    theme::ColorRole ground_;
};

/// A 1 px line between regions.
class Line : public QWidget {
    Q_OBJECT
public:
    explicit Line(Qt::Orientation orientation, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A card: `surface` (or another ground) with a 1 px edge and round corners; dashed for a drop target.
class Card : public QWidget {
    Q_OBJECT
public:
    Card(theme::ColorRole ground, theme::ColorRole edge, QWidget* parent = nullptr);
    void setDashed(bool dashed);
    void setEdge(theme::ColorRole edge);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    theme::ColorRole ground_;
    theme::ColorRole edge_;
    bool dashed_ = false;
};

[[nodiscard]] Line* horizontalLine();
[[nodiscard]] Line* verticalLine();

} // namespace ui::widgets
