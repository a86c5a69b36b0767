#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Small functions on UTF-8 text that several areas need.
namespace core::base {

/// The byte offset of the first byte that is not part of valid UTF-8 (RFC 3629: no overlong forms, no surrogates), or nothing.
[[nodiscard]] std::optional<std::size_t> firstInvalidUtf8(std::string_view text);
/// How many characters (code points) valid UTF-8 holds.
[[nodiscard]] std::size_t countCharacters(std::string_view text) noexcept;
/// The same text with every invalid byte replaced by U+FFFD.
[[nodiscard]] std::string repairedUtf8(std::string_view text);
/// Foreign text for a message: at most `maxBytes` of its bytes, never cutting a character in two, with "…" where something was left out;
/// control characters are written as escapes (a line break as \n), so that the message stays one line.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t maxBytes);
/// The same part as it stands, without a sign for what is left out and without escapes: for fields and tables, which are no lines of a log.
[[nodiscard]] std::string_view beginningOf(std::string_view text, std::size_t maxBytes);
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// Whether the pattern is the whole text; `*` in it stands for any text. Takes at most the product of the two lengths.
[[nodiscard]] bool matchesPattern(std::string_view pattern, std::string_view text);
/// Parts between separators, trimmed, empty ones left out.
[[nodiscard]] std::vector<std::string> splitList(std::string_view text, char separator);
[[nodiscard]] std::string joined(const std::vector<std::string>& parts, std::string_view separator);
/// 1234567 → "1,234,567": for messages and the command line, which speak English.
[[nodiscard]] std::string grouped(std::int64_t number);
/// "1 row", "1,234 rows".
[[nodiscard]] std::string counted(std::int64_t number, const char* one, const char* many);
/// "1.04 MB": decimal units, three significant digits.
[[nodiscard]] std::string bytesInWords(std::uint64_t bytes);
/// "1:15", "1:02:03": minutes and seconds, hours where needed.
[[nodiscard]] std::string clockTime(double seconds);
/// The shortest decimal form that reads back as the same number.
[[nodiscard]] std::string numberText(double number);

} // namespace core::base
