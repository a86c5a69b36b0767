#include "core/base/form.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>
#include <numeric>

namespace core::base {

namespace {

[[noreturn]] void refuse(const std::string& message) { throw Error(ErrorKind::Usage, message); }

struct Place {
    const FieldInfo* field = nullptr;
    const void* object = nullptr; ///< the struct that the field stands in
    bool visible = true;
};

std::vector<std::string> leafPaths(const StructInfo& info) {
    std::vector<std::string> paths;
    for (const auto& field : formFields(info)) paths.push_back(field.path);
    return paths;
}

/// Walks a dotted path down to its leaf. Throws where there is none.
Place placeOf(const StructInfo& info, const void* object, std::string_view path) {
    const StructInfo* at = &info;
    Place place{nullptr, object, true};
    for (std::string_view rest = path;;) {
        const auto dot = rest.find('.');
        const auto key = rest.substr(0, dot);
        const auto found = std::find_if(at->fields.begin(), at->fields.end(), [&](const FieldInfo& field) { return field.key == key; });
        const bool last = dot == std::string_view::npos;
        if (found == at->fields.end() || (found->kind == FieldKind::Nested) == last) {
            const auto near = nearestWord(path, leafPaths(info));
            refuse("unknown setting \"" + std::string(path) + "\"" + (near ? "; did you mean \"" + *near + "\"?" : ""));
        }
        place.field = &*found;
        place.visible = place.visible && found->visible(place.object);
        if (last) return place;
        place.object = found->nestedObject(place.object);
        at = found->nested;
        rest.remove_prefix(dot + 1);
    }
}

void collect(const StructInfo& info, const std::string& prefix, const char* groupLabel, std::vector<FormField>& out) {
    for (const auto& field : info.fields) {
        if (field.kind == FieldKind::Nested) collect(*field.nested, prefix + field.key + ".", field.label, out);
        else out.push_back({prefix + field.key, prefix.empty() ? "" : prefix.substr(0, prefix.size() - 1), groupLabel, &field});
    }
}

std::optional<std::string> problemWithNumber(const FieldInfo& field, double number) {
    if (!std::isfinite(number)) return "must be a finite number";
    if (!field.range) return std::nullopt;
    if (number < field.range->min) return "must be at least " + numberText(field.range->min);
    if (number > field.range->max) return "must be at most " + numberText(field.range->max);
    return std::nullopt;
}

std::optional<std::string> problemWithChoice(const FieldInfo& field, const std::string& text) {
    std::vector<std::string> keys;
    for (const auto& choice : field.choices) keys.push_back(choice.key);
    if (keys.empty() || std::find(keys.begin(), keys.end(), text) != keys.end()) return std::nullopt;
    const auto near = nearestWord(text, keys);
    return "\"" + shortened(text, 60) + "\" is not one of " + joined(keys, ", ") + (near ? "; did you mean " + *near + "?" : "");
}

template <class Number> std::optional<Number> wholeNumber(std::string_view text) {
    Number number{};
    const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
    if (result.ec != std::errc{} || result.ptr != text.data() + text.size()) return std::nullopt;
    return number;
}

Value parseNumber(const FieldInfo& field, std::string_view text) {
    if (text.starts_with('+')) text.remove_prefix(1);
    if (field.kind == FieldKind::Integer)
        if (const auto whole = wholeNumber<std::int64_t>(text)) return *whole;
    const auto real = wholeNumber<double>(text);
    if (!real) refuse("\"" + shortened(text, 60) + "\" is not a number");
    if (field.kind == FieldKind::Real) return *real;
    if (*real != std::floor(*real) || std::abs(*real) > 9e15) refuse("\"" + shortened(text, 60) + "\" is not a whole number");
    return static_cast<std::int64_t>(*real);
}

Value parseList(std::string_view text) {
    if (!text.starts_with('[')) return splitList(text, ',');
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_array() || !std::all_of(json.begin(), json.end(), [](const auto& item) { return item.is_string(); }))
        refuse("\"" + shortened(text, 60) + "\" is not a list of words");
    return json.get<std::vector<std::string>>();
}

Value parseMap(std::string_view text) {
    std::map<std::string, std::string> map;
    if (text.starts_with('{')) {
        const auto json = nlohmann::json::parse(text, nullptr, false);
        if (!json.is_object()) refuse("\"" + shortened(text, 60) + "\" is not an object of texts or whole numbers");
        for (const auto& [name, item] : json.items()) {
            if (item.is_number_integer()) map[name] = item.dump(); // as in a file: a rank may stand as a number
            else if (item.is_string()) map[name] = item.get<std::string>();
            else refuse("\"" + shortened(text, 60) + "\" is not an object of texts or whole numbers");
        }
        return map;
    }
    for (const auto& pair : splitList(text, ',')) {
        const auto equals = pair.find('=');
        if (equals == std::string::npos || equals == 0) refuse("\"" + shortened(pair, 60) + "\" is not name=value");
        map[std::string(trimmed(pair.substr(0, equals)))] = std::string(trimmed(pair.substr(equals + 1)));
    }
    return map;
}

std::string formatList(const std::vector<std::string>& list) {
    const bool plain = std::all_of(list.begin(), list.end(), [](const std::string& item) {
        return !item.empty() && item.find(',') == std::string::npos && trimmed(item) == item && item.front() != '[';
    });
    return plain ? joined(list, ", ") : nlohmann::json(list).dump();
}

std::string formatMap(const std::map<std::string, std::string>& map) {
    std::vector<std::string> pairs;
    bool plain = true;
    for (const auto& [role, column] : map) {
        plain = plain && !role.empty() && (role + column).find_first_of(",={") == std::string::npos && trimmed(role) == role &&
                trimmed(column) == column;
        pairs.push_back(role + "=" + column);
    }
    return plain ? joined(pairs, ", ") : nlohmann::json(map).dump();
}

} // namespace

