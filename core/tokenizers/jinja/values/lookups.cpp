// Attributes, items and slices of values, and what can be gone through.
#include "core/tokenizers/jinja/values/characters.h"
#include "core/tokenizers/jinja/values/operators.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace core::tokenizers::jinja {
namespace {

/// The place that a Python index means, or nothing.
bool placeOf(std::int64_t index, std::size_t size, std::size_t& place) {
    if (index < 0) index += static_cast<std::int64_t>(size);
    if (index < 0 || index >= static_cast<std::int64_t>(size)) return false;
    place = static_cast<std::size_t>(index);
    return true;
}

struct Range {
    std::int64_t begin = 0, end = 0, step = 1;
};

/// Python's slice.indices.
Range rangeOf(Rendering& rendering, std::int64_t size, const Value& begin, const Value& end, const Value& step) {
    const auto whole = [&](const Value& value, std::int64_t& number) {
        if (value.isNone() || value.isUndefined()) return false;
        if (!value.isWhole(number)) rendering.fail(std::string("a slice needs whole numbers, not '") + value.typeName() + "'");
        return true;
    };
    Range range;
    if (whole(step, range.step) && range.step == 0) rendering.fail("the step of a slice is 0");
    range.step = std::clamp<std::int64_t>(range.step, -(std::int64_t{1} << 40), std::int64_t{1} << 40);
    const std::int64_t lowest = range.step < 0 ? -1 : 0, highest = range.step < 0 ? size - 1 : size;
    const auto bounded = [&](std::int64_t number) { return number < 0 ? std::max(lowest, number + size) : std::min(highest, number); };
    range.begin = range.step < 0 ? highest : lowest;
    range.end = range.step < 0 ? lowest : highest;
    std::int64_t number = 0;
    if (whole(begin, number)) range.begin = bounded(number);
    if (whole(end, number)) range.end = bounded(number);
    return range;
}

template <class Take> void eachPlace(const Range& range, Take take) {
    for (std::int64_t i = range.begin; range.step > 0 ? i < range.end : i > range.end; i += range.step) take(static_cast<std::size_t>(i));
}

constexpr std::array<std::string_view, 13> kChanging = {"clear",  "pop",  "popitem", "setdefault", "update", "append", "reverse",
                                                        "insert", "sort", "extend",  "remove",     "add",    "discard"};

Value missing(const Value& value, const std::string& name) {
    const bool container = value.dict() != nullptr || value.list() != nullptr;
    if (container && std::find(kChanging.begin(), kChanging.end(), name) != kChanging.end())
        return Value::undefined("'" + name + "' changes a value, which a chat template may not; use namespace()");
    return Value::undefined(std::string("'") + value.typeName() + " object' has no attribute '" + name + "'");
}

} // namespace

Items itemsOf(Rendering& rendering, const Value& value) {
    if (const List* const list = value.list()) {
        if (list->form == ListForm::Generator && std::exchange(list->used, true)) return {};
        rendering.step(list->items.size() / 8);
        return list->items;
    }
    Items items;
    if (const Dict* const dict = value.dict())
        for (const auto& [key, entry] : dict->entries) items.push_back(key);
    else if (const std::string* const text = value.text()) {
        rendering.step(text->size());
        for (const std::string_view character : charactersOf(*text)) items.emplace_back(character);
    } else if (!value.isUndefined()) rendering.fail(std::string("a value of type '") + value.typeName() + "' cannot be gone through");
    return items;
}

std::size_t lengthOf(Rendering& rendering, const Value& value) {
    if (const std::string* const text = value.text()) {
        rendering.step(text->size() / 64);
        return countCharacters(*text);
    }
    if (const Dict* const dict = value.dict()) return dict->entries.size();
    const List* const list = value.list();
    if (list != nullptr && list->form != ListForm::Generator) return list->items.size();
    if (value.isUndefined()) return 0;
    rendering.fail(std::string("a value of type '") + value.typeName() + "' has no length" +
                   (list != nullptr ? "; make it a list: add |list" : ""));
}

Value attributeOf(Rendering& rendering, const Value& value, const std::string& name) {
    needDefined(rendering, value);
    if (const Namespace* const space = value.space()) {
        for (const auto& [key, entry] : space->entries)
            if (key == name) return entry;
        return missing(value, name);
    }
    if (Callable* const callable = value.callable()) return callable->attribute(rendering, name);
    if (Value method = methodOf(rendering, value, name); !method.isUndefined()) return method;
    if (const Dict* const dict = value.dict()) {
        rendering.step(dict->entries.size() / 16);
        if (const Value* const found = dict->find(std::string_view(name))) return *found;
    }
    if (const List* const list = value.list(); list != nullptr && list->form == ListForm::Group) {
        if (name == "grouper") return list->items[0];
        if (name == "list") return list->items[1];
    }
    return missing(value, name);
}

Value itemOf(Rendering& rendering, const Value& value, const Value& key) {
    needDefined(rendering, value);
    if (const Dict* const dict = value.dict()) {
        rendering.step(dict->entries.size() / 16);
        if (key.text() != nullptr || key.depth() == 0)
            if (const Value* const found = dict->find(key)) return *found;
    }
    std::int64_t index = 0;
    const List* const list = value.list();
    if (key.isWhole(index) &&
        (value.text() != nullptr || (list != nullptr && list->form != ListForm::View && list->form != ListForm::Generator))) {
        std::size_t place = 0;
        if (list != nullptr && placeOf(index, list->items.size(), place)) return list->items[place];
        if (const std::string* const text = value.text()) {
            rendering.step(text->size() / 16);
            const auto characters = charactersOf(*text);
            if (placeOf(index, characters.size(), place)) return Value(characters[place]);
        }
        return Value::undefined(std::string("the '") + value.typeName() + "' has no element " + std::to_string(index));
    }
    if (const std::string* const name = key.text()) return attributeOf(rendering, value, *name);
    return Value::undefined(std::string("'") + value.typeName() + " object' has no element of that key");
}

Value sliceOf(Rendering& rendering, const Value& value, const Value& begin, const Value& end, const Value& step) {
    needDefined(rendering, value);
    if (const std::string* const text = value.text()) {
        rendering.step(text->size() / 16);
        const auto characters = charactersOf(*text);
        std::string out;
        eachPlace(rangeOf(rendering, static_cast<std::int64_t>(characters.size()), begin, end, step),
                  [&](std::size_t place) { out += characters[place]; });
        return rendering.text(std::move(out));
    }
    const List* const list = value.list();
    if (list == nullptr || list->form == ListForm::View || list->form == ListForm::Generator)
        return Value::undefined(std::string("a value of type '") + value.typeName() + "' has no slices");
    Items items;
    eachPlace(rangeOf(rendering, static_cast<std::int64_t>(list->items.size()), begin, end, step),
              [&](std::size_t place) { items.push_back(list->items[place]); });
    return rendering.list(std::move(items), list->form == ListForm::Group ? ListForm::Tuple : list->form);
}

} // namespace core::tokenizers::jinja
