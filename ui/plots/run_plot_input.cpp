#include "ui/plots/run_plot_impl.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui::plots {

namespace {
constexpr double kWheelStep = 0.8; ///< of the range, a notch
constexpr double kKeyStep = 0.7;
constexpr double kMoveShare = 0.15;
constexpr double kFramePx = 5.0; ///< less is a click
constexpr double kSnapPx = 6.0;  ///< to an evaluation
} // namespace

bool RunPlot::eventFilter(QObject* watched, QEvent* event) {
    if (watched != impl_->plot) return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress: return impl_->mousePress(static_cast<QMouseEvent&>(*event));
    case QEvent::MouseMove: return impl_->mouseMove(static_cast<QMouseEvent&>(*event));
    case QEvent::MouseButtonRelease: return impl_->mouseRelease(static_cast<QMouseEvent&>(*event));
    case QEvent::MouseButtonDblClick:
        showAll();
        Q_EMIT partChanged(std::nullopt);
        return true;
    case QEvent::Wheel: return impl_->wheel(static_cast<QWheelEvent&>(*event));
    case QEvent::KeyPress: return impl_->key(static_cast<QKeyEvent&>(*event));
    case QEvent::Leave: impl_->leave(); break;
    case QEvent::FocusIn:
    case QEvent::FocusOut: update(); break;
    default: break;
    }
    return false;
}

void RunPlot::Impl::setPartByPerson(double low, double high) {
    const auto [first, last] = wholeX();
    const double smallest = std::max((last - first) * 1e-6, 1e-9);
    if (high - low < smallest) return;
    if (high - low >= last - first) { // as far out as there is something to see
        owner.showAll();
        Q_EMIT owner.partChanged(std::nullopt);
        return;
    }
    const double shift = low < first ? first - low : high > last ? last - high : 0.0;
    part = {low + shift, high + shift};
    owner.refresh();
    Q_EMIT owner.partChanged(part);
}

bool RunPlot::Impl::mousePress(QMouseEvent& event) {
    plot->setFocus(Qt::MouseFocusReason);
    const bool middle = event.button() == Qt::MiddleButton;
    if (event.button() != Qt::LeftButton && !middle) return false;
    dragFrom = event.position();
    dragX = plot->xAxis->range();
    dragY = plot->yAxis->range();
    drag = middle || (event.modifiers() & Qt::ShiftModifier) ? Drag::Move : Drag::Frame;
    if (drag == Drag::Move) plot->setCursor(Qt::ClosedHandCursor);
    return true;
}

bool RunPlot::Impl::mouseMove(QMouseEvent& event) {
    const QPointF at = event.position();
    if (drag == Drag::Move) {
        const double shift = plot->xAxis->pixelToCoord(dragFrom.x()) - plot->xAxis->pixelToCoord(at.x());
        setPartByPerson(dragX.lower + shift, dragX.upper + shift);
        return true;
    }
    if (drag == Drag::Frame && (at - dragFrom).manhattanLength() > kFramePx) {
        frame->setVisible(true);
        frame->topLeft->setPixelPosition(dragFrom);
        frame->bottomRight->setPixelPosition(at);
        plot->layer(QStringLiteral("crosshair"))->replot();
        return true;
    }
    if (!held && view.crosshair && plot->axisRect()->rect().contains(at.toPoint())) pointAt(snap(plot->xAxis->pixelToCoord(at.x())));
    return true;
}

bool RunPlot::Impl::mouseRelease(QMouseEvent& event) {
    const Drag was = std::exchange(drag, Drag::None);
    plot->unsetCursor();
    frame->setVisible(false);
    if (was != Drag::Frame) return was != Drag::None;
    if ((event.position() - dragFrom).manhattanLength() <= kFramePx) { // a click: hold the crosshair here, or let it go
        held = !held && view.crosshair;
        if (view.crosshair) pointAt(snap(plot->xAxis->pixelToCoord(event.position().x())));
        return true;
    }
    endFrame(event.position());
    return true;
}

void RunPlot::Impl::endFrame(const QPointF& at) {
    const double x1 = plot->xAxis->pixelToCoord(dragFrom.x()), x2 = plot->xAxis->pixelToCoord(at.x());
    const double y1 = plot->yAxis->pixelToCoord(dragFrom.y()), y2 = plot->yAxis->pixelToCoord(at.y());
    // A flat frame means a part of the x axis: the values then fit themselves. Likewise a narrow one means values.
    const bool flat = std::abs(at.y() - dragFrom.y()) < 3.0 * kFramePx, narrow = std::abs(at.x() - dragFrom.x()) < 2.0 * kFramePx;
    if (!flat) valuePart = {std::min(y1, y2), std::max(y1, y2)};
    if (!narrow) setPartByPerson(std::min(x1, x2), std::max(x1, x2));
    owner.refresh();
}

