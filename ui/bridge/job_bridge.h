#pragma once

#include "core/base/event.h"
#include "core/base/job.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

class QTimer;

namespace ui::bridge {

using core::base::JobId;
using core::base::JobState;
using core::base::Lane;

/// How a job shows itself in the window.
struct JobLook {
    QString icon = QStringLiteral("bolt");
    /// Where the work can be taken up again from what was kept (a training): called when the person presses play after a pause.
    std::function<void()> resume = {};
    /// Small work behind a click (a row's tokens, a list read again): the job bar does not show it, so that it does not flicker.
    bool quiet = false;
    /// Work that nobody waits for: it is stopped as soon as other work comes to its lane. Its owner begins it again once the lane is idle.
    bool background = false;

    [[nodiscard]] static JobLook quietly(const QString& icon) { return {icon, {}, true}; }
    [[nodiscard]] static JobLook inBackground(const QString& icon) { return {icon, {}, true, true}; }
};

/// A job as the window knows it, on the GUI thread.
struct JobView {
    JobId id = 0;
    QString name;
    JobLook look;
    Lane lane = Lane::Data;
    JobState state = JobState::Queued;
    core::base::Progress progress;
    bool stopping = false; ///< asked to stop, not yet obeyed
    bool pausing = false;  ///< the stop was a pause
};

/// The only class that touches engine threads (DESIGN 6). Commands go down as values; news come up through one queue and one queued wake-up, are drained
/// at 10 Hz on the GUI thread and leave here as signals. Owned by the window.
class JobBridge : public QObject {
    Q_OBJECT
public:
    using Work = std::function<void(core::base::JobContext&)>;
    /// Called on the GUI thread, unless its `context` is gone by then. `error` is one line where the state is Failed.
    using Finished = std::function<void(JobState state, const QString& error)>;

    explicit JobBridge(QObject* parent = nullptr);
    ~JobBridge() override;

    /// Starts or queues work. Everything it needs is captured by value.
    JobId start(Lane lane, const QString& name, Work work, QObject* context = nullptr, Finished finished = {}, JobLook look = {});

    /// The same for work that makes a value: `done(value)` on success, `failed(words)` where it could not be done; neither after a stop.
    template <typename Result, typename Make, typename Done>
    JobId compute(Lane lane, const QString& name, Make make, QObject* context, Done done, std::function<void(const QString&)> failed = {},
                  JobLook look = {}) {
        auto result = std::make_shared<std::optional<Result>>();
        return start(
            lane, name, [result, make = std::move(make)](core::base::JobContext& ctx) { result->emplace(make(ctx)); }, context,
            [result, done = std::move(done), failed = std::move(failed)](JobState state, const QString& error) {
                if (state == JobState::Done && result->has_value()) done(std::move(**result));
                else if (state == JobState::Failed && failed) failed(error);
            },
            std::move(look));
    }

    void stop(JobId id);
    /// Stops a job that can be resumed; `jobPaused` follows once it has obeyed.
    void pause(JobId id);
    void stopAll();

    /// Running and queued jobs, the compute lane first, in the order of their start.
    [[nodiscard]] QList<JobView> jobs() const;
    [[nodiscard]] std::optional<JobView> job(JobId id) const;
    /// The job that the job bar shows: the running one of the compute lane, else of the data lane; never a quiet one.
    [[nodiscard]] std::optional<JobView> front() const;
    [[nodiscard]] int queuedCount() const; ///< without quiet ones
    /// Whether nothing runs or waits in a lane but background work.
    [[nodiscard]] bool isIdle(Lane lane) const;
    /// Whether this object, or one in it, is the context of a job that the job bar shows.
    [[nodiscard]] bool isAwaitedIn(const QObject& owner) const;

Q_SIGNALS:
    void jobStarted(quint64 id);
    void jobProgressed(quint64 id);
    /// Events of one drain, in their order.
    void jobEvents(quint64 id, const std::vector<core::base::Event>& events);
    void jobFinished(quint64 id, core::base::JobState state, const QString& error);
    void jobPaused(const ui::bridge::JobView& job);
    /// Something in `jobs()` changed: once per drain.
    void changed();

private:
    struct Inbox;
    struct Entry {
        JobView view;
        QPointer<QObject> context;
        bool hasContext = false;
        Finished finished;
    };

    void wake();
    void drain();
    void take(const core::base::JobNews& news);
    void finish(JobId id, JobState state, const QString& error);

    std::shared_ptr<Inbox> inbox_;
    std::unique_ptr<core::base::JobRunner> runner_;
    QHash<JobId, Entry> entries_;
    QList<JobId> order_;
    QHash<JobId, std::vector<core::base::Event>> events_;
    QTimer* timer_;
    std::chrono::steady_clock::time_point lastDrain_{};
};

} // namespace ui::bridge
