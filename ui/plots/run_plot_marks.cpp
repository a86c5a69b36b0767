#include "ui/plots/run_plot_impl.h"
#include "ui/theme/type.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace ui::plots {

namespace {

constexpr double kAdviceShare = 0.28; ///< of the height of the plot, for the words of an advice
constexpr double kBestPx = 11.0, kBestHolePx = 3.6, kCheckpointPx = 7.0, kRingPx = 6.0;
constexpr double kAdviceTop = 0.01; ///< of the height
constexpr double kAdviceWidthPx = 270.0, kAdviceLeastPx = 110.0;
constexpr int kAdviceGapPx = 6, kLabelGround = 205;

/// Breaks words at spaces so that no line is wider where that can be.
QString wrapped(const QString& text, double widthPx) {
    const QFontMetricsF metrics(theme::font(theme::Type::Small));
    QString out, line;
    for (const QString& word : text.simplified().split(QLatin1Char(' '))) {
        if (!line.isEmpty() && metrics.horizontalAdvance(line + QLatin1Char(' ') + word) > widthPx) {
            out += line + QLatin1Char('\n');
            line.clear();
        }
        line += line.isEmpty() ? word : QLatin1Char(' ') + word;
    }
    return out + line;
}

/// What stands in bold above an advice: as much of rule, run and step as there is room for.
QString adviceHead(const QString& rule, const PlottedRun& run, double step, double widthPx) {
    const QFontMetricsF metrics(theme::font(theme::Type::SmallStrong));
    const QString at = countText(step);
    for (const QString& words : {RunPlot::tr("%1, %2, step %3").arg(rule, run.name, at),
                                 RunPlot::tr("%1, %2, step %3").arg(rule, run.label, at), RunPlot::tr("%1, step %2").arg(rule, at)})
        if (metrics.horizontalAdvance(words) <= widthPx) return words;
    return metrics.elidedText(rule, Qt::ElideRight, widthPx);
}

QString ruleWords(const std::string& rule) {
    QString words = QString::fromStdString(rule).replace(QLatin1Char('_'), QLatin1Char(' ')).replace(QLatin1Char('-'), QLatin1Char(' '));
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

void setScatter(QCPGraph* graph, QCPScatterStyle::ScatterShape shape, double size, const QPen& pen, const QBrush& brush) {
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setScatterStyle(QCPScatterStyle(shape, pen, brush, size));
}

/// Where two labels would touch, the later one moves: below its point, or further to the left.
QRectF freePlace(const QRectF& wanted, const std::vector<QRectF>& taken, double lineHeight) {
    const auto isFree = [&](const QRectF& place) {
        return std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(place); });
    };
    for (const double left : {0.0, 1.2, 2.4})
        for (const double down : {0.0, lineHeight + 10.0, -(lineHeight + 2.0), 2.0 * lineHeight + 12.0}) {
            const QRectF place = wanted.translated(-left * wanted.width(), down);
            if (isFree(place)) return place;
        }
    return wanted;
}

} // namespace

void RunPlot::Impl::makeMarks() {
    if (metric.marks) {
        plot->setCurrentLayer(QStringLiteral("marks"));
        for (auto& line : lines) line.checkpoints = plot->addGraph();
        for (auto& line : lines) {
            line.best = plot->addGraph();
            line.bestHole = plot->addGraph();
        }
        plot->setCurrentLayer(QStringLiteral("advice")); // a crosshair does not strike a name out
        for (auto& line : lines) {
            line.label = new QCPItemText(plot);
            line.label->position->setType(QCPItemPosition::ptAbsolute);
            line.label->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
            line.label->setClipToAxisRect(false);
        }
    }
    plot->setCurrentLayer(QStringLiteral("crosshair"));
    crosshairLine = new QCPItemStraightLine(plot);
    crosshairLine->point1->setTypeY(QCPItemPosition::ptAxisRectRatio);
    crosshairLine->point2->setTypeY(QCPItemPosition::ptAxisRectRatio);
    crosshairLine->setAntialiased(false);
    for (auto& line : lines) line.rings = plot->addGraph();
    frame = new QCPItemRect(plot);
    frame->setVisible(false);
    nothing = new QCPItemText(plot);
    nothing->position->setType(QCPItemPosition::ptAxisRectRatio);
    nothing->position->setCoords(0.5, 0.45);
    nothing->setText(runs.empty() ? RunPlot::tr("Select runs in the table\nto draw them here") : RunPlot::tr("Nothing logged yet"));
    plot->setCurrentLayer(QStringLiteral("main"));
}

