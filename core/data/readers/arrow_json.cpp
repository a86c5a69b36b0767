#include "core/data/readers/arrow_json.h"

#include "core/base/text.h"
#include "core/data/source/encoding.h"

#include <arrow/api.h>

#include <charconv>
#include <cmath>
#include <cstdio>
#include <functional>

namespace core::data {
namespace {

/// Numbers as people write them, 0.25 or 1270.5, without the search for the shortest digits that std::to_chars makes: a decimal of at most 15 digits whose
/// quotient is the number again is the shortest one. Writes the same as std::to_chars, or nothing.
char* shortDecimal(double value, char* out) {
    constexpr double kScale = 1e6, kLeast = 0.001, kMost = 100'000.0; // outside, an exponent is as short
    const double size = std::abs(value);
    if (!(size >= kLeast && size < kMost)) return nullptr;
    const auto scaled = static_cast<std::int64_t>(size * kScale + 0.5);
    if (static_cast<double>(scaled) / kScale != size) return nullptr;
    if (value < 0) *out++ = '-';
    out = std::to_chars(out, out + 8, scaled / 1'000'000).ptr;
    std::int64_t rest = scaled % 1'000'000;
    if (rest == 0) return out;
    *out++ = '.';
    for (std::int64_t place = 100'000; rest > 0; rest %= place, place /= 10) *out++ = static_cast<char>('0' + rest / place);
    return out;
}

template <class Number> void appendNumber(Number value, std::string& out) {
    char digits[64];
    if constexpr (std::is_floating_point_v<Number>) {
        if (!std::isfinite(value)) {
            out += std::isnan(value) ? "\"NaN\"" : value > 0 ? "\"Infinity\"" : "\"-Infinity\"";
            return;
        }
    }
    if constexpr (std::is_same_v<Number, double>) {
        if (char* end = shortDecimal(value, digits)) {
            out.append(digits, end);
            return;
        }
    }
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    out.append(digits, end);
}

template <class List> bool appendList(const arrow::Array& array, std::int64_t row, std::string& out) {
    const auto& list = static_cast<const List&>(array);
    out += '[';
    for (std::int64_t i = 0; i < list.value_length(row); ++i) {
        if (i > 0) out += ',';
        if (!appendJson(*list.values(), list.value_offset(row) + i, out)) return false;
    }
    out += ']';
    return true;
}

bool appendStruct(const arrow::StructArray& array, std::int64_t row, std::string& out) {
    out += '{';
    for (int i = 0; i < array.num_fields(); ++i) {
        if (i > 0) out += ',';
        appendJsonString(base::repairedUtf8(array.struct_type()->field(i)->name()), out); // names come from the file like all else
        out += ':';
        if (!appendJson(*array.field(i), row, out)) return false;
    }
    out += '}';
    return true;
}

/// An object where the keys are texts, else a list of pairs.
bool appendMap(const arrow::MapArray& map, std::int64_t row, std::string& out) {
    const bool object = isTextType(*map.keys());
    out += object ? '{' : '[';
    for (std::int64_t i = 0; i < map.value_length(row); ++i) {
        const std::int64_t at = map.value_offset(row) + i;
        if (i > 0) out += ',';
        if (!object) out += '[';
        if (!appendJson(*map.keys(), at, out)) return false;
        out += object ? ':' : ',';
        if (!appendJson(*map.items(), at, out)) return false;
        if (!object) out += ']';
    }
    out += object ? '}' : ']';
    return true;
}

bool appendOther(const arrow::Array& array, std::int64_t row, std::string& out) {
    const auto scalar = array.GetScalar(row);
    const std::string words = scalar.ok() ? (*scalar)->ToString() : std::string();
    const bool number = array.type_id() == arrow::Type::DECIMAL128 || array.type_id() == arrow::Type::DECIMAL256 ||
                        array.type_id() == arrow::Type::DECIMAL32 || array.type_id() == arrow::Type::DECIMAL64;
    if (!isValidUtf8(words)) return false;
    if (number) out += words;
    else appendJsonString(words, out);
    return true;
}

} // namespace

void appendJsonString(std::string_view text, std::string& out) {
    out += '"';
    for (const char c : text) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                char escape[8];
                std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(c));
                out += escape;
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

bool holdsBytes(const arrow::Array& array) {
    const std::function<bool(const arrow::DataType&)> inside = [&](const arrow::DataType& type) {
        switch (type.id()) {
        case arrow::Type::BINARY:
        case arrow::Type::LARGE_BINARY:
        case arrow::Type::BINARY_VIEW:
        case arrow::Type::FIXED_SIZE_BINARY: return true;
        case arrow::Type::DICTIONARY: return inside(*static_cast<const arrow::DictionaryType&>(type).value_type());
        default: break;
        }
        for (const auto& field : type.fields())
            if (inside(*field->type())) return true;
        return false;
    };
    return inside(*array.type());
}

bool isTextType(const arrow::Array& array) {
    switch (array.type_id()) {
    case arrow::Type::STRING:
    case arrow::Type::LARGE_STRING:
    case arrow::Type::STRING_VIEW:
    case arrow::Type::BINARY:
    case arrow::Type::LARGE_BINARY:
    case arrow::Type::BINARY_VIEW: return true;
    case arrow::Type::DICTIONARY: return isTextType(*static_cast<const arrow::DictionaryArray&>(array).dictionary());
    default: return false;
    }
}

std::string_view textAt(const arrow::Array& array, std::int64_t row) {
    switch (array.type_id()) {
    case arrow::Type::STRING:
    case arrow::Type::BINARY: return static_cast<const arrow::BinaryArray&>(array).GetView(row);
    case arrow::Type::LARGE_STRING:
    case arrow::Type::LARGE_BINARY: return static_cast<const arrow::LargeBinaryArray&>(array).GetView(row);
    case arrow::Type::STRING_VIEW:
    case arrow::Type::BINARY_VIEW: return static_cast<const arrow::BinaryViewArray&>(array).GetView(row);
    case arrow::Type::DICTIONARY: {
        const auto& words = static_cast<const arrow::DictionaryArray&>(array);
        return textAt(*words.dictionary(), words.GetValueIndex(row));
    }
    default: return {};
    }
}

bool appendJson(const arrow::Array& array, std::int64_t row, std::string& out) {
    if (array.IsNull(row)) {
        out += "null";
        return true;
    }
    if (isTextType(array)) {
        const std::string_view text = textAt(array, row);
        if (!isValidUtf8(text)) return false;
        appendJsonString(text, out);
        return true;
    }
    switch (array.type_id()) {
    case arrow::Type::BOOL: out += static_cast<const arrow::BooleanArray&>(array).Value(row) ? "true" : "false"; return true;
    case arrow::Type::INT8: appendNumber(static_cast<int>(static_cast<const arrow::Int8Array&>(array).Value(row)), out); return true;
    case arrow::Type::UINT8: appendNumber(static_cast<int>(static_cast<const arrow::UInt8Array&>(array).Value(row)), out); return true;
    case arrow::Type::INT16: appendNumber(static_cast<const arrow::Int16Array&>(array).Value(row), out); return true;
    case arrow::Type::UINT16: appendNumber(static_cast<const arrow::UInt16Array&>(array).Value(row), out); return true;
    case arrow::Type::INT32: appendNumber(static_cast<const arrow::Int32Array&>(array).Value(row), out); return true;
    case arrow::Type::UINT32: appendNumber(static_cast<const arrow::UInt32Array&>(array).Value(row), out); return true;
    case arrow::Type::INT64: appendNumber(static_cast<const arrow::Int64Array&>(array).Value(row), out); return true;
    case arrow::Type::UINT64: appendNumber(static_cast<const arrow::UInt64Array&>(array).Value(row), out); return true;
    case arrow::Type::FLOAT: appendNumber(static_cast<const arrow::FloatArray&>(array).Value(row), out); return true;
    case arrow::Type::DOUBLE: appendNumber(static_cast<const arrow::DoubleArray&>(array).Value(row), out); return true;
    case arrow::Type::LIST: return appendList<arrow::ListArray>(array, row, out);
    case arrow::Type::LARGE_LIST: return appendList<arrow::LargeListArray>(array, row, out);
    case arrow::Type::FIXED_SIZE_LIST: return appendList<arrow::FixedSizeListArray>(array, row, out);
    case arrow::Type::STRUCT: return appendStruct(static_cast<const arrow::StructArray&>(array), row, out);
    case arrow::Type::MAP: return appendMap(static_cast<const arrow::MapArray&>(array), row, out);
    case arrow::Type::DICTIONARY: {
        const auto& words = static_cast<const arrow::DictionaryArray&>(array);
        return appendJson(*words.dictionary(), words.GetValueIndex(row), out);
    }
    default: return appendOther(array, row, out);
    }
}

} // namespace core::data
