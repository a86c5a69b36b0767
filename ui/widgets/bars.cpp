#include "ui/widgets/bars.h"

#include "ui/access/accessible_role.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ui::widgets {

using theme::color;
using theme::Theme;
using theme::Type;

namespace {
constexpr int kMeterBar = 48;
constexpr int kGap = 8;
} // namespace

void paintBar(QPainter& painter, const QRectF& area, double fraction, const QColor& fill, const QColor& track) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal high = theme::px(6);
    QRectF bar(area.left(), area.center().y() - high / 2, area.width(), high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(track);
    painter.drawRoundedRect(bar, high / 2, high / 2);
    if (fraction > 0.0) {
        const qreal wide = std::clamp(bar.width() * fraction, std::min(high, bar.width()), bar.width());
        if (painter.layoutDirection() == Qt::RightToLeft) bar.setLeft(bar.right() - wide);
        else bar.setWidth(wide);
        painter.setBrush(fill);
        painter.drawRoundedRect(bar, high / 2, high / 2);
    }
    painter.restore();
}

ProgressBar::ProgressBar(QWidget* parent) : QWidget(parent) {
    access::setAccessibleRole(this, QAccessible::ProgressBar);
    setFixedHeight(theme::px(16));
}

void ProgressBar::setFraction(double fraction) {
    fraction_ = fraction;
    update();
}

void ProgressBar::setColors(theme::ColorRole fill, theme::ColorRole track) {
    fill_ = fill;
    track_ = track;
    update();
}

void ProgressBar::setFill(const QColor& fill) {
    ownFill_ = fill;
    update();
}

QSize ProgressBar::sizeHint() const { return {theme::px(128), theme::px(16)}; }

void ProgressBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBar(painter, rect(), fraction_, ownFill_.isValid() ? ownFill_ : color(fill_), color(track_));
}

Meter::Meter(const QString& icon, const QString& name, QWidget* parent)
    : QWidget(parent), icon_(icon), name_(name), figure_(QStringLiteral("—")) {
    setFixedHeight(theme::px(24));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Meter::setReading(const QString& figure, double fraction) {
    const bool wider = figure.size() != figure_.size();
    figure_ = figure;
    fraction_ = fraction;
    const QString words = name_ + QLatin1Char(' ') + figure;
    setAccessibleName(words);
    setToolTip(words);
    if (wider) updateGeometry();
    update();
}

void Meter::setCompact(bool compact) {
    compact_ = compact;
    updateGeometry();
    update();
}

QSize Meter::sizeHint() const {
    const int icon = theme::px(16) + theme::px(6);
    const int figure = QFontMetrics(theme::numberFont(Type::Secondary)).horizontalAdvance(figure_) + 2;
    const int name = QFontMetrics(theme::font(Type::Secondary)).horizontalAdvance(name_) + theme::px(kGap);
    return {compact_ ? icon + figure : icon + name + figure + theme::px(kGap + kMeterBar), theme::px(24)};
}

void Meter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int side = theme::px(16);
    const auto seen = [this](const QRect& place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    painter.drawPixmap(seen({0, (height() - side) / 2, side, side}).topLeft(),
                       theme::iconPixmap(icon_, color(&Theme::text2), side, devicePixelRatioF()));
    int x = side + theme::px(6);
    if (!compact_) {
        painter.setFont(theme::font(Type::Secondary));
        painter.setPen(color(&Theme::text2));
        painter.drawText(seen({x, 0, width() - x, height()}), Qt::AlignVCenter | Qt::AlignLeft, name_);
        x += painter.fontMetrics().horizontalAdvance(name_) + theme::px(kGap);
    }
    painter.setFont(theme::numberFont(Type::Secondary));
    painter.setPen(color(&Theme::text));
    painter.drawText(seen({x, 0, width() - x, height()}), Qt::AlignVCenter | Qt::AlignLeft, figure_);
    if (!compact_)
        paintBar(painter, seen({width() - theme::px(kMeterBar), 0, theme::px(kMeterBar), height()}), fraction_,
                 color(fraction_ > warnAbove_ ? &Theme::warn : &Theme::text2), color(&Theme::track));
}

} // namespace ui::widgets
