#include "ui/panels/context.h"

#include "core/base/error.h"
#include "core/base/json_io.h"
#include "core/runs/run_folder.h"
#include "core/store/project.h"
#include "ui/panels/isolated_run.h"

namespace ui::panels {

Context::Context(QObject* parent) : QObject(parent) {}

Context::~Context() = default;

void Context::setProject(std::shared_ptr<core::store::Project> project) {
    if (project == project_) return;
    undo_.clear();
    project_ = std::move(project);
    tellAgain();
}

void Context::tellAgain() {
    Q_EMIT projectChanged();
    Q_EMIT datasetsChanged();
    Q_EMIT runsChanged();
}

core::engine::TrainOptions Context::engineOptions() const {
    core::engine::TrainOptions options;
    if (project_) {
        options.projectFolder = project_->folder();
        options.cacheFolder = project_->cacheFolder();
    }
    return options;
}

void Context::announce(const QString& words, theme::Tone tone) { Q_EMIT announced(words, tone); }

bool Context::canKeepRuns() {
    if (!project_) {
        announce(tr("Open a project first: a run is kept in its folder."), theme::Tone::Warn);
        return false;
    }
    if (project_->readOnly()) {
        announce(tr("This project is open in another window; train there, or close it."), theme::Tone::Warn);
        return false;
    }
    return true;
}

void Context::startRun(const core::runs::RunSpec& spec) {
    if (const auto place = freshRun(spec)) train(place->path(), spec, place);
}

std::shared_ptr<const core::runs::FreshRun> Context::freshRun(const core::runs::RunSpec& spec) {
    if (!canKeepRuns()) return nullptr;
    try {
        return std::make_shared<const core::runs::FreshRun>(project_->runsFolder(), spec.name.empty() ? spec.task : spec.name);
    } catch (const core::Error& error) { // a full disk, or one that is read-only
        announce(QString::fromStdString(error.message()), theme::Tone::Error);
        return nullptr;
    }
}

void Context::startIsolated(const core::runs::RunSpec& spec) {
    const auto place = freshRun(spec);
    if (!place) return;
    auto* isolated = new IsolatedRun(place, project_->folder(), this);
    connect(isolated, &IsolatedRun::begun, this, [this, isolated](const QString& folder) {
        announce(tr("Training in process %1; it goes on when this window is closed").arg(isolated->processId()));
        Q_EMIT runsChanged();
        showRun(folder.toStdString());
    });
    connect(isolated, &IsolatedRun::failed, this, [this](const QString& words) { announce(words, theme::Tone::Error); });
    if (const QString problem = isolated->start(core::base::toJson(spec)); !problem.isEmpty()) {
        isolated->deleteLater();
        announce(problem, theme::Tone::Error);
        return;
    }
    announce(tr("Starting a process of its own…"), theme::Tone::Neutral);
}

void Context::resumeRun(const std::filesystem::path& run) { train(run, std::nullopt, nullptr); }

void Context::train(const std::filesystem::path& run, std::optional<core::runs::RunSpec> spec,
                    std::shared_ptr<const core::runs::FreshRun> place) {
    const auto options = engineOptions();
    const QString folder = QString::fromStdString(run.string());
    const QString name = spec && !spec->name.empty() ? QString::fromStdString(spec->name) : QString::fromStdString(run.filename().string());
    bridge::JobLook look;
    look.icon = QStringLiteral("runs");
    look.resume = [this, run] { resumeRun(run); };
    auto id = std::make_shared<bridge::JobId>(0);
    *id = jobs_.start(
        bridge::Lane::Compute, name,
        [run, spec, options, place](core::base::JobContext& ctx) {
            auto& engine = core::engine::engine();
            if (spec) (void)engine.prepareRun(*spec, run, options, ctx);
            const auto outcome = spec ? engine.train(run, options, ctx) : engine.resume(run, options, ctx);
            if (outcome.state == "stopped")
                throw core::Error(core::ErrorKind::Stopped, "The run was stopped; what it learnt so far is kept.");
        },
        this,
        [this, folder, name, id](bridge::JobState state, const QString& error) {
            if (state == bridge::JobState::Failed) announce(tr("%1: %2").arg(name, error), theme::Tone::Error);
            else if (state == bridge::JobState::Stopped)
                announce(tr("%1 was stopped; its last checkpoint is kept").arg(name), theme::Tone::Neutral);
            else announce(tr("Last: %1 finished").arg(name));
            trainings_.remove(folder);
            Q_EMIT runEnded(folder, *id);
            Q_EMIT runsChanged();
        },
        look);
    trainings_.insert(folder, *id);
    Q_EMIT runStarted(folder, *id);
    Q_EMIT runsChanged();
}

} // namespace ui::panels
