#pragma once

#include <chrono>
#include <cstdint>

namespace tests {

/// What a sanitizer costs: a limit of time is multiplied by it, so that a build under one looks for faults and not for milliseconds.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr double kSlowdown = 10.0;
#else
inline constexpr double kSlowdown = 1.0;
#endif

/// Measures what a piece of work takes on the thread that makes it. What counts is the time in which the thread works or blocks: the time for which
/// it waits for a processor behind other programs (`/proc/thread-self/schedstat`) is taken off, since no program can help that.
class OwnTime {
public:
    OwnTime();
    ~OwnTime();
    OwnTime(const OwnTime&) = delete;
    OwnTime& operator=(const OwnTime&) = delete;

    struct Mark {
        std::chrono::steady_clock::time_point wall;
        std::int64_t waitedNs = 0;
    };
    struct Taken {
        double ownMs = 0.0, wallMs = 0.0;
    };
    /// Only on the thread that made this object.
    [[nodiscard]] Mark mark() const;
    [[nodiscard]] Taken since(const Mark& mark) const;
    /// The own time of one piece of work, in milliseconds.
    template <class Work> [[nodiscard]] double of(Work&& work) const {
        const Mark begin = mark();
        work();
        return since(begin).ownMs;
    }

private:
    int schedstat_ = -1;
};

} // namespace tests
