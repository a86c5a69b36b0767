#include "ui/plots/plot_legend.h"

#include "ui/theme/appearance.h"
#include "ui/theme/mirror.h"
#include "ui/theme/type.h"

#include <QPainter>
#include <QPolygonF>

#include <functional>
#include <vector>

namespace ui::plots {

using theme::color;
using theme::px;
using theme::Theme;

namespace {

struct Entry {
    QString words;
    int symbolWidth;
    std::function<void(QPainter&, QPointF)> draw; ///< at the middle of the symbol's left edge
};

Entry line(const QString& words, double widthPx, theme::ColorRole ink) {
    return {words, px(18), [widthPx, ink](QPainter& painter, QPointF at) {
                painter.setPen(QPen(color(ink), widthPx, Qt::SolidLine, Qt::FlatCap));
                painter.drawLine(at, at + QPointF(px(18), 0));
            }};
}

Entry best() {
    return {PlotLegend::tr("best"), px(11), [](QPainter& painter, QPointF at) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(color(&Theme::text2));
                painter.drawEllipse(at + QPointF(5.5, 0), 5, 5);
                painter.setBrush(color(&Theme::surface));
                painter.drawEllipse(at + QPointF(5.5, 0), 2, 2);
            }};
}

Entry checkpoint() {
    return {PlotLegend::tr("checkpoint"), px(9), [](QPainter& painter, QPointF at) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(color(&Theme::text2));
                painter.drawPolygon(QPolygonF({at + QPointF(4, -4), at + QPointF(8, 3.5), at + QPointF(0, 3.5)}));
            }};
}

} // namespace

PlotLegend::PlotLegend(QWidget* parent) : QWidget(parent) {
    setFixedHeight(px(24));
    theme::followTheme(this, [this] { update(); });
}

void PlotLegend::setParts(bool eachStep, bool validation, bool marks) {
    eachStep_ = eachStep;
    validation_ = validation;
    marks_ = marks;
    update();
}

QSize PlotLegend::sizeHint() const { return {px(200), px(24)}; }

void PlotLegend::paintEvent(QPaintEvent*) {
    std::vector<Entry> entries;
    if (validation_) entries.push_back(line(tr("validation"), 2.6, &Theme::text));
    entries.push_back(line(eachStep_ ? tr("train, smoothed") : tr("train"), 1.4, &Theme::text));
    if (eachStep_) entries.push_back(line(tr("train, each step"), 1.0, &Theme::text3));
    if (marks_) {
        entries.push_back(best());
        entries.push_back(checkpoint());
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::font(theme::Type::Secondary));
    const theme::Mirror mirror(painter, rect());
    int x = px(16);
    for (const Entry& entry : entries) {
        const int words = painter.fontMetrics().horizontalAdvance(entry.words);
        if (x + entry.symbolWidth + px(6) + words > width()) return;
        entry.draw(painter, QPointF(mirror(QRect(x, 0, entry.symbolWidth, height())).left(), height() / 2.0 + 0.5));
        painter.setPen(color(&Theme::text2));
        painter.drawText(mirror(QRect(x + entry.symbolWidth + px(6), 0, words + 2, height())), Qt::AlignVCenter | Qt::AlignLeft,
                         entry.words);
        x += entry.symbolWidth + px(6) + words + px(16);
    }
}

} // namespace ui::plots
