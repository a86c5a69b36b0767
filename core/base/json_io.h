#pragma once

#include "core/base/fields.h"

#include <string>
#include <string_view>

/// Field lists as JSON, both ways. Unknown keys, wrong types, values out of range and duplicate keys are errors that name the key path.
namespace core::base {

/// Every field, defaults included, in the order of the list. `indent` < 0 writes one line.
[[nodiscard]] std::string toJson(const StructInfo& info, const void* object, int indent = 2);
/// Only the fields that differ from their defaults.
[[nodiscard]] std::string changesToJson(const StructInfo& info, const void* object, int indent = 2);
/// Fills the object; keys that are missing keep what the object holds. `where` names the source in errors ("run.json").
/// Throws Error{Usage}. Integers are taken for reals; reals without a fraction for integers (1e3).
void fromJson(const StructInfo& info, void* object, std::string_view json, std::string_view where);

template <class S> [[nodiscard]] std::string toJson(const S& object, int indent = 2) { return toJson(structInfo<S>(), &object, indent); }
template <class S> [[nodiscard]] S fromJson(std::string_view json, std::string_view where) {
    S object;
    fromJson(structInfo<S>(), &object, json, where);
    return object;
}

} // namespace core::base
