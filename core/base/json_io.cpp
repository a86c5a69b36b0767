#include "core/base/json_io.h"

#include "core/base/error.h"
#include "core/base/form.h"
#include "core/base/json_parse.h"
#include "core/base/text.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace core::base {

namespace {

using Json = nlohmann::ordered_json;

Json jsonOf(const Value& value) {
    return std::visit([](const auto& v) { return Json(v); }, value);
}

Json write(const StructInfo& info, const void* object, bool changesOnly) {
    Json json = Json::object();
    for (const auto& field : info.fields) {
        if (field.kind == FieldKind::Nested) {
            auto nested = write(*field.nested, field.nestedObject(object), changesOnly);
            if (!changesOnly || !nested.empty()) json[field.key] = std::move(nested);
        } else if (const auto value = field.get(object); !changesOnly || value != field.defaultValue) {
            json[field.key] = jsonOf(value);
        }
    }
    return json;
}

/// Reads specifications; keeps where it is for messages.
class Reader {
public:
    Reader(const StructInfo& root, std::string_view where) : where_(where) {
        for (const auto& field : formFields(root)) paths_.push_back(field.path);
    }

    void read(const StructInfo& info, void* object, const Json& json, const std::string& prefix) const {
        if (!json.is_object())
            refuse(prefix.empty() ? "must be a JSON object" : prefix.substr(0, prefix.size() - 1) + " must be an object");
        for (const auto& [key, item] : json.items()) {
            const auto* field = findField(info, key);
            if (field == nullptr) unknown(prefix + key);
            if (field->kind == FieldKind::Nested)
                read(*field->nested, const_cast<void*>(field->nestedObject(object)), item, prefix + key + ".");
            else readLeaf(*field, object, item, prefix + key);
        }
    }

private:
    [[noreturn]] void refuse(const std::string& message) const { throw Error(ErrorKind::Usage, where_ + ": " + message); }

    [[noreturn]] void unknown(const std::string& path) const {
        auto candidates = paths_;
        for (const auto& known : paths_)
            if (const auto dot = known.find('.'); dot != std::string::npos) candidates.push_back(known.substr(0, dot));
        const auto near = nearestWord(path, candidates);
        refuse("unknown key \"" + shortened(path, 80) + "\"" + (near ? "; did you mean \"" + *near + "\"?" : ""));
    }

    static const FieldInfo* findField(const StructInfo& info, const std::string& key) {
        for (const auto& field : info.fields)
            if (field.key == key) return &field;
        return nullptr;
    }

    void readLeaf(const FieldInfo& field, void* object, const Json& json, const std::string& path) const {
        const auto value = valueOf(field, json);
        if (!value) refuse(path + " must be " + kindInWords(field.kind) + ", not " + shortened(json.dump(), 60));
        if (const auto problem = problemWith(field, *value))
            refuse(path + " " + (problem->starts_with("must") ? *problem : "is wrong: " + *problem));
        field.set(object, *value);
    }

    static std::optional<Value> valueOf(const FieldInfo& field, const Json& json) {
        switch (field.kind) {
        case FieldKind::Bool: return json.is_boolean() ? std::optional<Value>(json.get<bool>()) : std::nullopt;
        case FieldKind::Integer: return integerOf(json);
        case FieldKind::Real: return json.is_number() ? std::optional<Value>(json.get<double>()) : std::nullopt;
        case FieldKind::List: return listOf(json);
        case FieldKind::Map: return mapOf(json);
        default: return json.is_string() ? std::optional<Value>(json.get<std::string>()) : std::nullopt;
        }
    }

    static std::optional<Value> integerOf(const Json& json) {
        if (json.is_number_unsigned() && json.get<std::uint64_t>() > 9'000'000'000'000'000'000ULL) return std::nullopt;
        if (json.is_number_integer()) return json.get<std::int64_t>();
        if (!json.is_number_float()) return std::nullopt;
        const double real = json.get<double>();
        if (real != std::floor(real) || std::abs(real) > 9e15) return std::nullopt;
        return static_cast<std::int64_t>(real);
    }

    static std::optional<Value> listOf(const Json& json) {
        if (!json.is_array()) return std::nullopt;
        std::vector<std::string> list;
        for (const auto& item : json) {
            if (!item.is_string()) return std::nullopt;
            list.push_back(item.get<std::string>());
        }
        return list;
    }

    static std::optional<Value> mapOf(const Json& json) {
        if (!json.is_object()) return std::nullopt;
        std::map<std::string, std::string> map;
        for (const auto& [key, item] : json.items()) {
            if (item.is_number_integer()) map[key] = item.dump(); // a rank may stand as a number
            else if (item.is_string()) map[key] = item.get<std::string>();
            else return std::nullopt;
        }
        return map;
    }

    static std::string kindInWords(FieldKind kind) {
        switch (kind) {
        case FieldKind::Bool: return "true or false";
        case FieldKind::Integer: return "a whole number";
        case FieldKind::Real: return "a number";
        case FieldKind::List: return "a list of texts";
        case FieldKind::Map: return "an object of texts or whole numbers";
        default: return "a text";
        }
    }

    std::string where_;
    std::vector<std::string> paths_;
};

} // namespace

std::string toJson(const StructInfo& info, const void* object, int indent) {
    return write(info, object, false).dump(indent, ' ', false, Json::error_handler_t::replace);
}

std::string changesToJson(const StructInfo& info, const void* object, int indent) {
    return write(info, object, true).dump(indent, ' ', false, Json::error_handler_t::replace);
}

void fromJson(const StructInfo& info, void* object, std::string_view json, std::string_view where) {
    Json parsed;
    try {
        parsed = parseJson(json, where);
    } catch (const Error& error) {
        throw Error(ErrorKind::Usage, error.message());
    }
    Reader(info, where).read(info, object, parsed, "");
}

} // namespace core::base
