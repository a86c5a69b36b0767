#include "ui/forms/text_editors.h"

#include "core/base/fields.h"
#include "ui/forms/form_state.h"
#include "ui/forms/stepper.h"
#include "ui/text/numbers.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/field.h"
#include "ui/widgets/layout.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <cmath>

namespace ui::forms {

using theme::px;

namespace {

constexpr int kNarrow = 112;

/// "Rows are laid end to end instead of being padded" of a longer help.
QString firstSentence(const QString& help) {
    const qsizetype end = help.indexOf(QStringLiteral(". "));
    QString words = end < 0 ? help : help.left(end);
    while (words.endsWith(QLatin1Char('.'))) words.chop(1);
    return words;
}

} // namespace

LineEditor::LineEditor(const core::base::FieldInfo& field, const QString& id) : line_(new widgets::LineEdit(id, fieldText(field.label))) {
    widgets::fillRow(this, {line_}, 0);
    setFixedWidth(px(kWide));
    connect(line_, &QLineEdit::textEdited, this, [this](const QString& typed) { Q_EMIT edited(plainOf(typed)); });
    connect(line_, &QLineEdit::editingFinished, this, &FieldEditor::finished);
    if (field.kind == core::base::FieldKind::List && !field.choices.empty()) offerChoices(field);
    if (field.kind == core::base::FieldKind::Map) line_->setPlaceholderText(tr("role=column, …"));
}

void LineEditor::offerChoices(const core::base::FieldInfo& field) {
    auto* open = line_->addAction(QIcon(), QLineEdit::TrailingPosition);
    open->setText(tr("Choose"));
    theme::followTheme(line_, [open] { open->setIcon(theme::icon(QStringLiteral("chevron-down"))); });
    auto* menu = new QMenu(line_);
    for (const auto& choice : field.choices) {
        auto* entry = menu->addAction(fieldText(choice.label.c_str()));
        entry->setCheckable(true);
        entry->setData(QString::fromStdString(choice.key));
        connect(entry, &QAction::triggered, this, [this, menu] {
            QStringList keys;
            for (const QAction* one : menu->actions())
                if (one->isChecked()) keys += one->data().toString();
            line_->setText(keys.join(QStringLiteral(", ")));
            Q_EMIT edited(line_->text());
        });
    }
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        QStringList keys = line_->text().split(QLatin1Char(','));
        std::transform(keys.begin(), keys.end(), keys.begin(), [](const QString& key) { return key.trimmed(); });
        for (QAction* one : menu->actions()) one->setChecked(keys.contains(one->data().toString()));
    });
    connect(open, &QAction::triggered, this, [this, menu] { menu->popup(line_->mapToGlobal(QPoint(0, line_->height()))); });
}

void LineEditor::setText(const QString& text) {
    if (line_->text() == text) return;
    line_->setText(text);
    if (!line_->hasFocus()) line_->setCursorPosition(0);
}

void LineEditor::setProblem(bool wrong, bool warning) { widgets::setFieldTone(line_, toneOf(wrong, warning)); }

NumberEditor::NumberEditor(const core::base::FieldInfo& field, const QString& id)
    : LineEditor(field, id), whole_(field.kind == core::base::FieldKind::Integer), least_(field.range ? field.range->min : -1e300),
      most_(field.range ? field.range->max : 1e300) {
    setFixedWidth(px(kNarrow));
    line_->setNumeric();
    new Stepper(*line_, [this](int direction) { step(direction); });
}

void NumberEditor::setText(const QString& plain) { LineEditor::setText(numberText(plain)); }

QString NumberEditor::plainOf(const QString& typed) const { return text::plainNumber(typed); }

void NumberEditor::step(int direction) {
    const auto shown = text::readNumber(line_->text());
    if (!shown) return;
    const double now = *shown;
    // Reals step by one in their second figure, so that 0.004 goes to 0.0041 and 32 to 33.
    const double by = whole_ ? 1.0 : now == 0.0 ? 0.01 : std::pow(10.0, std::floor(std::log10(std::abs(now))) - 1.0);
    const double next = std::clamp(now + direction * by, least_, most_);
    line_->setText(text::localized(whole_ ? QString::number(static_cast<qint64>(next)) : QString::number(next, 'g', 6)));
    Q_EMIT edited(plainOf(line_->text()));
}

LongTextEditor::LongTextEditor(const core::base::FieldInfo& field, const QString& id)
    : text_(new widgets::TextEdit(id, fieldText(field.label))) {
    widgets::fillRow(this, {text_}, 0, {0, 4, 0, 4});
    text_->setLines(3);
    setFixedWidth(px(kWide + 128));
    connect(text_, &QPlainTextEdit::textChanged, this, [this] { Q_EMIT edited(text_->toPlainText()); });
}

void LongTextEditor::setText(const QString& text) {
    if (text_->toPlainText() == text) return;
    const QSignalBlocker quiet(text_);
    text_->setPlainText(text);
}

void LongTextEditor::setProblem(bool wrong, bool warning) { widgets::setFieldTone(text_, toneOf(wrong, warning)); }

BoolEditor::BoolEditor(const core::base::FieldInfo& field, const QString& id)
    : box_(new widgets::CheckBox(id, firstSentence(fieldText(field.help)))) {
    box_->setAccessibleName(fieldText(field.label));
    widgets::fillRow(this, {box_, widgets::Item::grow()}, 0);
    box_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding); // a long sentence takes two lines of the row
    setMinimumWidth(px(kWide));
    connect(box_, &QAbstractButton::clicked, this,
            [this](bool on) { Q_EMIT edited(on ? QStringLiteral("true") : QStringLiteral("false")); });
}

void BoolEditor::setText(const QString& text) { box_->setChecked(text == QStringLiteral("true")); }

} // namespace ui::forms
