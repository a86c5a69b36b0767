#include "ui/plots/values_panel.h"

#include "ui/access/accessible_role.h"
#include "ui/plots/curves/curve_layer.h"
#include "ui/text/tooltips.h"
#include "ui/theme/appearance.h"
#include "ui/theme/control_painter.h"
#include "ui/theme/mirror.h"
#include "ui/theme/type.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui::plots {

using theme::color;
using theme::px;
using theme::Theme;
using theme::Type;

namespace {

constexpr int kTop = 10, kHead = 24, kRow = 23, kBottom = 6, kGap = 12, kMostRows = 8;

QString numberText(const PlotMetric& metric, double value) {
    if (metric.metric.contains(QStringLiteral("loss"))) return lossText(value);
    return std::abs(value) >= 1000.0 ? countText(value) : shortText(std::round(value * 1e6) / 1e6);
}

/// What a run shows at x: the newest measured point at or before it; nothing once the run has ended.
QString readingAt(const CurveLayer& layer, const PlotMetric& metric, XAxis axis, std::optional<double> x) {
    if (layer.empty()) return {};
    if (!x) return numberText(metric, layer.value(layer.size() - 1));
    const auto place = layer.at(axis, *x);
    if (!place || *x > layer.x(axis, layer.size() - 1) + 1e-9) return {};
    return numberText(metric, layer.value(*place));
}

} // namespace

ValuesPanel::ValuesPanel(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("runs.plot.values"));
    access::setAccessibleRole(this, QAccessible::StaticText);
    setFocusPolicy(Qt::TabFocus); // Ctrl+C copies, the menu key asks
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    theme::followTheme(this, [this] { update(); });
}

void ValuesPanel::setRuns(const std::vector<PlottedRun>& runs) {
    runs_ = runs;
    read();
    updateGeometry();
}

void ValuesPanel::setView(const PlotMetric& metric, const PlotView& view) {
    metric_ = metric;
    view_ = view;
    read();
}

void ValuesPanel::setCrosshair(std::optional<double> x) {
    if (x == x_) return;
    x_ = x;
    read();
}

void ValuesPanel::refresh() {
    if (isVisible()) read();
}

void ValuesPanel::read() {
    readings_.clear();
    for (const auto& run : runs_) {
        Reading reading{run.name, run.label, run.style, {}, {}};
        if (run.series) {
            CurveLayer layer;
            if (const Curve* curve = run.series->find(metric_.reference.toStdString())) {
                layer.follow(curve, run.series->cuts(), 0.0);
                reading.reference = readingAt(layer, metric_, view_.axis, x_);
            }
            if (const Curve* curve = run.series->find(metric_.metric.toStdString())) {
                // The smoothed value needs only what came shortly before it: a thousand steps back nothing of it is left.
                Curve tail;
                const std::size_t end = x_ ? std::min(curve->at(view_.axis, *x_).value_or(0) + 2, curve->size()) : curve->size();
                const std::size_t memory = view_.smoothing > 0.0 && metric_.smooth
                                               ? static_cast<std::size_t>(20.0 / (1.0 - std::min(view_.smoothing, 0.9999)))
                                               : 1;
                for (std::size_t i = end > memory + 2 ? end - memory - 2 : 0; i < end; ++i)
                    tail.append({curve->step[i], curve->tokens[i], curve->seconds[i]}, curve->value[i]);
                layer.follow(&tail, run.series->cuts() + 1, metric_.smooth ? view_.smoothing : 0.0);
                reading.main = readingAt(layer, metric_, view_.axis, x_);
            }
        }
        readings_.push_back(reading);
    }
    setAccessibleName(asText().simplified());
    QStringList names;
    for (const Reading& reading : readings_) names << reading.name;
    if (property(theme::kForeignWords).toStringList() != names) setProperty(theme::kForeignWords, names);
    update();
}

QString ValuesPanel::heading() const {
    if (!x_) return tr("Latest");
    switch (view_.axis) {
    case XAxis::Tokens: return tr("At %1 tokens").arg(countText(*x_));
    case XAxis::Time: return tr("At %1").arg(durationText(*x_));
    case XAxis::Step: break;
    }
    return tr("At step %1").arg(countText(*x_));
}

QString ValuesPanel::asText() const {
    QString text = heading() + QStringLiteral("\t") + (metric_.reference.isEmpty() ? QString() : tr("validation") + QLatin1Char('\t')) +
                   tr("train") + QLatin1Char('\n');
    for (const auto& reading : readings_)
        text += reading.name + QLatin1Char('\t') + (metric_.reference.isEmpty() ? QString() : reading.reference + QLatin1Char('\t')) +
                reading.main + QLatin1Char('\n');
    return text;
}

