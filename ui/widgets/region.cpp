#include "ui/widgets/region.h"

#include <QPainter>

namespace ui::widgets {

Region::Region(theme::ColorRole ground, QWidget* parent) : QWidget(parent), ground_(ground) {}

void Region::setGround(theme::ColorRole ground) {
    ground_ = ground;
    update();
}

void Region::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), theme::color(ground_)); }

Line::Line(Qt::Orientation orientation, QWidget* parent) : QWidget(parent) {
    if (orientation == Qt::Horizontal) setFixedHeight(1);
    else setFixedWidth(1);
}

void Line::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), theme::color(&theme::Theme::line)); }

Card::Card(theme::ColorRole ground, theme::ColorRole edge, QWidget* parent) : QWidget(parent), ground_(ground), edge_(edge) {}

void Card::setDashed(bool dashed) {
    dashed_ = dashed;
    update();
}

void Card::setEdge(theme::ColorRole edge) {
    edge_ = edge;
    update();
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme::color(edge_), dashed_ ? 1.5 : 1.0, dashed_ ? Qt::CustomDashLine : Qt::SolidLine);
    if (dashed_) pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(theme::color(ground_));
    const qreal inset = dashed_ ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
}

Line* horizontalLine() { return new Line(Qt::Horizontal); }

Line* verticalLine() { return new Line(Qt::Vertical); }

} // namespace ui::widgets