void RunPlot::Impl::styleMarks(const theme::Theme& theme) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto& line = lines[i];
        const QColor color = runs[i].style.color(theme);
        setScatter(line.rings, QCPScatterStyle::ssCircle, kRingPx, QPen(color, 1.6), QBrush(theme.surface));
        if (!metric.marks) continue;
        setScatter(line.checkpoints, QCPScatterStyle::ssTriangle, kCheckpointPx, QPen(color), QBrush(color));
        setScatter(line.best, QCPScatterStyle::ssCircle, kBestPx, QPen(theme.surface, 1.5), QBrush(color));
        setScatter(line.bestHole, QCPScatterStyle::ssCircle, kBestHolePx, QPen(theme.surface, 0.5), QBrush(theme.surface));
        line.label->setFont(theme::font(theme::Type::SmallStrong));
        line.label->setColor(theme.text);
        line.label->setPadding(QMargins(2, 0, 2, 0));
        QColor ground = theme.surface; // curves show through, the words are read
        ground.setAlpha(kLabelGround);
        line.label->setBrush(ground);
    }
    crosshairLine->setPen(QPen(theme.text3, 1));
    frame->setPen(QPen(theme.accent, 1));
    QColor fill = theme.accent;
    fill.setAlpha(28);
    frame->setBrush(fill);
    nothing->setColor(theme.text3);
    nothing->setFont(theme::font(theme::Type::Secondary));
    for (auto& one : advice) {
        one.line->setPen(QPen(theme.warn, 1, Qt::DashLine));
        if (!one.words) continue;
        one.words->setColor(theme.warn);
        one.words->setBrush(theme.warnBg);
        one.words->setFont(theme::font(theme::Type::Small));
        one.head->setColor(theme.warn);
        one.head->setFont(theme::font(theme::Type::SmallStrong));
    }
}

void RunPlot::Impl::placeMarks() {
    nothing->setVisible(!dataSeen);
    if (metric.marks) {
        placeBest();
        placeCheckpoints();
    }
    placeAdvice();
    if (metric.marks) placeLabels();
    placeCrosshair();
}

void RunPlot::Impl::placeBest() {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto best = view.markers && runs[i].series ? runs[i].series->best() : std::nullopt;
        for (QCPGraph* graph : {lines[i].best, lines[i].bestHole}) {
            graph->data()->clear();
            if (best) graph->addData(best->first.on(view.axis), best->second);
        }
    }
}

void RunPlot::Impl::placeCheckpoints() {
    const double height = std::max(plot->axisRect()->height(), 20);
    const double share = (kCheckpointPx * 0.7) / height; // just above the axis
    const QCPRange y = plot->yAxis->range();
    const double at = view.logarithmic ? y.lower * std::pow(y.upper / y.lower, share) : y.lower + y.size() * share;
    const QCPRange x = plot->xAxis->range();
    const double apart = x.size() / std::max(plot->axisRect()->width(), 20) * (kCheckpointPx + 1.0);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i].checkpoints->data()->clear();
        // Those of several runs would lie on each other: the current one is the first.
        if (!view.markers || !runs[i].series || i > 0) continue;
        double before = -1e300;
        for (const auto& mark : runs[i].series->checkpoints()) {
            const double where = mark.point.on(view.axis);
            if (where - before < apart || !x.contains(where)) continue;
            lines[i].checkpoints->addData(where, at);
            before = where;
        }
    }
}

