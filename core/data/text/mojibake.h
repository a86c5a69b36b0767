#pragma once

#include <string_view>

namespace core::data {

/// Whether the text bears the marks of having been read in the wrong encoding: UTF-8 taken for windows-1252 ("Ã©", "â€™"), replacement characters
/// (U+FFFD) or control characters of the C1 block.
[[nodiscard]] bool looksMisread(std::string_view text);

} // namespace core::data
