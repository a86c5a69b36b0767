#pragma once

#include <stop_token>
#include <thread>

namespace app::cli {

/// SIGINT, SIGTERM and SIGHUP become a request to stop; the handler writes one byte into a pipe and nothing else. A second signal ends the program at
/// once. One object in the program, made before any other thread.
class StopSignals {
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;
    [[nodiscard]] std::stop_token token() const noexcept { return source_.get_token(); }

private:
    void listen();
    std::stop_source source_;
    int readEnd_ = -1;
    std::jthread listener_;
};

} // namespace app::cli
