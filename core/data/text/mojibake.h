#pragma once

#include <string>
#include <string_view>

namespace core::data {

/// Whether the text bears the marks of having been read in the wrong encoding: UTF-8 taken for windows-1252 ("Ã©", "â€™"), replacement characters
/// (U+FFFD) or control characters of the C1 block.
[[nodiscard]] bool looksMisread(std::string_view text);
/// The same text with runs that were UTF-8 taken for windows-1252 read rightly ("Ã©" becomes "é"). What cannot be undone stays.
[[nodiscard]] std::string repairedMisread(std::string_view text);

} // namespace core::data
