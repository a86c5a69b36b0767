#pragma once

#include "core/tokenizers/jinja/values/value.h"

#include <optional>
#include <string>
#include <string_view>

/// Numbers and texts as Python reads them.
namespace core::tokenizers::jinja {

struct NumberLiteral {
    Value value;
    std::size_t length = 0; ///< bytes
};
/// The number that `text` begins with (with a digit). `whole`: a fraction is not part of it. Nothing where it does not fit into 64 bits.
[[nodiscard]] std::optional<NumberLiteral> numberAt(std::string_view text, bool whole);
/// The inside of a string literal with its escape sequences carried out; nothing where one is broken.
[[nodiscard]] std::optional<std::string> unescaped(std::string_view text);
/// Python's int(text, base) and float(text), white space around and `_` between digits included.
[[nodiscard]] std::optional<std::int64_t> parseWhole(std::string_view text, int base);
[[nodiscard]] std::optional<double> parseReal(std::string_view text);

} // namespace core::tokenizers::jinja
