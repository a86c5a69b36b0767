#ifndef Q_MOC_RUN
#include "core/base/error.h"
#include "core/store/project.h"
#include "ui/panels/context.h"
#endif
#include "ui/panels/runs/runs_place.h"

#include "ui/frames/empty_state.h"
#include "ui/frames/place_frame.h"
#include "ui/frames/place_header.h"
#include "ui/itemmodels/runs/run_table_model.h"
#include "ui/panels/panels.h"
#include "ui/panels/runs/run_feed.h"
#include "ui/panels/runs/run_files_page.h"
#include "ui/panels/runs/run_inspector.h"
#include "ui/panels/runs/run_list.h"
#include "ui/panels/runs/run_overview.h"
#include "ui/plots/curves/axis_text.h"
#include "ui/plots/run_plots.h"
#include "ui/text/numbers.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QAction>
#include <QDataStream>
#include <QIODevice>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace ui::panels {

namespace {
constexpr quint32 kStateVersion = 2;
constexpr int kDrawMs = 100;         ///< 10 Hz
constexpr int kInspectMs = 500;      ///< numbers that jump faster cannot be read
constexpr qsizetype kMostShown = 12; ///< runs in one plot; more cannot be told apart
constexpr const char* kStylesKey = "runs/styles";
} // namespace

std::unique_ptr<Place> makeRunsPlace(Context& context) { return std::make_unique<RunsPlace>(context); }

RunsPlace::RunsPlace(Context& context)
    : Place(QStringLiteral("runs"), tr("Runs"), QStringLiteral("runs")), context_(context), feed_(new RunFeed(this)),
      frame_(new frames::PlaceFrame(QStringLiteral("runs"), tr("Runs"))), pages_(new QStackedWidget),
      splitter_(new QSplitter(Qt::Vertical)), list_(new RunList), plots_(new plots::RunPlots), inspector_(new RunInspector(*feed_)),
      draw_(new QTimer(this)), inspect_(new QTimer(this)) {
    widgets::fillColumn(this, {{frame_, 1}}, 0);
    makeActions();
    frame_->setMain(makeMain());
    frame_->setInspector(inspector_);
    draw_->setSingleShot(true);
    draw_->setInterval(kDrawMs);
    inspect_->setSingleShot(true);
    inspect_->setInterval(kInspectMs);
    connectParts();
    connectContext();
    projectChanged();
}

RunsPlace::~RunsPlace() = default;

QWidget* RunsPlace::makeMain() {
    splitter_->setObjectName(QStringLiteral("runs.split"));
    splitter_->setHandleWidth(1);
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(list_);
    splitter_->addWidget(plots_);
    splitter_->setStretchFactor(0, 2);
    splitter_->setStretchFactor(1, 3);
    list_->setMinimumHeight(theme::px(44 + 40 + 3 * 28));
    splitter_->setSizes({theme::px(309), theme::px(420)});
    auto* empty = new frames::EmptyState(QStringLiteral("runs"), tr("Nothing has been trained yet"),
                                         tr("A run appears here as soon as it starts: its curves, its settings and its checkpoints."));
    auto* train =
        new widgets::Button(QStringLiteral("runs.train"), tr("Go to Train"), QStringLiteral("train"), widgets::Button::Kind::Primary);
    connect(train, &QAbstractButton::clicked, this, [this] { context_.showPlace(QStringLiteral("train")); });
    empty->addAction(train);
    auto* emptyPage = widgets::column({{empty, 1}}, 0, {40, 24, 40, 32});
    pages_->addWidget(emptyPage);
    pages_->addWidget(splitter_);
    auto* main = new widgets::Region(&theme::Theme::surface);
    widgets::fillColumn(main, {{pages_, 1}}, 0);
    return main;
}

QAction* RunsPlace::addCommand(const QString& id, const QString& icon, const QString& text, const QKeySequence& keys,
                               void (RunsPlace::*act)()) {
    auto* action = new QAction(text, this);
    action->setObjectName(id);
    action->setIcon(theme::icon(icon));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    commands_.append(action);
    return action;
}

