#include "ui/plots/run_plots.h"

#include "core/base/paths.h"
#include "ui/plots/plot_legend.h"
#include "ui/plots/values_panel.h"
#include "ui/text/loss_units.h"
#include "ui/text/mnemonics.h"
#include "ui/text/numbers.h"
#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choices/segmented.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QBoxLayout>
#include <QDataStream>
#include <QFileDialog>
#include <QIODevice>
#include <QMenu>

#include <algorithm>
#include <cmath>
#include <set>

namespace ui::plots {

using theme::px;
using widgets::Item;

namespace {

const QStringList kSmoothings{QStringLiteral("0"),    QStringLiteral("0.50"), QStringLiteral("0.80"), QStringLiteral("0.90"),
                              QStringLiteral("0.95"), QStringLiteral("0.99"), QStringLiteral("0.999")};
constexpr int kSideWide = 296, kSideNarrow = 232;
constexpr int kLeastSmall = 124; ///< a small plot lower than this says nothing
constexpr quint32 kStateVersion = 1;

QStringList localizedAll(QStringList numbers) {
    for (QString& number : numbers) number = text::localized(number);
    return numbers;
}

} // namespace

PlotMetric lossMetric() {
    PlotMetric metric;
    metric.reference = QStringLiteral("validation/loss");
    metric.title = RunPlots::tr("Loss");
    metric.eachStep = metric.marks = metric.axisTitle = true;
    return metric;
}

PlotMetric plotMetric(const QString& name) {
    if (name == QStringLiteral("train/loss")) return lossMetric();
    PlotMetric metric;
    metric.metric = name;
    metric.smooth = name.startsWith(QStringLiteral("train/"));
    QString words = name.section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    metric.title = name.startsWith(QStringLiteral("validation/")) ? RunPlots::tr("%1, validation").arg(words) : words;
    if (name == QStringLiteral("train/grad_norm")) {
        metric.title = RunPlots::tr("Gradient norm");
        metric.fromZero = true;
    } else if (name == QStringLiteral("train/tokens_per_second")) {
        metric.title = RunPlots::tr("Speed");
        metric.unit = RunPlots::tr("tokens/s");
    } else if (name == QStringLiteral("train/lr")) {
        metric.title = RunPlots::tr("Learning rate");
        metric.smooth = false;
        metric.fromZero = true;
    } else if (name == QStringLiteral("validation/loss")) {
        metric.title = RunPlots::tr("Validation loss");
    }
    return metric;
}

RunPlots::RunPlots(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("runs.plots"));
    auto* left = new QWidget;
    legend_ = new PlotLegend;
    main_ = new RunPlot(QStringLiteral("runs.plot.main"), tr("Loss of the selected runs"));
    main_->setMinimumSize(px(200), px(110));
    connectPlot(main_);
    widgets::fillColumn(left, {legend_, {main_, 1}}, 0, {0, 0, 0, 2});
    side_ = makeSide();
    auto* tools = makeTools();
    auto* all = widgets::row({{left, 1}, widgets::verticalLine(), side_}, 0);
    widgets::fillColumn(this, {tools, widgets::horizontalLine(), {all, 1}}, 0);
    setMainMetric(lossMetric());
    applyView();
}

