#pragma once

#include "ui/forms/field_editor.h"

namespace ui::widgets {
class CheckBox;
class LineEdit;
class TextEdit;
} // namespace ui::widgets

namespace ui::forms {

/// One line: text, lists and maps as they are written after `--set`.
class LineEditor : public FieldEditor {
    Q_OBJECT
public:
    LineEditor(const core::base::FieldInfo& field, const QString& id);
    void setText(const QString& text) override;
    void setProblem(bool wrong, bool warning) override;

protected:
    void offerChoices(const core::base::FieldInfo& field);
    /// The value as it is written after `--set`, of what was typed.
    [[nodiscard]] virtual QString plainOf(const QString& typed) const { return typed; }
    widgets::LineEdit* line_;
};

/// A number in the digits and with the decimal sign of the locale: narrow, right-aligned; keys, arrows and wheel step it.
class NumberEditor : public LineEditor {
    Q_OBJECT
public:
    NumberEditor(const core::base::FieldInfo& field, const QString& id);
    void setText(const QString& plain) override;
    [[nodiscard]] bool isNarrow() const override { return true; }

protected:
    [[nodiscard]] QString plainOf(const QString& typed) const override;

private:
    void step(int direction);
    bool whole_;
    double least_, most_;
};

/// Several lines.
class LongTextEditor : public FieldEditor {
    Q_OBJECT
public:
    LongTextEditor(const core::base::FieldInfo& field, const QString& id);
    void setText(const QString& text) override;
    void setProblem(bool wrong, bool warning) override;

private:
    widgets::TextEdit* text_;
};

/// On or off, with the first sentence of the help beside the box.
class BoolEditor : public FieldEditor {
    Q_OBJECT
public:
    BoolEditor(const core::base::FieldInfo& field, const QString& id);
    void setText(const QString& text) override;
    void setProblem(bool, bool) override {}

private:
    widgets::CheckBox* box_;
};

} // namespace ui::forms
