#pragma once

#include <chrono>
#include <cstdint>

namespace tests {

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
