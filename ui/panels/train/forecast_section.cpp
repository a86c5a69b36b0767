#include "ui/panels/train/forecast_section.h"

#include "core/engine/engine.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"

#include <QLayout>

#include <algorithm>

namespace ui::panels {

using theme::Theme;
using widgets::Item;

namespace {

widgets::Label* bigNumber(const QString& what) {
    auto* number = new widgets::Label(QStringLiteral("—"), theme::Type::ForecastNumber);
    number->setNumeric();
    number->setAccessibleName(what);
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return number;
}

QWidget* under(const QString& what, widgets::Label* number, widgets::Label* unit) {
    auto* line = widgets::row({number, unit}, 4);
    line->layout()->setAlignment(unit, Qt::AlignBottom);
    unit->setContentsMargins(0, 0, 0, theme::px(2)); // both stand on one line
    return widgets::column({widgets::dimLabel(what), line}, 2);
}

} // namespace

ForecastSection::ForecastSection(QWidget* parent)
    : Section(tr("Forecast"), nullptr, link_ = new widgets::LinkButton(QStringLiteral("train.forecast.measure"), tr("Measure")), parent),
      time_{bigNumber(tr("Time")), widgets::dimLabel()}, memory_{bigNumber(tr("Memory")), widgets::dimLabel()}, disk_{bigNumber(tr("Disk")),
                                                                                                                      widgets::dimLabel()},
      note_(widgets::wrappedLabel()) {
    add(widgets::row({under(tr("Time"), time_.number, time_.unit), under(tr("Memory"), memory_.number, memory_.unit),
                      under(tr("Disk"), disk_.number, disk_.unit), Item::grow()},
                     16));
    add(note_);
    connect(link_, &QAbstractButton::clicked, this, [this] { measuring_ ? Q_EMIT stopWanted() : Q_EMIT measureWanted(); });
    showState();
}

void ForecastSection::setPossible(bool possible) {
    possible_ = possible;
    showState();
}

void ForecastSection::setMeasuring(bool measuring) {
    measuring_ = measuring;
    showState();
}

void ForecastSection::setForecast(const core::engine::Forecast& forecast) {
    state_ = State::Known;
    showFigure(time_, text::durationFigure(forecast.seconds));
    showFigure(memory_, text::bytesFigure(forecast.peakMemoryBytes));
    showFigure(disk_, text::bytesFigure(forecast.diskBytes));
    const double off = std::max(forecast.secondsHigh / forecast.seconds - 1.0, 1.0 - forecast.secondsLow / forecast.seconds);
    words_ = tr("Measured with %Ln true steps of your rows: ± %1, %2 tokens a second", nullptr, static_cast<int>(forecast.measuredSteps))
                 .arg(text::percent(off), text::count(static_cast<std::int64_t>(forecast.tokensPerSecond)));
    showState();
}

void ForecastSection::setProblem(const QString& words) {
    state_ = State::Failed;
    words_ = words;
    for (const Shown& one : {time_, memory_, disk_}) showFigure(one, {QStringLiteral("—"), {}});
    showState();
}

void ForecastSection::setOutdated() {
    if (state_ == State::Known) state_ = State::Outdated;
    if (state_ == State::Failed) state_ = State::None;
    showState();
}

void ForecastSection::showFigure(const Shown& shown, const text::Figure& figure) {
    shown.number->setText(figure.number);
    shown.unit->setText(figure.unit);
    shown.unit->setVisible(!figure.unit.isEmpty());
}

void ForecastSection::showState() {
    link_->setText(measuring_ ? tr("Stop") : state_ == State::None ? tr("Measure") : tr("Measure again"));
    link_->setEnabled(measuring_ || possible_);
    for (const Shown& one : {time_, memory_, disk_}) one.number->setColor(state_ == State::Known ? &Theme::text : &Theme::text3);
    if (measuring_) note_->setText(tr("True steps of this recipe are taken and thrown away; half a minute at most for most recipes."));
    else if (!possible_) note_->setText(tr("Comes back when every setting is valid."));
    else if (state_ == State::None) note_->setText(tr("A few true steps on your rows tell what the whole run takes."));
    else if (state_ == State::Outdated) note_->setText(tr("The recipe was changed since this was measured."));
    else note_->setText(words_);
    note_->setColor(state_ == State::Failed && !measuring_ ? &Theme::err : &Theme::text2);
}

} // namespace ui::panels
