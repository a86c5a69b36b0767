#include "ui/tables/cell_painter.h"

#include "ui/text/numbers.h"
#include "ui/theme/icons.h"
#include "ui/theme/mirror.h"
#include "ui/theme/type.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/pill.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ui::tables {

using theme::color;
using theme::Theme;
using theme::Type;

namespace {

constexpr int kIcon = 16;
constexpr int kPadding = 8;

QFont fontOf(const Cell& cell) {
    if (cell.mono) return theme::font(Type::Mono);
    const Type type = cell.strong ? Type::BodyStrong : Type::Body;
    return cell.kind == Cell::Kind::Number ? theme::numberFont(type) : theme::font(type);
}

QColor inkOf(const Cell& cell) {
    if (cell.textColor) return color(*cell.textColor);
    return color(cell.dim ? &Theme::text3 : &Theme::text);
}

void drawIcon(QPainter& painter, const CellPlace& place, int x, const QString& name, const QColor& ink) {
    const int side = theme::px(kIcon);
    const QPoint corner(x, place.content.center().y() - side / 2 + 1);
    painter.drawPixmap(theme::Mirror(painter, place.area)(corner, side), theme::iconPixmap(name, ink, side, place.scale));
}

void paintText(QPainter& painter, const CellPlace& place, const Cell& cell) {
    const bool right = cell.alignRight || cell.kind == Cell::Kind::Number;
    const bool missing = cell.text.isEmpty() && cell.kind == Cell::Kind::Number;
    painter.setFont(fontOf(cell));
    painter.setPen(missing ? color(&Theme::text3) : inkOf(cell));
    const QString shown =
        painter.fontMetrics().elidedText(missing ? QStringLiteral("—") : cell.text, Qt::ElideRight, place.content.width());
    painter.drawText(place.content, static_cast<int>(Qt::AlignVCenter | Qt::TextSingleLine | (right ? Qt::AlignRight : Qt::AlignLeft)),
                     shown);
    if (cell.second.isEmpty()) return;
    const int used = painter.fontMetrics().horizontalAdvance(shown) + theme::px(6);
    const int left = place.content.width() - used;
    if (left < theme::px(16)) return;
    painter.setFont(theme::font(Type::Secondary));
    painter.setPen(color(place.selected ? &Theme::text2 : &Theme::text3));
    painter.drawText(theme::Mirror(painter, place.area)(place.content.adjusted(used, 0, 0, 0)),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(cell.second, Qt::ElideRight, left));
}

void paintPills(QPainter& painter, const CellPlace& place, const Cell& cell) {
    const theme::Mirror mirror(painter, place.area);
    int x = place.content.left();
    const int top = place.content.center().y() - theme::px(10) + 1;
    for (int i = 0; i < cell.pills.size(); ++i) {
        const int width = widgets::pillWidth(cell.pills[i]);
        const int rest = static_cast<int>(cell.pills.size()) - i;
        const int more = rest > 1 ? theme::px(22) : 0;
        if (i > 0 && x + width + more > place.content.right() + theme::px(kPadding)) {
            painter.setFont(theme::numberFont(Type::Secondary));
            painter.setPen(color(&Theme::text2));
            painter.drawText(mirror(QRect(x, place.content.top(), theme::px(40), place.content.height())), Qt::AlignVCenter | Qt::AlignLeft,
                             QLatin1Char('+') + text::count(rest));
            return;
        }
        const QRect pill = mirror(QRect(x, top, width, theme::px(20)));
        x += widgets::paintPill(painter, pill.topLeft(), cell.pills[i], cell.tone, place.selected) + theme::px(4);
    }
}

void paintSparkline(QPainter& painter, const CellPlace& place, const Cell& cell) {
    if (cell.series.size() < 2) return;
    const auto [low, high] = std::minmax_element(cell.series.begin(), cell.series.end());
    const double span = std::max(*high - *low, 1e-12);
    const QRectF box = QRectF(place.content).adjusted(0, theme::px(6), 0, -theme::px(5));
    const double width = box.width() * (cell.fraction > 0 ? std::min(cell.fraction, 1.0) : 1.0);
    const auto last = static_cast<double>(cell.series.size() - 1);
    auto at = [&](qsizetype i) {
        return QPointF(box.left() + width * static_cast<double>(i) / last, box.bottom() - (cell.series[i] - *low) / span * box.height());
    };
    QPainterPath path(at(0));
    for (qsizetype i = 1; i < cell.series.size(); ++i) path.lineTo(at(i));
    const QColor ink = cell.color.value_or(color(&Theme::text3));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.4));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(at(low - cell.series.begin()), 2.2, 2.2);
}

