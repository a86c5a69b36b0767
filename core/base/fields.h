#pragma once

#include <concepts>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

/// Marks a text for the translation files; the words stay English here and are translated where they are shown.
#define TR(text) text

/// One description of a configuration (DESIGN 4): a plain struct lists its fields once, in `static auto fields()`, and everything that
/// needs to know them (JSON, defaults, range errors, `--set`, forms, the manual, "what differs") derives from that list.
///
///     struct AdamW {
///         double lr = 2e-4;
///         static auto fields() {
///             return std::tuple{Field{&AdamW::lr, "lr", TR("Learning rate"), TR("Step size at the peak."), Range{1e-8, 1.0}}};
///         }
///     };
namespace core::base {

/// What a leaf field can hold.
using Value = std::variant<bool, std::int64_t, double, std::string, std::vector<std::string>, std::map<std::string, std::string>>;

enum class FieldKind { Bool, Integer, Real, Choice, Text, LongText, Path, List, Map, Nested };

/// Inclusive bounds of a number.
struct Range {
    double min = 0.0;
    double max = 0.0;
};
/// Shown after the field: "tokens", "of the rows".
struct Unit {
    const char* text = "";
};
/// What the value 0 means, where it is not a quantity: "automatic", "no limit".
struct ZeroMeans {
    const char* text = "";
};
struct Choice {
    std::string key;   ///< as it stands in run.json
    std::string label; ///< for a person
    /// False: a key that specifications may hold but that is not there yet. Forms leave it out; whoever would carry it out refuses it in words.
    bool offered = true;
};
/// A field that takes one of these keys. A function, so that leaf tables can be asked.
struct Choices {
    std::vector<Choice> (*list)() = nullptr;
};
/// The text is a path to a file or folder.
struct IsPath {};
/// The text may have several lines.
struct IsLongText {};
/// Not shown unless all settings are asked for.
struct IsAdvanced {};
/// The field matters only where the predicate holds for the struct that it stands in.
template <class S> struct VisibleIf { bool (*holds)(const S&) = nullptr; };
/// The field matters only where the predicate holds for the text of another field, which stands in the outermost struct. A struct without such a field
/// decides nothing.
struct VisibleFor {
    const char* key = "";
    bool (*holds)(std::string_view) = nullptr;
};

template <class S, class T, class... Attributes> struct Field {
    T S::*member;
    const char* key;
    const char* label;
    const char* help;
    std::tuple<Attributes...> attributes;

    constexpr Field(T S::*member_, const char* key_, const char* label_, const char* help_, Attributes... attributes_)
        : member(member_), key(key_), label(label_), help(help_), attributes(attributes_...) {}
};

struct StructInfo;

/// A field without its types: what forms, JSON and the manual work on. `object` always points at the struct that the field stands in.
struct FieldInfo {
    std::string key;
    const char* label = "";
    const char* help = "";
    const char* unit = "";
    const char* zeroMeans = "";
    FieldKind kind = FieldKind::Text;
    bool advanced = false;
    std::optional<Range> range;
    std::vector<Choice> choices;
    Value defaultValue;                                  ///< leaf fields
    std::function<Value(const void* object)> get;        ///< leaf fields
    std::function<void(void* object, const Value&)> set; ///< leaf fields; unchecked, see `problemWith` in form.h
    std::function<bool(const void* object)> visible;
    VisibleFor visibleFor;
    const StructInfo* nested = nullptr; ///< Nested only
    std::function<const void*(const void* object)> nestedObject;
};

/// The description of one struct. Built once per type, lives as long as the program, immutable.
struct StructInfo {
    std::vector<FieldInfo> fields;
};

template <class S>
concept HasFields = requires {
    S::fields();
};

template <class S> const StructInfo& structInfo();

namespace detail {

template <class T> constexpr FieldKind kindOf() {
    if constexpr (HasFields<T>) return FieldKind::Nested;
    else if constexpr (std::same_as<T, bool>) return FieldKind::Bool;
    else if constexpr (std::integral<T>) return FieldKind::Integer;
    else if constexpr (std::floating_point<T>) return FieldKind::Real;
    else if constexpr (std::same_as<T, std::string>) return FieldKind::Text;
    else if constexpr (std::same_as<T, std::vector<std::string>>) return FieldKind::List;
    else {
        static_assert(std::same_as<T, std::map<std::string, std::string>>, "a field holds one of the kinds of Value or a struct");
        return FieldKind::Map;
    }
}

template <class T> Value toValue(const T& v) {
    if constexpr (std::same_as<T, bool>) return v;
    else if constexpr (std::integral<T>) return static_cast<std::int64_t>(v);
    else if constexpr (std::floating_point<T>) return static_cast<double>(v);
    else return v;
}

template <class T> void fromValue(T& v, const Value& value) {
    if constexpr (std::same_as<T, bool>) v = std::get<bool>(value);
    else if constexpr (std::integral<T>) v = static_cast<T>(std::get<std::int64_t>(value));
    else if constexpr (std::floating_point<T>) v = static_cast<T>(std::get<double>(value));
    else v = std::get<T>(value);
}

template <class S> void apply(FieldInfo& info, Range range) { info.range = range; }
template <class S> void apply(FieldInfo& info, Unit unit) { info.unit = unit.text; }
template <class S> void apply(FieldInfo& info, ZeroMeans zero) { info.zeroMeans = zero.text; }
template <class S> void apply(FieldInfo& info, IsAdvanced) { info.advanced = true; }
template <class S> void apply(FieldInfo& info, IsPath) { info.kind = FieldKind::Path; }
template <class S> void apply(FieldInfo& info, IsLongText) { info.kind = FieldKind::LongText; }
template <class S> void apply(FieldInfo& info, Choices choices) {
    info.choices = choices.list();
    if (info.kind == FieldKind::Text) info.kind = FieldKind::Choice; // a list keeps its kind: each item is one of the choices
}
template <class S> void apply(FieldInfo& info, VisibleIf<S> when) {
    info.visible = [when](const void* object) { return when.holds(*static_cast<const S*>(object)); };
}

template <class S> void apply(FieldInfo& info, VisibleFor when) { info.visibleFor = when; }

template <class S, class T, class... Attributes> FieldInfo describeField(const Field<S, T, Attributes...>& field) {
    FieldInfo info;
    info.key = field.key;
    info.label = field.label;
    info.help = field.help;
    info.kind = kindOf<T>();
    info.visible = [](const void*) { return true; };
    const auto member = field.member;
    if constexpr (HasFields<T>) {
        info.nested = &structInfo<T>();
        info.nestedObject = [member](const void* object) -> const void* { return &(static_cast<const S*>(object)->*member); };
    } else {
        info.get = [member](const void* object) { return toValue(static_cast<const S*>(object)->*member); };
        info.set = [member](void* object, const Value& value) { fromValue(static_cast<S*>(object)->*member, value); };
        info.defaultValue = toValue(S{}.*member);
    }
    std::apply([&](const auto&... attribute) { (apply<S>(info, attribute), ...); }, field.attributes);
    return info;
}

} // namespace detail

/// The description of `S`, made at the first call.
template <class S> const StructInfo& structInfo() {
    static const StructInfo info = [] {
        StructInfo made;
        std::apply([&](const auto&... field) { (made.fields.push_back(detail::describeField(field)), ...); }, S::fields());
        return made;
    }();
    return info;
}

} // namespace core::base
