#include "ui/panels/train/before_start.h"

#include "ui/frames/finding_row.h"
#include "ui/panels/train/forecast_section.h"
#include "ui/plots/schedule_plot.h"
#include "ui/text/numbers.h"
#include "ui/theme/type.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/section.h"

#include <QBoxLayout>

namespace ui::panels {

using theme::Theme;
using theme::Tone;
using widgets::Item;

namespace {

void clear(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

BeforeStart::BeforeStart(QWidget* parent) : Inspector(QStringLiteral("train.inspector"), tr("Before you start"), 336, parent) {
    auto* copy = new widgets::IconButton(QStringLiteral("train.inspector.copy"), QStringLiteral("copy"), tr("Copy these figures"));
    addTool(copy);
    connect(copy, &QAbstractButton::clicked, this, &BeforeStart::copyWanted);

    reasonHead_ = widgets::headLabel();
    reasonWords_ = widgets::wrappedLabel({}, theme::Type::Body, &Theme::text);
    reasonActions_ = widgets::row({});
    auto* why = new widgets::Region(&Theme::errBg);
    auto* mark = widgets::column({new widgets::IconLabel(QStringLiteral("error"), &Theme::err), Item::grow()}, 0, {0, 1, 0, 0});
    widgets::fillRow(why, {mark, {widgets::column({reasonHead_, reasonWords_, Item::gap(2), reasonActions_}, 4), 1}}, 10, {16, 12, 16, 12});
    reason_ = why;
    reason_->hide();
    addSection(reason_);

    forecast_ = new ForecastSection;
    addSection(forecast_);

    step_ = widgets::richLabel();
    addSection(new widgets::Section(tr("One optimiser step"), step_));

    plot_ = new plots::SchedulePlot(QStringLiteral("train.schedule"), tr("Learning rate over the run"));
    schedule_ = new widgets::Section(tr("Learning rate by step"), plot_);
    addSection(schedule_);

    checks_ = widgets::column({}, 8);
    checkCount_ = widgets::dimLabel();
    addSection(new widgets::Section(tr("Doctor"), checks_, checkCount_));

    share_ = new widgets::ProgressBar;
    share_->setColors(&Theme::accent, &Theme::neutralBg);
    share_->setAccessibleName(tr("Share of the parameters that is trained"));
    parameters_ = new widgets::Facts;
    parametersWords_ = widgets::wrappedLabel();
    addSection(new widgets::Section(tr("Trainable parameters"), widgets::column({share_, parameters_, parametersWords_}, 4)));
    setParameters(std::nullopt, tr("Counted once a model is chosen."));
}

void BeforeStart::setRecipe(const core::runs::RunSpec& spec, const forms::FormState& form, const std::optional<RecipeFacts>& facts,
                            const QList<Check>& checks) {
    const bool noBatch = form.problem(QStringLiteral("trainer.batch_size")) || form.problem(QStringLiteral("trainer.accumulation"));
    step_->setText(noBatch ? tr("No step can be taken until batch size and accumulation are valid.") : stepInWords(spec, facts));
    const auto steps = noBatch ? std::nullopt : plannedSteps(spec, facts);
    schedule_->setTitle(spec.optimizer.lr > 0 ? tr("Learning rate by step") : tr("Schedule, as a share of the automatic rate"));
    plot_->setSchedule(spec.schedule, spec.optimizer.lr > 0 ? spec.optimizer.lr : 1.0, steps.value_or(0));
    showReason(form, checks);
    showChecks(checks);
}

void BeforeStart::showReason(const forms::FormState& form, const QList<Check>& checks) {
    QList<Check> errors;
    for (const Check& check : checks)
        if (check.tone == Tone::Error) errors.append(check);
    reason_->setVisible(!errors.isEmpty());
    if (errors.isEmpty()) return;
    const Check& first = errors.first();
    reasonHead_->setText(tr("Start waits for %Ln things", nullptr, static_cast<int>(errors.size())));
    QString words = first.words;
    if (!first.value.isEmpty() && form.problem(first.path))
        words = tr("%1 is “%2”. It %3; it was %4 before.")
                    .arg(forms::fieldText(form.field(first.path)->info->label), forms::numberText(form.text(first.path)),
                         *form.problem(first.path), forms::numberText(first.value));
    reasonWords_->setText(words.endsWith(QLatin1Char('.')) ? words : QString(words + QLatin1Char('.')));
    clear(reasonActions_->layout());
    auto* line = qobject_cast<QBoxLayout*>(reasonActions_->layout());
    if (!first.value.isEmpty()) {
        auto* back = new widgets::Button(QStringLiteral("train.reason.mend"), tr("Set back to %1").arg(forms::numberText(first.value)),
                                         QStringLiteral("undo"));
        connect(back, &QAbstractButton::clicked, this, [this, first] { Q_EMIT valueWanted(first.path, first.value); });
        line->addWidget(back);
    }
    if (!first.path.isEmpty()) {
        auto* show = new widgets::Button(QStringLiteral("train.reason.show"), tr("Show the field"));
        connect(show, &QAbstractButton::clicked, this, [this, first] { Q_EMIT fieldWanted(first.path); });
        line->addWidget(show);
    }
    line->addStretch(1);
    reasonActions_->setVisible(line->count() > 1);
}

void BeforeStart::showChecks(const QList<Check>& checks) {
    clear(checks_->layout());
    int errors = 0, warnings = 0, at = 0;
    for (const Check& check : checks) {
        errors += check.tone == Tone::Error ? 1 : 0;
        warnings += check.tone == Tone::Warn ? 1 : 0;
        const QString id = QStringLiteral("train.check.%1").arg(at++);
        auto* row = check.pending ? new frames::FindingRow(id, QStringLiteral("clock"), &Theme::text2, check.words, check.second)
                                  : new frames::FindingRow(id, check.tone, check.words, check.second, check.link);
        connect(row, &frames::FindingRow::linkClicked, this, [this, check] {
            if (!check.place.isEmpty()) Q_EMIT placeWanted(check.place);
            else if (check.value.isEmpty()) Q_EMIT fieldWanted(check.path);
            else Q_EMIT valueWanted(check.path, check.value);
        });
        checks_->layout()->addWidget(row);
    }
    checkCount_->setText(errors > 0 ? tr("%1, %2").arg(tr("%Ln errors", nullptr, errors), tr("%Ln warnings", nullptr, warnings))
                                    : tr("%Ln warnings", nullptr, warnings));
}

void BeforeStart::setParameters(const std::optional<std::pair<std::int64_t, std::int64_t>>& counts, const QString& reason) {
    share_->setVisible(counts.has_value());
    parameters_->setVisible(counts.has_value());
    parametersWords_->setVisible(!counts);
    parametersWords_->setText(reason);
    if (!counts) return;
    const auto [trained, all] = *counts;
    const double part = all > 0 ? static_cast<double>(trained) / static_cast<double>(all) : 0.0;
    share_->setFraction(part);
    parameters_->setFacts(
        {{tr("Trained"), tr("%1 (%2)").arg(text::count(trained), text::percent(part, part < 0.1 ? 2 : 0))}, {tr("All"), text::count(all)}});
}

} // namespace ui::panels