void RunPlot::Impl::placeLabels() {
    const QFontMetricsF metrics(theme::font(theme::Type::SmallStrong));
    const QRectF rect = plot->axisRect()->rect();
    std::vector<QRectF> taken;
    if (!adviceBox.isEmpty()) taken.push_back(adviceBox);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto& line = lines[i];
        const CurveLayer& layer = endLayer(line);
        line.label->setVisible(false);
        if (layer.empty() || rect.height() < 40.0) continue;
        const auto last = layer.at(view.axis, plot->xAxis->range().upper);
        if (!last || layer.x(view.axis, *last) < plot->xAxis->range().lower || !std::isfinite(layer.value(*last))) continue;
        const QPointF end(plot->xAxis->coordToPixel(layer.x(view.axis, *last)), plot->yAxis->coordToPixel(layer.value(*last)));
        if (end.y() < rect.top() - 2.0 || end.y() > rect.bottom() + 2.0) continue;
        const QString words = fullNames ? runs[i].name : runs[i].label;
        const QSizeF size(metrics.horizontalAdvance(words) + 6.0, metrics.height());
        QRectF place(QPointF(std::clamp(end.x() - size.width(), rect.left(), rect.right() - size.width()), end.y() - size.height() - 6.0),
                     size);
        if (place.top() < rect.top()) place.moveTop(end.y() + 6.0);
        place = freePlace(place, taken, size.height());
        taken.push_back(place);
        line.label->setText(words);
        line.label->position->setCoords(place.left(), place.top());
        line.label->setVisible(true);
    }
}

/// The room for words beside a line at x, without their padding; on the larger side.
double RunPlot::Impl::adviceRoom(double x) const {
    const QCPRange range = plot->xAxis->range();
    const double pixels = std::max(plot->viewport().width() - theme::px(64), 40);
    const double at = std::clamp((x - range.lower) / range.size(), 0.0, 1.0) * pixels;
    return std::min(std::max(at, pixels - at) - kAdviceGapPx - 20.0, kAdviceWidthPx);
}

/// What stands under the head of an advice, each line after a line break: nothing where it would take the room of the curves.
QString RunPlot::Impl::adviceWords(const AdviceMark& mark, double room) const {
    const QString words = QStringLiteral("\n") + wrapped(QString::fromStdString(mark.message), room);
    const double high =
        static_cast<double>(words.count(QLatin1Char('\n')) + 1) * QFontMetricsF(theme::font(theme::Type::Small)).lineSpacing();
    return high > plot->viewport().height() * kAdviceShare ? QString() : words;
}

double RunPlot::Impl::adviceHeight() const {
    if (!metric.marks || !view.markers) return 0.0;
    for (const auto& run : runs) {
        if (!run.series || run.series->advice().empty()) continue;
        const auto& mark = run.series->advice().back();
        const double room = adviceRoom(mark.point.on(view.axis));
        if (room < kAdviceLeastPx) return 0.0;
        const auto lineCount = adviceWords(mark, room).count(QLatin1Char('\n')) + 1;
        return static_cast<double>(lineCount) * QFontMetricsF(theme::font(theme::Type::Small)).lineSpacing() + 10.0 +
               theme::px(24); // and a label under it
    }
    return 0.0;
}