QWidget* RunPlots::makeTools() {
    title_ = widgets::headLabel();
    unit_ = widgets::dimLabel();
    unit_->setObjectName(QStringLiteral("runs.plot.unit"));
    byLabel_ = widgets::dimLabel(tr("by"));
    axisLabel_ = widgets::dimLabel(tr("axis"));
    smoothingLabel_ = widgets::dimLabel(tr("smoothing"));
    by_ = new widgets::Segmented(QStringLiteral("runs.plot.by"), tr("What runs along the bottom"), {tr("step"), tr("tokens"), tr("time")});
    scale_ = new widgets::Segmented(QStringLiteral("runs.plot.axis"), tr("Axis of the values"), {tr("linear"), tr("log")});
    smoothing_ =
        new widgets::ComboBox(QStringLiteral("runs.plot.smoothing"), tr("Smoothing of the training curves"), localizedAll(kSmoothings));
    smoothing_->setFixedWidth(px(80));
    markers_ =
        new widgets::IconButton(QStringLiteral("runs.plot.markers"), QStringLiteral("star"), tr("Mark best step, checkpoints and advice"));
    crosshairButton_ = new widgets::IconButton(QStringLiteral("runs.plot.crosshair"), QStringLiteral("crosshair"), tr("Crosshair"));
    for (auto* button : {markers_, crosshairButton_}) button->setCheckable(true);
    reset_ = new widgets::IconButton(QStringLiteral("runs.plot.reset"), QStringLiteral("reset"), tr("Show everything (Home)"));
    download_ =
        new widgets::IconButton(QStringLiteral("runs.plot.download"), QStringLiteral("download"), tr("Save the plot or its values"));
    auto* metrics =
        new widgets::IconButton(QStringLiteral("runs.plot.metric"), QStringLiteral("chevron-down"), tr("Choose what the large plot shows"));
    metrics->setSide(20, 14);

    connect(by_, &widgets::Segmented::currentChanged, this, [this] { viewChanged(); });
    connect(scale_, &widgets::Segmented::currentChanged, this, [this] { viewChanged(); });
    connect(smoothing_, &QComboBox::currentIndexChanged, this, [this] { viewChanged(); });
    connect(markers_, &QAbstractButton::toggled, this, [this] { viewChanged(); });
    connect(crosshairButton_, &QAbstractButton::toggled, this, [this] { viewChanged(); });
    connect(reset_, &QAbstractButton::clicked, this, [this] {
        for (RunPlot* plot : plots()) plot->showAll();
    });
    connect(metrics, &QAbstractButton::clicked, this, [this, metrics] { chooseMetric(main_, metrics); });
    connect(download_, &QAbstractButton::clicked, this, [this] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Picture (PNG) …"), this, [this] { askFile(tr("Picture (*.png)"), QStringLiteral("png")); });
        menu->addAction(tr("Drawing (SVG) …"), this, [this] { askFile(tr("Drawing (*.svg)"), QStringLiteral("svg")); });
        menu->addAction(tr("Document (PDF) …"), this, [this] { askFile(tr("Document (*.pdf)"), QStringLiteral("pdf")); });
        menu->addSeparator();
        menu->addAction(tr("All values (CSV) …"), this, [this] { askFile(tr("Table (*.csv)"), QStringLiteral("csv")); });
        menu->popup(download_->mapToGlobal(QPoint(0, download_->height())));
    });
    return widgets::bar(40,
                        {title_, unit_, metrics, Item::grow(), byLabel_, by_, axisLabel_, scale_, smoothingLabel_, smoothing_, markers_,
                         crosshairButton_, reset_, download_},
                        6, {16, 0, 8, 0});
}

QWidget* RunPlots::makeSide() {
    auto* side = new QWidget;
    values_ = new ValuesPanel;
    auto* column = widgets::fillColumn(side, {values_}, 0);
    int place = 0;
    for (const char* metric : {"train/grad_norm", "train/tokens_per_second", "train/lr"}) {
        smalls_.push_back(makeSmall(place++, QLatin1String(metric)));
        column->addWidget(smalls_.back().host, 1);
    }
    column->addStretch(0);
    side->setFixedWidth(px(kSideWide));
    return side;
}

RunPlots::Small RunPlots::makeSmall(int place, const QString& metric) {
    Small small;
    const QString id = QStringLiteral("runs.plot.small%1").arg(place);
    small.title = widgets::headLabel();
    small.unit = widgets::dimLabel();
    auto* choose =
        new widgets::IconButton(id + QStringLiteral(".metric"), QStringLiteral("chevron-down"), tr("Choose what this plot shows"));
    choose->setSide(20, 14);
    small.plot = new RunPlot(id, metric);
    small.plot->setMinimumSize(px(120), px(60));
    connectPlot(small.plot);
    RunPlot* plot = small.plot;
    connect(choose, &QAbstractButton::clicked, this, [this, plot, choose] { chooseMetric(plot, choose); });
    auto* head = widgets::bar(32, {small.title, small.unit, Item::grow(), choose}, 6, {12, 0, 8, 0});
    small.host = widgets::column({widgets::horizontalLine(), head, {small.plot, 1}}, 0);
    setSmallMetric(small, metric);
    return small;
}

