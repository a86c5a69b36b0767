#pragma once

#include "core/tokenizers/jinja/values/value.h"

#include <nlohmann/json_fwd.hpp>

namespace core::tokenizers::jinja {

/// JSON as Python's json.loads gives it. Throws Error{Data} for whole numbers that 64 bits do not hold.
[[nodiscard]] Value valueOf(const nlohmann::ordered_json& json);

} // namespace core::tokenizers::jinja
