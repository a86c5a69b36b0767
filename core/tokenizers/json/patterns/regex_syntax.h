#pragma once

#include <string>
#include <string_view>

namespace core::tokenizers::json {

/// A regular expression as these files write it (Oniguruma) in PCRE2's syntax, so that it matches the same: \w, \b and \s are other characters there, \h is a
/// hexadecimal digit, (?m) lets the dot match a line break, and \p{L} and its like know later letters.
[[nodiscard]] std::string inPcre2(std::string_view expression);

} // namespace core::tokenizers::json
