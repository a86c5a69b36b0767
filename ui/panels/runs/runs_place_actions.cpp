#ifndef Q_MOC_RUN
#include "core/base/error.h"
#include "core/runs/run_folder.h"
#include "core/store/project.h"
#include "ui/panels/context.h"
#endif
#include "ui/itemmodels/runs/run_columns.h"
#include "ui/itemmodels/runs/run_table_model.h"
#include "ui/panels/report_file.h"
#include "ui/panels/runs/run_feed.h"
#include "ui/panels/runs/run_inspector.h"
#include "ui/panels/runs/run_list.h"
#include "ui/panels/runs/runs_place.h"
#include "ui/plots/curves/axis_text.h"
#include "ui/plots/plot_file.h"
#include "ui/plots/run_plots.h"
#include "ui/text/numbers.h"
#include "ui/widgets/button.h"

#include <QAction>
#include <QDesktopServices>
#include <QUndoCommand>
#include <QUrl>

#include <algorithm>

namespace ui::panels {

namespace {

constexpr qsizetype kMostHits = 2000; ///< in the command palette

/// Notes of runs, before and after: star, bin. Undone and redone by writing them again.
class NotesCommand : public QUndoCommand {
public:
    using Notes = std::vector<std::pair<QString, core::runs::RunNotes>>;
    NotesCommand(const QString& words, Notes before, Notes after, std::function<void(const Notes&)> write)
        : QUndoCommand(words), before_(std::move(before)), after_(std::move(after)), write_(std::move(write)) {}
    void undo() override { write_(before_); }
    void redo() override { write_(after_); }

private:
    Notes before_, after_;
    std::function<void(const Notes&)> write_;
};

} // namespace

void RunsPlace::updateActions() {
    const QStringList selected = list_->selected();
    const auto* current = selected.isEmpty() ? nullptr : list_->run(selected.first());
    const std::string state = current ? current->state.state : std::string();
    const bool writable = context_.project() && !context_.project()->readOnly();
    const bool running = state == "running" || (current && context_.trainings().contains(selected.first()));
    resumeAction_->setEnabled(current && writable && !running && (state == "stopped" || state == "failed" || state == "unfinished"));
    stopAction_->setEnabled(running);
    const bool own = current && context_.trainings().contains(selected.first());
    pauseAction_->setEnabled(own);
    pauseButton_->setVisible(own);
    resumeButton_->setLabel(running ? tr("Stop") : tr("Resume"));
    resumeButton_->setIconName(running ? QStringLiteral("stop") : QStringLiteral("play"));
    resumeButton_->setEnabled(running || resumeAction_->isEnabled());
    resumeButton_->setToolTip(resumeButton_->isEnabled() || !current ? QString()
                              : state == "finished"                  ? tr("The run is finished; fork it to train on")
                                                                     : tr("This run cannot be resumed"));
    const bool readable = current && state != "unknown";
    for (QAction* action : {forkAction_, reportAction_}) action->setEnabled(readable);
    bestAction_->setEnabled(readable && writable && !running && current->bestStep > 0);
    forkButton_->setEnabled(readable);
    reportButton_->setEnabled(readable);
    compareButton_->setEnabled(selected.size() > 1);
    compareAction_->setEnabled(selected.size() > 1);
    compareButton_->setToolTip(selected.size() > 1 ? QString() : tr("Select two or more runs (Ctrl+click, or the eye)"));
    for (QAction* action : {starAction_, binAction_}) action->setEnabled(current && writable);
    folderAction_->setEnabled(current != nullptr);
    starAction_->setText(current && current->notes.starred ? tr("Take the star away") : tr("Star run"));
    binAction_->setText(list_->showsBin() ? tr("Take runs out of the bin") : tr("Put runs into the bin"));
}

void RunsPlace::resume() {
    const QStringList selected = list_->selected();
    if (!selected.isEmpty()) context_.resumeRun(selected.first().toStdString());
}

void RunsPlace::stop() {
    const QStringList selected = list_->selected();
    if (selected.isEmpty()) return;
    const QString folder = selected.first();
    if (const auto job = context_.trainings().constFind(folder); job != context_.trainings().constEnd()) {
        context_.jobs().stop(*job);
        context_.announce(tr("Stopping after this step …"), theme::Tone::Neutral);
        return;
    }
    feed_->read<QString>(
        [where = folder.toStdString()] {
            try {
                core::runs::RunFolder::open(where).requestStop();
            } catch (const core::Error& error) { // said in the job bar
                return QString::fromStdString(error.message());
            }
            return QString();
        },
        [this](const QString& problem) {
            context_.announce(problem.isEmpty() ? tr("Asked the other process to stop after this step") : problem,
                              problem.isEmpty() ? theme::Tone::Neutral : theme::Tone::Error);
        });
}

void RunsPlace::pause() {
    const QStringList selected = list_->selected();
    if (selected.isEmpty() || !context_.trainings().contains(selected.first())) return;
    context_.jobs().pause(context_.trainings().value(selected.first()));
    context_.announce(tr("Pausing after this step …"), theme::Tone::Neutral);
}

void RunsPlace::returnToBest() {
    const QStringList selected = list_->selected();
    const auto project = context_.project();
    const auto* run = selected.isEmpty() ? nullptr : list_->run(selected.first());
    if (!run || !project) return;
    core::runs::RunSpec spec = run->spec;
    const std::string name = run->notes.name.empty() ? run->folder.filename().string() : run->notes.name;
    spec.name = name + "-from-best";
    spec.notes.clear();
    const auto out = project->folder() / "models" / (run->folder.filename().string() + "-step-" + std::to_string(run->bestStep));
    std::error_code unknown;
    if (std::filesystem::exists(out / "anneal.json", unknown)) return trainFrom(spec, out);
    core::engine::ExportOptions options;
    options.format = spec.method.isAdapter() ? "adapter" : "hf";
    options.out = out;
    options.checkpoint = "best";
    context_.jobs().compute<core::engine::ExportOutcome>(
        bridge::Lane::Compute, tr("Best checkpoint of %1").arg(QString::fromStdString(name)),
        [folder = run->folder, options](core::base::JobContext& ctx) { return core::engine::engine().exportRun(folder, options, ctx); },
        this, [this, spec](const core::engine::ExportOutcome& outcome) { trainFrom(spec, outcome.out); },
        [this](const QString& problem) { context_.announce(problem, theme::Tone::Error); }, bridge::JobLook{QStringLiteral("flag"), {}});
}

void RunsPlace::trainFrom(core::runs::RunSpec spec, const std::filesystem::path& best) {
    if (spec.method.isAdapter()) spec.model.adapter = best.string();
    else spec.model.path = best.string();
    context_.editSpec(spec);
    context_.announce(tr("The recipe goes on from the best checkpoint; change what should go better and press Start"),
                      theme::Tone::Neutral);
}

QList<shell::Hit> RunsPlace::hits() const {
    QList<shell::Hit> all;
    const auto& model = list_->model();
    for (int row = 0; row < model.rowCount() && all.size() < kMostHits; ++row) {
        const auto& run = model.run(row);
        if (run.notes.binned) continue;
        shell::Hit hit;
        hit.section = tr("Runs");
        hit.icon = icon();
        hit.name = QString::fromStdString(run.notes.name.empty() ? run.folder.filename().string() : run.notes.name);
        hit.detail = QString::fromStdString(run.notes.notes).simplified().left(60);
        hit.right = itemmodels::runStateCell(QString::fromStdString(run.state.state)).text;
        hit.prefix = '@';
        for (const auto& tag : run.notes.tags) hit.keywords += QString::fromStdString(tag) + QLatin1Char(' ');
        if (run.bestValidationLoss) hit.facts.append({tr("Best validation loss"), plots::lossText(*run.bestValidationLoss)});
        hit.facts.append({tr("Steps"), plots::countText(static_cast<double>(run.steps))});
        hit.go = [this, folder = run.folder] { context_.showRun(folder); };
        all.append(hit);
    }
    return all;
}

void RunsPlace::fork() {
    const QStringList selected = list_->selected();
    const auto* run = selected.isEmpty() ? nullptr : list_->run(selected.first());
    if (!run) return;
    core::runs::RunSpec spec = run->spec;
    if (!run->notes.name.empty()) spec.name = run->notes.name + "-fork";
    spec.notes.clear();
    context_.editSpec(spec);
}

void RunsPlace::report() {
    const QStringList selected = list_->selected();
    if (selected.isEmpty()) return;
    std::vector<std::filesystem::path> folders;
    for (const QString& folder : selected) folders.emplace_back(folder.toStdString());
    const auto* run = list_->run(selected.first());
    const QString name = selected.size() > 1 || !run
                             ? tr("runs")
                             : QString::fromStdString(run->notes.name.empty() ? run->folder.filename().string() : run->notes.name);
    askReportFile(this, name, [this, folders](const QString& path) { writeReport(context_, folders, path); });
}

void RunsPlace::compare() {
    inspector_->setFolded(false);
    inspector_->showPage(RunInspector::Settings);
}

void RunsPlace::openFolder() {
    const QStringList selected = list_->selected();
    if (!selected.isEmpty()) QDesktopServices::openUrl(QUrl::fromLocalFile(selected.first()));
}

void RunsPlace::star() {
    const QStringList selected = list_->selected();
    const auto* run = selected.isEmpty() ? nullptr : list_->run(selected.first());
    if (!run) return;
    const bool on = !run->notes.starred;
    changeNotes(on ? tr("star runs") : tr("take stars away"), selected, [on](core::runs::RunNotes& notes) { notes.starred = on; });
}

void RunsPlace::bin() {
    const QStringList selected = list_->selected();
    if (selected.isEmpty()) return;
    const bool into = !list_->showsBin();
    const auto runs = std::any_of(selected.begin(), selected.end(), [this](const QString& folder) {
        const auto* run = list_->run(folder);
        return run && run->state.state == "running";
    });
    if (into && runs) {
        context_.announce(tr("A run that is still training cannot go into the bin; stop it first."), theme::Tone::Warn);
        return;
    }
    changeNotes(into ? tr("put runs into the bin") : tr("take runs out of the bin"), selected,
                [into](core::runs::RunNotes& notes) { notes.binned = into; });
    const QString words = selected.size() == 1 ? tr("1 run") : tr("%1 runs").arg(text::count(static_cast<std::int64_t>(selected.size())));
    context_.announce(into ? tr("%1 put into the bin; Ctrl+Z takes it back").arg(words) : tr("%1 taken out of the bin").arg(words),
                      theme::Tone::Neutral);
}

void RunsPlace::changeNotes(const QString& words, const QStringList& folders, std::function<void(core::runs::RunNotes&)> change) {
    NotesCommand::Notes before, after;
    for (const QString& folder : folders)
        if (const auto* run = list_->run(folder)) {
            before.emplace_back(folder, run->notes);
            after.emplace_back(folder, run->notes);
            change(after.back().second);
        }
    if (before.empty()) return;
    context_.undo().push(new NotesCommand(words, std::move(before), std::move(after), [this](const NotesCommand::Notes& notes) {
        for (const auto& [folder, one] : notes) saveNotes(folder, one);
    }));
}

void RunsPlace::saveNotes(const QString& folder, const core::runs::RunNotes& notes) {
    const auto project = context_.project();
    const auto* run = list_->run(folder);
    if (!project || !run) return;
    auto changed = *run; // shown at once, written on the reading thread
    changed.notes = notes;
    list_->model().updateRun(changed);
    const int serial = ++notesSerial_;
    unwritten_.insert(folder, {notes, serial});
    feed_->read<QString>(
        [project, where = folder.toStdString(), notes] {
            try {
                project->saveNotes(where, notes);
            } catch (const core::Error& error) { // said in the job bar; the list that follows shows what is on disk
                return QString::fromStdString(error.message());
            }
            return QString();
        },
        [this, folder, serial](const QString& problem) {
            if (unwritten_.value(folder).serial == serial) unwritten_.remove(folder);
            if (!problem.isEmpty()) context_.announce(problem, theme::Tone::Error);
            feed_->refreshList();
            context_.runsWereChanged();
        });
    showCounts();
    updateActions();
    plots_->setRuns(plotted());
}

void RunsPlace::writeCurves(const QString& path, const std::vector<plots::PlottedRun>& runs) {
    std::vector<plots::PlottedRun> copies = runs; // the series go on growing here while they are written there
    for (auto& run : copies)
        if (run.series) run.series = std::make_shared<const plots::RunSeries>(*run.series);
    feed_->read<QString>([path, copies] { return plots::writeCurves(copies, path); },
                         [this, path](const QString& problem) {
                             context_.announce(problem.isEmpty() ? tr("Values written to %1").arg(path) : problem,
                                               problem.isEmpty() ? theme::Tone::Ok : theme::Tone::Error);
                         });
}

} // namespace ui::panels
