#include "ui/widgets/slider.h"

#include "ui/theme/mirror.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace ui::widgets {

using theme::color;
using theme::Theme;

namespace {
constexpr qreal kHandle = 6.5;
}

Slider::Slider(const QString& id, const QString& accessibleName, QWidget* parent) : QSlider(Qt::Horizontal, parent) {
    setObjectName(id);
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(theme::px(20));
}

QSize Slider::sizeHint() const { return {theme::px(160), theme::px(20)}; }

qreal Slider::positionOf(int value) const {
    const qreal span = std::max(1, maximum() - minimum());
    const qreal part = static_cast<qreal>(value - minimum()) / span;
    return kHandle + (width() - 2 * kHandle) * (layoutDirection() == Qt::RightToLeft ? 1.0 - part : part);
}

int Slider::valueAt(qreal x) const {
    return QStyle::sliderValueFromPosition(minimum(), maximum(), static_cast<int>(x - kHandle), static_cast<int>(width() - 2 * kHandle),
                                           layoutDirection() == Qt::RightToLeft);
}

void Slider::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        setSliderDown(true);
        setSliderPosition(valueAt(event->position().x()));
    }
}

void Slider::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton) setSliderPosition(valueAt(event->position().x()));
}

void Slider::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal middle = height() / 2.0, at = positionOf(sliderPosition());
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(&Theme::track));
    painter.drawRoundedRect(QRectF(0, middle - 1.5, width(), 3), 1.5, 1.5);
    painter.setBrush(color(isEnabled() ? &Theme::accent : &Theme::text3));
    const bool fromTheRight = layoutDirection() == Qt::RightToLeft;
    painter.drawRoundedRect(QRectF(fromTheRight ? at : 0, middle - 1.5, fromTheRight ? width() - at : at, 3), 1.5, 1.5);
    painter.setPen(QPen(color(isEnabled() ? &Theme::accent : &Theme::text3), hasFocus() ? 3 : 1.8));
    painter.setBrush(color(&Theme::surface));
    painter.drawEllipse(QPointF(at, middle), kHandle - 1, kHandle - 1);
}

} // namespace ui::widgets