void RunsPlace::makeActions() {
    resumeAction_ = addCommand(QStringLiteral("runs.action.resume"), QStringLiteral("play"), tr("Resume run"), {}, &RunsPlace::resume);
    stopAction_ = addCommand(QStringLiteral("runs.action.stop"), QStringLiteral("stop"), tr("Stop run"), {}, &RunsPlace::stop);
    pauseAction_ = addCommand(QStringLiteral("runs.action.pause"), QStringLiteral("pause"), tr("Pause run"), {}, &RunsPlace::pause);
    forkAction_ = addCommand(QStringLiteral("runs.action.fork"), QStringLiteral("fork"), tr("Fork run with changes"), {}, &RunsPlace::fork);
    bestAction_ = addCommand(QStringLiteral("runs.action.best"), QStringLiteral("flag"), tr("Return to the best checkpoint and train on"),
                             {}, &RunsPlace::returnToBest);
    reportAction_ =
        addCommand(QStringLiteral("runs.action.report"), QStringLiteral("report"), tr("Write report of runs …"), {}, &RunsPlace::report);
    compareAction_ = addCommand(QStringLiteral("runs.action.compare"), QStringLiteral("compare"), tr("Compare"), {}, &RunsPlace::compare);
    starAction_ = addCommand(QStringLiteral("runs.action.star"), QStringLiteral("star"), tr("Star run"), {}, &RunsPlace::star);
    binAction_ = addCommand(QStringLiteral("runs.action.bin"), QStringLiteral("bin"), tr("Put runs into the bin"), {}, &RunsPlace::bin);
    folderAction_ =
        addCommand(QStringLiteral("runs.action.folder"), QStringLiteral("folder"), tr("Open folder of run"), {}, &RunsPlace::openFolder);
    auto* del = new QAction(this); // Del belongs to the table alone: in a text field it deletes letters
    del->setShortcut(QKeySequence::Delete);
    del->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(del, &QAction::triggered, this, &RunsPlace::bin);
    if (auto* table = list_->findChild<QWidget*>(QStringLiteral("runs.table"))) table->addAction(del);

    pauseButton_ = new widgets::Button(QStringLiteral("runs.pauseButton"), tr("Pause"), QStringLiteral("pause"));
    pauseButton_->setToolTip(tr("Stops after this step and keeps what was learnt; Resume goes on"));
    connect(pauseButton_, &QAbstractButton::clicked, this, &RunsPlace::pause);
    resumeButton_ = new widgets::Button(QStringLiteral("runs.resumeButton"), tr("Resume"), QStringLiteral("play"));
    forkButton_ = new widgets::Button(QStringLiteral("runs.forkButton"), tr("Fork with changes"), QStringLiteral("fork"));
    reportButton_ = new widgets::Button(QStringLiteral("runs.reportButton"), tr("Write report"), QStringLiteral("report"));
    compareButton_ =
        new widgets::Button(QStringLiteral("runs.compareButton"), tr("Compare"), QStringLiteral("compare"), widgets::Button::Kind::Primary);
    for (auto* button : {pauseButton_, resumeButton_, forkButton_, reportButton_, compareButton_}) frame_->header()->addAction(button);
    connect(resumeButton_, &QAbstractButton::clicked, this, [this] { stopAction_->isEnabled() ? stop() : resume(); });
    connect(forkButton_, &QAbstractButton::clicked, this, &RunsPlace::fork);
    connect(reportButton_, &QAbstractButton::clicked, this, &RunsPlace::report);
    connect(compareButton_, &QAbstractButton::clicked, this, &RunsPlace::compare);
}

