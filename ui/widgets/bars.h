#pragma once

#include "ui/theme/theme.h"

#include <QString>
#include <QWidget>

namespace ui::widgets {

/// Draws a bar 6 high, radius 3, into the middle of `area`.
void paintBar(QPainter& painter, const QRectF& area, double fraction, const QColor& fill, const QColor& track);

/// How far something is, 0 to 1. A negative fraction means "not known": only the track is drawn.
class ProgressBar : public QWidget {
    Q_OBJECT
public:
    explicit ProgressBar(QWidget* parent = nullptr);
    void setFraction(double fraction);
    void setColors(theme::ColorRole fill, theme::ColorRole track);
    /// A fill that is no role of the theme, for instance the colour of a run.
    void setFill(const QColor& fill);
    [[nodiscard]] double fraction() const { return fraction_; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double fraction_ = -1.0;
    theme::ColorRole fill_ = &theme::Theme::accent;
    theme::ColorRole track_ = &theme::Theme::track;
    QColor ownFill_;
};

/// Processor, memory or device in the job bar: icon, name, figure, small bar. Over 90 % the bar turns to `warn`.
class Meter : public QWidget {
    Q_OBJECT
public:
    Meter(const QString& icon, const QString& name, QWidget* parent = nullptr);
    void setReading(const QString& figure, double fraction);
    /// A reading above this is a warning; without one every reading is as good as another (a processor at work is no trouble).
    void setWarnAbove(double fraction) { warnAbove_ = fraction; }
    /// Leaves out the name and the bar, for narrow windows.
    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString icon_, name_, figure_;
    double fraction_ = 0.0, warnAbove_ = 2.0;
    bool compact_ = false;
};

} // namespace ui::widgets
