#include "core/base/clock.h"

#include <atomic>
#include <chrono>
#include <cmath>
#include <limits>

namespace core::base {

namespace {
std::atomic<double> fixedTime{std::numeric_limits<double>::quiet_NaN()};
}

double unixTime() {
    const double fixed = fixedTime.load();
    if (!std::isnan(fixed)) return fixed;
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

FixedClock::FixedClock(double seconds) { fixedTime = seconds; }
FixedClock::~FixedClock() { fixedTime = std::numeric_limits<double>::quiet_NaN(); }
void FixedClock::advance(double seconds) { fixedTime = fixedTime.load() + seconds; }

} // namespace core::base
