#include "ui/bridge/job_bridge.h"

#include <QTimer>

#include <algorithm>

namespace ui::bridge {

namespace {
constexpr std::chrono::milliseconds kDrainEvery{100}; // 10 Hz
}

/// What job threads write to. Outlives the bridge where a last message is still on its way.
struct JobBridge::Inbox {
    std::mutex mutex;
    std::vector<core::base::JobNews> news;
    bool awake = false; ///< a wake-up is under way
    JobBridge* owner = nullptr;
};

JobBridge::JobBridge(QObject* parent) : QObject(parent), inbox_(std::make_shared<Inbox>()), timer_(new QTimer(this)) {
    inbox_->owner = this;
    timer_->setSingleShot(true);
    connect(timer_, &QTimer::timeout, this, &JobBridge::drain);
    runner_ = std::make_unique<core::base::JobRunner>([inbox = inbox_](core::base::JobNews news) {
        const std::lock_guard lock(inbox->mutex);
        inbox->news.push_back(std::move(news));
        if (inbox->awake || !inbox->owner) return;
        inbox->awake = true;
        QMetaObject::invokeMethod(inbox->owner, &JobBridge::wake, Qt::QueuedConnection);
    });
}

JobBridge::~JobBridge() {
    {
        const std::lock_guard lock(inbox_->mutex);
        inbox_->owner = nullptr;
    }
    runner_.reset(); // asks all jobs to stop and waits for their threads
}

JobId JobBridge::start(Lane lane, const QString& name, Work work, QObject* context, Finished finished, JobLook look) {
    if (!look.background) {
        const QList<JobId> all = order_;
        for (const JobId id : all)
            if (const auto& view = entries_[id].view; view.look.background && view.lane == lane && !view.stopping) stop(id);
    }
    const JobId id = runner_->start(lane, name.toStdString(), std::move(work));
    Entry entry;
    entry.view.id = id;
    entry.view.name = name;
    entry.view.look = std::move(look);
    entry.view.lane = lane;
    entry.context = context;
    entry.hasContext = context != nullptr;
    entry.finished = std::move(finished);
    entries_.insert(id, std::move(entry));
    order_.append(id);
    Q_EMIT changed();
    return id;
}

void JobBridge::stop(JobId id) {
    const auto entry = entries_.find(id);
    if (entry == entries_.end()) return;
    entry->view.stopping = true;
    runner_->stop(id);
    Q_EMIT changed();
}

void JobBridge::pause(JobId id) {
    const auto entry = entries_.find(id);
    if (entry == entries_.end() || !entry->view.look.resume) return;
    entry->view.pausing = true;
    stop(id);
}

void JobBridge::stopAll() {
    const QList<JobId> all = order_;
    for (const JobId id : all) stop(id);
}

QList<JobView> JobBridge::jobs() const {
    QList<JobView> views;
    for (const JobId id : order_) views.append(entries_[id].view);
    std::stable_sort(views.begin(), views.end(),
                     [](const JobView& a, const JobView& b) { return a.lane == Lane::Compute && b.lane == Lane::Data; });
    return views;
}

std::optional<JobView> JobBridge::job(JobId id) const {
    const auto entry = entries_.constFind(id);
    return entry == entries_.constEnd() ? std::nullopt : std::optional(entry->view);
}

std::optional<JobView> JobBridge::front() const {
    for (const JobView& view : jobs())
        if (view.state == JobState::Running && !view.look.quiet) return view;
    return std::nullopt;
}

int JobBridge::queuedCount() const {
    return static_cast<int>(std::count_if(entries_.begin(), entries_.end(), [](const Entry& entry) {
        return entry.view.state == JobState::Queued && !entry.view.look.quiet;
    }));
}

bool JobBridge::isIdle(Lane lane) const {
    return std::none_of(entries_.begin(), entries_.end(),
                        [lane](const Entry& entry) { return entry.view.lane == lane && !entry.view.look.background; });
}

bool JobBridge::isAwaitedIn(const QObject& owner) const {
    return std::any_of(entries_.begin(), entries_.end(), [&owner](const Entry& entry) {
        if (entry.view.look.quiet) return false;
        const QObject* one = entry.context;
        while (one && one != &owner) one = one->parent();
        return one != nullptr;
    });
}

void JobBridge::wake() {
    const auto since = std::chrono::steady_clock::now() - lastDrain_;
    if (since >= kDrainEvery) drain();
    else if (!timer_->isActive()) timer_->start(std::chrono::duration_cast<std::chrono::milliseconds>(kDrainEvery - since));
}

void JobBridge::drain() {
    lastDrain_ = std::chrono::steady_clock::now();
    std::vector<core::base::JobNews> news;
    {
        const std::lock_guard lock(inbox_->mutex);
        news.swap(inbox_->news);
        inbox_->awake = false;
    }
    QList<JobId> progressed;
    for (const auto& item : news) {
        if (std::holds_alternative<core::base::Progress>(item.what) && !progressed.contains(item.id)) progressed.append(item.id);
        take(item);
    }
    for (const JobId id : std::as_const(progressed))
        if (entries_.contains(id)) Q_EMIT jobProgressed(id);
    const auto events = std::exchange(events_, {});
    for (auto it = events.constBegin(); it != events.constEnd(); ++it) Q_EMIT jobEvents(it.key(), it.value());
    if (!news.empty()) Q_EMIT changed();
}

void JobBridge::take(const core::base::JobNews& news) {
    const auto entry = entries_.find(news.id);
    if (entry == entries_.end()) return;
    if (const auto* progress = std::get_if<core::base::Progress>(&news.what)) {
        entry->view.progress = *progress; // of several in one drain the last counts
        return;
    }
    if (const auto* event = std::get_if<core::base::Event>(&news.what)) {
        events_[news.id].push_back(*event);
        return;
    }
    const auto& change = std::get<core::base::JobNews::Changed>(news.what);
    if (change.state == JobState::Queued) return;
    if (change.state == JobState::Running) {
        entry->view.state = JobState::Running;
        Q_EMIT jobStarted(news.id);
        return;
    }
    finish(news.id, change.state, QString::fromStdString(change.error));
}

void JobBridge::finish(JobId id, JobState state, const QString& error) {
    // Its last events come before its end.
    if (const auto left = events_.take(id); !left.empty()) Q_EMIT jobEvents(id, left);
    Entry entry = entries_.take(id);
    order_.removeOne(id);
    entry.view.state = state;
    if (entry.finished && (!entry.hasContext || entry.context)) entry.finished(state, error);
    if (state == JobState::Stopped && entry.view.pausing) Q_EMIT jobPaused(entry.view);
    Q_EMIT jobFinished(id, state, error);
}

} // namespace ui::bridge
