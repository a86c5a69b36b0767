#pragma once

#include <chrono>
#include <stop_token>
#include <thread>

namespace app::cli {

/// SIGINT, SIGTERM and SIGHUP become a request to stop; the handler writes one byte into a pipe and nothing else. A further SIGINT or SIGTERM ends the program at
/// once, but only `kGrace` after the first: until then it is the same request, which a terminal sends to the whole process group and a wrapper (nohup, srun,
/// a shell script) passes on once more. One object in the program, made before any other thread.
class StopSignals {
public:
    static constexpr std::chrono::milliseconds kGrace{1500};
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
