#pragma once

#include <cstddef>
#include <cstdint>

/// Which branches an input took. One process, one thread at a time.
namespace fuzz {

inline constexpr std::size_t kMapSize = std::size_t{1} << 16;

/// How often each pair of neighbouring branches was taken since the last `clearHits`.
[[nodiscard]] std::uint8_t* hits() noexcept;
void clearHits() noexcept;

} // namespace fuzz
