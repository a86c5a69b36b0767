#pragma once

#include "ui/forms/field_editor.h"

namespace ui::widgets {
class ComboBox;
class Segmented;
} // namespace ui::widgets

namespace ui::forms {

/// Two or three short choices side by side.
class SegmentEditor : public FieldEditor {
    Q_OBJECT
public:
    SegmentEditor(const core::base::FieldInfo& field, const QString& id);
    void setText(const QString& text) override;
    void setProblem(bool, bool) override {}
    /// Whether the choices of the field fit.
    [[nodiscard]] static bool fits(const core::base::FieldInfo& field);

private:
    QStringList keys_;
    widgets::Segmented* segments_;
};

/// One of many.
class ChoiceEditor : public FieldEditor {
    Q_OBJECT
public:
    ChoiceEditor(const core::base::FieldInfo& field, const QString& id);
    void setText(const QString& text) override;
    void setProblem(bool wrong, bool warning) override;

private:
    widgets::ComboBox* combo_;
};

/// A file, a folder or the name of something at hand: suggestions by name, free text, and a dialog behind the last entry.
class PathEditor : public FieldEditor {
    Q_OBJECT
public:
    PathEditor(const core::base::FieldInfo& field, const QString& id);
    void setText(const QString& text) override;
    void setProblem(bool wrong, bool warning) override;
    void setSuggestions(const Suggestions& suggestions) override;
    void setHelp(const QString& tip) override;

private:
    void browse(bool folder);
    void chosen(int index);
    void rebuild();
    void showTip();

    widgets::ComboBox* combo_;
    Suggestions suggestions_;
    QString text_, help_;
};

} // namespace ui::forms
