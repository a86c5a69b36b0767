#include "app/cli/terminal/stop_signals.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>

namespace app::cli {
namespace {

/// The one thing that the handler may touch.
std::atomic<int> writeEnd{-1};

constexpr char kSignal = 's';
constexpr char kEnd = 'e';

void handle(int number) {
    const int before = errno;
    const int descriptor = writeEnd.load();
    if (descriptor >= 0) [[maybe_unused]]
        const auto written = ::write(descriptor, &kSignal, 1);
    ::signal(number, SIG_DFL); // the second of its kind is final
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
