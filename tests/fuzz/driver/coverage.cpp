#include "tests/fuzz/driver/coverage.h"

#include <cstring>

namespace {

std::uint8_t map[fuzz::kMapSize];
thread_local std::uintptr_t previous = 0;

} // namespace

namespace fuzz {

std::uint8_t* hits() noexcept { return map; }
void clearHits() noexcept {
    std::memset(map, 0, sizeof map);
    previous = 0;
}

} // namespace fuzz

/// Called by every branch of code that was compiled with -fsanitize-coverage=trace-pc.
extern "C" void __sanitizer_cov_trace_pc();
extern "C" void __sanitizer_cov_trace_pc() {
    const auto here = reinterpret_cast<std::uintptr_t>(__builtin_return_address(0));
    auto& count = map[(here ^ (previous >> 1)) % fuzz::kMapSize];
    if (count < 255) ++count;
    previous = here;
}