void paintSwatch(QPainter& painter, const CellPlace& place, const Cell& cell) {
    if (!cell.color) {
        drawIcon(painter, place, place.area.center().x() - theme::px(kIcon) / 2, QStringLiteral("eye"), color(&Theme::border));
        return;
    }
    QPen pen(*cell.color, 2.4, Qt::SolidLine, Qt::FlatCap);
    // A short sample needs shorter dashes than a curve.
    if (cell.pen == Qt::DashLine) pen.setDashPattern({2.6, 1.2});
    else if (cell.pen == Qt::DotLine) pen.setDashPattern({1.0, 0.9});
    else if (cell.pen == Qt::DashDotLine) pen.setDashPattern({2.4, 0.9, 0.9, 0.9});
    painter.setPen(pen);
    const qreal y = place.content.center().y() + 0.5;
    const qreal half = theme::px(9);
    painter.drawLine(QPointF(place.area.center().x() - half, y), QPointF(place.area.center().x() + half, y));
}

void paintState(QPainter& painter, const CellPlace& place, const Cell& cell) {
    drawIcon(painter, place, place.content.left(), cell.icon, color(theme::toneText(cell.tone)));
    const int indent = theme::px(kIcon + 6);
    painter.setFont(theme::font(Type::Body));
    painter.setPen(cell.textColor ? color(*cell.textColor)
                                  : color(cell.dim || cell.tone == theme::Tone::Neutral ? &Theme::text2 : &Theme::text));
    painter.drawText(theme::Mirror(painter, place.area)(place.content.adjusted(indent, 0, 0, 0)),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(cell.text, Qt::ElideRight, place.content.width() - indent));
}

void paintBarCell(QPainter& painter, const CellPlace& place, const Cell& cell) {
    const int words = cell.text.isEmpty() ? 0 : theme::px(44);
    widgets::paintBar(painter, theme::Mirror(painter, place.area)(QRectF(place.content).adjusted(0, 0, -words, 0)), cell.fraction,
                      cell.color.value_or(color(&Theme::accent)), color(place.selected ? &Theme::surface : &Theme::neutralBg));
    if (words == 0) return;
    painter.setFont(theme::numberFont(Type::Body));
    painter.setPen(inkOf(cell));
    painter.drawText(place.content, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, cell.text);
}

} // namespace

void paintCell(QPainter& painter, const CellPlace& place, const Cell& cell) {
    switch (cell.kind) {
    case Cell::Kind::Text:
    case Cell::Kind::Number: paintText(painter, place, cell); break;
    case Cell::Kind::Pills: paintPills(painter, place, cell); break;
    case Cell::Kind::Sparkline: paintSparkline(painter, place, cell); break;
    case Cell::Kind::Swatch: paintSwatch(painter, place, cell); break;
    case Cell::Kind::State: paintState(painter, place, cell); break;
    case Cell::Kind::Bar: paintBarCell(painter, place, cell); break;
    case Cell::Kind::Star:
        drawIcon(painter, place, place.area.center().x() - theme::px(kIcon) / 2,
                 cell.fraction > 0 ? QStringLiteral("star-filled") : QStringLiteral("star"),
                 color(cell.fraction > 0 ? &Theme::star : &Theme::border));
        break;
    case Cell::Kind::Check: {
        const int side = theme::px(16);
        widgets::paintCheck(painter, QRectF(place.area.center().x() - side / 2, place.content.center().y() - side / 2, side, side),
                            cell.fraction > 0 ? Qt::Checked : Qt::Unchecked);
        break;
    }
    case Cell::Kind::Icon:
        if (!cell.icon.isEmpty()) paintState(painter, place, cell);
        else paintText(painter, place, cell);
        break;
    }
}

int cellWidth(const Cell& cell) {
    const int words = QFontMetrics(fontOf(cell)).horizontalAdvance(cell.text.isEmpty() ? QStringLiteral("—") : cell.text) + 1;
    const int padding = 2 * theme::px(kPadding);
    switch (cell.kind) {
    case Cell::Kind::Text: {
        const int second =
            cell.second.isEmpty() ? 0 : theme::px(6) + QFontMetrics(theme::font(Type::Secondary)).horizontalAdvance(cell.second);
        return words + second + padding;
    }
    case Cell::Kind::Number: return words + padding;
    case Cell::Kind::Pills: {
        int width = padding;
        for (const QString& pill : cell.pills) width += widgets::pillWidth(pill) + theme::px(4);
        return width;
    }
    case Cell::Kind::State:
    case Cell::Kind::Icon: return words + theme::px(kIcon + 6) + padding;
    case Cell::Kind::Sparkline: return theme::px(88);
    case Cell::Kind::Bar: return theme::px(cell.text.isEmpty() ? 72 : 112);
    case Cell::Kind::Swatch:
    case Cell::Kind::Star:
    case Cell::Kind::Check: break;
    }
    return theme::px(32);
}

} // namespace ui::tables
