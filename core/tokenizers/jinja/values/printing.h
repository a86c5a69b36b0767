#pragma once

#include "core/tokenizers/jinja/values/rendering.h"

#include <optional>
#include <string>

/// Values as text, exactly as Python writes them.
namespace core::tokenizers::jinja {

[[nodiscard]] std::string reprOf(double number);
/// str(value): a text itself, nothing for an undefined value.
[[nodiscard]] std::string textOf(Rendering& rendering, const Value& value);
[[nodiscard]] std::string reprOf(Rendering& rendering, const Value& value);

/// Arguments of Transformers' filter `tojson`, which are those of json.dumps.
struct JsonLayout {
    bool ascii = false, sorted = false;
    std::optional<std::string> indent; ///< of one level; none: one line
    std::string itemSeparator = ", ", keySeparator = ": ";
};
[[nodiscard]] std::string jsonOf(Rendering& rendering, const Value& value, const JsonLayout& layout);

} // namespace core::tokenizers::jinja
