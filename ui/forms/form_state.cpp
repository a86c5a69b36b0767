#include "ui/forms/form_state.h"

#include "core/base/error.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>

namespace ui::forms {

/// One edit of one field; edits of the same field in a row become one.
class SetFieldCommand : public QUndoCommand {
public:
    SetFieldCommand(FormState* state, const QString& path, const QString& text)
        : QUndoCommand(FormState::tr("Change %1").arg(fieldText(state->field(path)->info->label))), state_(state), path_(path),
          before_(state->text(path)), after_(text) {}

    void undo() override { state_->apply(path_, before_); }
    void redo() override { state_->apply(path_, after_); }
    [[nodiscard]] int id() const override { return 0x5E7F; }
    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = static_cast<const SetFieldCommand*>(other);
        if (next->state_ != state_ || next->path_ != path_) return false;
        after_ = next->after_;
        return true;
    }

private:
    FormState* state_;
    QString path_, before_, after_;
};

QString fieldText(const char* words) { return words && *words ? QCoreApplication::translate("fields", words) : QString(); }

/// What `core::base::problemWith` and `parseValue` say of a number, in the language of the window; other rules as they are said.
QString problemText(const QString& said) {
    static const QString kLeast = QStringLiteral("must be at least "), kMost = QStringLiteral("must be at most ");
    if (said.startsWith(kLeast)) return FormState::tr("must be at least %1").arg(numberText(said.mid(kLeast.size())));
    if (said.startsWith(kMost)) return FormState::tr("must be at most %1").arg(numberText(said.mid(kMost.size())));
    if (said == u"must be a finite number") return FormState::tr("must be a finite number");
    for (const auto& [end, translated] :
         {std::pair(QStringLiteral("\" is not a number"), FormState::tr("“%1” is not a number")),
          std::pair(QStringLiteral("\" is not a whole number"), FormState::tr("“%1” is not a whole number"))})
        if (said.startsWith(u'"') && said.endsWith(end)) return translated.arg(said.mid(1, said.size() - end.size() - 1));
    return said;
}

QString numberText(const QString& plain) {
    bool isNumber = false;
    (void)plain.toDouble(&isNumber);
    return isNumber ? text::localized(plain) : plain;
}

FormState::FormState(const core::base::StructInfo& info, void* object, QObject* parent)
    : QObject(parent), info_(info), object_(object), fields_(core::base::formFields(info)) {}

const core::base::FormField* FormState::field(const QString& path) const {
    const std::string key = path.toStdString();
    const auto found = std::find_if(fields_.begin(), fields_.end(), [&](const auto& one) { return one.path == key; });
    return found == fields_.end() ? nullptr : &*found;
}

QString FormState::text(const QString& path) const {
    const auto wrong = pending_.constFind(path);
    return wrong == pending_.constEnd() ? validText(path) : wrong->text;
}

QString FormState::validText(const QString& path) const {
    return QString::fromStdString(core::base::formatValue(core::base::valueAt(info_, object_, path.toStdString())));
}

QString FormState::defaultText(const QString& path) const {
    const auto* one = field(path);
    return one ? QString::fromStdString(core::base::formatValue(one->info->defaultValue)) : QString();
}

std::optional<QString> FormState::problem(const QString& path) const {
    const auto wrong = pending_.constFind(path);
    return wrong == pending_.constEnd() ? std::nullopt : std::optional(wrong->problem);
}

bool FormState::isChanged(const QString& path) const {
    if (pending_.contains(path)) return true;
    const auto* one = field(path);
    return one && core::base::valueAt(info_, object_, one->path) != one->info->defaultValue;
}

bool FormState::isVisible(const QString& path) const { return core::base::visibleAt(info_, object_, path.toStdString()); }

void FormState::setText(const QString& path, const QString& text) {
    if (!field(path) || text == this->text(path)) return;
    if (undo_) undo_->push(new SetFieldCommand(this, path, text));
    else apply(path, text);
}

void FormState::apply(const QString& path, const QString& text) {
    const auto* one = field(path);
    const auto refuse = [&](const std::string& words) {
        pending_.insert(path, {text, problemText(QString::fromStdString(words))});
        if (const auto kept = before_.constFind(path); kept != before_.constEnd() && !core::base::problemWith(*one->info, *kept))
            core::base::setValueAt(info_, object_, one->path, *kept);
    };
    try {
        const core::base::Value value = core::base::parseValue(*one->info, text.toStdString());
        if (const auto wrong = core::base::problemWith(*one->info, value)) {
            refuse(*wrong);
        } else {
            core::base::setValueAt(info_, object_, one->path, value);
            pending_.remove(path);
        }
    } catch (const core::Error& error) { // what a person types is an expected outcome, not a failure of the window
        refuse(error.message());
    }
    Q_EMIT fieldChanged(path);
    Q_EMIT changed();
}

void FormState::beginEdit(const QString& path) {
    if (!before_.contains(path) && field(path) && !pending_.contains(path))
        before_.insert(path, core::base::valueAt(info_, object_, path.toStdString()));
}

void FormState::reset(const QString& path) { setText(path, defaultText(path)); }

void FormState::revert(const QString& path) {
    if (pending_.contains(path)) setText(path, validText(path));
}

void FormState::resetAll() {
    if (undo_) undo_->beginMacro(tr("Reset all settings"));
    for (const auto& one : fields_) reset(QString::fromStdString(one.path));
    if (undo_) undo_->endMacro();
}

void FormState::reload() {
    pending_.clear();
    Q_EMIT reloaded();
    Q_EMIT changed();
}

QString FormState::groupHelp(const QString& group) const {
    for (const auto& one : info_.fields)
        if (one.nested && QString::fromStdString(one.key) == group) return fieldText(one.help);
    return {};
}

QStringList FormState::problems() const {
    QStringList paths;
    for (const auto& one : fields_)
        if (const QString path = QString::fromStdString(one.path); pending_.contains(path)) paths += path;
    return paths;
}

int FormState::changedCount(const QString& group) const {
    const std::string key = group.toStdString();
    return static_cast<int>(std::count_if(
        fields_.begin(), fields_.end(), [&](const auto& one) { return one.group == key && isChanged(QString::fromStdString(one.path)); }));
}

int FormState::problemCount(const QString& group) const {
    const std::string key = group.toStdString();
    return static_cast<int>(std::count_if(fields_.begin(), fields_.end(), [&](const auto& one) {
        return one.group == key && pending_.contains(QString::fromStdString(one.path));
    }));
}

int FormState::changedCount() const {
    return static_cast<int>(
        std::count_if(fields_.begin(), fields_.end(), [&](const auto& one) { return isChanged(QString::fromStdString(one.path)); }));
}

} // namespace ui::forms
