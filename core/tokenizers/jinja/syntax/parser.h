#pragma once

#include "core/tokenizers/jinja/syntax/syntax.h"

#include <string_view>

namespace core::tokenizers::jinja {

/// A template as a tree. `source` is valid UTF-8. Throws Error{Data} "line N: …".
[[nodiscard]] Body parseTemplate(std::string_view source);

} // namespace core::tokenizers::jinja
