#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core::tokenizers::json {

/// RFC 4648, padded to groups of four; nothing where it is not that.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);

} // namespace core::tokenizers::json
