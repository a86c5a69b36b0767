#include "core/models/architectures/config_reader.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace core::models {

namespace {

constexpr std::size_t kLongestList = 1'000'000;

bool isWhole(const nlohmann::ordered_json& value) {
    if (value.is_number_integer()) return true;
    return value.is_number_float() && std::trunc(value.get<double>()) == value.get<double>() && std::abs(value.get<double>()) < 9e15;
}

} // namespace

std::string inWords(const nlohmann::ordered_json& value) {
    if (value.is_object()) return "an object";
    if (value.is_array()) return "a list";
    return base::shortened(value.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace), 60);
}

ConfigReader::ConfigReader(const nlohmann::ordered_json& object, std::string where) : object_(&object), where_(std::move(where)) {}

void ConfigReader::fail(const char* key, const std::string& what) const {
    throw Error(ErrorKind::Model, where_ + ": \"" + key + "\" " + what);
}

const nlohmann::ordered_json* ConfigReader::find(const char* key) const {
    const auto found = object_->find(key);
    return found == object_->end() || found->is_null() ? nullptr : &*found;
}

bool ConfigReader::has(const char* key) const { return find(key) != nullptr; }

bool ConfigReader::isNull(const char* key) const {
    const auto found = object_->find(key);
    return found != object_->end() && found->is_null();
}

std::int64_t ConfigReader::integer(const char* key, std::int64_t min, std::int64_t max, std::optional<std::int64_t> otherwise) const {
    const std::string needed = "a whole number from " + base::grouped(min) + " to " + base::grouped(max) + " is needed";
    const auto* value = find(key);
    if (value == nullptr) {
        if (otherwise) return *otherwise;
        fail(key, "is missing; " + needed);
    }
    if (!isWhole(*value)) fail(key, "is " + inWords(*value) + "; " + needed);
    const bool tooLarge = value->is_number_unsigned() && value->get<std::uint64_t>() > static_cast<std::uint64_t>(max);
    const std::int64_t number = tooLarge                   ? max
                                : value->is_number_float() ? static_cast<std::int64_t>(value->get<double>())
                                                           : value->get<std::int64_t>();
    if (tooLarge || number < min || number > max) fail(key, "is " + inWords(*value) + "; " + needed);
    return number;
}

double ConfigReader::real(const char* key, double min, double max, std::optional<double> otherwise) const {
    const std::string needed = "a number from " + base::numberText(min) + " to " + base::numberText(max) + " is needed";
    const auto* value = find(key);
    if (value == nullptr) {
        if (otherwise) return *otherwise;
        fail(key, "is missing; " + needed);
    }
    if (!value->is_number()) fail(key, "is " + inWords(*value) + "; " + needed);
    const double number = value->get<double>();
    if (!(number >= min && number <= max)) fail(key, "is " + inWords(*value) + "; " + needed);
    return number;
}

bool ConfigReader::boolean(const char* key, bool otherwise) const {
    const auto* value = find(key);
    if (value == nullptr) return otherwise;
    if (!value->is_boolean()) fail(key, "is " + inWords(*value) + "; true or false is needed");
    return value->get<bool>();
}

std::string ConfigReader::text(const char* key, const std::string& otherwise) const {
    const auto* value = find(key);
    if (value == nullptr) return otherwise;
    if (!value->is_string()) fail(key, "is " + inWords(*value) + "; a text is needed");
    return value->get<std::string>();
}

std::optional<std::vector<double>> ConfigReader::reals(const char* key, double min, double max) const {
    const auto* value = find(key);
    if (value == nullptr) return std::nullopt;
    const std::string needed = "a list of numbers from " + base::numberText(min) + " to " + base::numberText(max) + " is needed";
    if (!value->is_array() || value->size() > kLongestList) fail(key, "is " + inWords(*value) + "; " + needed);
    std::vector<double> out;
    for (const auto& entry : *value) {
        if (!entry.is_number() || !(entry.get<double>() >= min && entry.get<double>() <= max))
            fail(key, "has the entry " + inWords(entry) + "; " + needed);
        out.push_back(entry.get<double>());
    }
    return out;
}

std::optional<std::vector<std::string>> ConfigReader::texts(const char* key) const {
    const auto* value = find(key);
    if (value == nullptr) return std::nullopt;
    if (!value->is_array() || value->size() > kLongestList) fail(key, "is " + inWords(*value) + "; a list of texts is needed");
    std::vector<std::string> out;
    for (const auto& entry : *value) {
        if (!entry.is_string()) fail(key, "has the entry " + inWords(entry) + "; a list of texts is needed");
        out.push_back(entry.get<std::string>());
    }
    return out;
}

std::optional<ConfigReader> ConfigReader::object(const char* key) const {
    const auto* value = find(key);
    if (value == nullptr) return std::nullopt;
    if (!value->is_object()) fail(key, "is " + inWords(*value) + "; an object is needed");
    return ConfigReader(*value, where_ + ": " + key);
}

} // namespace core::models
