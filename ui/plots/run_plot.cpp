#include "ui/plots/run_plot.h"

#include "ui/access/accessible_role.h"
#include "ui/plots/plot_file.h"
#include "ui/plots/run_plot_impl.h"
#include "ui/theme/appearance.h"
#include "ui/theme/type.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui::plots {

namespace {

constexpr double kMainWidth = 1.4, kReferenceWidth = 2.6, kSingleWidth = 1.5;
constexpr double kFlat = 1e-9; ///< of the size of the values: a smaller span is rounding
constexpr double kInfinity = std::numeric_limits<double>::infinity();

QString axisTitle(XAxis axis) {
    switch (axis) {
    case XAxis::Tokens: return RunPlot::tr("tokens");
    case XAxis::Time: return RunPlot::tr("training time, min:s");
    case XAxis::Step: break;
    }
    return RunPlot::tr("step");
}

} // namespace

RunPlot::Impl::Impl(RunPlot& owner_) : owner(owner_), plot(new QCustomPlot(&owner_)), tickers(prepareCanvas(*plot)) {
    plot->addLayer(QStringLiteral("marks"), plot->layer(QStringLiteral("axes")), QCustomPlot::limAbove);
    plot->addLayer(QStringLiteral("crosshair"), plot->layer(QStringLiteral("marks")), QCustomPlot::limAbove);
    plot->addLayer(QStringLiteral("advice"), plot->layer(QStringLiteral("crosshair")), QCustomPlot::limAbove);
    plot->layer(QStringLiteral("crosshair"))->setMode(QCPLayer::lmBuffered); // the pointer moves it without drawing a single curve again
    QObject::connect(plot, &QCustomPlot::beforeReplot, &owner, [this] { beforeReplot(); });
}

RunPlot::RunPlot(const QString& id, const QString& accessibleName, QWidget* parent)
    : QWidget(parent), impl_(std::make_unique<Impl>(*this)) {
    setObjectName(id);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2); // the focus ring
    layout->addWidget(impl_->plot);
    impl_->plot->setObjectName(id + QStringLiteral("Canvas"));
    impl_->plot->setAccessibleName(accessibleName);
    access::setAccessibleRole(impl_->plot, QAccessible::Chart);
    impl_->plot->setFocusPolicy(Qt::StrongFocus);
    impl_->plot->setMouseTracking(true);
    impl_->plot->installEventFilter(this);
    setFocusProxy(impl_->plot);
    impl_->rebuild();
    theme::followTheme(this, [this] {
        impl_->applyLook(theme::current());
        refresh();
        update();
    });
}

RunPlot::~RunPlot() {
    impl_->plot->removeEventFilter(this);
    impl_->plot->disconnect(this);
}

void RunPlot::setMetric(const PlotMetric& metric) {
    impl_->metric = metric;
    impl_->valuePart.reset();
    impl_->rebuild();
}

const PlotMetric& RunPlot::metric() const { return impl_->metric; }

void RunPlot::setRuns(const std::vector<PlottedRun>& runs) {
    impl_->runs = runs;
    impl_->rebuild();
}

