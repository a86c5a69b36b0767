#include "ui/widgets/pill.h"

#include "ui/theme/type.h"

#include <QPainter>

namespace ui::widgets {

namespace {
constexpr int kPadding = 6;
constexpr int kHeight = 20;
} // namespace

int pillWidth(const QString& text) {
    return QFontMetrics(theme::numberFont(theme::Type::SecondaryStrong)).horizontalAdvance(text) + 2 * theme::px(kPadding);
}

int paintPill(QPainter& painter, const QPointF& topLeft, const QString& text, theme::Tone tone, bool onSelected) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const int width = pillWidth(text);
    const QRectF box(topLeft, QSizeF(width, theme::px(kHeight)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(onSelected ? &theme::Theme::surface : theme::toneBackground(tone)));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(theme::color(theme::toneText(tone)));
    painter.setFont(theme::numberFont(theme::Type::SecondaryStrong));
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
    return width;
}

Pill::Pill(const QString& text, theme::Tone tone, QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setPill(text, tone);
}

void Pill::setPill(const QString& text, theme::Tone tone) {
    text_ = text;
    tone_ = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const { return {pillWidth(text_), theme::px(kHeight)}; }

void Pill::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintPill(painter, {0, 0}, text_, tone_, false);
}

} // namespace ui::widgets