QSize ValuesPanel::sizeHint() const {
    const int rows = std::clamp(static_cast<int>(runs_.size()), 1, kMostRows + 1);
    return {px(240), px(kTop + kHead + rows * kRow + kBottom)};
}

void ValuesPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (hasFocus()) theme::paintFocusRing(painter, rect());
    const bool two = !metric_.reference.isEmpty();
    // As wide as their words, so that the names have the rest.
    const QFontMetrics heads(theme::font(Type::Secondary)), numbers(theme::numberFont(Type::Body));
    std::array<int, 2> widths{two ? heads.horizontalAdvance(tr("train")) : 0, two ? heads.horizontalAdvance(tr("validation")) : 0};
    for (const Reading& reading : readings_) {
        widths[0] = std::max(widths[0], numbers.horizontalAdvance(reading.main));
        if (two) widths[1] = std::max(widths[1], numbers.horizontalAdvance(reading.reference));
    }
    for (int& one : widths) one += one > 0 ? px(kGap) : 0;
    const theme::Mirror mirror(painter, rect());
    const int right = width() - px(12);
    const auto column = [&](int at, int top, int height) {
        const int end = right - (at == 0 ? 0 : widths[0]);
        return mirror(QRect(end - widths[static_cast<std::size_t>(at)], top, widths[static_cast<std::size_t>(at)], height));
    };
    painter.setFont(theme::font(Type::Secondary));
    painter.setPen(color(&Theme::text2));
    const int headTop = px(kTop), headHeight = px(20);
    const QString mainHead = two ? tr("train") : QString();
    painter.drawText(column(0, headTop, headHeight), Qt::AlignVCenter | Qt::AlignRight, mainHead);
    if (two) painter.drawText(column(1, headTop, headHeight), Qt::AlignVCenter | Qt::AlignRight, tr("validation"));
    painter.setFont(theme::numberFont(Type::Section));
    painter.setPen(color(&Theme::text));
    painter.drawText(mirror(QRect(px(12), headTop, width() - px(12), headHeight)), Qt::AlignVCenter | Qt::AlignLeft, heading());
    int y = px(kTop + kHead);
    const int names = right - widths[0] - widths[1] - px(38);
    const QFontMetrics nameMetrics(theme::font(Type::Body));
    const bool full = std::all_of(readings_.begin(), readings_.end(),
                                  [&](const Reading& reading) { return nameMetrics.horizontalAdvance(reading.name) <= names; });
    for (std::size_t i = 0; i < readings_.size(); ++i, y += px(kRow)) {
        if (i == kMostRows && readings_.size() > kMostRows + 1) {
            painter.setPen(color(&Theme::text2));
            painter.setFont(theme::font(Type::Secondary));
            painter.drawText(mirror(QRect(px(38), y, width() - px(38), px(kRow))), Qt::AlignVCenter | Qt::AlignLeft,
                             tr("and %Ln more", nullptr, static_cast<int>(readings_.size() - i)));
            return;
        }
        const Reading& reading = readings_[i];
        paintSwatch(painter, mirror(QRectF(px(12), y, px(18), px(kRow))), reading.style);
        painter.setFont(theme::font(Type::Body));
        painter.setPen(color(&Theme::text));
        painter.drawText(mirror(QRect(px(38), y, names, px(kRow))), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(full ? reading.name : reading.label, Qt::ElideMiddle, names));
        painter.setFont(theme::numberFont(Type::Body));
        const auto draw = [&](const QString& value, int at) {
            painter.setPen(color(value.isEmpty() ? &Theme::text3 : &Theme::text));
            painter.drawText(column(at, y, px(kRow)), Qt::AlignVCenter | Qt::AlignRight, value.isEmpty() ? QStringLiteral("—") : value);
        };
        draw(reading.main, 0);
        if (two) draw(reading.reference, 1);
    }
}

void ValuesPanel::copy() const { QGuiApplication::clipboard()->setText(asText()); }

void ValuesPanel::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) copy();
    else QWidget::keyPressEvent(event);
}

/// The whole name of the run under the pointer: the panel may have room for a part of it only.
bool ValuesPanel::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = (help->pos().y() - px(kTop + kHead)) / px(kRow);
    const bool onRun = help->pos().y() >= px(kTop + kHead) && row < static_cast<int>(readings_.size());
    text::showTooltip(help->globalPos(), onRun ? readings_[static_cast<std::size_t>(row)].name : QString(), this);
    return true;
}

void ValuesPanel::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy values"), this, [this] { copy(); });
    menu->popup(event->globalPos());
}

} // namespace ui::plots
