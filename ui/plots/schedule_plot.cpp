#include "ui/plots/schedule_plot.h"

#include "core/runs/run_spec.h"
#include "ui/plots/canvas.h"
#include "ui/theme/appearance.h"
#include "ui/theme/type.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui::plots {

namespace {
constexpr int kHeight = 132;
constexpr std::int64_t kPoints = 400;
constexpr std::int64_t kUnknownSteps = 10'000; ///< a stand-in that is fine enough for any share of the run
} // namespace

struct SchedulePlot::Impl {
    explicit Impl(SchedulePlot& owner) : plot(new QCustomPlot(&owner)), tickers(prepareCanvas(*plot)) {
        plot->axisRect()->setMinimumMargins(QMargins(0, theme::px(8), theme::px(8), 0));
        tickers.x->setWhole(true);
        tickers.x->setSpacing(72.0);
        tickers.y->setSpacing(38.0);
        curve = plot->addGraph();
        limitLine = new QCPItemStraightLine(plot);
        limitLine->setAntialiased(false);
        for (auto* point : {limitLine->point1, limitLine->point2}) point->setTypeX(QCPItemPosition::ptAxisRectRatio);
        limitWords = new QCPItemText(plot);
        limitWords->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
        limitWords->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
        limitWords->setPadding(QMargins(2, 0, 2, 1));
        QObject::connect(plot, &QCustomPlot::beforeReplot, &owner, [this] { measureTickers(*plot, tickers); });
    }
    void style() {
        const auto& theme = theme::current();
        styleCanvas(*plot, theme, theme.sunken);
        curve->setPen(QPen(theme.accent, 2));
        limitLine->setPen(QPen(theme.warn, 1, Qt::DashLine));
        limitWords->setFont(theme::font(theme::Type::Small));
        limitWords->setColor(theme.warn);
        limitWords->setBrush(theme.sunken);
        plot->replot(QCustomPlot::rpQueuedReplot);
    }
    void fit() {
        // A limit far above the schedule is named but does not flatten the curve.
        const double top = limit && *limit < highest * 3.0 ? std::max(highest, *limit) : highest;
        plot->yAxis->setRange(0.0, top > 0.0 ? top * 1.15 : 1.0);
        const bool seen = limit && plot->yAxis->range().contains(*limit);
        limitLine->setVisible(seen);
        limitWords->setVisible(seen);
        if (seen) {
            limitLine->point1->setCoords(0.0, *limit);
            limitLine->point2->setCoords(1.0, *limit);
            limitWords->position->setCoords(0.99, *limit);
        }
        plot->replot(QCustomPlot::rpQueuedReplot);
    }

    QCustomPlot* plot;
    Tickers tickers;
    QCPGraph* curve;
    QCPItemStraightLine* limitLine;
    QCPItemText* limitWords;
    double highest = 0.0;
    std::optional<double> limit;
};

SchedulePlot::SchedulePlot(const QString& id, const QString& accessibleName, QWidget* parent)
    : QWidget(parent), impl_(std::make_unique<Impl>(*this)) {
    setObjectName(id);
    setAccessibleName(accessibleName);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(impl_->plot);
    impl_->plot->setFocusPolicy(Qt::NoFocus);
    impl_->plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedHeight(theme::px(kHeight));
    theme::followTheme(this, [this] { impl_->style(); });
}

SchedulePlot::~SchedulePlot() { impl_->plot->disconnect(this); }

void SchedulePlot::setSchedule(const core::runs::ScheduleSpec& schedule, double peak, std::int64_t steps) {
    const bool known = steps > 0;
    const std::int64_t planned = known ? steps : kUnknownSteps;
    core::runs::ScheduleSpec shown = schedule;
    if (!known) shown.warmupSteps = 0; // a count of steps says nothing about a share
    const std::int64_t stride = std::max<std::int64_t>(1, planned / kPoints);
    // The step at which the warm-up ends is a corner of the curve that an even stride would cut off.
    QVector<double> x, y;
    double before = -1.0;
    impl_->highest = 0.0;
    const auto add = [&](std::int64_t step) {
        const double rate = peak * core::runs::scheduleMultiplier(shown, step, planned);
        x.append(known ? static_cast<double>(step) : 100.0 * static_cast<double>(step) / static_cast<double>(planned));
        y.append(rate);
        impl_->highest = std::max(impl_->highest, rate);
    };
    for (std::int64_t step = 0; step < planned; step += stride) {
        const double rate = peak * core::runs::scheduleMultiplier(shown, step, planned);
        if (before >= 0.0 && stride > 1 && std::abs(rate - before) > peak * 0.02)
            for (std::int64_t fine = std::max<std::int64_t>(step - stride + 1, 1); fine < step;
                 fine += std::max<std::int64_t>(1, stride / 32))
                add(fine);
        add(step);
        before = rate;
    }
    add(planned);
    impl_->curve->setData(x, y, true);
    impl_->plot->xAxis->setRange(0.0, x.last() > 0.0 ? x.last() : 1.0);
    impl_->plot->xAxis->setLabel(known ? QString() : tr("% of the run"));
    impl_->fit();
}

void SchedulePlot::setLimit(std::optional<double> rate, const QString& words) {
    impl_->limit = rate;
    impl_->limitWords->setText(words);
    impl_->fit();
}

QSize SchedulePlot::sizeHint() const { return {theme::px(280), theme::px(kHeight)}; }

} // namespace ui::plots
