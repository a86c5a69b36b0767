// The parts of TryPlace that know models and runs: what can be asked, what it is called, how its questions are written. The rest is in try_place.cpp.
#include "ui/panels/try/try_place.h"

#include "core/base/error.h"
#include "core/base/tasks/task.h"
#include "core/runs/model_names.h"
#include "core/runs/run_folder.h"
#include "core/store/project.h"
#include "ui/panels/context.h"
#include "ui/panels/try/answer_column.h"
#include "ui/panels/try/chat_prompt.h"
#include "ui/plots/run_style.h"
#include "ui/text/mnemonics.h"
#include "ui/text/numbers.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QMenu>

#include <optional>

namespace ui::panels {

using core::engine::ModelRef;

QString TryPlace::nameOf(const ModelRef& model) const {
    if (model.run.empty()) {
        const auto text = QString::fromStdString(model.model);
        return text.startsWith(QStringLiteral("bundled:")) ? text.mid(8) : text.section(QLatin1Char('/'), -1);
    }
    try {
        if (const auto name = core::runs::RunFolder::open(model.run).notes().name; !name.empty()) return QString::fromStdString(name);
    } catch (const core::Error&) { // its answer will say what is wrong with it
    }
    return QString::fromStdString(std::filesystem::path(model.run).filename().string());
}

void TryPlace::showNewestRun() {
    const auto project = context_.project();
    if (chosen_ || job_ != 0 || preparing_ || !project) return;
    try {
        std::optional<core::store::RunEntry> newest;
        for (const auto& run : project->runs())
            if (!run.notes.binned && run.steps > 0 && run.state.state != "running" && !core::base::hasNumberHead(run.spec.task) &&
                (!newest || newest->created < run.created))
                newest = run;
        if (!newest) return;
        ModelRef base, tuned;
        base.model = newest->spec.model.path;
        base.adapter = newest->spec.model.adapter;
        tuned.run = newest->folder.string();
        if (columns_.size() == 2 && columns_[0]->model() == base && columns_[1]->model() == tuned) return;
        while (!columns_.empty()) removeColumn(columns_.back());
        addColumn(base);
        addColumn(tuned);
    } catch (const core::Error&) { // whoever opens the list of runs is told; here the model alone is shown
    }
}

void TryPlace::showModelMenu() {
    if (!add_->isEnabled()) return;
    if (!isVisible()) context_.showPlace(key());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto project = context_.project();
    std::vector<std::filesystem::path> folders;
    if (project) folders.push_back(project->folder() / "models");
    for (const auto& name : core::runs::modelNames(folders)) {
        ModelRef base;
        base.model = name.bundled ? name.name : name.folder.string();
        const QString words = QString::fromStdString(name.folder.filename().string());
        connect(menu->addAction(text::asActionText(name.bundled ? tr("%1, bundled").arg(words) : words)), &QAction::triggered, this,
                [this, base] { addModel(base); });
    }
    if (project) {
        try {
            bool first = true;
            for (const auto& run : project->runs()) {
                if (run.notes.binned || run.steps == 0) continue;
                if (std::exchange(first, false)) menu->addSection(tr("Runs of this project"));
                addRunMenu(*menu, run);
            }
        } catch (const core::Error& error) { // the models are offered all the same
            context_.announce(QString::fromStdString(error.message()), theme::Tone::Error);
        }
    }
    menu->popup(add_->mapToGlobal(QPoint(0, add_->height() + 2)));
}

/// A run with its checkpoints; they are looked up when its menu opens.
void TryPlace::addRunMenu(QMenu& menu, const core::store::RunEntry& run) {
    const QString name = QString::fromStdString(run.notes.name.empty() ? run.folder.filename().string() : run.notes.name);
    auto* own = menu.addMenu(text::asActionText(name));
    connect(own, &QMenu::aboutToShow, this, [this, own, folder = run.folder.string()] {
        if (!own->isEmpty()) return;
        const auto offer = [&](const QString& words, const std::string& checkpoint) {
            ModelRef ref;
            ref.run = folder;
            ref.checkpoint = checkpoint;
            connect(own->addAction(words), &QAction::triggered, this, [this, ref] { addModel(ref); });
        };
        try {
            const auto opened = core::runs::RunFolder::open(folder);
            const auto checkpoints = opened.checkpoints();
            for (const auto& one : checkpoints)
                if (one.best) offer(tr("Best, step %1").arg(text::count(one.step)), "best");
            if (!checkpoints.empty()) offer(tr("Last, step %1").arg(text::count(checkpoints.back().step)), "last");
            if (checkpoints.size() > 1) own->addSeparator();
            for (const auto& one : checkpoints) offer(tr("Step %1").arg(text::count(one.step)), std::to_string(one.step));
        } catch (const core::Error& error) { // said in the menu itself
            own->addAction(text::asActionText(QString::fromStdString(error.message()), 200))->setEnabled(false);
        }
        if (own->isEmpty()) own->addAction(tr("No checkpoint yet"))->setEnabled(false);
    });
}

/// Runs look as they do in the plots; those that were never plotted get the next free looks.
void TryPlace::showStyles() {
    plots::RunStyles styles;
    if (const auto project = context_.project())
        styles.load(QString::fromStdString(project->setting("runs/styles").value_or(std::string())));
    QStringList runs;
    for (const auto* column : columns_)
        if (!column->model().run.empty()) runs << QString::fromStdString(column->model().run);
    styles.show(runs);
    for (auto* column : columns_)
        column->setStyle(column->model().run.empty() ? plots::RunStyle() : styles.of(QString::fromStdString(column->model().run)));
}

std::string TryPlace::trainedTemplate(const ModelRef& model) {
    if (model.run.empty()) return {};
    try {
        return core::runs::RunFolder::open(model.run).spec().data.promptTemplate;
    } catch (const core::Error&) { // its answer will say what is wrong with it
        return {};
    }
}

QString TryPlace::tokenizerOf(const ModelRef& model) {
    if (model.run.empty()) return QString::fromStdString(model.model);
    try {
        return QString::fromStdString(core::runs::RunFolder::open(model.run).spec().model.path);
    } catch (const core::Error&) {
        return QString::fromStdString(model.run);
    }
}

/// Writes the question as each column's model was taught, one tokenizer after another; then all are asked.
void TryPlace::askChatPrompts(std::size_t column, std::vector<std::pair<QString, bool>> made) {
    if (column >= columns_.size()) return queue(made);
    const ModelRef model = columns_[column]->model();
    context_.tokenizers().ask(tokenizerOf(model), this,
                              [this, column, made, model](const TokenizerShelf::TokenizerPtr& tokenizer, const QString& problem) mutable {
                                  if (!preparing_) return; // stopped meanwhile
                                  if (!tokenizer) {
                                      preparing_ = false;
                                      showState();
                                      return context_.announce(problem, theme::Tone::Error);
                                  }
                                  // A base model that knows no conversations is asked as the run beside it was taught.
                                  std::string trained = trainedTemplate(model);
                                  if (model.run.empty() && tokenizer->facts().chatTemplate.empty())
                                      for (const auto* other : columns_)
                                          if (trained.empty()) trained = trainedTemplate(other->model());
                                  const auto name = chatTemplateFor(template_->currentData().toString().toStdString(), trained, *tokenizer);
                                  const auto prompt = chatPrompt(prompt_->toPlainText(), system_->text(), name, *tokenizer);
                                  made.emplace_back(prompt.text, prompt.controlTexts);
                                  askChatPrompts(column + 1, std::move(made));
                              });
}

} // namespace ui::panels
