#pragma once

#include "core/base/fields.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Field lists seen as one flat form: dotted paths, text in and out, errors in words, differences. No types of configurations here.
namespace core::base {

/// A leaf field and where it stands.
struct FormField {
    std::string path;  ///< "optimizer.lr"
    std::string group; ///< "optimizer"; empty at the top
    const char* groupLabel = "";
    const FieldInfo* info = nullptr;
};

/// All leaf fields in the order of the lists, depth first.
[[nodiscard]] std::vector<FormField> formFields(const StructInfo& info);

/// The value at a dotted path. Throws Error{Usage} that names the nearest path where there is none.
[[nodiscard]] Value valueAt(const StructInfo& info, const void* object, std::string_view path);
/// Sets a value after checking it. Throws Error{Usage} with the path and the rule that is broken.
void setValueAt(const StructInfo& info, void* object, std::string_view path, const Value& value);
/// Whether the field at the path matters for this object (its own predicate and those of the groups that it stands in).
[[nodiscard]] bool visibleAt(const StructInfo& info, const void* object, std::string_view path);

/// Why the value cannot stand in the field ("must be at least 1"), or nothing.
[[nodiscard]] std::optional<std::string> problemWith(const FieldInfo& field, const Value& value);
/// The value that a person or `--set KEY=VALUE` wrote. Throws Error{Usage} ("is not a whole number").
/// Lists are separated by commas; maps are `role=column` pairs separated by commas; the words of JSON are taken too.
[[nodiscard]] Value parseValue(const FieldInfo& field, std::string_view text);
/// The value as a person reads and can write it again: parseValue(formatValue(v)) == v.
[[nodiscard]] std::string formatValue(const Value& value);

struct Difference {
    std::string path;
    const FieldInfo* field = nullptr;
    std::vector<Value> values; ///< one for each object
};
/// The leaf fields in which the objects are not all equal.
[[nodiscard]] std::vector<Difference> differences(const StructInfo& info, const std::vector<const void*>& objects);

/// `--set KEY=VALUE`. Throws Error{Usage}.
void applySetting(const StructInfo& info, void* object, std::string_view assignment);

/// The candidate with the smallest edit distance to `word`, or nothing where none is near.
[[nodiscard]] std::optional<std::string> nearestWord(std::string_view word, const std::vector<std::string>& candidates);

} // namespace core::base
