#include "ui/panels/data/guess_row.h"

#include "ui/theme/type.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

#include <cmath>

namespace ui::panels {

using theme::Theme;

namespace {
constexpr double kDoubt = 0.95; ///< below this a guess asks to be looked at
} // namespace

GuessRow::GuessRow(const QString& id, const QString& label, int labelWidth, const QList<std::pair<QString, QString>>& choices,
                   QWidget* parent)
    : QWidget(parent), box_(new widgets::ComboBox(id, label)), bar_(new widgets::ProgressBar), percent_(new widgets::Label),
      icon_(new widgets::IconLabel(QStringLiteral("warn"), &Theme::warn, 14)), reason_(widgets::wrappedLabel()) {
    for (const auto& [value, text] : choices) box_->addItem(text, value);
    box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box_->setMinimumContentsLength(8);
    auto* name = widgets::wrappedLabel(label, theme::Type::Body, &Theme::text);
    name->setFixedWidth(labelWidth);
    name->setBuddy(box_);
    bar_->setFixedWidth(theme::px(32));
    percent_->setType(theme::Type::Secondary);
    percent_->setNumeric();
    percent_->setFixedWidth(theme::px(42));
    percent_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* head = widgets::row({{name}, {box_, 1}, {bar_}, {percent_}});
    auto* below = widgets::row({{icon_}, {reason_, 1}}, 6);
    below->layout()->setContentsMargins(labelWidth + theme::px(8), 0, 0, 0);
    widgets::fillColumn(this, {{head}, {below}}, 4);
    for (QWidget* part : std::initializer_list<QWidget*>{bar_, icon_, reason_}) part->hide(); // until there is a guess
    connect(box_, &QComboBox::activated, this, [this] {
        chosen_ = box_->currentData().toString();
        Q_EMIT overruled();
    });
}

void GuessRow::selectValue(const QString& value) {
    const QSignalBlocker quiet(box_);
    int index = box_->findData(value);
    if (index < 0) {
        box_->addItem(value, value);
        index = box_->count() - 1;
    }
    box_->setCurrentIndex(index);
}

void GuessRow::setGuess(const core::data::Guess& guess) {
    selectValue(chosen_.isEmpty() ? QString::fromStdString(guess.value) : chosen_);
    const bool own = !chosen_.isEmpty();
    const bool doubt = !own && guess.confidence < kDoubt;
    bar_->setVisible(!own);
    percent_->setVisible(!own);
    bar_->setFraction(guess.confidence);
    bar_->setColors(doubt ? &Theme::warn : &Theme::ok, &Theme::track);
    percent_->setText(tr("%L1 %").arg(static_cast<int>(std::floor(guess.confidence * 100.0 + 0.5))));
    widgets::setFieldTone(box_, doubt ? theme::Tone::Warn : theme::Tone::Neutral);
    icon_->setVisible(doubt && !guess.reason.empty());
    reason_->setVisible(own || !guess.reason.empty());
    reason_->setColor(doubt ? &Theme::warn : &Theme::text2);
    reason_->setText(own ? tr("chosen by you") : QString::fromStdString(guess.reason));
}

void GuessRow::reset() { chosen_.clear(); }

} // namespace ui::panels
