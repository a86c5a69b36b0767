#pragma once

#include "core/base/fields.h"

#include <string>
#include <string_view>

namespace core::base {

/// What the manual says of one field, as Markdown: a heading of that level with key and label, help, what it takes, its default.
[[nodiscard]] std::string fieldPage(const FieldInfo& field, std::string_view path, int level);

} // namespace core::base
