#include "ui/plots/histogram.h"

#include "ui/plots/canvas.h"
#include "ui/theme/appearance.h"
#include "ui/theme/type.h"

#include <QFontMetricsF>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui::plots {

namespace {
constexpr int kHeight = 104;
constexpr double kBarShare = 0.85;
constexpr double kHeadroom = 1.32; ///< above the highest bar, for the words
} // namespace

struct Histogram::Impl {
    explicit Impl(Histogram& owner) : plot(new QCustomPlot(&owner)), tickers(prepareCanvas(*plot)) {
        plot->yAxis->setVisible(false);
        plot->axisRect()->setAutoMargins(QCP::msBottom);
        plot->axisRect()->setMargins(QMargins(1, 2, 1, 0));
        plot->axisRect()->setMinimumMargins(QMargins(1, 2, 1, theme::px(20)));
        tickers.x->setSpacing(64.0);
        tickers.x->setWhole(true);
        bars = new QCPBars(plot->xAxis, plot->yAxis);
        bars->setWidthType(QCPBars::wtPlotCoords);
        bars->setPen(Qt::NoPen);
        bars->setAntialiased(false);
        QObject::connect(plot, &QCustomPlot::beforeReplot, &owner, [this] {
            measureTickers(*plot, tickers);
            placeMarks();
        });
    }
    void style() {
        const auto& theme = theme::current();
        styleCanvas(*plot, theme, theme.sunken);
        bars->setBrush(theme.buttonLine);
        for (int i = 0; i < marks.size(); ++i) {
            lines[i]->setPen(QPen(marks[i].warning ? theme.warn : theme.text2, 1, Qt::DashLine));
            words[i]->setColor(marks[i].warning ? theme.warn : theme.text2);
            words[i]->setFont(theme::font(theme::Type::Small));
        }
        plot->replot(QCustomPlot::rpQueuedReplot);
    }
    /// Words stand right of their line, or left of it where the edge or the next line would cut them; a second row where they still meet.
    void placeMarks() {
        const QFontMetricsF metrics(theme::font(theme::Type::Small));
        const double pixels = std::max(plot->viewport().width() - 2, 40);
        const QCPRange range = plot->xAxis->range();
        double endBefore = -1e9;
        for (int i = 0; i < marks.size(); ++i) {
            const double x = (marks[i].at - range.lower) / range.size() * pixels;
            const double width = metrics.horizontalAdvance(marks[i].words) + 8.0;
            const bool left = x + width > pixels && x - width > 0.0;
            const double begin = left ? x - width : x;
            const bool second = begin < endBefore;
            words[i]->setPositionAlignment((left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
            words[i]->setPadding(QMargins(4, 0, 4, 0));
            words[i]->position->setCoords(marks[i].at, second ? 0.17 : 0.0);
            endBefore = second ? endBefore : begin + width;
        }
    }

    QCustomPlot* plot;
    Tickers tickers;
    QCPBars* bars;
    QList<Mark> marks;
    QList<QCPItemStraightLine*> lines;
    QList<QCPItemText*> words;
};

Histogram::Histogram(const QString& id, const QString& accessibleName, QWidget* parent)
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

Histogram::~Histogram() { impl_->plot->disconnect(this); }

void Histogram::setBins(const QList<double>& counts, double first, double width) {
    QVector<double> x;
    double highest = 0.0;
    for (int i = 0; i < counts.size(); ++i) {
        x.append(first + (i + 0.5) * width);
        highest = std::max(highest, counts[i]);
    }
    impl_->bars->setWidth(width * kBarShare);
    impl_->bars->setData(x, counts, true);
    impl_->plot->xAxis->setRange(first, first + width * std::max<double>(static_cast<double>(counts.size()), 1.0));
    impl_->plot->yAxis->setRange(0.0, highest > 0.0 ? highest * kHeadroom : 1.0);
    impl_->plot->replot(QCustomPlot::rpQueuedReplot);
}

void Histogram::setValues(const QList<double>& values, int bins) {
    QList<double> sorted;
    for (const double value : values)
        if (std::isfinite(value)) sorted.append(value);
    if (sorted.isEmpty() || bins < 1) return setBins({}, 0.0, 1.0);
    std::sort(sorted.begin(), sorted.end());
    const double least = sorted.first();
    const double most = sorted[static_cast<qsizetype>(std::floor(0.995 * static_cast<double>(sorted.size() - 1)))];
    const double width = std::max(tickStep(std::max(most - least, 1.0), bins, AxisKind::Number), 1.0);
    const double first = std::floor(least / width) * width;
    const auto count = static_cast<qsizetype>(std::floor((most - first) / width)) + 1;
    QList<double> counts(count, 0.0);
    for (const double value : std::as_const(sorted)) ++counts[std::min(static_cast<qsizetype>((value - first) / width), count - 1)];
    setBins(counts, first, width);
}

void Histogram::setMarks(const QList<Mark>& marks) {
    for (auto* line : std::as_const(impl_->lines)) impl_->plot->removeItem(line);
    for (auto* text : std::as_const(impl_->words)) impl_->plot->removeItem(text);
    impl_->lines.clear();
    impl_->words.clear();
    impl_->marks = marks;
    std::sort(impl_->marks.begin(), impl_->marks.end(), [](const Mark& a, const Mark& b) { return a.at < b.at; });
    for (const Mark& mark : std::as_const(impl_->marks)) {
        auto* line = new QCPItemStraightLine(impl_->plot);
        line->setAntialiased(false);
        for (auto* point : {line->point1, line->point2}) point->setTypeY(QCPItemPosition::ptAxisRectRatio);
        line->point1->setCoords(mark.at, 0.0);
        line->point2->setCoords(mark.at, 1.0);
        auto* text = new QCPItemText(impl_->plot);
        text->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        text->setText(mark.words);
        impl_->lines.append(line);
        impl_->words.append(text);
    }
    impl_->style();
}

QSize Histogram::sizeHint() const { return {theme::px(280), theme::px(kHeight)}; }

} // namespace ui::plots