void RunsPlace::connectParts() {
    connect(list_, &RunList::selectionChanged, this, &RunsPlace::selectionChanged);
    connect(list_, &RunList::reportClicked, this, &RunsPlace::report);
    connect(list_, &RunList::forkClicked, this, &RunsPlace::fork);
    connect(list_, &RunList::binClicked, this, &RunsPlace::bin);
    connect(list_, &RunList::opened, this, [this] { inspector_->setFolded(false); });
    connect(list_, &RunList::starClicked, this, [this](const QString& folder) {
        const auto* run = list_->run(folder);
        if (!run) return;
        const bool on = !run->notes.starred;
        changeNotes(on ? tr("star a run") : tr("take a star away"), {folder}, [on](core::runs::RunNotes& notes) { notes.starred = on; });
    });
    connect(list_, &RunList::menuAboutToShow, this, [this](QMenu* menu) {
        menu->addActions({resumeAction_, pauseAction_, stopAction_, forkAction_, bestAction_, compareAction_, reportAction_});
        menu->addSeparator();
        menu->addActions({starAction_, folderAction_, binAction_});
    });
    connect(feed_, &RunFeed::listed, this,
            [this](const std::shared_ptr<std::vector<core::store::RunEntry>>& runs) { listArrived(std::move(*runs)); });
    connect(feed_, &RunFeed::failed, this, [this](const QString& words) { context_.announce(words, theme::Tone::Error); });
    connect(feed_, &RunFeed::seriesRead, this, [this] {
        plots_->setRuns(plotted());
        inspector_->setRuns(inspected());
    });
    connect(feed_, &RunFeed::seriesGrown, this, &RunsPlace::seriesGrew);
    connect(draw_, &QTimer::timeout, this, [this] { plots_->refresh(); });
    connect(inspect_, &QTimer::timeout, this, [this] { inspector_->setRuns(inspected()); });
    connect(plots_, &plots::RunPlots::announced, this,
            [this](const QString& words, bool done) { context_.announce(words, done ? theme::Tone::Ok : theme::Tone::Error); });
    connect(plots_, &plots::RunPlots::curvesRequested, this, &RunsPlace::writeCurves);
    connect(inspector_, &RunInspector::copied, this,
            [this](const QString& what) { context_.announce(tr("%1: on the clipboard").arg(what), theme::Tone::Neutral); });
    connect(inspector_, &RunInspector::reportClicked, this, &RunsPlace::report);
    connect(&inspector_->overview(), &RunOverview::notesEdited, this, &RunsPlace::saveNotes);
    connect(&inspector_->files(), &RunFilesPage::openFolderRequested, this, [this] { openFolder(); });
    connect(&inspector_->files(), &RunFilesPage::exportRequested, this,
            [this](const QString& folder, const QString& checkpoint) { context_.exportRun(folder.toStdString(), checkpoint); });
    connect(&inspector_->files(), &RunFilesPage::tryRequested, this, [this](const QString& folder) {
        core::engine::ModelRef model;
        model.run = folder.toStdString();
        context_.tryModel(model);
    });
}

void RunsPlace::connectContext() {
    connect(&context_, &Context::projectChanged, this, &RunsPlace::projectChanged);
    connect(&context_, &Context::runsChanged, feed_, &RunFeed::refreshList);
    connect(&context_, &Context::runRequested, this, [this](const QString& run) {
        awaited_ = run;
        list_->select({run});
        feed_->refreshList();
    });
    connect(&context_, &Context::runStarted, this, [this](const QString& run) {
        awaited_ = run;
        feed_->refreshList();
    });
    connect(&context_, &Context::runEnded, this, [this] {
        feed_->pollSoon();
        feed_->refreshList();
    });
    connect(&context_.jobs(), &bridge::JobBridge::jobEvents, this, [this](quint64 job, const std::vector<core::base::Event>&) {
        // The events themselves come from the folder, as those of every other run do; the news says only that there are some.
        const auto& own = context_.trainings();
        if (std::any_of(own.begin(), own.end(), [job](quint64 known) { return known == job; })) {
            if (!awaited_.isEmpty()) feed_->refreshList();
            if (isVisible()) feed_->pollSoon();
        }
    });
    connect(&context_.jobs(), &bridge::JobBridge::changed, this, &RunsPlace::showCounts);
}

void RunsPlace::projectChanged() {
    const auto project = context_.project();
    styles_ = {};
    unwritten_.clear();
    if (project) styles_.load(QString::fromStdString(project->setting(kStylesKey).value_or(std::string())));
    inspector_->overview().setReadOnly(!project || project->readOnly());
    feed_->setProject(project);
    selectionChanged();
}

void RunsPlace::activate() {
    feed_->setActive(true);
    if (pages_->currentIndex() == 1 && !isAncestorOf(focusWidget()))
        if (auto* table = list_->findChild<QWidget*>(QStringLiteral("runs.table"))) table->setFocus();
}

void RunsPlace::showEvent(QShowEvent* event) {
    Place::showEvent(event);
    feed_->setActive(true);
}

void RunsPlace::hideEvent(QHideEvent* event) {
    Place::hideEvent(event);
    feed_->setActive(false);
}

QWidget* RunsPlace::searchField() const { return list_->filterField(); }

