#pragma once

#include "core/tokenizers/jinja/syntax/syntax.h"
#include "core/tokenizers/jinja/values/rendering.h"

/// Python's operators and look-ups on values. Each fails in words where Python raises.
namespace core::tokenizers::jinja {

[[nodiscard]] Value operate(Rendering& rendering, Operation operation, const Value& left, const Value& right);
[[nodiscard]] bool compare(Rendering& rendering, Operation operation, const Value& left, const Value& right);
[[nodiscard]] bool lessThan(Rendering& rendering, const Value& left, const Value& right);
[[nodiscard]] Value negated(Rendering& rendering, const Value& value);
/// `text % values`.
[[nodiscard]] Value formatted(Rendering& rendering, const std::string& format, const Value& values);

/// What a loop goes through: items of a list, keys of an object, characters of a text. A generator is used up by it.
[[nodiscard]] Items itemsOf(Rendering& rendering, const Value& value);
[[nodiscard]] std::size_t lengthOf(Rendering& rendering, const Value& value);

/// value.name: Python's methods before the keys of an object.
[[nodiscard]] Value attributeOf(Rendering& rendering, const Value& value, const std::string& name);
/// value[key]: keys and places before methods.
[[nodiscard]] Value itemOf(Rendering& rendering, const Value& value, const Value& key);
/// value[begin:end:step]; undefined ends are None.
[[nodiscard]] Value sliceOf(Rendering& rendering, const Value& value, const Value& begin, const Value& end, const Value& step);
/// A method bound to its value, or an undefined value.
[[nodiscard]] Value methodOf(Rendering& rendering, const Value& value, const std::string& name);

/// Throws where the value is undefined, in the words of why it is.
void needDefined(Rendering& rendering, const Value& value);

} // namespace core::tokenizers::jinja
