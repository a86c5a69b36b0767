#pragma once

#include "core/data/dataset.h"

#include <optional>
#include <string>
#include <string_view>

namespace core::data {

/// The encoding from before Unicode (windows-1251, Shift_JIS, Big5, EUC-KR, ISO-8859-7 …) that text in another script than Latin has: ICU looks at
/// which letters follow which. `counts`: what is known of the bytes, for the reason. Nothing where the bytes beyond ASCII stand alone, as accented letters do, or
/// where ICU is not sure.
[[nodiscard]] std::optional<Guess> guessLegacyEncoding(std::string_view text, const std::string& counts);

} // namespace core::data
