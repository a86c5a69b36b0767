#include "ui/plots/canvas.h"

#include "ui/theme/type.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui::plots {

namespace {

void styleAxis(QCPAxis& axis, const theme::Theme& theme, bool withLine) {
    axis.setTickLabelFont(theme::numberFont(theme::Type::Small));
    axis.setLabelFont(theme::font(theme::Type::Secondary));
    axis.setTickLabelColor(theme.text2);
    axis.setLabelColor(theme.text2);
    const QPen pen = withLine ? QPen(theme.border, 1) : QPen(Qt::NoPen);
    axis.setBasePen(pen);
    axis.setTickPen(pen);
    axis.setSubTicks(false);
    axis.setTickLengthIn(0);
    axis.setTickLengthOut(withLine ? 4 : 0);
    axis.setTickLabelPadding(withLine ? 4 : 8);
    axis.setLabelPadding(4);
    axis.grid()->setVisible(!withLine);
    axis.grid()->setPen(QPen(theme.soft, 1));
    axis.grid()->setZeroLinePen(Qt::NoPen);
    axis.grid()->setSubGridVisible(false);
    axis.grid()->setAntialiased(false);
}

constexpr double kLargestCount = 1e12; ///< steps from 0 to a tick

QVector<double> evenTicks(const QCPRange& range, double step) {
    QVector<double> ticks;
    const double first = std::ceil(range.lower / step - 1e-9);
    const double last = std::floor(range.upper / step + 1e-9);
    // Where the range is a last digit of its numbers, i + 1 is i: the ticks are counted, and such a range has none.
    if (!(last - first < 200.0) || std::abs(first) > kLargestCount) return ticks;
    const int count = static_cast<int>(last - first) + 1;
    for (int i = 0; i < count; ++i) ticks.append((first + i) * step);
    return ticks;
}

QVector<double> decadeTicks(const QCPRange& range, int wanted) {
    const double decades = std::log10(range.upper / range.lower);
    QVector<double> ticks;
    const int stride = std::max(1, static_cast<int>(std::ceil(decades / std::max(wanted, 1))));
    const bool fine = decades * 3.0 <= wanted + 2.0;
    for (int n = static_cast<int>(std::floor(std::log10(range.lower))); n <= static_cast<int>(std::ceil(std::log10(range.upper))); ++n) {
        if (n % stride != 0) continue;
        for (const double factor : {1.0, 2.0, 5.0})
            if (const double tick = factor * std::pow(10.0, n); (fine || factor == 1.0) && range.contains(tick)) ticks.append(tick);
    }
    return ticks;
}

} // namespace

void NiceTicker::generate(const QCPRange& range, const QLocale&, QChar, int, QVector<double>& ticks, QVector<double>* subTicks,
                          QVector<QString>* tickLabels) {
    if (subTicks) subTicks->clear();
    const int wanted = std::max(2, static_cast<int>(length_ / spacing_));
    double step = tickStep(range.size(), wanted, kind_);
    if (whole_) step = std::max(step, 1.0);
    if (whole_ && step < 10.0 && step != std::floor(step)) step = std::ceil(step);
    const bool decades = logarithmic_ && range.lower > 0.0 && range.upper / range.lower > 12.0;
    ticks = decades ? decadeTicks(range, wanted) : evenTicks(range, step);
    if (!tickLabels) return;
    tickLabels->clear();
    for (const double tick : std::as_const(ticks))
        tickLabels->append(tickText(tick, decades ? std::pow(10.0, std::floor(std::log10(tick))) : step, kind_));
}

Tickers prepareCanvas(QCustomPlot& plot) {
    Tickers tickers{QSharedPointer<NiceTicker>::create(), QSharedPointer<NiceTicker>::create()};
    tickers.x->setSpacing(80.0);
    tickers.y->setSpacing(44.0);
    plot.xAxis->setTicker(tickers.x);
    plot.yAxis->setTicker(tickers.y);
    plot.setNoAntialiasingOnDrag(false);
    plot.setPlottingHints(QCP::phCacheLabels | QCP::phFastPolylines);
    plot.setInteractions(QCP::Interactions());
    plot.axisRect()->setMinimumMargins(QMargins(theme::px(48), theme::px(8), theme::px(12), 0));
    plot.plotLayout()->setRowSpacing(0);
    return tickers;
}

void styleCanvas(QCustomPlot& plot, const theme::Theme& theme, const QColor& ground) {
    plot.setBackground(QBrush(ground));
    plot.axisRect()->setBackground(Qt::NoBrush);
    plot.setFont(theme::font(theme::Type::Small));
    styleAxis(*plot.xAxis, theme, true);
    styleAxis(*plot.yAxis, theme, false);
}

void measureTickers(QCustomPlot& plot, const Tickers& tickers) {
    // Of the viewport, because the axes are laid out only after the ticks are known.
    tickers.x->setLength(std::max(plot.viewport().width() - theme::px(60), 100));
    tickers.y->setLength(std::max(plot.viewport().height() - theme::px(28), 50));
}

} // namespace ui::plots
