#pragma once

namespace core::base {

/// Seconds since the Unix epoch. A test can put in its own clock.
[[nodiscard]] double unixTime();

/// For tests: time stands still at `seconds` until `advance` is called, for the lifetime of the object.
class FixedClock {
public:
    explicit FixedClock(double seconds);
    ~FixedClock();
    FixedClock(const FixedClock&) = delete;
    FixedClock& operator=(const FixedClock&) = delete;
    void advance(double seconds);
};

} // namespace core::base
