#pragma once

#include "ui/theme/theme.h"

#include <QString>
#include <QWidget>

namespace ui::widgets {

/// A word or a count on a tinted ground, 20 high. `onSelected` draws it on `surface`, for selected rows.
class Pill : public QWidget {
    Q_OBJECT
public:
    explicit Pill(const QString& text = {}, theme::Tone tone = theme::Tone::Neutral, QWidget* parent = nullptr);
    void setPill(const QString& text, theme::Tone tone);
    [[nodiscard]] QString text() const { return text_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString text_;
    theme::Tone tone_;
};

[[nodiscard]] int pillWidth(const QString& text);
/// Draws a pill with its left edge at `topLeft`; returns its width.
int paintPill(QPainter& painter, const QPointF& topLeft, const QString& text, theme::Tone tone, bool onSelected);

} // namespace ui::widgets
