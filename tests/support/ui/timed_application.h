#pragma once

#include <QApplication>
#include <QString>

#include <cstdint>

namespace tests {

/// An application that times every event handler of the GUI thread. What counts is the time that a handler works or blocks: the time that its
/// thread waits for a processor behind other programs (`/proc/thread-self/schedstat`) is taken off, since no program can help that.
class TimedApplication : public QApplication {
    Q_OBJECT
public:
    TimedApplication(int& count, char** arguments);
    ~TimedApplication() override;
    bool notify(QObject* receiver, QEvent* event) override;

    /// Begins to measure anew.
    void reset();
    struct Report {
        double longestMs = 0.0;     ///< handler, waiting for a processor taken off
        QString longest;            ///< whose it was: class, object name, event
        double longestWallMs = 0.0; ///< the same by the clock on the wall
        int stalls = 0;             ///< handlers over 100 ms by the clock on the wall
        double stealSeconds = 0.0;  ///< the hypervisor's share since `reset`, of all processors (/proc/stat)
        std::int64_t handlers = 0;
        [[nodiscard]] QString words() const; ///< all of it in one line
    };
    [[nodiscard]] Report report() const;

private:
    [[nodiscard]] std::int64_t waitedNs() const; ///< this thread behind others, since it began
    Report report_;
    double stealAtStart_ = 0.0;
    int schedstat_ = -1;
    int depth_ = 0;
};

} // namespace tests
