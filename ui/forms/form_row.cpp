#include "ui/forms/form_row.h"

#include "ui/text/numbers.h"
#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace ui::forms {

using theme::px;
using theme::Theme;
using theme::Type;
using widgets::Item;

namespace {
constexpr int kHeight = 36;
constexpr int kKeyFrom = 700; ///< narrower than this a row leaves its key to the tooltip
} // namespace

FormRow::FormRow(FormState& state, const core::base::FormField& field, QWidget* parent)
    : QWidget(parent), state_(state), field_(field), path_(QString::fromStdString(field.path)),
      editor_(makeFieldEditor(*field.info, QStringLiteral("setting.") + QString::fromStdString(field.path))),
      label_(widgets::wrappedLabel(fieldText(field.info->label), Type::Body, &Theme::text)), unit_(widgets::wrappedLabel()),
      undo_(new widgets::IconButton(QStringLiteral("setting.undo.") + path_, QStringLiteral("undo"),
                                    tr("Reset %1 to its default").arg(fieldText(field.info->label)))),
      noteIcon_(new widgets::IconLabel({})), note_(new widgets::ElidedLabel({}, Type::Secondary)),
      key_(new widgets::ElidedLabel(path_, Type::Mono, &Theme::text3)) {
    setObjectName(QStringLiteral("row.") + path_);
    build();
    connect(editor_, &FieldEditor::edited, this, [this](const QString& text) {
        typing_ = true;
        state_.beginEdit(path_);
        state_.setText(path_, text);
        typing_ = false;
    });
    connect(editor_, &FieldEditor::finished, this, [this] {
        state_.endEdit(path_);
        refresh();
    });
    connect(undo_, &QAbstractButton::clicked, this, [this] { state_.reset(path_); });
    connect(&state_, &FormState::fieldChanged, this, [this](const QString& path) {
        if (path == path_) refresh();
    });
    connect(&state_, &FormState::reloaded, this, &FormRow::refresh);
    refresh();
}

void FormRow::build() {
    const QString help = fieldText(field_.info->help);
    QString tip = QStringLiteral("%1 (%2)\n\n%3").arg(label_->text(), path_, help);
    if (field_.info->range)
        tip += QStringLiteral("\n\n") +
               tr("Allowed: %1 to %2").arg(text::shortest(field_.info->range->min), text::shortest(field_.info->range->max));
    setToolTip(tip); // of whatever of the row has none of its own
    label_->setToolTip(tip);
    editor_->setHelp(tip);
    label_->setFixedWidth(px(176));
    undo_->setSide(24, 14);
    QSizePolicy kept = undo_->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // so that rows line up
    undo_->setSizePolicy(kept);
    unit_->setFixedWidth(editor_->isNarrow() ? px(120) : 0);
    unit_->setVisible(editor_->isNarrow());
    const bool isBool = field_.info->kind == core::base::FieldKind::Bool;
    note_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    key_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* layout = widgets::fillRow(this, {Item::gap(16), label_, {editor_, isBool ? 1 : 0}, unit_, undo_, noteIcon_}, 8, {16, 0, 12, 0});
    layout->addWidget(note_, isBool ? 0 : 1);
    layout->addWidget(key_);
    if (field_.info->kind != core::base::FieldKind::LongText) setFixedHeight(px(kHeight));
}

void FormRow::setAdvice(const FieldAdvice& advice) {
    if (advice.words == advice_.words) return;
    advice_ = advice;
    refresh();
}

void FormRow::refresh() {
    const QString text = state_.text(path_);
    const auto problem = state_.problem(path_);
    if (!typing_) editor_->setText(text);
    editor_->setProblem(problem.has_value(), !advice_.isEmpty());
    changed_ = state_.isChanged(path_);
    label_->setType(changed_ ? Type::BodyStrong : Type::Body);
    undo_->setVisible(changed_);
    const QString zero = fieldText(field_.info->zeroMeans);
    unit_->setText(!zero.isEmpty() && (text == QStringLiteral("0") || text == QStringLiteral("0.0")) ? zero : fieldText(field_.info->unit));
    if (editor_->isNarrow()) // what 0 means may take more room than a unit, and a second line
        unit_->setFixedWidth(std::clamp(unit_->fontMetrics().horizontalAdvance(unit_->text()) + 2, px(120), px(200)));
    const bool says = problem || !advice_.isEmpty();
    const theme::Tone tone = problem ? theme::Tone::Error : theme::Tone::Warn;
    if (says) noteIcon_->setIcon(theme::toneIcon(tone), theme::toneText(tone));
    noteIcon_->setVisible(says);
    note_->setText(problem ? *problem : advice_.words);
    note_->setColor(says ? theme::toneText(tone) : &Theme::text2);
    // Read out with the field: what is wrong with it, else what it is for.
    const QString words = note_->text().isEmpty() ? fieldText(field_.info->help) : note_->text();
    for (QWidget* part : editor_->findChildren<QWidget*>())
        if (part->focusPolicy() & Qt::TabFocus) part->setAccessibleDescription(words);
    update();
}

bool FormRow::matches(const QString& query) const {
    const QString all = label_->text() + QLatin1Char(' ') + path_ + QLatin1Char(' ') + fieldText(field_.info->help);
    for (const QString& word : query.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (!all.contains(word, Qt::CaseInsensitive)) return false;
    return true;
}

void FormRow::focusEditor() {
    for (QWidget* widget : editor_->findChildren<QWidget*>())
        if (widget->focusPolicy() & Qt::TabFocus) {
            widget->setFocus(Qt::ShortcutFocusReason);
            return;
        }
}

void FormRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    key_->setVisible(event->size().width() >= px(kKeyFrom));
}

void FormRow::paintEvent(QPaintEvent*) {
    if (!changed_) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(&Theme::accent));
    painter.drawEllipse(QPointF(layoutDirection() == Qt::RightToLeft ? width() - px(20) : px(20), height() / 2.0), px(3), px(3));
}

} // namespace ui::forms
