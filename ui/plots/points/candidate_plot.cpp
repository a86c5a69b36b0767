#include "ui/plots/points/candidate_plot.h"

#include "ui/plots/canvas.h"
#include "ui/theme/appearance.h"
#include "ui/theme/type.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui::plots {

namespace {

constexpr double kLeastDisc = 7.0, kMostDisc = 24.0; ///< pixels across
constexpr double kRoom = 0.08;                       ///< of the decades or of the span, on every side
constexpr double kGap = 6.0;

/// Larger for more parameters, by decades: from a million to a hundred billion.
double discSize(double parameters) {
    const double decades = std::clamp(std::log10(std::max(parameters, 1e5)) - 5.0, 0.0, 6.0);
    return kLeastDisc + (kMostDisc - kLeastDisc) * decades / 6.0;
}

} // namespace

struct CandidatePlot::Impl {
    explicit Impl(CandidatePlot& owner) : plot(new QCustomPlot(&owner)), tickers(prepareCanvas(*plot)) {
        plot->xAxis->setScaleType(QCPAxis::stLogarithmic);
        tickers.x->setLogarithmic(true);
        tickers.x->setKind(AxisKind::Count);
        edge = plot->addGraph();
        QObject::connect(plot, &QCustomPlot::beforeReplot, &owner, [this] {
            measureTickers(*plot, tickers);
            placeNames();
        });
    }

    void fill() {
        for (auto* disc : std::as_const(discs)) plot->removeGraph(disc);
        for (auto* name : std::as_const(names)) plot->removeItem(name);
        discs.clear();
        names.clear();
        double slow = 1e300, fast = 0.0, low = 1e300, high = 0.0;
        for (const Candidate& one : std::as_const(candidates)) {
            auto* disc = plot->addGraph();
            disc->addData(one.tokensPerSecond, one.bitsPerByte);
            disc->setLineStyle(QCPGraph::lsNone);
            discs.append(disc);
            auto* name = new QCPItemText(plot);
            name->setText(one.name);
            name->setClipToAxisRect(false);
            name->position->setType(QCPItemPosition::ptAbsolute);
            names.append(name);
            slow = std::min(slow, one.tokensPerSecond);
            fast = std::max(fast, one.tokensPerSecond);
            low = std::min(low, one.bitsPerByte);
            high = std::max(high, one.bitsPerByte);
        }
        if (!candidates.isEmpty()) {
            const double decades = std::max(std::log10(fast / slow), 0.3), span = std::max(high - low, std::max(high * 0.1, 1e-6));
            plot->xAxis->setRange(slow * std::pow(10.0, -decades * kRoom * 2), fast * std::pow(10.0, decades * kRoom * 2));
            plot->yAxis->setRange(low - span * kRoom * 2, high + span * kRoom * 2);
        }
        edge->data()->clear();
        for (const Candidate& one : undominated(candidates)) edge->addData(one.tokensPerSecond, one.bitsPerByte);
        style();
    }

