#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

/// A fast hash for tables in memory. Not stable between versions: nothing on disk depends on it.
namespace core::tokenizers::json {

inline std::uint64_t mixed(std::uint64_t a, std::uint64_t b) noexcept {
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

inline std::uint64_t hashOf(const char* data, std::size_t size) noexcept {
    std::uint64_t hash = 0x9E3779B97F4A7C15ULL ^ size;
    for (; size >= 8; data += 8, size -= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, data, 8);
        hash = mixed(hash ^ word, 0xD6E8FEB86659FD93ULL);
    }
    std::uint64_t word = 0;
    std::memcpy(&word, data, size);
    return mixed(hash ^ word, 0xA0761D6478BD642FULL);
}

} // namespace core::tokenizers::json