bool RunPlot::Impl::wheel(QWheelEvent& event) {
    const double notches = event.angleDelta().y() / 120.0;
    if (notches == 0.0) {
        owner.move(-event.angleDelta().x() / 120.0 * 0.05);
        return true;
    }
    const double factor = std::pow(kWheelStep, notches);
    if (event.modifiers() & Qt::ControlModifier) { // values
        QCPRange range = plot->yAxis->range();
        const double centre = plot->yAxis->pixelToCoord(event.position().y());
        valuePart = view.logarithmic
                        ? std::pair{centre * std::pow(range.lower / centre, factor), centre * std::pow(range.upper / centre, factor)}
                        : std::pair{centre + (range.lower - centre) * factor, centre + (range.upper - centre) * factor};
        owner.refresh();
        return true;
    }
    const QCPRange range = plot->xAxis->range();
    const double centre = std::clamp(plot->xAxis->pixelToCoord(event.position().x()), range.lower, range.upper);
    setPartByPerson(centre - (centre - range.lower) * factor, centre + (range.upper - centre) * factor);
    return true;
}

bool RunPlot::Impl::key(QKeyEvent& event) {
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return false;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: owner.zoom(kKeyStep); return true;
    case Qt::Key_Minus: owner.zoom(1.0 / kKeyStep); return true;
    case Qt::Key_0:
    case Qt::Key_Home:
        owner.showAll();
        Q_EMIT owner.partChanged(std::nullopt);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event.key() == Qt::Key_Left ? -1 : 1;
        if (shift) owner.move(direction * kMoveShare);
        else stepCrosshair(direction);
        return true;
    }
    case Qt::Key_Escape:
        if (!crosshair) return false;
        held = false;
        pointAt(std::nullopt);
        return true;
    default: return false;
    }
}

void RunPlot::Impl::leave() {
    if (!held) pointAt(std::nullopt);
}

void RunPlot::Impl::pointAt(std::optional<double> x) {
    if (x == crosshair) return;
    owner.setCrosshair(x);
    Q_EMIT owner.crosshairMoved(crosshair);
}

double RunPlot::Impl::snap(double x) const {
    const double pixel = plot->xAxis->range().size() / std::max(plot->axisRect()->width(), 1);
    double best = x, distance = 1e300;
    // An evaluation near the pointer is what people aim at; else the nearest logged point.
    const auto consider = [&](const CurveLayer& layer, double bonus) {
        if (layer.empty()) return;
        const std::size_t before = layer.at(view.axis, x).value_or(0);
        for (const std::size_t place : {before, std::min(before + 1, layer.size() - 1)})
            if (const double away = std::max(std::abs(layer.x(view.axis, place) - x) - bonus, 0.0); away < distance) {
                distance = away;
                best = layer.x(view.axis, place);
            }
    };
    for (const auto& line : lines) consider(line.reference, kSnapPx * pixel);
    for (const auto& line : lines) consider(line.main, 0.0);
    return best;
}

void RunPlot::Impl::stepCrosshair(int direction) {
    if (!view.crosshair) return;
    const QCPRange range = plot->xAxis->range();
    if (!crosshair) {
        held = true;
        pointAt(snap(range.center()));
        return;
    }
    // The next point of any curve, but at least a pixel away, so that a key moves something that one sees.
    const double least = range.size() / std::max(plot->axisRect()->width(), 1);
    std::optional<double> next;
    for (const auto& line : lines)
        for (const CurveLayer* layer : {&line.main, &line.reference}) {
            if (layer->empty()) continue;
            std::size_t place = layer->at(view.axis, *crosshair + direction * least).value_or(0);
            if (direction > 0 && layer->x(view.axis, place) < *crosshair + least && place + 1 < layer->size()) ++place;
            const double x = layer->x(view.axis, place);
            if (direction > 0 ? x <= *crosshair : x >= *crosshair) continue;
            if (!next || (direction > 0 ? x < *next : x > *next)) next = x;
        }
    if (next) pointAt(*next);
}

} // namespace ui::plots
