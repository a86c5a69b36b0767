#pragma once

#include "core/base/text.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Texts as Python sees them: sequences of code points, with Unicode's case mappings and classes (ICU). Every text here is valid UTF-8.
namespace core::tokenizers::jinja {

[[nodiscard]] bool isSpace(char32_t code);     ///< str.isspace
[[nodiscard]] bool isPrintable(char32_t code); ///< str.isprintable
/// Whether every character is of the kind that Python's `isdigit`, `isalpha` … ask for; false for an empty text.
enum class CharacterKind { Digit, Decimal, Numeric, Letter, LetterOrNumber, Space };
[[nodiscard]] bool allAre(std::string_view text, CharacterKind kind);
/// Python's isupper and islower: at least one cased character, and none of the other case.
[[nodiscard]] bool isUpper(std::string_view text);
[[nodiscard]] bool isLower(std::string_view text);

using base::countCharacters;
[[nodiscard]] std::vector<std::string_view> charactersOf(std::string_view text);

[[nodiscard]] std::string upper(std::string_view text);
[[nodiscard]] std::string lower(std::string_view text);
[[nodiscard]] std::string capitalized(std::string_view text);
[[nodiscard]] std::string titled(std::string_view text); ///< str.title: a capital after each character without case

/// Without the characters of `set` (all white space where it is null) at the left, at the right.
[[nodiscard]] std::string_view stripped(std::string_view text, const std::string* set, bool left, bool right);
/// At Python's line ends, each kept with its line where `keepEnds`.
[[nodiscard]] std::vector<std::string_view> linesOf(std::string_view text, bool keepEnds);

} // namespace core::tokenizers::jinja
