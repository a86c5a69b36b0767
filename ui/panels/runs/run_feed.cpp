#ifndef Q_MOC_RUN
#include "core/base/error.h"
#include "core/runs/run_files.h"
#include "core/runs/run_folder.h"
#include "core/store/project.h"
#endif
#include "ui/panels/runs/run_feed.h"

#include "ui/plots/curves/run_series.h"

#include <algorithm>

namespace ui::panels {

namespace {
constexpr int kLiveMs = 100;  ///< 10 Hz, as the plots draw
constexpr int kCalmMs = 1000; ///< a followed run that has said nothing for a while
constexpr int kGrowthMs = 15'000;
constexpr int kListLiveMs = 1500;
constexpr int kListCalmMs = 5000;
constexpr qsizetype kKept = 48; ///< runs whose curves are kept after they were looked at
} // namespace

/// `tail` belongs to the reading thread, `series` to the GUI thread.
struct RunFeed::Followed {
    QString folder;
    core::runs::EventTail tail;
    std::shared_ptr<plots::RunSeries> series;
};

RunFeed::RunFeed(QObject* parent) : QObject(parent) {
    aside_.setMaxThreadCount(1);
    pool_.setMaxThreadCount(1); // one after another: the order of events is the order of reading
    connect(&pollTimer_, &QTimer::timeout, this, &RunFeed::poll);
    connect(&listTimer_, &QTimer::timeout, this, &RunFeed::refreshList);
    sinceGrowth_.start();
}

RunFeed::~RunFeed() {
    for (QThreadPool* pool : {&pool_, &aside_}) {
        pool->clear();
        pool->waitForDone();
    }
}

void RunFeed::run(std::function<void()> work) { pool_.start(std::move(work)); }

void RunFeed::deliver(std::function<void()> done) { QMetaObject::invokeMethod(this, std::move(done), Qt::QueuedConnection); }

void RunFeed::setProject(std::shared_ptr<core::store::Project> project) {
    project_ = std::move(project);
    known_.clear();
    followed_.clear();
    anyRunning_ = false;
    refreshList();
}

void RunFeed::setActive(bool active) {
    if (active_ == active) return;
    active_ = active;
    if (active_) {
        refreshList();
        poll();
    }
    pace();
}

void RunFeed::pace() {
    if (!active_ || !project_) {
        pollTimer_.stop();
        listTimer_.stop();
        return;
    }
    const int every = sinceGrowth_.elapsed() < kGrowthMs ? kLiveMs : kCalmMs;
    if (!pollTimer_.isActive() || pollTimer_.interval() != every) pollTimer_.start(every);
    const int list = anyRunning_ ? kListLiveMs : kListCalmMs;
    if (!listTimer_.isActive() || listTimer_.interval() != list) listTimer_.start(list);
}

void RunFeed::refreshList() {
    if (!project_) {
        Q_EMIT listed(std::make_shared<std::vector<core::store::RunEntry>>());
        return;
    }
    if (listing_) {
        listAgain_ = true;
        return;
    }
    listing_ = true;
    run([this, project = project_] {
        auto runs = std::make_shared<std::vector<core::store::RunEntry>>();
        QString problem;
        try {
            *runs = project->runs();
        } catch (const core::Error& error) { // a list that cannot be read is shown as a message; the window goes on
            problem = QString::fromStdString(error.message());
        }
        deliver([this, project, runs, problem] {
            listing_ = false;
            if (project == project_) {
                anyRunning_ = std::any_of(runs->begin(), runs->end(), [](const auto& entry) { return entry.state.state == "running"; });
                if (problem.isEmpty()) Q_EMIT listed(runs);
                else Q_EMIT failed(problem);
            }
            pace();
            if (std::exchange(listAgain_, false)) refreshList();
        });
    });
}

void RunFeed::follow(const QStringList& folders) {
    followed_ = folders;
    for (const QString& folder : folders)
        if (!known_.contains(folder))
            known_.insert(folder,
                          std::make_shared<Followed>(Followed{
                              folder, core::runs::EventTail(std::filesystem::path(folder.toStdString()) / core::runs::kEventsFile), {}}));
    if (known_.size() > kKept) known_.removeIf([&](const auto& it) { return !followed_.contains(it.key()); });
    sinceGrowth_.restart();
    poll();
    pace();
}

void RunFeed::pollSoon() {
    sinceGrowth_.restart();
    poll();
    pace();
}

void RunFeed::poll() {
    if (followed_.isEmpty() || !project_) return;
    if (polling_) {
        pollAgain_ = true;
        return;
    }
    polling_ = true;
    struct Task {
        std::shared_ptr<Followed> run;
        bool first = false;
        std::vector<core::base::Event> events;
        std::shared_ptr<plots::RunSeries> made;
    };
    auto tasks = std::make_shared<std::vector<Task>>();
    for (const QString& folder : std::as_const(followed_))
        if (const auto run = known_.value(folder)) tasks->push_back({run, !run->series, {}, {}});
    run([this, tasks] {
        for (Task& task : *tasks) {
            task.events = task.run->tail.poll();
            if (!task.first) continue;
            task.made = std::make_shared<plots::RunSeries>(); // a long history is taken in here, not on the GUI thread
            for (const auto& event : task.events) task.made->append(event);
            task.events.clear();
        }
        deliver([this, tasks] {
            polling_ = false;
            QStringList grown, fresh;
            for (Task& task : *tasks) {
                if (task.first) {
                    task.run->series = task.made;
                    fresh << task.run->folder;
                } else if (!task.events.empty()) {
                    for (const auto& event : task.events) task.run->series->append(event);
                    grown << task.run->folder;
                }
            }
            if (!grown.isEmpty()) sinceGrowth_.restart();
            for (const QString& folder : fresh) Q_EMIT seriesRead(folder);
            if (!grown.isEmpty()) Q_EMIT seriesGrown(grown);
            pace();
            if (std::exchange(pollAgain_, false)) poll();
        });
    });
}

std::shared_ptr<const plots::RunSeries> RunFeed::series(const QString& folder) const {
    const auto known = known_.value(folder);
    return known ? known->series : nullptr;
}

} // namespace ui::panels
