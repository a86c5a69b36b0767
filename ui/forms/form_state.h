#pragma once

#ifndef Q_MOC_RUN // moc cannot read <concepts> behind it
#include "core/base/form.h"
#endif

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QUndoStack;

namespace ui::forms {

/// A value object being edited through its field list: what each field shows, what is wrong with it, what differs from the default. The object always
/// holds the last valid value of every field; text that is not valid waits here until it is mended. Edits go onto an undo stack where one is given.
/// Does not own the object. GUI thread.
class FormState : public QObject {
    Q_OBJECT
public:
    FormState(const core::base::StructInfo& info, void* object, QObject* parent = nullptr);
    void setUndoStack(QUndoStack* stack) { undo_ = stack; }

    [[nodiscard]] const std::vector<core::base::FormField>& fields() const { return fields_; }
    [[nodiscard]] const core::base::FormField* field(const QString& path) const;
    /// What the field holds, as it is written after `--set`: the text being edited where it is not valid, else the value.
    [[nodiscard]] QString text(const QString& path) const;
    /// The value in the object, formatted: what was there before the text went wrong.
    [[nodiscard]] QString validText(const QString& path) const;
    [[nodiscard]] QString defaultText(const QString& path) const;
    [[nodiscard]] std::optional<QString> problem(const QString& path) const;
    [[nodiscard]] bool isChanged(const QString& path) const;
    [[nodiscard]] bool isVisible(const QString& path) const;

    /// Takes what a person wrote. Wrong text stays shown with its problem; the object keeps what it had.
    void setText(const QString& path, const QString& text);
    void reset(const QString& path);
    /// Typing begins: what is valid on the way ("90" of "900") is not what was there before. Ends with `endEdit`.
    void beginEdit(const QString& path);
    void endEdit(const QString& path) { before_.remove(path); }
    /// The valid value again, where the text is wrong.
    void revert(const QString& path);
    void resetAll();
    /// The object was replaced from outside (a preset, run.json).
    void reload();

    /// What a group is, in a few words: the help of the field that holds it.
    [[nodiscard]] QString groupHelp(const QString& group) const;
    [[nodiscard]] QStringList problems() const; ///< paths, in the order of the form
    [[nodiscard]] int changedCount(const QString& group) const;
    [[nodiscard]] int problemCount(const QString& group) const;
    [[nodiscard]] int changedCount() const;

Q_SIGNALS:
    void fieldChanged(const QString& path);
    /// Any edit, after `fieldChanged`; visibility of other fields may have changed with it.
    void changed();
    /// Everything is to be read again.
    void reloaded();

private:
    friend class SetFieldCommand;
    void apply(const QString& path, const QString& text);

    const core::base::StructInfo& info_;
    void* object_;
    std::vector<core::base::FormField> fields_;
    struct Pending {
        QString text, problem;
    };
    QHash<QString, Pending> pending_;
    QHash<QString, core::base::Value> before_; ///< of fields that are being typed into
    QUndoStack* undo_ = nullptr;
};

/// A text of a field list (label, help, unit) in the language of the window.
[[nodiscard]] QString fieldText(const char* words);
/// Why a value cannot stand, as the core says it ("must be at least 1"), in the language of the window.
[[nodiscard]] QString problemText(const QString& said);
/// A number as the locale writes it; what is none ("wrong", a path) stays as it is.
[[nodiscard]] QString numberText(const QString& plain);

} // namespace ui::forms
