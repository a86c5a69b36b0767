#pragma once

#include "ui/forms/field_editor.h"
#include "ui/forms/form_state.h"

namespace ui::widgets {
class ElidedLabel;
class IconButton;
class IconLabel;
class Label;
} // namespace ui::widgets

namespace ui::forms {

/// A warning about a valid value, from whoever knows more than the field list ("8 × the highest stable rate").
struct FieldAdvice {
    QString words;
    [[nodiscard]] bool isEmpty() const { return words.isEmpty(); }
};

/// One setting, 36 high: dot where it is changed, label, editor, unit, undo, what is wrong in words, key at the right.
class FormRow : public QWidget {
    Q_OBJECT
public:
    FormRow(FormState& state, const core::base::FormField& field, QWidget* parent = nullptr);
    [[nodiscard]] const QString& path() const { return path_; }
    [[nodiscard]] FieldEditor* editor() const { return editor_; }
    void setAdvice(const FieldAdvice& advice);
    void refresh();
    /// Label, key or help holds all words of the query.
    [[nodiscard]] bool matches(const QString& query) const;
    [[nodiscard]] bool isAdvanced() const { return field_.info->advanced; }
    void focusEditor();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();

    FormState& state_;
    core::base::FormField field_;
    QString path_;
    FieldEditor* editor_;
    widgets::Label* label_; ///< of two lines where one does not hold it
    widgets::Label* unit_;
    widgets::IconButton* undo_;
    widgets::IconLabel* noteIcon_;
    widgets::ElidedLabel* note_;
    widgets::ElidedLabel* key_;
    FieldAdvice advice_;
    bool changed_ = false;
    bool typing_ = false; ///< the change under way comes from the editor, which must not be rewritten under the cursor
};

} // namespace ui::forms