std::vector<FormField> formFields(const StructInfo& info) {
    std::vector<FormField> fields;
    collect(info, "", "", fields);
    return fields;
}

Value valueAt(const StructInfo& info, const void* object, std::string_view path) {
    const auto place = placeOf(info, object, path);
    return place.field->get(place.object);
}

void setValueAt(const StructInfo& info, void* object, std::string_view path, const Value& value) {
    const auto place = placeOf(info, object, path);
    if (const auto problem = problemWith(*place.field, value)) refuse(std::string(path) + ": " + *problem);
    // The place was reached through the mutable object of the caller; only the walk down is const.
    place.field->set(const_cast<void*>(place.object), value);
}

bool visibleAt(const StructInfo& info, const void* object, std::string_view path) {
    const auto place = placeOf(info, object, path);
    const VisibleFor& when = place.field->visibleFor;
    if (!place.visible || when.holds == nullptr) return place.visible;
    const auto other = std::find_if(info.fields.begin(), info.fields.end(), [&](const FieldInfo& field) { return field.key == when.key; });
    if (other == info.fields.end() || other->kind == FieldKind::Nested) return true;
    const Value value = other->get(object);
    const auto* text = std::get_if<std::string>(&value);
    return text == nullptr || when.holds(*text);
}

std::optional<std::string> problemWith(const FieldInfo& field, const Value& value) {
    if (value.index() != field.defaultValue.index()) return "holds a value of the wrong kind";
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return problemWithNumber(field, static_cast<double>(*whole));
    if (const auto* real = std::get_if<double>(&value)) return problemWithNumber(field, *real);
    if (const auto* text = std::get_if<std::string>(&value)) {
        if (text->find('\0') != std::string::npos) return "must not contain a NUL character";
        return problemWithChoice(field, *text);
    }
    if (const auto* list = std::get_if<std::vector<std::string>>(&value))
        for (const auto& item : *list)
            if (auto problem = problemWithChoice(field, item)) return problem;
    return std::nullopt;
}

Value parseValue(const FieldInfo& field, std::string_view text) {
    switch (field.kind) {
    case FieldKind::Bool: {
        const auto word = trimmed(text);
        if (word == "true" || word == "yes" || word == "on" || word == "1") return true;
        if (word == "false" || word == "no" || word == "off" || word == "0") return false;
        refuse("\"" + shortened(text, 60) + "\" is neither true nor false");
    }
    case FieldKind::Integer:
    case FieldKind::Real: return parseNumber(field, trimmed(text));
    case FieldKind::List: return parseList(trimmed(text));
    case FieldKind::Map: return parseMap(trimmed(text));
    case FieldKind::Choice: return std::string(trimmed(text));
    default: return std::string(text);
    }
}

std::string formatValue(const Value& value) {
    struct Writer {
        std::string operator()(bool flag) const { return flag ? "true" : "false"; }
        std::string operator()(std::int64_t whole) const { return std::to_string(whole); }
        std::string operator()(double real) const { return numberText(real); }
        std::string operator()(const std::string& text) const { return text; }
        std::string operator()(const std::vector<std::string>& list) const { return formatList(list); }
        std::string operator()(const std::map<std::string, std::string>& map) const { return formatMap(map); }
    };
    return std::visit(Writer{}, value);
}

std::vector<Difference> differences(const StructInfo& info, const std::vector<const void*>& objects) {
    std::vector<Difference> out;
    for (const auto& field : formFields(info)) {
        Difference difference{field.path, field.info, {}};
        for (const void* object : objects) difference.values.push_back(valueAt(info, object, field.path));
        const auto& values = difference.values;
        if (std::any_of(values.begin(), values.end(), [&](const Value& value) { return value != values.front(); }))
            out.push_back(std::move(difference));
    }
    return out;
}

void applySetting(const StructInfo& info, void* object, std::string_view assignment) {
    const auto equals = assignment.find('=');
    if (equals == std::string_view::npos || equals == 0) refuse("\"" + shortened(assignment, 60) + "\" is not KEY=VALUE");
    const auto path = trimmed(assignment.substr(0, equals));
    const auto place = placeOf(info, object, path);
    try {
        setValueAt(info, object, path, parseValue(*place.field, assignment.substr(equals + 1)));
    } catch (const Error& error) {
        const auto message = error.message();
        refuse(message.starts_with(path) ? message : std::string(path) + ": " + message);
    }
}

std::optional<std::string> nearestWord(std::string_view word, const std::vector<std::string>& candidates) {
    const auto distance = [](std::string_view a, std::string_view b) {
        std::vector<std::size_t> row(b.size() + 1);
        std::iota(row.begin(), row.end(), std::size_t{0});
        for (std::size_t i = 1; i <= a.size(); ++i) {
            std::size_t diagonal = row[0];
            row[0] = i;
            for (std::size_t j = 1; j <= b.size(); ++j) {
                const std::size_t above = row[j];
                row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U)});
                diagonal = above;
            }
        }
        return row.back();
    };
    if (word.size() > 200) return std::nullopt;
    std::optional<std::string> best;
    std::size_t bestDistance = std::max<std::size_t>(2, word.size() / 2) + 1;
    for (const auto& candidate : candidates) {
        auto d = distance(word, candidate);
        // "lr" for "optimizer.lr": the last part alone is near too.
        if (const auto dot = candidate.rfind('.'); dot != std::string::npos)
            d = std::min(d, distance(word, std::string_view(candidate).substr(dot + 1)));
        if (d < bestDistance) {
            bestDistance = d;
            best = candidate;
        }
    }
    return best;
}

} // namespace core::base
