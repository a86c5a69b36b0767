#pragma once

#include "tests/support/own_time.h"
#include "tests/support/ui/monkey_hands.h"

#include <QObject>
#include <QStringList>

#include <cstdint>
#include <memory>

namespace ui {
class MainWindow;
}

namespace tests {

class MonkeyHome;
class TimedApplication;

/// Uses the window without knowing anything of it: mouse, keys, wheel, drags, drops of files, menus, sizes, themes, languages, closing and opening again.
/// The same seed makes the same moves; what a move meets may differ where a job of the window was faster or slower. After each block of moves it lets go,
/// asks for the way out with Esc alone, and looks whether all that was there is there.
class Monkey : public QObject {
public:
    struct Report {
        std::int64_t events = 0;  ///< presses, releases, moves, turns of the wheel, drops … that were sent
        std::int64_t actions = 0; ///< moves of the monkey, of one or several events
        std::int64_t windows = 0; ///< how often the window was made
        double longestMs = 0.0;   ///< handler, by the own time of the thread
        QString longest;          ///< what it was
        QStringList problems;     ///< what was found, each once
    };

    Monkey(MonkeyHome& home, TimedApplication& application, std::uint64_t seed);
    ~Monkey() override;

    /// Makes this many events, in blocks. Ends early after `kMostProblems` problems.
    Report run(std::int64_t events);

private:
    void openWindow();
    void schedule();
    void step();
    void takeTimes();
    void endBlock(bool last);
    void leave();
    void settle();
    void problem(const QString& words);

    MonkeyHome& home_;
    TimedApplication& application_;
    MonkeyHands hands_;
    OwnTime time_;
    std::unique_ptr<ui::MainWindow> window_;
    Report report_;
    std::int64_t blockEnd_ = 0;
    int depth_ = 0, steps_ = 0;
    bool nested_ = false;
};

/// Writes the last moves and the place in the program where a crash or a stall of `stallSeconds` happened to stderr; a stall then ends the process.
void watchMonkey(std::uint64_t seed, int stallSeconds);

} // namespace tests