void RunPlot::Impl::placeAdvice() {
    std::vector<std::pair<std::size_t, const AdviceMark*>> marks;
    for (std::size_t i = 0; metric.marks && view.markers && i < runs.size(); ++i)
        if (runs[i].series)
            for (const auto& mark : runs[i].series->advice())
                if (plot->xAxis->range().contains(mark.point.on(view.axis))) marks.emplace_back(i, &mark);
    plot->setCurrentLayer(QStringLiteral("advice"));
    while (advice.size() > marks.size()) {
        for (QCPAbstractItem* item : {static_cast<QCPAbstractItem*>(advice.back().line), static_cast<QCPAbstractItem*>(advice.back().words),
                                      static_cast<QCPAbstractItem*>(advice.back().head)})
            if (item) plot->removeItem(item);
        advice.pop_back();
    }
    const bool grew = advice.size() < marks.size();
    while (advice.size() < marks.size()) {
        Advice one;
        one.line = new QCPItemStraightLine(plot);
        one.line->setAntialiased(false);
        for (auto* point : {one.line->point1, one.line->point2}) point->setTypeY(QCPItemPosition::ptAxisRectRatio);
        one.words = new QCPItemText(plot);
        one.head = new QCPItemText(plot);
        for (auto* text : {one.words, one.head}) {
            text->position->setParentAnchorX(one.line->point1);
            text->position->setTypeX(QCPItemPosition::ptAbsolute);
            text->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
            text->setTextAlignment(Qt::AlignLeft);
            text->setPadding(QMargins(8, 5, 8, 5));
        }
        advice.push_back(one);
    }
    plot->setCurrentLayer(QStringLiteral("main"));
    if (grew) styleMarks(*look);
    adviceBox = QRectF();
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const auto& [run, mark] = marks[i];
        const double where = mark->point.on(view.axis);
        advice[i].line->point1->setCoords(where, 0.0);
        advice[i].line->point2->setCoords(where, 1.0);
        // One box is read, many are not: only the newest advice of the first run that has any is spelled out.
        const bool spelled = i + 1 == marks.size() || (i + 1 < marks.size() && marks[i + 1].first != run && run == marks.front().first);
        const bool first = spelled && run == marks.front().first;
        advice[i].words->setVisible(first);
        advice[i].head->setVisible(first);
        if (!first) continue;
        const double room = adviceRoom(where);
        const QString head = adviceHead(ruleWords(mark->rule), runs[run], mark->point.step, room);
        advice[i].words->setVisible(room >= kAdviceLeastPx);
        advice[i].head->setVisible(room >= kAdviceLeastPx);
        advice[i].head->setText(head);
        advice[i].words->setText(QStringLiteral(" ") + adviceWords(*mark, room));
        const bool toLeft = plot->xAxis->coordToPixel(where) > plot->axisRect()->rect().center().x();
        const double words = QFontMetricsF(theme::font(theme::Type::Small)).size(0, advice[i].words->text()).width();
        const double heads = QFontMetricsF(theme::font(theme::Type::SmallStrong)).horizontalAdvance(head);
        const double offset = toLeft ? -kAdviceGapPx - std::max(words, heads) - 16.0 : kAdviceGapPx;
        // Head and words have one ground: the words' box is as wide as the wider of the two.
        advice[i].words->setPadding(QMargins(8, 5, 8 + static_cast<int>(std::max(0.0, heads - words)), 5));
        for (auto* text : {advice[i].words, advice[i].head}) {
            text->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
            text->position->setCoords(offset, kAdviceTop);
        }
        if (room < kAdviceLeastPx) continue;
        const QRectF inside = plot->axisRect()->rect();
        const double high = QFontMetricsF(theme::font(theme::Type::Small)).size(0, advice[i].words->text()).height() + 10.0;
        adviceBox = QRectF(plot->xAxis->coordToPixel(where) + offset, inside.top() + inside.height() * kAdviceTop,
                           std::max(words, heads) + 16.0, high);
    }
}

void RunPlot::Impl::placeCrosshair() {
    const bool seen = crosshair && plot->xAxis->range().contains(*crosshair);
    crosshairLine->setVisible(seen);
    if (seen) {
        crosshairLine->point1->setCoords(*crosshair, 0.0);
        crosshairLine->point2->setCoords(*crosshair, 1.0);
    }
    for (auto& line : lines) {
        line.rings->data()->clear();
        if (!seen) continue;
        for (const CurveLayer* layer : {&line.main, &line.reference})
            // Only measured points have a ring; a run that has ended before has none.
            if (const auto place = layer->at(view.axis, *crosshair); place && *crosshair <= layer->x(view.axis, layer->size() - 1) + 1e-9)
                line.rings->addData(layer->x(view.axis, *place), layer->value(*place));
    }
}

} // namespace ui::plots
