#pragma once

#include "core/engine/engine.h"
#include "core/runs/run_spec.h"
#include "ui/bridge/job_bridge.h"
#include "ui/panels/tokenizer_shelf.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUndoStack>

#include <filesystem>
#include <memory>
#include <optional>

namespace core::store {
class Project;
}
namespace core::runs {
class FreshRun;
}

namespace ui::panels {

/// What the places share: the jobs, the project, undo, and the ways from one place to another. Owned by the window; GUI thread.
/// A place asks with one of the `…Requested` signals' senders (`showRun`, `trainWith` …) and the place concerned listens.
class Context : public QObject {
    Q_OBJECT
public:
    explicit Context(QObject* parent = nullptr);
    ~Context() override;

    [[nodiscard]] bridge::JobBridge& jobs() { return jobs_; }
    [[nodiscard]] const bridge::JobBridge& jobs() const { return jobs_; }
    [[nodiscard]] QUndoStack& undo() { return undo_; }
    [[nodiscard]] TokenizerShelf& tokenizers() { return tokenizers_; }
    /// The open project, or null while none is. Shared so that a job can hold on to it.
    [[nodiscard]] std::shared_ptr<core::store::Project> project() const { return project_; }
    void setProject(std::shared_ptr<core::store::Project> project);
    /// Options that every engine call takes, for this project.
    [[nodiscard]] core::engine::TrainOptions engineOptions() const;

    /// One line about what just happened, shown in the job bar while nothing runs.
    void announce(const QString& words, theme::Tone tone = theme::Tone::Ok);

    // From one place to another.
    void showPlace(const QString& key) { Q_EMIT placeRequested(key); }
    void importFiles(const QStringList& files) { Q_EMIT importRequested(files); }
    /// Model folders and GGUF files, by path, for the Model place to list.
    void addModels(const QStringList& models) { Q_EMIT modelsAdded(models); }
    void trainWithDataset(const QString& argument) { Q_EMIT trainDatasetRequested(argument); }
    void trainWithModel(const QString& path, const QString& adapter = {}) { Q_EMIT trainModelRequested(path, adapter); }
    /// Opens a specification in Train: a fork of a run, an example.
    void editSpec(const core::runs::RunSpec& spec) { Q_EMIT specRequested(spec); }
    /// Starts a training in a new run folder of the project; the Runs place follows it. Refusals arrive as an announcement.
    void startRun(const core::runs::RunSpec& spec);
    /// The same in a process of its own, which goes on without the window.
    void startIsolated(const core::runs::RunSpec& spec);
    void resumeRun(const std::filesystem::path& run);
    void showRun(const std::filesystem::path& run) { Q_EMIT runRequested(QString::fromStdString(run.string())); }
    void tryModel(const core::engine::ModelRef& model) { Q_EMIT tryRequested(model); }
    void exportRun(const std::filesystem::path& run, const QString& checkpoint) {
        Q_EMIT exportRequested(QString::fromStdString(run.string()), checkpoint);
    }

    /// The jobs of the trainings that have not ended, by the folder of the run.
    [[nodiscard]] const QHash<QString, quint64>& trainings() const { return trainings_; }
    /// Says once more what is open, to places that were made since.
    void tellAgain();

    // What changed on disk.
    void datasetsWereChanged() { Q_EMIT datasetsChanged(); }
    void runsWereChanged() { Q_EMIT runsChanged(); }

Q_SIGNALS:
    void projectChanged();
    void datasetsChanged();
    void runsChanged();
    void announced(const QString& words, ui::theme::Tone tone);

    void placeRequested(const QString& key);
    void importRequested(const QStringList& files);
    void modelsAdded(const QStringList& models);
    void trainDatasetRequested(const QString& argument);
    void trainModelRequested(const QString& path, const QString& adapter);
    void specRequested(const core::runs::RunSpec& spec);
    void runRequested(const QString& run);
    void tryRequested(const core::engine::ModelRef& model);
    void exportRequested(const QString& run, const QString& checkpoint);
    /// A training began in this folder under this job; its events come by `JobBridge::jobEvents`.
    void runStarted(const QString& run, quint64 job);
    void runEnded(const QString& run, quint64 job);

private:
    /// Whether runs can be kept now; says why not.
    [[nodiscard]] bool canKeepRuns();
    /// A place for a run of this specification; nothing where none can be kept, which is announced.
    [[nodiscard]] std::shared_ptr<const core::runs::FreshRun> freshRun(const core::runs::RunSpec& spec);
    /// `place`: of a run that is to be made.
    void train(const std::filesystem::path& run, std::optional<core::runs::RunSpec> spec,
               std::shared_ptr<const core::runs::FreshRun> place);

    bridge::JobBridge jobs_;
    TokenizerShelf tokenizers_{jobs_};
    QUndoStack undo_;
    QHash<QString, quint64> trainings_;
    std::shared_ptr<core::store::Project> project_;
};

} // namespace ui::panels
