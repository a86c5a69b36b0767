#include "ui/theme/control_painter.h"

#include "ui/theme/icons.h"
#include "ui/theme/type.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace ui::theme {

namespace {

constexpr qreal kRadius = 4;
constexpr int kIconGap = 8;
constexpr int kLeastHandle = 32;

QString propertyOf(const QWidget* widget, const char* name) { return widget ? widget->property(name).toString() : QString(); }

bool isOn(const QStyleOption& option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

/// The outline of a button; inner ones of a row of segments share their edges.
QPainterPath outline(const QRectF& box, const QString& segment) {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(box, kRadius, kRadius);
    if (segment == u"middle" || segment == u"last") path.addRect(QRectF(box.left(), box.top(), kRadius, box.height()));
    if (segment == u"middle" || segment == u"first") path.addRect(QRectF(box.right() - kRadius, box.top(), kRadius, box.height()));
    return path.simplified();
}

struct Face {
    QColor fill, edge, ink;
};

Face faceOf(const QStyleOptionButton& option, const QString& kind, bool segment) {
    const bool hover = isOn(option, QStyle::State_MouseOver), down = isOn(option, QStyle::State_Sunken);
    if (!isOn(option, QStyle::State_Enabled))
        return kind == u"ghost" ? Face{Qt::transparent, Qt::transparent, color(&Theme::text3)}
                                : Face{color(&Theme::sunken), color(&Theme::line), color(&Theme::text3)};
    if (segment) {
        const bool on = isOn(option, QStyle::State_On);
        return {color(on || down ? &Theme::select
                      : hover    ? &Theme::hover
                                 : &Theme::surface),
                color(&Theme::buttonLine), color(on ? &Theme::accent : &Theme::text2)};
    }
    if (kind == u"primary")
        return {color(hover || down ? &Theme::accentHigh : &Theme::accent), color(hover || down ? &Theme::accentHigh : &Theme::accent),
                color(&Theme::onAccent)};
    if (kind == u"ghost")
        return {down    ? color(&Theme::select)
                : hover ? color(&Theme::hover)
                        : QColor(Qt::transparent),
                Qt::transparent, color(&Theme::text)};
    const bool danger = kind == u"danger";
    return {color(down    ? &Theme::select
                  : hover ? (danger ? &Theme::errBg : &Theme::hover)
                          : &Theme::surface),
            color(&Theme::buttonLine), color(danger ? &Theme::err : &Theme::text)};
}

} // namespace

int buttonPadding(const QWidget* widget) {
    if (!propertyOf(widget, "segment").isEmpty()) return px(10);
    const QString kind = propertyOf(widget, "kind");
    return px(kind == u"primary" ? 14 : kind == u"ghost" ? 8 : 12);
}

void paintButtonFace(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget) {
    const QString kind = propertyOf(widget, "kind");
    QString segment = propertyOf(widget, "segment");
    if (option.direction == Qt::RightToLeft) // the first one stands at the right
        segment = segment == u"first" ? QStringLiteral("last") : segment == u"last" ? QStringLiteral("first") : segment;
    const Face face = faceOf(option, kind, !segment.isEmpty());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (segment == u"middle" || segment == u"last") box.setLeft(box.left() - 1.0); // the edge at the left is that of the neighbour
    painter.setClipRect(option.rect);
    const QPainterPath path = outline(box, segment);
    painter.setPen(face.edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(face.edge, 1));
    painter.setBrush(face.fill);
    painter.drawPath(path);
    if (!segment.isEmpty() && isOn(option, QStyle::State_On) && isOn(option, QStyle::State_Enabled)) {
        painter.setClipPath(path, Qt::IntersectClip);
        painter.fillRect(QRectF(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), color(&Theme::accent));
        painter.setClipRect(option.rect);
    }
    if (isOn(option, QStyle::State_HasFocus)) {
        painter.setPen(QPen(color(kind == u"primary" ? &Theme::text : &Theme::accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), kRadius - 1, kRadius - 1);
    }
    painter.restore();
}

void paintButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget) {
    const QString kind = propertyOf(widget, "kind");
    const Face face = faceOf(option, kind, !propertyOf(widget, "segment").isEmpty());
    const bool drop = widget && widget->property("drop").toBool();
    QRect room = option.rect.adjusted(0, 0, drop ? -px(18) : 0, 0);
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = icon > 0 && !option.text.isEmpty() ? px(kIconGap) : 0;
    const int most = room.width() - 2 * buttonPadding(widget) - icon - gap + 2;
    const QString words = option.fontMetrics.elidedText(option.text, Qt::ElideRight, most, Qt::TextShowMnemonic);
    const int width = icon + gap + option.fontMetrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, words).width();
    int x = room.left() + (room.width() - width) / 2;
    if (icon > 0) {
        const QRect where(x, room.top() + (room.height() - icon) / 2, icon, icon);
        option.icon.paint(&painter, QStyle::visualRect(option.direction, option.rect, where), Qt::AlignCenter,
                          isOn(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
        x += icon + gap;
    }
    painter.setPen(face.ink);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, QRect(x, room.top(), room.right() - x + 1, room.height())),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic | Qt::TextSingleLine, words);
}

