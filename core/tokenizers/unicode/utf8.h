#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// Steps through UTF-8 that is known to be valid. No checks: `validText` is where foreign bytes come in.
namespace core::tokenizers::unicode {

/// Bytes of the character that begins with this byte.
inline unsigned lengthOf(char first) noexcept {
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0x80 ? 1U : byte < 0xE0 ? 2U : byte < 0xF0 ? 3U : 4U;
}

struct Decoded {
    char32_t code = 0;
    unsigned length = 1; ///< bytes
};

inline Decoded decode(const char* at) noexcept {
    const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(at[i])); };
    const std::uint32_t first = byte(0);
    if (first < 0x80) return {first, 1};
    if (first < 0xE0) return {((first & 0x1FU) << 6) | (byte(1) & 0x3FU), 2};
    if (first < 0xF0) return {((first & 0x0FU) << 12) | ((byte(1) & 0x3FU) << 6) | (byte(2) & 0x3FU), 3};
    return {((first & 0x07U) << 18) | ((byte(1) & 0x3FU) << 12) | ((byte(2) & 0x3FU) << 6) | (byte(3) & 0x3FU), 4};
}

/// Where the character begins that ends before `at`; `at` is past the begin of the text.
inline const char* before(const char* at) noexcept {
    do --at;
    while ((static_cast<unsigned char>(*at) & 0xC0U) == 0x80U);
    return at;
}

void append(std::string& out, char32_t code);

/// The text itself where it is valid, else a repaired copy in `buffer`: U+FFFD for every broken byte, as the SentencePiece library has it.
[[nodiscard]] std::string_view validText(std::string_view text, std::string& buffer);
/// Bytes of a decoder as text: each longest broken run that begins a character is one U+FFFD (Unicode 3.9, "maximal subpart"), as Rust's
/// `from_utf8_lossy` has it.
[[nodiscard]] std::string lossyText(std::string_view bytes);
[[nodiscard]] bool isAscii(std::string_view text) noexcept;

} // namespace core::tokenizers::unicode
