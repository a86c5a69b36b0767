#pragma once

#include "tests/support/own_time.h"

#include <QApplication>
#include <QString>

#include <cstdint>

namespace tests {

/// An application that times every event handler of the GUI thread, by its own time and by the clock on the wall.
class TimedApplication : public QApplication {
    Q_OBJECT
public:
    TimedApplication(int& count, char** arguments);
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
    Report report_;
    double stealAtStart_ = 0.0;
    OwnTime time_; ///< of the GUI thread, which makes the application
    int depth_ = 0;
};

} // namespace tests
