#include "tests/support/ui/monkey.h"

#include "tests/support/ui/monkey_home.h"
#include "tests/support/ui/timed_application.h"
#include "ui/main_window.h"
#include "ui/panels/context.h"
#include "ui/theme/appearance.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <execinfo.h>
#include <pthread.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <thread>
#include <utility>

namespace tests {

namespace {

constexpr std::int64_t kBlock = 1000;
constexpr int kMostProblems = 20, kMostEscapes = 12, kSettleMs = 120'000;
constexpr double kMostMs = 1000.0 * kSlowdown;

std::atomic<std::int64_t> beat{0}; ///< moves that were begun: what the watch looks at
std::uint64_t watchedSeed = 0;
pthread_t watched;

void say(const char* words) {
    if (::write(STDERR_FILENO, words, std::strlen(words)) < 0) return;
}

void tell(int signal) {
    std::array<char, 80> line{};
    std::snprintf(line.data(), line.size(), "\nthe monkey of seed %llu met signal %d; its last moves:\n",
                  static_cast<unsigned long long>(watchedSeed), signal);
    say(line.data());
    writeNotedMoves(STDERR_FILENO);
    std::array<void*, 60> frames{};
    say("the stack:\n");
    backtrace_symbols_fd(frames.data(), backtrace(frames.data(), static_cast<int>(frames.size())), STDERR_FILENO);
    if (signal == SIGUSR1) ::_exit(3);
    std::signal(signal, SIG_DFL);
    ::raise(signal);
}

} // namespace

void watchMonkey(std::uint64_t seed, int stallSeconds) {
    watchedSeed = seed;
    watched = pthread_self();
    for (const int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGILL, SIGBUS, SIGUSR1}) std::signal(signal, tell);
    std::thread([stallSeconds] {
        std::int64_t before = -1;
        for (int still = 0;; ++still) {
            std::this_thread::sleep_for(std::chrono::seconds(1));
            const std::int64_t now = beat.load();
            if (now != std::exchange(before, now)) still = 0;
            if (still < stallSeconds) continue;
            say("\nthe window has not answered for long\n");
            pthread_kill(watched, SIGUSR1);
            still = 0;
        }
    }).detach();
}

/// Folders and pages would be opened by other programs.
class ClosedDoor : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
public Q_SLOTS:
    void open(const QUrl&) {}
};

Monkey::Monkey(MonkeyHome& home, TimedApplication& application, std::uint64_t seed)
    : home_(home), application_(application), hands_(home, seed) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication::setQuitOnLastWindowClosed(false);
    auto* door = new ClosedDoor(this);
    for (const char* scheme : {"file", "https", "http", "mailto"}) QDesktopServices::setUrlHandler(QLatin1String(scheme), door, "open");
}

Monkey::~Monkey() {
    for (const char* scheme : {"file", "https", "http", "mailto"}) QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
}

void Monkey::problem(const QString& words) {
    if (report_.problems.contains(words)) return;
    report_.problems << words;
    qWarning("%s\n  after: %s", qPrintable(words), qPrintable(notedMoves().join(QStringLiteral("\n         "))));
}

void Monkey::openWindow() {
    window_.reset(); // its jobs end and the project is free again, as between two starts of the program
    nested_ = true;  // which is no handler's time
    window_ = std::make_unique<ui::MainWindow>();
    ++report_.windows;
    window_->show();
    window_->activateWindow();
    if (report_.windows == 1) window_->openProject(home_.project());
    else window_->openLast();
}

void Monkey::schedule() {
    QTimer::singleShot(0, this, [this] { step(); });
}

/// The next one is asked for before this one is made, so that a drag or a menu with a loop of its own goes on getting moves.
void Monkey::step() {
    if (hands_.events() >= blockEnd_) return QCoreApplication::exit();
    schedule();
    ++beat;
    nested_ = nested_ || depth_ > 0;
    if (depth_ == 0 && (!window_ || !window_->isVisible()) && !QApplication::activeModalWidget()) openWindow();
    ++depth_;
    const auto begin = time_.mark();
    if (window_) hands_.move(*window_);
    ++report_.actions;
    const double taken = time_.since(begin).ownMs;
    --depth_;
    if (depth_ == 0 && !nested_ && taken > report_.longestMs) {
        report_.longestMs = taken;
        report_.longest = notedMoves().last();
    }
    if (depth_ == 0 && !nested_ && taken > kMostMs) problem(QStringLiteral("a move took %1 ms").arg(taken, 0, 'f', 0));
    if (depth_ == 0 && ++steps_ % 50 == 0) takeTimes();
}

/// Timers, painting and what jobs hand up come between the moves.
void Monkey::takeTimes() {
    const auto report = application_.report();
    application_.reset();
    if (std::exchange(nested_, false)) return; // a loop in a handler makes it as long as the person likes
    if (report.longestMs > report_.longestMs) {
        report_.longestMs = report.longestMs;
        report_.longest = report.longest;
    }
    if (report.longestMs > kMostMs)
        problem(QStringLiteral("a handler took %1 ms: %2").arg(QString::number(report.longestMs, 'f', 0), report.longest));
}

/// Esc alone leads out of every menu, dialog and sheet that stops the window.
void Monkey::leave() {
    const auto caught = [] { return QApplication::activePopupWidget() || QApplication::activeModalWidget(); };
    for (int i = 0; i < kMostEscapes && caught(); ++i) {
        hands_.pressEscape();
        QTest::qWait(1);
    }
    if (!caught()) return;
    const QWidget* last = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::activeModalWidget();
    problem(QStringLiteral("Esc does not lead out of %1 '%2' %3")
                .arg(QLatin1String(last->metaObject()->className()), last->objectName(), last->windowTitle()));
    while (QWidget* modal = QApplication::activeModalWidget()) {
        modal->close();
        QTest::qWait(1);
        if (modal == QApplication::activeModalWidget()) break;
    }
}

void Monkey::settle() {
    if (!window_) return;
    auto& jobs = window_->context().jobs();
    jobs.stopAll();
    const auto idle = [&] {
        ++beat;
        if (!jobs.jobs().isEmpty()) jobs.stopAll(); // places ask again for what they show
        return jobs.jobs().isEmpty();
    };
    if (QTest::qWaitFor(idle, kSettleMs)) return;
    QStringList names;
    for (const auto& job : jobs.jobs()) names << job.name;
    problem(QStringLiteral("does not stop: %1").arg(names.join(QStringLiteral(", "))));
}

void Monkey::endBlock(bool last) {
    leave();
    settle();
    takeTimes();
    for (const QString& words : home_.problems(last)) problem(words);
    application_.reset();
    nested_ = false;
}

Monkey::Report Monkey::run(std::int64_t events) {
    openWindow();
    while (hands_.events() < events && report_.problems.size() < kMostProblems) {
        blockEnd_ = std::min(events, hands_.events() + kBlock);
        schedule();
        while (hands_.events() < blockEnd_) QCoreApplication::exec(); // "Quit" ends the loop too
        endBlock(hands_.events() >= events);
    }
    window_.reset();
    for (const QString& words : home_.problems(true)) problem(words);
    report_.events = hands_.events();
    return report_;
}

} // namespace tests

#include "monkey.moc"
