#include "core/gguf/metadata_reader.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace core::gguf {

double shortestDecimal(float number) {
    std::array<char, 64> text{};
    const auto written = std::to_chars(text.data(), text.data() + text.size(), number);
    double out = static_cast<double>(number); // what is not finite has no decimals
    std::from_chars(text.data(), written.ptr, out);
    return out;
}

MetadataReader::MetadataReader(const Header& header, std::string_view where) : header_(header), where_(where) {
    const Value* value = header.find("general.architecture");
    const auto* name = value != nullptr ? std::get_if<std::string>(&value->data) : nullptr;
    if (name != nullptr) architecture_ = *name;
}

std::string MetadataReader::full(std::string_view key) const {
    return key.starts_with('.') ? architecture_ + std::string(key) : std::string(key);
}

const Value* MetadataReader::find(std::string_view key) const { return header_.find(full(key)); }

bool MetadataReader::has(std::string_view key) const { return find(key) != nullptr; }

void MetadataReader::fail(std::string_view key, const std::string& what) const {
    throw Error(ErrorKind::Model, std::string(where_) + ": \"" + base::shortened(base::repairedUtf8(full(key)), 80) + "\" " + what);
}

std::string MetadataReader::text(std::string_view key) const {
    const Value* value = find(key);
    if (value == nullptr) fail(key, "is missing");
    const auto* found = std::get_if<std::string>(&value->data);
    if (found == nullptr) fail(key, "must be a text");
    if (const auto bad = base::firstInvalidUtf8(*found)) fail(key, "is not valid UTF-8 at its byte " + std::to_string(*bad));
    return *found;
}

std::string MetadataReader::text(std::string_view key, std::string otherwise) const { return has(key) ? text(key) : otherwise; }

std::int64_t MetadataReader::integer(std::string_view key, std::int64_t lowest, std::int64_t highest,
                                     std::optional<std::int64_t> otherwise) const {
    const Value* value = find(key);
    if (value == nullptr && otherwise) return *otherwise;
    if (value == nullptr) fail(key, "is missing");
    std::optional<double> number;
    if (const auto* natural = std::get_if<std::uint64_t>(&value->data)) number = static_cast<double>(*natural);
    if (const auto* whole = std::get_if<std::int64_t>(&value->data)) number = static_cast<double>(*whole);
    if (const auto* list = std::get_if<Array>(&value->data); list != nullptr && !list->numbers.empty()) {
        number = list->real(0);
        for (std::size_t i = 1; i < list->size(); ++i)
            if (list->real(i) != *number) fail(key, "differs from block to block, which cannot be computed");
    }
    if (!number || *number != std::trunc(*number)) fail(key, "must be a whole number");
    if (*number < static_cast<double>(lowest) || *number > static_cast<double>(highest))
        fail(key, "is " + base::numberText(*number) + "; from " + std::to_string(lowest) + " to " + std::to_string(highest) + " can be");
    return static_cast<std::int64_t>(*number);
}

double MetadataReader::real(std::string_view key, std::optional<double> otherwise) const {
    const Value* value = find(key);
    if (value == nullptr && otherwise) return *otherwise;
    if (value == nullptr) fail(key, "is missing");
    std::optional<double> number;
    if (const auto* real = std::get_if<double>(&value->data))
        number = value->type == ValueType::F32 ? shortestDecimal(static_cast<float>(*real)) : *real;
    if (const auto* natural = std::get_if<std::uint64_t>(&value->data)) number = static_cast<double>(*natural);
    if (const auto* whole = std::get_if<std::int64_t>(&value->data)) number = static_cast<double>(*whole);
    if (!number) fail(key, "must be a number");
    if (!std::isfinite(*number)) fail(key, "is not finite");
    return *number;
}

bool MetadataReader::truth(std::string_view key, bool otherwise) const {
    const Value* value = find(key);
    if (value == nullptr) return otherwise;
    const auto* found = std::get_if<bool>(&value->data);
    if (found == nullptr) fail(key, "must be true or false");
    return *found;
}

const std::vector<std::string>* MetadataReader::texts(std::string_view key) const {
    const Value* value = find(key);
    if (value == nullptr) return nullptr;
    const auto* list = std::get_if<Array>(&value->data);
    if (list == nullptr || list->of != ValueType::Text) fail(key, "must be a list of texts");
    return &list->texts;
}

std::optional<std::vector<double>> MetadataReader::numbers(std::string_view key) const {
    const Value* value = find(key);
    if (value == nullptr) return std::nullopt;
    const auto* list = std::get_if<Array>(&value->data);
    if (list == nullptr || list->of == ValueType::Text || list->of == ValueType::Array) fail(key, "must be a list of numbers");
    std::vector<double> out(list->size());
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i] = list->real(i);
        if (!std::isfinite(out[i])) fail(key, "has a number that is not finite at place " + std::to_string(i));
    }
    return out;
}

} // namespace core::gguf
