#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace core::store {
class Project;
struct RunEntry;
} // namespace core::store
namespace ui::plots {
class RunSeries;
}

namespace ui::panels {

/// Reads runs for the window: the list of the project, and the events of the runs that are looked at, live or old, of this process or another, by the
/// same way: from their folders (DESIGN 6). Files are read on one thread of its own; everything arrives on the GUI thread. While nobody looks
/// (`setActive(false)`) nothing is read.
class RunFeed : public QObject {
    Q_OBJECT
public:
    explicit RunFeed(QObject* parent = nullptr);
    ~RunFeed() override;

    void setProject(std::shared_ptr<core::store::Project> project);
    void setActive(bool active);
    /// Reads the list of runs; `listed` follows.
    void refreshList();
    /// Looks at these runs from now on. What was read of others is kept for a while.
    void follow(const QStringList& folders);
    /// Something was just written: reads at once instead of at the next tick.
    void pollSoon();
    /// Null until its events have been read.
    [[nodiscard]] std::shared_ptr<const plots::RunSeries> series(const QString& folder) const;
    [[nodiscard]] const std::shared_ptr<core::store::Project>& project() const { return project_; }
    /// Like `read`, on a second thread: for what takes long, so that live curves do not wait for it.
    template <typename Result> void readAside(std::function<Result()> work, std::function<void(Result)> done) {
        aside_.start([this, work = std::move(work), done = std::move(done)] {
            auto result = std::make_shared<Result>(work());
            deliver([result, done] { done(std::move(*result)); });
        });
    }
    /// Runs `work` on the reading thread and `done` on this one.
    template <typename Result> void read(std::function<Result()> work, std::function<void(Result)> done) {
        run([this, work = std::move(work), done = std::move(done)] {
            auto result = std::make_shared<Result>(work());
            deliver([result, done] { done(std::move(*result)); });
        });
    }

Q_SIGNALS:
    void listed(const std::shared_ptr<std::vector<core::store::RunEntry>>& runs);
    /// The events of a followed run have been read for the first time.
    void seriesRead(const QString& folder);
    /// Followed runs have new events.
    void seriesGrown(const QStringList& folders);
    void failed(const QString& words);

private:
    struct Followed;
    void run(std::function<void()> work);
    void deliver(std::function<void()> done);
    void poll();
    void pace();

    std::shared_ptr<core::store::Project> project_;
    QHash<QString, std::shared_ptr<Followed>> known_;
    QStringList followed_;
    QThreadPool pool_, aside_;
    QTimer pollTimer_, listTimer_;
    QElapsedTimer sinceGrowth_;
    bool active_ = false, polling_ = false, pollAgain_ = false, listing_ = false, listAgain_ = false;
    bool anyRunning_ = false;
};

} // namespace ui::panels
