// A request to stop as a terminal, a scheduler or a person makes it: in processes of their own, since the second one is meant to kill.
#include "app/cli/terminal/stop_signals.cpp" // the command line is a program, not a library

#include <QElapsedTimer>
#include <QTest>

#include <poll.h>
#include <sys/wait.h>

#include <array>
#include <thread>

using app::cli::StopSignals;

namespace {

/// A process that says 'r' once it listens and 's' for each request to stop that it gets, works on, and ends with status 3 when it is told to.
class Worker {
public:
    Worker() {
        if (::pipe(words_.data()) != 0 || ::pipe(orders_.data()) != 0) qFatal("no pipe");
        process_ = ::fork();
        if (process_ != 0) return;
        work();
    }
    ~Worker() {
        ::kill(process_, SIGKILL);
        if (!ended_) ::waitpid(process_, nullptr, 0);
        for (const int end : {words_[0], words_[1], orders_[0], orders_[1]}) ::close(end);
    }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;
    void send(int signal) const { ::kill(process_, signal); }
    /// What it said within the time.
    [[nodiscard]] bool says(char expected) const {
        pollfd ready{words_[0], POLLIN, 0};
        char word = 0;
        return ::poll(&ready, 1, 10'000) == 1 && ::read(words_[0], &word, 1) == 1 && word == expected;
    }
    /// Tells it to end; its wait status.
    [[nodiscard]] int end() {
        const char order = 'e';
        if (::write(orders_[1], &order, 1) != 1) return -1;
        return wait();
    }
    [[nodiscard]] int wait() {
        int status = 0;
        ::waitpid(process_, &status, 0);
        ended_ = true;
        return status;
    }

private:
    [[noreturn]] void work() const {
        const StopSignals stop;
        const auto say = [this](char word) { [[maybe_unused]] const auto written = ::write(words_[1], &word, 1); };
        say('r');
        const std::stop_callback stopped(stop.token(), [&] { say('s'); });
        char order = 0;
        while (::read(orders_[0], &order, 1) != 1) {}
        ::_exit(3);
    }
    std::array<int, 2> words_{}, orders_{};
    pid_t process_ = 0;
    bool ended_ = false;
};

bool endedWith(int waitStatus, int exitStatus) { return WIFEXITED(waitStatus) && WEXITSTATUS(waitStatus) == exitStatus; }
bool killedBy(int waitStatus, int signal) { return WIFSIGNALED(waitStatus) && WTERMSIG(waitStatus) == signal; }

} // namespace

class StopSignalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void one_press_that_comes_twice_is_one_request_data() {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::newRow("Ctrl+C to a process group and its wrapper") << SIGINT << SIGINT;
        QTest::newRow("a scheduler that asks twice") << SIGTERM << SIGTERM;
        QTest::newRow("a terminal that is closed") << SIGHUP << SIGTERM;
    }
    void one_press_that_comes_twice_is_one_request() {
        QFETCH(int, first);
        QFETCH(int, second);
        Worker worker;
        QVERIFY(worker.says('r'));
        worker.send(first);
        QVERIFY(worker.says('s'));
        worker.send(second);
        QTest::qSleep(300);
        worker.send(second);
        QVERIFY(endedWith(worker.end(), 3)); // it went on with its work
    }

    void a_second_press_after_the_grace_ends_the_program_data() {
        QTest::addColumn<int>("second");
        QTest::newRow("the same") << SIGTERM;
        QTest::newRow("another") << SIGINT;
    }
    void a_second_press_after_the_grace_ends_the_program() {
        QFETCH(int, second);
        Worker worker;
        QVERIFY(worker.says('r'));
        worker.send(SIGTERM);
        QVERIFY(worker.says('s'));
        QTest::qSleep(static_cast<int>(StopSignals::kGrace.count()) + 50);
        worker.send(second);
        QVERIFY(killedBy(worker.wait(), second));
    }

    void the_grace_is_long_enough_for_a_wrapper_and_short_enough_for_a_person() {
        QVERIFY(StopSignals::kGrace >= std::chrono::seconds(1) && StopSignals::kGrace <= std::chrono::seconds(3));
    }
};

QTEST_GUILESS_MAIN(StopSignalsTest)
#include "test_stop_signals.moc"
