#include "ui/widgets/check_box.h"

#include "ui/theme/mirror.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QPainter>
#include <QPainterPath>

namespace ui::widgets {

using theme::color;
using theme::Theme;

namespace {

constexpr int kTextLeft = 24;

QSize buttonSize(const QAbstractButton& button) {
    const int words =
        button.text().isEmpty() ? 0 : theme::px(kTextLeft) - theme::px(16) + button.fontMetrics().horizontalAdvance(button.text()) + 2;
    return {theme::px(16) + words, theme::px(20)};
}

void paintText(QPainter& painter, const QAbstractButton& button) {
    painter.setFont(button.font());
    painter.setPen(color(button.isEnabled() ? &Theme::text : &Theme::text3));
    const QRect area = theme::Mirror(painter, button.rect())(button.rect().adjusted(theme::px(kTextLeft), 0, 0, 0));
    const bool fits = painter.fontMetrics().horizontalAdvance(button.text()) <= area.width();
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | (fits ? int(Qt::TextSingleLine) : int(Qt::TextWordWrap)), button.text());
}

} // namespace

void paintCheck(QPainter& painter, const QRectF& box, Qt::CheckState state, bool focused, bool enabled) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF edge = box.adjusted(0.5, 0.5, -0.5, -0.5);
    if (state == Qt::Unchecked) {
        painter.setPen(QPen(color(focused ? &Theme::accent : enabled ? &Theme::border : &Theme::line), focused ? 2 : 1));
        painter.setBrush(color(enabled ? &Theme::surface : &Theme::sunken));
        painter.drawRoundedRect(edge, 3, 3);
        painter.restore();
        return;
    }
    painter.setPen(focused ? QPen(color(&Theme::text), 2) : QPen(Qt::NoPen));
    painter.setBrush(color(enabled ? &Theme::accent : &Theme::text3));
    painter.drawRoundedRect(focused ? edge : box, 3, 3);
    const qreal unit = box.width() / 15.0;
    QPainterPath tick;
    if (state == Qt::PartiallyChecked) {
        tick.moveTo(box.left() + 4 * unit, box.center().y());
        tick.lineTo(box.right() - 4 * unit, box.center().y());
    } else {
        tick.moveTo(box.left() + 3.9 * unit, box.top() + 7.9 * unit);
        tick.lineTo(box.left() + 6.7 * unit, box.top() + 10.7 * unit);
        tick.lineTo(box.left() + 11.5 * unit, box.top() + 4.9 * unit);
    }
    painter.setPen(QPen(color(&Theme::onAccent), 1.9 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
    painter.restore();
}

CheckBox::CheckBox(const QString& id, const QString& text, bool checked, QWidget* parent) : QCheckBox(text, parent) {
    setObjectName(id);
    setAccessibleName(text);
    setFont(theme::font(theme::Type::Body));
    setChecked(checked);
}

QSize CheckBox::sizeHint() const { return buttonSize(*this); }

void CheckBox::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int side = theme::px(16);
    paintCheck(painter, theme::Mirror(painter, rect())(QRect(0, (height() - side) / 2, side, side)), checkState(), hasFocus(), isEnabled());
    paintText(painter, *this);
}

RadioButton::RadioButton(const QString& id, const QString& text, QWidget* parent) : QRadioButton(text, parent) {
    setObjectName(id);
    setAccessibleName(text);
    setFont(theme::font(theme::Type::Body));
}

QSize RadioButton::sizeHint() const { return buttonSize(*this); }

void RadioButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = theme::px(16);
    const QRect box = theme::Mirror(painter, rect())(QRect(0, (height() - side) / 2, side, side));
    const QRectF ring = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(color(hasFocus() || isChecked() ? &Theme::accent : &Theme::border), hasFocus() && !isChecked() ? 2 : 1));
    painter.setBrush(color(isChecked() ? &Theme::accent : &Theme::surface));
    painter.drawEllipse(ring);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(&Theme::onAccent));
        painter.drawEllipse(ring.center(), side * 0.19, side * 0.19);
        if (hasFocus()) {
            painter.setPen(QPen(color(&Theme::text), 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(ring);
        }
    }
    paintText(painter, *this);
}

} // namespace ui::widgets