void RunPlots::connectPlot(RunPlot* plot) {
    connect(plot, &RunPlot::crosshairMoved, this, &RunPlots::setCrosshair);
    connect(plot, &RunPlot::partChanged, this, [this, plot](std::optional<std::pair<double, double>> part) {
        for (RunPlot* other : plots())
            if (other != plot) other->setPart(part);
    });
}

std::vector<RunPlot*> RunPlots::plots() const {
    std::vector<RunPlot*> all{main_};
    for (const auto& small : smalls_) all.push_back(small.plot);
    return all;
}

void RunPlots::setRuns(const std::vector<PlottedRun>& runs) {
    runs_ = runs;
    for (RunPlot* plot : plots()) plot->setRuns(runs);
    values_->setRuns(runs);
    std::vector<core::runs::LossUnit> units;
    for (const auto& run : runs) units.push_back(run.lossUnit);
    lossUnit_ = text::commonLossUnit(units);
    unit_->setText(unitOf(main_->metric()));
    for (const auto& small : smalls_) small.unit->setText(unitOf(small.plot->metric()));
    fitParts();
}

void RunPlots::refresh() {
    if (!isVisible()) return;
    for (RunPlot* plot : plots())
        if (plot->isVisible()) plot->refresh();
    values_->refresh();
}

void RunPlots::setCrosshair(std::optional<double> x) {
    crosshair_ = x;
    for (RunPlot* plot : plots()) plot->setCrosshair(x);
    values_->setCrosshair(x);
}

void RunPlots::setView(const PlotView& view) {
    view_ = view;
    applyView();
}

void RunPlots::viewChanged() {
    PlotView view;
    view.axis = static_cast<XAxis>(std::max(by_->currentIndex(), 0));
    view.logarithmic = scale_->currentIndex() == 1;
    view.smoothing = kSmoothings.value(smoothing_->currentIndex()).toDouble();
    view.markers = markers_->isChecked();
    view.crosshair = crosshairButton_->isChecked();
    if (view == view_) return;
    if (view.axis != view_.axis || !view.crosshair) setCrosshair(std::nullopt);
    view_ = view;
    applyView();
}

void RunPlots::applyView() {
    const QSignalBlocker noBy(by_), noScale(scale_), noSmoothing(smoothing_), noMarkers(markers_), noCrosshair(crosshairButton_);
    by_->setCurrentIndex(static_cast<int>(view_.axis));
    scale_->setCurrentIndex(view_.logarithmic ? 1 : 0);
    int nearest = 0;
    for (int i = 0; i < kSmoothings.size(); ++i)
        if (std::abs(kSmoothings[i].toDouble() - view_.smoothing) < std::abs(kSmoothings[nearest].toDouble() - view_.smoothing))
            nearest = i;
    smoothing_->setCurrentIndex(nearest);
    markers_->setChecked(view_.markers);
    crosshairButton_->setChecked(view_.crosshair);
    main_->setView(view_);
    PlotView small = view_;
    small.logarithmic = false; // the choice is about the loss; a gradient norm of 0 has no logarithm
    for (const auto& one : smalls_) one.plot->setView(small);
    values_->setView(main_->metric(), view_);
    legend_->setParts(main_->metric().eachStep && view_.smoothing > 0.0, !main_->metric().reference.isEmpty(),
                      main_->metric().marks && view_.markers);
}

QString RunPlots::unitOf(const PlotMetric& metric) const {
    return metric.metric.endsWith(QStringLiteral("/loss")) ? lossUnit_ : metric.unit;
}

void RunPlots::setMainMetric(const PlotMetric& metric) {
    PlotMetric shown = metric;
    shown.axisTitle = true;
    shown.marks = shown.marks || metric.metric.contains(QStringLiteral("loss"));
    shown.eachStep = metric.metric.startsWith(QStringLiteral("train/")) && metric.smooth;
    main_->setMetric(shown);
    title_->setText(shown.title);
    unit_->setText(unitOf(shown));
    applyView();
}

void RunPlots::setSmallMetric(Small& small, const QString& name) {
    PlotMetric metric = plotMetric(name);
    metric.eachStep = metric.marks = metric.axisTitle = false;
    small.plot->setMetric(metric);
    small.title->setText(metric.title);
    small.unit->setText(unitOf(metric));
}