void RunPlot::setView(const PlotView& view) {
    if (view == impl_->view) return;
    if (view.axis != impl_->view.axis) {
        impl_->part.reset();
        impl_->crosshair.reset();
    }
    if (view.logarithmic != impl_->view.logarithmic || view.axis != impl_->view.axis) impl_->valuePart.reset();
    impl_->view = view;
    if (!view.crosshair) impl_->crosshair.reset();
    impl_->plot->yAxis->setScaleType(view.logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    impl_->tickers.y->setLogarithmic(view.logarithmic);
    impl_->rebuild();
}

void RunPlot::refresh() { impl_->plot->replot(QCustomPlot::rpQueuedReplot); }

void RunPlot::setCrosshair(std::optional<double> x) {
    if (!impl_->view.crosshair) x.reset();
    if (impl_->crosshair == x) return;
    impl_->crosshair = x;
    impl_->placeCrosshair();
    impl_->plot->layer(QStringLiteral("crosshair"))->replot();
}

void RunPlot::setPart(std::optional<std::pair<double, double>> part) {
    if (impl_->part == part) return;
    impl_->part = part;
    refresh();
}

std::pair<double, double> RunPlot::xRange() const {
    const QCPRange range = impl_->plot->xAxis->range();
    return {range.lower, range.upper};
}

std::pair<double, double> RunPlot::yRange() const {
    const QCPRange range = impl_->plot->yAxis->range();
    return {range.lower, range.upper};
}

void RunPlot::showAll() {
    impl_->part.reset();
    impl_->valuePart.reset();
    refresh();
}

void RunPlot::zoom(double factor) {
    const auto [low, high] = xRange();
    const double centre = impl_->crosshair && *impl_->crosshair > low && *impl_->crosshair < high ? *impl_->crosshair : (low + high) / 2.0;
    impl_->setPartByPerson(centre - (centre - low) * factor, centre + (high - centre) * factor);
}

void RunPlot::move(double share) {
    const auto [low, high] = xRange();
    const double by = (high - low) * share;
    impl_->setPartByPerson(low + by, high + by);
}

double RunPlot::replotNow() {
    QElapsedTimer timer;
    timer.start();
    impl_->plot->replot(QCustomPlot::rpImmediateRefresh);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

QString RunPlot::saveAs(const QString& path, Format format) {
    const auto crosshair = std::exchange(impl_->crosshair, std::nullopt);
    impl_->fullNames = true;
    impl_->applyLook(theme::lightTheme());
    const QString problem = writePlot(*impl_->plot, path, format);
    impl_->fullNames = false;
    impl_->crosshair = crosshair;
    impl_->applyLook(theme::current());
    refresh();
    return problem;
}

QSize RunPlot::sizeHint() const { return {theme::px(400), theme::px(200)}; }

void RunPlot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(&theme::Theme::surface));
    if (!impl_->plot->hasFocus()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::color(&theme::Theme::accent), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

void RunPlot::Impl::rebuild() {
    plot->clearItems();
    plot->clearGraphs();
    advice.clear();
    lines.assign(runs.size(), Lines());
    plot->setCurrentLayer(QStringLiteral("main"));
    // All faint lines first, then the smoothed ones, then validation: what matters lies on top.
    for (auto& line : lines)
        if (metric.eachStep) line.eachStepGraph = plot->addGraph();
    for (auto& line : lines) line.mainGraph = plot->addGraph();
    for (auto& line : lines)
        if (!metric.reference.isEmpty()) line.referenceGraph = plot->addGraph();
    makeMarks();
    tickers.x->setKind(view.axis == XAxis::Time ? AxisKind::Duration : view.axis == XAxis::Tokens ? AxisKind::Count : AxisKind::Number);
    tickers.x->setWhole(view.axis != XAxis::Time);
    plot->xAxis->setLabel(metric.axisTitle ? axisTitle(view.axis) : QString());
    applyLook(theme::current());
    owner.refresh();
}

void RunPlot::Impl::applyLook(const theme::Theme& theme) {
    look = &theme;
    styleCanvas(*plot, theme, theme.surface);
    styleMarks(theme);
}

void RunPlot::Impl::beforeReplot() {
    const bool large = plot->viewport().width() > theme::px(360);
    tickers.x->setSpacing(large ? 80.0 : 60.0);
    tickers.y->setSpacing(large ? 44.0 : 32.0);
    measureTickers(*plot, tickers);
    followCurves();
    fitX();
    fitY();
    const double mainWidth = metric.reference.isEmpty() ? kSingleWidth : kMainWidth;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto& line = lines[i];
        const RunStyle& style = runs[i].style;
        if (line.eachStepGraph) setPoints(line.eachStepGraph, line.eachStep, style.faintPen(*look));
        setPoints(line.mainGraph, line.main, style.pen(mainWidth, *look));
        if (line.referenceGraph) setPoints(line.referenceGraph, line.reference, style.pen(kReferenceWidth, *look));
    }
    placeMarks();
}

void RunPlot::Impl::followCurves() {
    dataSeen = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const RunSeries* series = runs[i].series.get();
        const std::uint64_t cuts = series ? series->cuts() : 0;
        const Curve* curve = series ? series->find(metric.metric.toStdString()) : nullptr;
        const Curve* reference = series && !metric.reference.isEmpty() ? series->find(metric.reference.toStdString()) : nullptr;
        const double weight = metric.smooth ? view.smoothing : 0.0;
        // Without smoothing the wide line is what each step says; drawing it twice would only make it look blurred.
        lines[i].eachStep.follow(metric.eachStep && weight > 0.0 ? curve : nullptr, cuts, 0.0);
        lines[i].main.follow(curve, cuts, weight);
        lines[i].reference.follow(reference, cuts, 0.0);
        dataSeen = dataSeen || !lines[i].main.empty() || !lines[i].reference.empty();
    }
}

