#include "core/tokenizers/jinja/values/json_values.h"

#include "core/base/error.h"
#include "core/tokenizers/jinja/values/rendering.h"

#include <limits>
#include <nlohmann/json.hpp>

namespace core::tokenizers::jinja {
namespace {

Value converted(const nlohmann::ordered_json& json, Rendering& rendering) {
    switch (json.type()) {
    case nlohmann::ordered_json::value_t::boolean: return Value(json.get<bool>());
    case nlohmann::ordered_json::value_t::number_unsigned:
        if (json.get<std::uint64_t>() > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            throw Error(ErrorKind::Data, "the number " + json.dump() + " is larger than 64 bits hold");
        return Value(json.get<std::int64_t>());
    case nlohmann::ordered_json::value_t::number_integer: return Value(json.get<std::int64_t>());
    case nlohmann::ordered_json::value_t::number_float: return Value(json.get<double>());
    case nlohmann::ordered_json::value_t::string: return Value(json.get_ref<const std::string&>());
    case nlohmann::ordered_json::value_t::array: {
        Items items;
        for (const auto& item : json) items.push_back(converted(item, rendering));
        return rendering.list(std::move(items));
    }
    case nlohmann::ordered_json::value_t::object: {
        Dict dict;
        for (const auto& [key, value] : json.items()) dict.entries.emplace_back(Value(key), converted(value, rendering));
        return rendering.dict(std::move(dict));
    }
    default: return Value(None{});
    }
}

} // namespace

Value valueOf(const nlohmann::ordered_json& json) {
    Limits limits;
    limits.steps = std::numeric_limits<std::int64_t>::max(); // its size was bounded when it was read
    Rendering rendering(limits, [] { return std::time_t{0}; });
    return converted(json, rendering);
}

} // namespace core::tokenizers::jinja
