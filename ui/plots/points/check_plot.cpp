#include "ui/plots/points/check_plot.h"

#include "ui/plots/canvas.h"
#include "ui/theme/appearance.h"
#include "ui/theme/type.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <map>

namespace ui::plots {

namespace {
constexpr double kBinsPerDecade = 5.0;
constexpr double kDot = 7.0; ///< pixels across
} // namespace

struct CheckPlot::Impl {
    explicit Impl(CheckPlot& owner) : plot(new QCustomPlot(&owner)), tickers(prepareCanvas(*plot)) {
        plot->xAxis->setScaleType(QCPAxis::stLogarithmic);
        tickers.x->setLogarithmic(true);
        tickers.y->setWhole(true);
        tickers.y->setSpacing(32.0);
        dots = plot->addGraph();
        dots->setLineStyle(QCPGraph::lsNone);
        QObject::connect(plot, &QCustomPlot::beforeReplot, &owner, [this] { measureTickers(*plot, tickers); });
    }
    void style() {
        const auto& theme = theme::current();
        styleCanvas(*plot, theme, theme.surface);
        plot->xAxis->setLabel(CheckPlot::tr("largest difference of a probability"));
        dots->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(Qt::NoPen), QBrush(theme.series[0]), kDot));
        plot->replot(QCustomPlot::rpQueuedReplot);
    }

    QCustomPlot* plot;
    Tickers tickers;
    QCPGraph* dots;
};

CheckPlot::CheckPlot(const QString& id, const QString& accessibleName, QWidget* parent)
    : QWidget(parent), impl_(std::make_unique<Impl>(*this)) {
    setObjectName(id);
    setAccessibleName(accessibleName);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(impl_->plot);
    impl_->plot->setFocusPolicy(Qt::NoFocus);
    impl_->plot->setMinimumSize(theme::px(80), theme::px(60)); // hidden from the start, it would have nothing to draw on
    impl_->plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    theme::followTheme(this, [this] { impl_->style(); });
}

CheckPlot::~CheckPlot() { impl_->plot->disconnect(this); }

std::vector<std::pair<double, int>> CheckPlot::stacked(const QList<double>& differences) {
    std::map<int, int> heights;
    std::vector<std::pair<double, int>> dots;
    for (const double difference : differences) {
        const double value = std::isfinite(difference) ? std::max(difference, kLeast) : 1.0;
        const int bin = static_cast<int>(std::lround(std::log10(value) * kBinsPerDecade));
        dots.emplace_back(std::pow(10.0, bin / kBinsPerDecade), ++heights[bin]);
    }
    return dots;
}

void CheckPlot::setDifferences(const QList<double>& differences) {
    impl_->dots->data()->clear();
    double low = 1.0, high = kLeast;
    int highest = 1;
    for (const auto& [x, height] : stacked(differences)) {
        impl_->dots->addData(x, height);
        low = std::min(low, x);
        high = std::max(high, x);
        highest = std::max(highest, height);
    }
    if (high < low) std::swap(low, high);
    impl_->plot->xAxis->setRange(low / 3.0, high * 3.0);
    impl_->plot->yAxis->setRange(0.0, highest + 1.0);
    impl_->style();
}

QSize CheckPlot::sizeHint() const { return {theme::px(320), theme::px(168)}; }

} // namespace ui::plots