void paintToolButtonFace(QPainter& painter, const QStyleOptionToolButton& option) {
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool on = isOn(option, QStyle::State_On), down = isOn(option, QStyle::State_Sunken),
               hover = isOn(option, QStyle::State_MouseOver);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(option.rect);
    if (enabled && (on || down || hover)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(on || down ? &Theme::select : &Theme::hover));
        painter.drawRoundedRect(box, kRadius, kRadius);
    }
    if (isOn(option, QStyle::State_HasFocus)) {
        painter.setPen(QPen(color(&Theme::accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), kRadius - 1, kRadius - 1);
    }
    painter.restore();
}

void paintFocusRing(QPainter& painter, const QRect& area) {
    painter.setPen(QPen(color(&Theme::accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(1, 1, -1, -1));
}

int fieldPadding(const QWidget* widget) { return widget && widget->property("small").toBool() ? px(7) : px(9); }

void paintField(QPainter& painter, const QRect& area, bool enabled, bool focused, const QWidget* widget) {
    const QString tone = propertyOf(widget, "tone"), filter = propertyOf(widget, "filter");
    ColorRole edge = &Theme::border;
    if (!enabled || filter == u"off") edge = &Theme::line;
    if (focused || filter == u"on" || tone == u"accent") edge = &Theme::accent;
    if (tone == u"warn") edge = &Theme::warn;
    else if (tone == u"err") edge = &Theme::err;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = focused ? 2.0 : 1.0;
    const qreal radius = widget && widget->property("small").toBool() ? 3.0 : kRadius;
    painter.setPen(QPen(color(edge), width));
    painter.setBrush(color(enabled ? &Theme::surface : &Theme::sunken));
    painter.drawRoundedRect(QRectF(area).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
    painter.restore();
}

void paintComboArrow(QPainter& painter, const QStyleOptionComboBox& option) {
    const int side = px(14);
    const QPoint at(option.rect.right() - px(5) - side, option.rect.center().y() - side / 2 + 1);
    painter.drawPixmap(QStyle::visualRect(option.direction, option.rect, QRect(at, QSize(side, side))).topLeft(),
                       iconPixmap(QStringLiteral("chevron-down"),
                                  color(isOn(option, QStyle::State_Enabled) ? &Theme::text2 : &Theme::text3), side,
                                  painter.device()->devicePixelRatioF()));
}

QRect scrollHandle(const QStyleOptionSlider& option) {
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? option.rect.height() : option.rect.width();
    const int range = option.maximum - option.minimum;
    if (range <= 0) return option.rect;
    const int handle = std::clamp(static_cast<int>(static_cast<qint64>(length) * option.pageStep / (range + option.pageStep)),
                                  std::min(px(kLeastHandle), length), length);
    const int at =
        QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    return upright ? QRect(option.rect.left(), option.rect.top() + at, option.rect.width(), handle)
                   : QRect(option.rect.left() + at, option.rect.top(), handle, option.rect.height());
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option) {
    if (option.maximum <= option.minimum) return;
    const bool held = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                      (isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(held ? &Theme::border : &Theme::buttonLine));
    painter.drawRoundedRect(QRectF(scrollHandle(option)).adjusted(1, 1, -1, -1), 3, 3);
    painter.restore();
}

} // namespace ui::theme