std::pair<double, double> RunPlot::Impl::wholeX() const {
    double high = 0.0;
    for (const auto& line : lines)
        for (const CurveLayer* layer : {&line.main, &line.reference})
            if (!layer->empty()) high = std::max(high, layer->x(view.axis, layer->size() - 1));
    return {0.0, high > 0.0 ? high * 1.02 : 1.0};
}

void RunPlot::Impl::fitX() {
    const auto [low, high] = part.value_or(wholeX());
    plot->xAxis->setRange(low, high);
}

void RunPlot::Impl::fitY() {
    if (valuePart) {
        plot->yAxis->setRange(valuePart->first, valuePart->second);
        return;
    }
    const double left = plot->xAxis->range().lower, right = plot->xAxis->range().upper;
    double low = kInfinity, high = -kInfinity, rawLow = kInfinity, rawHigh = -kInfinity, positive = kInfinity;
    for (const auto& line : lines) {
        for (const CurveLayer* layer : {&line.main, &line.reference}) {
            const auto [bottom, top] = layer->bounds(view.axis, left, right);
            low = std::min(low, bottom);
            high = std::max(high, top);
            if (view.logarithmic) positive = std::min(positive, layer->smallestPositive(view.axis, left, right));
        }
        const auto [bottom, top] = line.eachStep.bounds(view.axis, left, right);
        rawLow = std::min(rawLow, bottom);
        rawHigh = std::max(rawHigh, top);
    }
    if (!(low <= high)) {
        plot->yAxis->setRange(view.logarithmic ? 0.1 : 0.0, 1.0);
        return;
    }
    // Single steps may be wild: they widen the range by no more than a fifth on either side.
    // One value, or values that differ by their last digits (a smoothed one and the same one read again), have no span of their own.
    const double size = std::max(std::abs(low), std::abs(high));
    const bool flat = high - low <= size * kFlat;
    const double span = flat ? std::max(size * 0.1, 1e-9) : high - low;
    if (flat) {
        low -= span / 2.0;
        high += span / 2.0;
    }
    low = std::min(low, std::max(rawLow, low - span * 0.2));
    high = std::max(high, std::min(rawHigh, high + span * 0.2));
    const double pixels = std::max(plot->viewport().height() - theme::px(metric.axisTitle ? 56 : 32), 60);
    const double headroom = std::min(adviceHeight() / pixels, 0.45);
    if (view.logarithmic) {
        low = low > 0.0 ? low : positive;
        if (!(low < kInfinity) || high <= 0.0) {
            plot->yAxis->setRange(0.1, 1.0);
            return;
        }
        const double decades = std::max(std::log10(high / low), 0.02);
        plot->yAxis->setRange(low * std::pow(10.0, -decades * 0.04), high * std::pow(10.0, decades * (0.04 + headroom / (1.0 - headroom))));
        return;
    }
    if (metric.fromZero && low >= 0.0) low = 0.0;
    const double room = high > low ? high - low : span;
    plot->yAxis->setRange(metric.fromZero && low == 0.0 ? 0.0 : low - room * 0.04, high + room * (0.05 + headroom / (1.0 - headroom)));
}

void RunPlot::Impl::setPoints(QCPGraph* graph, const CurveLayer& layer, QPen pen) {
    const QCPRange range = plot->xAxis->range();
    const auto places = layer.visible(view.axis, range.lower, range.upper, std::max(plot->viewport().width(), 64));
    QVector<QCPGraphData> points;
    points.reserve(static_cast<qsizetype>(places.size()));
    for (const std::size_t place : places) {
        const double y = layer.value(place);
        points.append(QCPGraphData(layer.x(view.axis, place), std::isfinite(y) && (y > 0.0 || !view.logarithmic) ? y : qQNaN()));
    }
    graph->data()->set(points, true);
    // Dashes, width and antialiasing are what makes painting slow, and where points stand closer than pixels nobody sees them.
    const bool dense = places.size() > static_cast<std::size_t>(std::max(plot->viewport().width(), 64)) * 2;
    graph->setAntialiased(!dense);
    if (dense) pen = QPen(pen.color(), 1.0);
    graph->setPen(pen);
}

} // namespace ui::plots
