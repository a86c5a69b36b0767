#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <utility>

namespace core::base {
struct FieldInfo; // moc cannot read the header
}

namespace ui::forms {

/// What a person could choose for a path or text field: the value as it is written, and its name.
using Suggestions = QList<std::pair<QString, QString>>;

/// The part of a form row that is edited. Shows a text, says when the person changed it; knows nothing of the object behind it.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Shows a value without saying that it was edited.
    virtual void setText(const QString& text) = 0;
    virtual void setProblem(bool wrong, bool warning) = 0;
    virtual void setSuggestions(const Suggestions& suggestions) { Q_UNUSED(suggestions) }
    /// What the field is for, as a tooltip: for an editor that shows one of its own and would hide that of its row.
    virtual void setHelp(const QString& tip) { Q_UNUSED(tip) }
    /// Numbers are narrow and have their unit beside them.
    [[nodiscard]] virtual bool isNarrow() const { return false; }

Q_SIGNALS:
    void edited(const QString& text);
    /// The person went on: the text may be written in its plain form now.
    void finished();
};

/// How wide an editor of text or of choices is, before scaling.
inline constexpr int kWide = 240;

/// The tone of an editor whose value is wrong, or is right but has consequences.
[[nodiscard]] inline theme::Tone toneOf(bool wrong, bool warning) {
    return wrong ? theme::Tone::Error : warning ? theme::Tone::Warn : theme::Tone::Neutral;
}

/// The editor of a field by its kind: check box, segments or combo box, number, text, long text, path with suggestions, list with choices.
/// `id` is the object name of the widget that takes the focus.
[[nodiscard]] FieldEditor* makeFieldEditor(const core::base::FieldInfo& field, const QString& id);

} // namespace ui::forms
