#pragma once

#include "core/data/dataset.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

/// Character encodings of source files: the guess with its reason, and conversion to UTF-8 as the bytes stream by.
namespace core::data {

/// Guesses from the first bytes of a (decompressed) file. `complete`: these are all bytes. `mustBeUnicode`: the format allows Unicode only (JSON),
/// so stray bytes are faults of their rows, not a reason to believe in windows-1252.
[[nodiscard]] Guess guessEncoding(std::string_view head, bool complete, bool mustBeUnicode);

/// The name as this program writes it ("utf-8", "utf-16le", "windows-1252", "latin-1" …). Throws Error{Usage} for a name that nobody knows.
[[nodiscard]] std::string canonicalEncoding(const std::string& name);

/// Bytes of the byte order mark of this encoding at the start of `head`, or 0.
[[nodiscard]] std::size_t byteOrderMark(std::string_view head, const std::string& encoding);

/// A byte that UTF-8 never holds. The decoder writes it where the source has no character, so that the row is rejected later.
inline constexpr char kNoCharacter = '\xff';

/// Converts consecutive pieces. Keeps the bytes of a character that is not complete yet. One stream, one thread.
class Decoder {
public:
    virtual ~Decoder() = default;
    /// Appends UTF-8. `last`: nothing follows, so an incomplete character is a fault.
    virtual void decode(std::string_view bytes, bool last, std::string& out) = 0;
};
/// Nothing for UTF-8, which needs no conversion.
[[nodiscard]] std::unique_ptr<Decoder> makeDecoder(const std::string& encoding);

/// The first byte that does not continue valid UTF-8 (RFC 3629: no surrogates, no overlong forms), or size() where all is valid.
[[nodiscard]] std::size_t firstInvalidUtf8(std::string_view text);
[[nodiscard]] bool isValidUtf8(std::string_view text);
/// Faults become U+FFFD; cut after at most `limit` bytes, never inside a character.
[[nodiscard]] std::string validUtf8(std::string_view text, std::size_t limit = static_cast<std::size_t>(-1));
/// Appends one code point as UTF-8.
void appendUtf8(char32_t codePoint, std::string& out);

} // namespace core::data
