#include "ui/forms/choice_editors.h"

#include "core/base/fields.h"
#include "ui/forms/form_state.h"
#include "ui/forms/text_editors.h"
#include "ui/theme/type.h"
#include "ui/widgets/choices/segmented.h"
#include "ui/widgets/field.h"
#include "ui/widgets/layout.h"

#include <QFileDialog>
#include <QLineEdit>

namespace ui::forms {

using theme::px;

namespace {

constexpr int kMostSegments = 3;

/// The choices that a person can make now; keys that are not there yet may stand in a specification but are no choice.
std::vector<core::base::Choice> offeredChoices(const core::base::FieldInfo& field) {
    auto choices = field.choices;
    std::erase_if(choices, [](const auto& choice) { return !choice.offered; });
    return choices;
}

QStringList labelsOf(const core::base::FieldInfo& field) {
    QStringList labels;
    for (const auto& choice : offeredChoices(field)) labels += fieldText(choice.label.c_str());
    return labels;
}

} // namespace

bool SegmentEditor::fits(const core::base::FieldInfo& field) {
    const QFontMetrics metrics(theme::font(theme::Type::SecondaryStrong));
    int widest = 0;
    for (const QString& label : labelsOf(field)) widest = std::max(widest, metrics.horizontalAdvance(label) + px(20));
    const auto count = static_cast<int>(offeredChoices(field).size());
    return count >= 2 && count <= kMostSegments && widest * count <= px(kWide);
}

SegmentEditor::SegmentEditor(const core::base::FieldInfo& field, const QString& id)
    : segments_(new widgets::Segmented(id, fieldText(field.label), labelsOf(field))) {
    for (const auto& choice : offeredChoices(field)) keys_ += QString::fromStdString(choice.key);
    segments_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    widgets::fillRow(this, {{segments_, 1}}, 0);
    setFixedWidth(px(kWide));
    connect(segments_, &widgets::Segmented::currentChanged, this, [this](int index) { Q_EMIT edited(keys_.value(index)); });
}

void SegmentEditor::setText(const QString& text) {
    const QSignalBlocker quiet(this);
    segments_->setCurrentIndex(static_cast<int>(keys_.indexOf(text)));
}

ChoiceEditor::ChoiceEditor(const core::base::FieldInfo& field, const QString& id)
    : combo_(new widgets::ComboBox(id, fieldText(field.label))) {
    for (const auto& choice : offeredChoices(field)) combo_->addItem(fieldText(choice.label.c_str()), QString::fromStdString(choice.key));
    widgets::fillRow(this, {combo_}, 0);
    setFixedWidth(px(kWide));
    connect(combo_, &QComboBox::activated, this, [this] { Q_EMIT edited(combo_->currentData().toString()); });
}

void ChoiceEditor::setText(const QString& text) {
    if (combo_->findData(text) < 0) // a specification may hold what is not offered yet: shown as its key, refused in words at the start
        combo_->addItem(text, text);
    combo_->setCurrentIndex(combo_->findData(text));
}

void ChoiceEditor::setProblem(bool wrong, bool warning) { widgets::setFieldTone(combo_, toneOf(wrong, warning)); }

PathEditor::PathEditor(const core::base::FieldInfo& field, const QString& id) : combo_(new widgets::ComboBox(id, fieldText(field.label))) {
    combo_->setEditable(true);
    combo_->setInsertPolicy(QComboBox::NoInsert);
    combo_->lineEdit()->setProperty("flat", true);
    combo_->lineEdit()->setPlaceholderText(tr("none"));
    combo_->lineEdit()->setObjectName(id + QStringLiteral(".text"));
    combo_->lineEdit()->setAccessibleName(fieldText(field.label));
    widgets::fillRow(this, {combo_}, 0);
    setFixedWidth(px(kWide));
    connect(combo_->lineEdit(), &QLineEdit::textEdited, this, [this](const QString& text) {
        text_ = text;
        Q_EMIT edited(text);
    });
    connect(combo_, &QComboBox::activated, this, &PathEditor::chosen);
    rebuild();
}

void PathEditor::setSuggestions(const Suggestions& suggestions) {
    suggestions_ = suggestions;
    rebuild();
    setText(text_);
}

void PathEditor::rebuild() {
    combo_->clear();
    for (const auto& [value, name] : suggestions_) combo_->addItem(name, value);
    combo_->addItem(tr("None"), QString());
    combo_->insertSeparator(combo_->count());
    combo_->addItem(tr("Choose a file…"));
    combo_->addItem(tr("Choose a folder…"));
}

void PathEditor::setText(const QString& text) {
    text_ = text;
    if (combo_->lineEdit()->hasFocus() && combo_->lineEdit()->text() == text) return;
    // What is at hand is shown by its name; the value stays in the tooltip.
    QString shown = text;
    for (const auto& [value, name] : suggestions_)
        if (value == text) shown = name;
    combo_->setEditText(shown);
    combo_->lineEdit()->setCursorPosition(0);
    showTip();
}

void PathEditor::setHelp(const QString& tip) {
    help_ = tip;
    showTip();
}

/// The whole value, which may be longer than the field, and what the field is for.
void PathEditor::showTip() { combo_->setToolTip(text_.isEmpty() ? help_ : text_ + QStringLiteral("\n\n") + help_); }

void PathEditor::setProblem(bool wrong, bool warning) { widgets::setFieldTone(combo_, toneOf(wrong, warning)); }

void PathEditor::chosen(int index) {
    const int folder = combo_->count() - 1;
    if (index == folder || index == folder - 1) {
        setText(text_);
        browse(index == folder);
        return;
    }
    const QString value = combo_->itemData(index).toString();
    setText(value);
    Q_EMIT edited(value);
}

void PathEditor::browse(bool folder) {
    auto* dialog = new QFileDialog(this, folder ? tr("Choose a folder") : tr("Choose a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        setText(path);
        Q_EMIT edited(path);
    });
    dialog->open();
}

FieldEditor* makeFieldEditor(const core::base::FieldInfo& field, const QString& id) {
    using core::base::FieldKind;
    switch (field.kind) {
    case FieldKind::Bool: return new BoolEditor(field, id);
    case FieldKind::Integer:
    case FieldKind::Real: return new NumberEditor(field, id);
    case FieldKind::Choice:
        return SegmentEditor::fits(field) ? static_cast<FieldEditor*>(new SegmentEditor(field, id)) : new ChoiceEditor(field, id);
    case FieldKind::LongText: return new LongTextEditor(field, id);
    case FieldKind::Path: return new PathEditor(field, id);
    case FieldKind::Text:
    case FieldKind::List:
    case FieldKind::Map:
    case FieldKind::Nested: break;
    }
    return new LineEditor(field, id);
}

} // namespace ui::forms
