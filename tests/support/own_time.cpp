#include "tests/support/own_time.h"

#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace tests {

namespace {

using Clock = std::chrono::steady_clock;

} // namespace

// "thread-self" is the thread that opens the file, and stays so.
OwnTime::OwnTime() : schedstat_(::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC)) {}

OwnTime::~OwnTime() {
    if (schedstat_ >= 0) ::close(schedstat_);
}

OwnTime::Mark OwnTime::mark() const {
    char text[96] = {};
    std::int64_t waited = 0;
    if (schedstat_ >= 0 && ::pread(schedstat_, text, sizeof text - 1, 0) > 0)
        if (const char* second = std::strchr(text, ' ')) waited = std::strtoll(second, nullptr, 10); // "running waiting slices"
    return {Clock::now(), waited};
}

OwnTime::Taken OwnTime::since(const Mark& begin) const {
    const Mark end = mark();
    const double wall = std::chrono::duration<double, std::milli>(end.wall - begin.wall).count();
    return {wall - static_cast<double>(end.waitedNs - begin.waitedNs) / 1e6, wall};
}

} // namespace tests
