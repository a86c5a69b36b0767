#include "ui/panels/data/dataset_commands.h"

#include "core/base/error.h"
#include "core/store/project.h"
#include "ui/panels/context.h"

namespace ui::panels {

BinDataset::BinDataset(Context& context, QString name, bool bins, const QString& words)
    : QUndoCommand(words), context_(context), name_(std::move(name)), bins_(bins) {}

void BinDataset::redo() {
    // An import has already happened when its command is pushed.
    if (!first_ || bins_) apply(bins_);
    first_ = false;
}

void BinDataset::apply(bool binned) {
    const auto project = context_.project();
    if (!project) return;
    try {
        project->binDataset(name_.toStdString(), binned);
    } catch (const core::Error& error) {
        context_.announce(QString::fromStdString(error.message()), theme::Tone::Error);
    }
    context_.datasetsWereChanged();
}

} // namespace ui::panels