QStringList RunPlots::knownMetrics() const {
    std::set<QString> names{QStringLiteral("train/loss"), QStringLiteral("train/grad_norm"), QStringLiteral("train/tokens_per_second"),
                            QStringLiteral("train/lr")};
    for (const auto& run : runs_)
        if (run.series)
            for (const auto& name : run.series->metrics()) names.insert(QString::fromStdString(name));
    return {names.begin(), names.end()};
}

void RunPlots::chooseMetric(RunPlot* plot, QWidget* below) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& name : knownMetrics()) {
        auto* action = menu->addAction(text::asActionText(plotMetric(name).title), this, [this, plot, name] {
            if (plot == main_) return setMainMetric(plotMetric(name));
            for (auto& small : smalls_)
                if (small.plot == plot) setSmallMetric(small, name);
        });
        action->setCheckable(true);
        action->setChecked(plot->metric().metric == name);
        action->setToolTip(name);
    }
    menu->popup(below->mapToGlobal(QPoint(0, below->height())));
}

void RunPlots::askFile(const QString& filter, const QString& suffix) {
    const QString stem = (runs_.size() == 1 ? runs_.front().name : tr("runs")) + QLatin1Char('-') + title_->text().toLower();
    const QString name = QString::fromStdString(core::base::safeFileName(stem.toStdString())) + QLatin1Char('.') + suffix;
    auto* dialog = new QFileDialog(this, tr("Save the plot"), name, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, suffix](const QString& path) {
        if (suffix == QStringLiteral("csv")) {
            Q_EMIT curvesRequested(path, runs_);
            return;
        }
        const auto format = suffix == QStringLiteral("png")   ? RunPlot::Format::Png
                            : suffix == QStringLiteral("svg") ? RunPlot::Format::Svg
                                                              : RunPlot::Format::Pdf;
        const QString problem = main_->saveAs(path, format);
        Q_EMIT announced(problem.isEmpty() ? tr("Plot written to %1").arg(path) : problem, problem.isEmpty());
    });
    dialog->open();
}

void RunPlots::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitParts();
}

/// Narrow windows lose the words of the tool row first, then width beside the plot; low ones lose small plots.
void RunPlots::fitParts() {
    const bool words = width() >= px(800);
    for (auto* label : {byLabel_, axisLabel_, smoothingLabel_}) label->setVisible(words);
    unit_->setVisible(width() >= px(660) && !unit_->text().isEmpty());
    side_->setFixedWidth(px(width() >= px(860) ? kSideWide : kSideNarrow));
    side_->setVisible(width() >= px(520));
    const int left = height() - px(41) - values_->sizeHint().height();
    const int fit = std::clamp(left / px(kLeastSmall), 0, static_cast<int>(smalls_.size()));
    for (std::size_t i = 0; i < smalls_.size(); ++i) smalls_[i].host->setVisible(static_cast<int>(i) < fit);
}

QByteArray RunPlots::saveState() const {
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << kStateVersion << static_cast<qint32>(view_.axis) << view_.logarithmic << view_.smoothing << view_.markers << view_.crosshair
        << main_->metric().metric;
    for (const auto& small : smalls_) out << small.plot->metric().metric;
    return state;
}

void RunPlots::restoreState(const QByteArray& state) {
    QDataStream in(state);
    quint32 version = 0;
    qint32 axis = 0;
    PlotView view;
    QString metric;
    in >> version;
    if (version != kStateVersion) return;
    in >> axis >> view.logarithmic >> view.smoothing >> view.markers >> view.crosshair >> metric;
    view.axis = static_cast<XAxis>(std::clamp(axis, 0, 2));
    QStringList names;
    for (std::size_t i = 0; i < smalls_.size(); ++i) {
        QString name;
        in >> name;
        names << name;
    }
    if (in.status() != QDataStream::Ok) return;
    view_ = view;
    setMainMetric(plotMetric(metric));
    for (std::size_t i = 0; i < smalls_.size(); ++i) setSmallMetric(smalls_[i], names[static_cast<qsizetype>(i)]);
    applyView();
}

} // namespace ui::plots
