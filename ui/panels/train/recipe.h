#pragma once

#ifndef Q_MOC_RUN // moc cannot read <concepts> behind it
#include "core/runs/run_spec.h"
#endif
#include "ui/forms/form_state.h"

#include <QObject>
#include <QString>

#include <optional>

class QTimer;

namespace ui::panels {

class Context;

/// The specification being edited: the form's state over it, undo, and the draft that survives a restart, one for each project.
class Recipe : public QObject {
    Q_OBJECT
public:
    explicit Recipe(Context& context, QObject* parent = nullptr);
    ~Recipe() override;

    [[nodiscard]] const core::runs::RunSpec& spec() const { return spec_; }
    [[nodiscard]] forms::FormState& form() { return form_; }
    [[nodiscard]] const forms::FormState& form() const { return form_; }
    /// Puts another specification in place of this one, with one step of undo.
    void setSpec(const core::runs::RunSpec& spec, const QString& why);
    [[nodiscard]] QString json() const;
    /// Takes a whole run.json; what is wrong with it, in words, or nothing.
    [[nodiscard]] std::optional<QString> setJson(const QString& json);
    /// Reads the draft of the project that is open now.
    void loadDraft();
    void saveDraft();

Q_SIGNALS:
    void changed();

private:
    friend class ReplaceSpecCommand;
    void replace(const core::runs::RunSpec& spec);
    [[nodiscard]] QString draftKey() const;

    Context& context_;
    core::runs::RunSpec spec_;
    forms::FormState form_;
    QTimer* saving_;
    QString loadedKey_;
};

} // namespace ui::panels
