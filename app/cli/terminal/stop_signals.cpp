#include "app/cli/terminal/stop_signals.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <ctime>

namespace app::cli {
namespace {

/// What the handler may touch: atomics that need no lock.
std::atomic<int> writeEnd{-1};
std::atomic<std::int64_t> firstSignalMs{0}; ///< when the first signal came; 0: none yet
static_assert(std::atomic<int>::is_always_lock_free && std::atomic<std::int64_t>::is_always_lock_free);

/// Since the machine was started; clock_gettime may be called in a handler.
std::int64_t monotonicMs() {
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<std::int64_t>(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000 + 1;
}

constexpr char kSignal = 's';
constexpr char kEnd = 'e';

void handle(int number) {
    const int before = errno;
    const std::int64_t now = monotonicMs();
    std::int64_t first = 0;
    if (firstSignalMs.compare_exchange_strong(first, now)) {
        const int descriptor = writeEnd.load();
        if (descriptor >= 0) [[maybe_unused]]
            const auto written = ::write(descriptor, &kSignal, 1);
    } else if (number != SIGHUP && now - first >= StopSignals::kGrace.count()) {
        ::signal(number, SIG_DFL);
        ::raise(number); // it ends the program when this handler returns
    }
    errno = before;
}

void catchSignal(int number) {
    struct sigaction current {};
    if (::sigaction(number, nullptr, &current) == 0 && current.sa_handler == SIG_IGN) return; // as nohup wants it
    struct sigaction action {};
    action.sa_handler = handle;
    action.sa_flags = SA_RESTART;
    ::sigemptyset(&action.sa_mask);
    ::sigaction(number, &action, nullptr);
}

} // namespace

StopSignals::StopSignals() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) return; // then signals end the program, as they do in any other
    readEnd_ = ends[0];
    writeEnd = ends[1];
    firstSignalMs = 0;
    ::signal(SIGPIPE, SIG_IGN); // a reader that goes away must not end a training
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) catchSignal(number);
    listener_ = std::jthread([this] { listen(); });
}

StopSignals::~StopSignals() {
    if (readEnd_ < 0) return;
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) ::signal(number, SIG_DFL);
    const int descriptor = writeEnd.exchange(-1);
    if (::write(descriptor, &kEnd, 1) == 1) listener_.join();
    else listener_.detach();
    ::close(descriptor);
    ::close(readEnd_);
}

void StopSignals::listen() {
    char byte = 0;
    while (true) {
        const auto count = ::read(readEnd_, &byte, 1);
        if (count < 0 && errno == EINTR) continue;
        if (count != 1 || byte == kEnd) return;
        source_.request_stop();
    }
}

} // namespace app::cli