void RunsPlace::listArrived(std::vector<core::store::RunEntry> runs) {
    const bool any = !runs.empty();
    if (!unwritten_.isEmpty())
        for (auto& run : runs)
            if (const auto notes = unwritten_.constFind(QString::fromStdString(run.folder.string())); notes != unwritten_.constEnd())
                run.notes = notes->notes;
    list_->setRuns(std::move(runs));
    if (!awaited_.isEmpty() && list_->run(awaited_)) list_->select({std::exchange(awaited_, QString())});
    if (any && list_->selected().isEmpty() && list_->model().rowCount() > 0 && shown_.isEmpty()) list_->select({list_->model().folder(0)});
    pages_->setCurrentIndex(any ? 1 : 0);
    inspector_->setVisible(any);
    for (auto* button : {resumeButton_, forkButton_, reportButton_, compareButton_}) button->setVisible(any);
    showCounts();
    updateActions();
    if (!inspect_->isActive()) inspect_->start();
}

void RunsPlace::selectionChanged() {
    const QStringList selected = list_->selected();
    const QStringList shown = selected.mid(0, kMostShown);
    const bool same = shown == shown_;
    shown_ = shown;
    QStringList ordered = shown; // styles go by age, so that the order of clicking does not matter
    std::sort(ordered.begin(), ordered.end());
    styles_.show(ordered);
    if (const auto project = context_.project(); project && !project->readOnly() && !same && !shown.isEmpty()) {
        try {
            project->saveSetting(kStylesKey, styles_.save().toStdString());
        } catch (const core::Error&) { // colours that are not kept harm nobody
        }
    }
    list_->setStyles(styles_);
    feed_->follow(shown);
    plots_->setRuns(plotted());
    inspector_->setRuns(inspected());
    updateActions();
}

void RunsPlace::seriesGrew() {
    if (!draw_->isActive()) draw_->start();
    if (!inspect_->isActive()) inspect_->start();
}

InspectedRuns RunsPlace::inspected() const {
    InspectedRuns runs;
    QStringList names;
    for (const QString& folder : shown_) {
        const auto* entry = list_->run(folder);
        if (!entry) continue;
        runs.push_back({folder, *entry, {}, styles_.of(folder), feed_->series(folder)});
        names << runs.back().name();
    }
    const QStringList labels = shortNames(names);
    for (std::size_t i = 0; i < runs.size(); ++i) runs[i].label = labels[static_cast<qsizetype>(i)];
    return runs;
}

std::vector<plots::PlottedRun> RunsPlace::plotted() const {
    std::vector<plots::PlottedRun> runs;
    for (const auto& run : inspected())
        runs.push_back({run.folder, run.label, run.name(), run.style, run.series ? run.series : std::make_shared<const plots::RunSeries>(),
                        core::runs::lossUnitOf(run.entry.spec.task)});
    return runs;
}

void RunsPlace::showCounts() {
    const auto& model = list_->model();
    int running = 0, all = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.run(row).notes.binned) continue;
        ++all;
        running += model.run(row).state.state == "running" ? 1 : 0;
    }
    QString words = all == 1 ? tr("1 run") : tr("%1 runs").arg(plots::countText(all));
    if (running > 0) words += tr(", %1 running").arg(text::count(running));
    if (const int queued = context_.jobs().queuedCount(); queued > 0) words += tr(", %1 queued").arg(text::count(queued));
    frame_->header()->setDetail(all > 0 ? words : QString());
    Badge badge;
    badge.dot = running > 0;
    badge.tone = theme::Tone::Accent;
    if (running > 0) badge.words = tr("%1 running").arg(text::count(running));
    Q_EMIT badgeChanged(badge);
}

QByteArray RunsPlace::saveState() const {
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << kStateVersion << frame_->saveState() << splitter_->saveState() << list_->saveState() << plots_->saveState()
        << static_cast<qint32>(inspector_->page());
    return state;
}

void RunsPlace::restoreState(const QByteArray& state) {
    QDataStream in(state);
    quint32 version = 0;
    QByteArray frame, split, list, plots;
    qint32 page = 0;
    in >> version;
    if (version != kStateVersion) return;
    in >> frame >> split >> list >> plots >> page;
    if (in.status() != QDataStream::Ok) return;
    frame_->restoreState(frame);
    splitter_->restoreState(split);
    list_->restoreState(list);
    plots_->restoreState(plots);
    inspector_->showPage(std::clamp(page, 0, static_cast<int>(RunInspector::Files)));
}

} // namespace ui::panels