    void style() {
        const auto& theme = theme::current();
        styleCanvas(*plot, theme, theme.surface);
        plot->xAxis->setLabel(CandidatePlot::tr("reads here, tokens/s"));
        plot->yAxis->setLabel(CandidatePlot::tr("loss, bits/byte"));
        edge->setPen(QPen(theme.text3, 1, Qt::DashLine));
        for (qsizetype i = 0; i < discs.size(); ++i) {
            QColor inside = theme.series[0];
            const bool chosen = candidates[i].chosen;
            if (!chosen) inside.setAlphaF(0.28F);
            discs[i]->setScatterStyle(
                QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(theme.series[0], 1.2), QBrush(inside), discSize(candidates[i].parameters)));
            names[i]->setColor(chosen ? theme.text : theme.text2);
            names[i]->setFont(theme::font(chosen ? theme::Type::SmallStrong : theme::Type::Small));
        }
        plot->replot(QCustomPlot::rpQueuedReplot);
    }

    /// Whether the dashed edge runs through a place.
    [[nodiscard]] bool onEdge(const QRectF& place) const {
        const QRectF around = place.adjusted(-1, -1, 1, 1);
        for (int i = 1; i < edge->dataCount(); ++i) {
            const auto pixel = [&](int at) {
                return QPointF(plot->xAxis->coordToPixel(edge->dataMainKey(at)), plot->yAxis->coordToPixel(edge->dataMainValue(at)));
            };
            const QLineF part(pixel(i - 1), pixel(i));
            if (around.contains(part.p1()) || around.contains(part.p2())) return true;
            for (const QLineF& side : {QLineF(around.topLeft(), around.topRight()), QLineF(around.bottomLeft(), around.bottomRight()),
                                       QLineF(around.topLeft(), around.bottomLeft()), QLineF(around.topRight(), around.bottomRight())})
                if (part.intersects(side, nullptr) == QLineF::BoundedIntersection) return true;
        }
        return false;
    }

    /// Beside its circle, on the first side where no other name or circle stands and the edge does not pass; where it passes everywhere, on it.
    void placeNames() {
        QList<QRectF> taken;
        for (const Candidate& one : std::as_const(candidates)) taken.append(discBox(one));
        const QRectF whole = QRectF(plot->viewport()).adjusted(2, 2, -2, -2);
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QSizeF size = QFontMetricsF(names[i]->font()).size(0, names[i]->text());
            const QRectF disc = taken[i];
            const QPointF middle = disc.center();
            const QRectF right(disc.right() + kGap, middle.y() - size.height() / 2, size.width(), size.height());
            const QRectF left = right.translated(-disc.width() - 2 * kGap - size.width(), 0);
            const QRectF above(middle.x() - size.width() / 2, disc.top() - kGap / 2 - size.height(), size.width(), size.height());
            const QRectF below = above.translated(0, disc.height() + kGap + size.height());
            const auto isFree = [&](const QRectF& tried) {
                return whole.contains(tried) &&
                       std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(tried); });
            };
            QRectF place = right;
            const double aside = size.width() / 2 + kGap, up = size.height() / 2; // corners
            const QList<QRectF> tries{right,
                                      left,
                                      above,
                                      below,
                                      above.translated(aside, 0),
                                      below.translated(aside, 0),
                                      above.translated(-aside, 0),
                                      below.translated(-aside, 0),
                                      above.translated(0, -up),
                                      below.translated(0, up)};
            const auto clear =
                std::find_if(tries.begin(), tries.end(), [&](const QRectF& tried) { return isFree(tried) && !onEdge(tried); });
            const auto free = clear != tries.end() ? clear : std::find_if(tries.begin(), tries.end(), isFree);
            if (free != tries.end()) place = *free;
            taken.append(place);
            names[i]->position->setCoords(place.center());
        }
    }

    [[nodiscard]] QRectF discBox(const Candidate& one) const {
        const double side = discSize(one.parameters);
        return {plot->xAxis->coordToPixel(one.tokensPerSecond) - side / 2, plot->yAxis->coordToPixel(one.bitsPerByte) - side / 2, side,
                side};
    }

    QCustomPlot* plot;
    Tickers tickers;
    QCPGraph* edge;
    QList<QCPGraph*> discs;
    QList<QCPItemText*> names;
    QList<Candidate> candidates;
};

CandidatePlot::CandidatePlot(const QString& id, const QString& accessibleName, QWidget* parent)
    : QWidget(parent), impl_(std::make_unique<Impl>(*this)) {
    setObjectName(id);
    setAccessibleName(accessibleName);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(impl_->plot);
    impl_->plot->setFocusPolicy(Qt::NoFocus);
    impl_->plot->setMinimumSize(theme::px(80), theme::px(60)); // hidden from the start, it would have nothing to draw on
    impl_->plot->installEventFilter(this);
    theme::followTheme(this, [this] { impl_->style(); });
}

CandidatePlot::~CandidatePlot() { impl_->plot->disconnect(this); }

void CandidatePlot::setCandidates(const QList<Candidate>& candidates) {
    impl_->candidates.clear();
    for (const Candidate& one : candidates)
        if (one.tokensPerSecond > 0.0 && std::isfinite(one.bitsPerByte)) impl_->candidates.append(one);
    impl_->fill();
}

QList<Candidate> CandidatePlot::undominated(QList<Candidate> candidates) {
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return a.tokensPerSecond != b.tokensPerSecond ? a.tokensPerSecond > b.tokensPerSecond : a.bitsPerByte < b.bitsPerByte;
    });
    QList<Candidate> best; // from the fastest on, only what is better than all that are faster
    for (const Candidate& one : std::as_const(candidates))
        if (best.isEmpty() || one.bitsPerByte < best.last().bitsPerByte) best.append(one);
    std::reverse(best.begin(), best.end());
    return best;
}

QSize CandidatePlot::sizeHint() const { return {theme::px(480), theme::px(220)}; }

bool CandidatePlot::eventFilter(QObject* watched, QEvent* event) {
    if (watched != impl_->plot || event->type() != QEvent::MouseButtonPress) return QWidget::eventFilter(watched, event);
    const QPointF at = static_cast<QMouseEvent*>(event)->position();
    for (const Candidate& one : std::as_const(impl_->candidates))
        if (impl_->discBox(one).adjusted(-4, -4, 4, 4).contains(at)) {
            Q_EMIT chosen(one.id);
            return true;
        }
    return false;
}

} // namespace ui::plots
