#include "ui/plots/run_style.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QSet>

#include <algorithm>

namespace ui::plots {

namespace {
constexpr double kSwatchPx = 18.0;
constexpr int kFaintAlphaLight = 46;
constexpr int kFaintAlphaDark = 62;
} // namespace

QColor RunStyle::color(const theme::Theme& theme) const {
    return theme.series[static_cast<std::size_t>(std::max(place, 0)) % theme.series.size()];
}

Qt::PenStyle RunStyle::line() const { return theme::seriesStyle(place).pen; }

QPen RunStyle::pen(double widthPx, const theme::Theme& theme) const {
    QPen pen(color(theme), widthPx);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (const auto dashes = theme::dashPattern(line()); !dashes.isEmpty()) pen.setDashPattern(dashes);
    return pen;
}

QPen RunStyle::faintPen(const theme::Theme& theme) const {
    QColor faint = color(theme);
    faint.setAlpha(theme.dark ? kFaintAlphaDark : kFaintAlphaLight);
    return QPen(faint, 1.0);
}

void paintSwatch(QPainter& painter, const QRectF& area, const RunStyle& style) {
    QPen pen = style.pen(2.4);
    // Dashes half as long: of the plot's own a swatch would show only two.
    if (auto dashes = pen.dashPattern(); pen.style() == Qt::CustomDashLine) {
        for (qreal& dash : dashes) dash *= 0.55;
        pen.setDashPattern(dashes);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    const double y = area.center().y();
    const double left = area.center().x() - kSwatchPx / 2.0;
    painter.drawLine(QPointF(left, y), QPointF(left + kSwatchPx, y));
    painter.restore();
}

void RunStyles::show(const QStringList& runs) {
    QSet<int> taken;
    QStringList without;
    for (const QString& run : runs) {
        const auto found = places_.constFind(run);
        if (found != places_.constEnd() && !taken.contains(*found)) taken.insert(*found);
        else without.append(run);
    }
    for (const QString& run : without) {
        int place = 0;
        while (taken.contains(place)) ++place;
        taken.insert(place);
        places_.insert(run, place);
    }
}

RunStyle RunStyles::of(const QString& run) const { return {places_.value(run, -1)}; }

QString RunStyles::save() const {
    QJsonObject object;
    for (auto it = places_.constBegin(); it != places_.constEnd(); ++it) object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void RunStyles::load(const QString& text) {
    places_.clear();
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        if (const int place = it.value().toInt(-1); place >= 0) places_.insert(it.key(), place);
}

} // namespace ui::plots
