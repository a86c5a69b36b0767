#include "ui/panels/train/recipe.h"

#include "core/base/error.h"
#include "core/base/json_io.h"
#include "core/store/project.h"
#include "ui/panels/context.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QTimer>
#include <QUndoCommand>

namespace ui::panels {

/// A whole specification put in place of another: a preset, a run that is forked, run.json.
class ReplaceSpecCommand : public QUndoCommand {
public:
    ReplaceSpecCommand(Recipe* recipe, const core::runs::RunSpec& after, const QString& why)
        : QUndoCommand(why), recipe_(recipe), before_(recipe->spec()), after_(after) {}
    void undo() override { recipe_->replace(before_); }
    void redo() override { recipe_->replace(after_); }

private:
    Recipe* recipe_;
    core::runs::RunSpec before_, after_;
};

Recipe::Recipe(Context& context, QObject* parent)
    : QObject(parent), context_(context), form_(core::base::structInfo<core::runs::RunSpec>(), &spec_), saving_(new QTimer(this)) {
    form_.setUndoStack(&context.undo());
    saving_->setSingleShot(true);
    saving_->setInterval(500);
    connect(saving_, &QTimer::timeout, this, &Recipe::saveDraft);
    connect(&form_, &forms::FormState::changed, this, [this] {
        saving_->start();
        Q_EMIT changed();
    });
}

Recipe::~Recipe() {
    if (saving_->isActive()) saveDraft();
}

void Recipe::setSpec(const core::runs::RunSpec& spec, const QString& why) { context_.undo().push(new ReplaceSpecCommand(this, spec, why)); }

void Recipe::replace(const core::runs::RunSpec& spec) {
    spec_ = spec;
    form_.reload();
}

QString Recipe::json() const { return QString::fromStdString(core::base::toJson(spec_)); }

std::optional<QString> Recipe::setJson(const QString& json) {
    try {
        const auto read = core::base::fromJson<core::runs::RunSpec>(json.toStdString(), "run.json");
        if (core::base::toJson(read) != core::base::toJson(spec_) || !form_.problems().isEmpty()) setSpec(read, tr("Edit run.json"));
        return std::nullopt;
    } catch (const core::Error& error) { // text under a person's hands is often wrong for a moment
        return QString::fromStdString(error.message());
    }
}

QString Recipe::draftKey() const {
    const auto project = context_.project();
    const QByteArray folder = project ? QByteArray::fromStdString(project->folder().string()) : QByteArray("none");
    return QStringLiteral("drafts/train-") +
           QString::fromLatin1(QCryptographicHash::hash(folder, QCryptographicHash::Sha1).toHex().left(16));
}

void Recipe::loadDraft() {
    if (saving_->isActive()) { // of the project that was open until now
        saving_->stop();
        if (!loadedKey_.isEmpty()) QSettings().setValue(loadedKey_, json());
    }
    loadedKey_ = draftKey();
    const QString kept = QSettings().value(loadedKey_).toString();
    core::runs::RunSpec spec;
    if (!kept.isEmpty()) {
        try {
            spec = core::base::fromJson<core::runs::RunSpec>(kept.toStdString(), "the draft");
        } catch (const core::Error&) { // written by another version: begin anew
            spec = {};
        }
    }
    replace(spec);
    saving_->stop();
}

void Recipe::saveDraft() {
    if (!loadedKey_.isEmpty()) QSettings().setValue(loadedKey_, json());
}

} // namespace ui::panels
