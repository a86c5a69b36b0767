// Methods of objects and lists; those of texts are in text_methods.cpp.
#include "core/tokenizers/jinja/functions/methods.h"
#include "core/tokenizers/jinja/values/operators.h"

#include <algorithm>
#include <array>

namespace core::tokenizers::jinja {
namespace {

Value viewOf(Rendering& rendering, const Dict& dict, bool keys, bool values) {
    Items items;
    for (const auto& [key, value] : dict.entries)
        items.push_back(keys && values ? rendering.list({key, value}, ListForm::Tuple) : keys ? key : value);
    return rendering.list(std::move(items), ListForm::View);
}

Value dictMethod(Rendering& rendering, const Value& value, const std::string& name) {
    using Kind = const char*;
    static constexpr std::array<Kind, 5> kNames = {"items", "keys", "values", "get", "copy"};
    if (std::none_of(kNames.begin(), kNames.end(), [&](Kind known) { return name == known; })) return {};
    return Function::of(rendering, value, [value, name](Rendering& r, Arguments& arguments) {
        const Dict& dict = *value.dict();
        if (name == "get") {
            const Parameters given(r, "get", arguments, {"key", "default"});
            r.step(dict.entries.size() / 16);
            const Value& key = given.needed(0);
            const Value* const found = key.depth() == 0 ? dict.find(key) : nullptr;
            return found != nullptr ? *found : given.at(1) != nullptr ? *given.at(1) : Value(None{});
        }
        const Parameters none(r, name.c_str(), arguments, {});
        if (name == "copy") return value;
        return viewOf(r, dict, name != "values", name != "keys");
    });
}

Value listMethod(Rendering& rendering, const Value& value, const std::string& name) {
    if (name != "index" && name != "count" && name != "copy") return {};
    return Function::of(rendering, value, [value, name](Rendering& r, Arguments& arguments) {
        if (name == "copy") return value;
        const Parameters given(r, name.c_str(), arguments, {"value"});
        std::int64_t count = 0;
        const Items& items = value.list()->items;
        for (std::size_t i = 0; i < items.size(); ++i) {
            r.step();
            if (!r.equal(items[i], given.needed(0))) continue;
            if (name == "index") return Value(static_cast<std::int64_t>(i));
            ++count;
        }
        if (name == "index") r.fail("the list does not hold what index looks for");
        return Value(count);
    });
}

} // namespace

Value methodOf(Rendering& rendering, const Value& value, const std::string& name) {
    if (value.text() != nullptr) return textMethod(rendering, value, name);
    if (value.dict() != nullptr) return dictMethod(rendering, value, name);
    if (value.list() != nullptr && value.list()->form != ListForm::View && value.list()->form != ListForm::Generator)
        return listMethod(rendering, value, name);
    if (const double* const real = value.as<double>(); real != nullptr && name == "is_integer")
        return Function::of(rendering, {}, [number = *real](Rendering&, Arguments&) {
            return Value(number == static_cast<double>(static_cast<std::int64_t>(std::clamp(number, -9e18, 9e18))));
        });
    return {};
}

} // namespace core::tokenizers::jinja
