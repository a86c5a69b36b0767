#pragma once

#include "core/tokenizers/jinja/functions/functions.h"

#include <string>

namespace core::tokenizers::jinja {

/// A method of Python's str bound to its text, or an undefined value.
[[nodiscard]] Value textMethod(Rendering& rendering, const Value& value, const std::string& name);

} // namespace core::tokenizers::jinja
