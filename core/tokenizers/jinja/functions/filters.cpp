#include "core/tokenizers/jinja/functions/functions.h"
#include "core/tokenizers/jinja/values/characters.h"
#include "core/tokenizers/jinja/values/operators.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace core::tokenizers::jinja {
namespace {

const std::unordered_map<std::string, FilterFunction>& filters() {
    static const auto all = [] {
        std::unordered_map<std::string, FilterFunction> made;
        for (const auto* const some : {&textFilters(), &numberFilters(), &listFilters(), &choiceFilters()})
            for (const NamedFilter& filter : *some) made.emplace(filter.name, filter.function);
        return made;
    }();
    return all;
}

} // namespace

bool isFilter(const std::string& name) { return filters().contains(name); }

Value applyFilter(Rendering& rendering, const std::string& name, const Value& input, Arguments& arguments) {
    const Rendering::Level level(rendering); // map('map', 'map', …) goes down without an expression
    const auto found = filters().find(name);
    if (found == filters().end()) rendering.fail("there is no filter '" + name + "' for chat templates");
    return found->second(rendering, input, arguments);
}

Value pickedOf(Rendering& rendering, const Value& item, const Value* attribute) {
    if (attribute == nullptr || attribute->isNone()) return item;
    const std::string* const path = attribute->text();
    if (path == nullptr) return itemOf(rendering, item, *attribute);
    Value picked = item;
    for (std::size_t from = 0; from <= path->size();) {
        const std::size_t end = std::min(path->find('.', from), path->size());
        const std::string part = path->substr(from, end - from);
        std::int64_t index = 0;
        const bool number =
            !part.empty() && part.size() < 18 && std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (number) index = std::stoll(part);
        picked = itemOf(rendering, picked, number ? Value(index) : Value(part));
        from = end + 1;
    }
    return picked;
}

Value withoutCase(const Value& value) { return value.text() == nullptr ? value : Value(lower(*value.text())); }

} // namespace core::tokenizers::jinja
