#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace arrow {
class Array;
}

namespace core::data {

/// Appends a text as a JSON string.
void appendJsonString(std::string_view text, std::string& out);
/// Appends the value at `row` as JSON. Dates and other types that JSON lacks become strings. False: it holds bytes that are no UTF-8 text.
bool appendJson(const arrow::Array& array, std::int64_t row, std::string& out);
/// Whether the type is one of text (strings and binary), through dictionaries.
[[nodiscard]] bool isTextType(const arrow::Array& array);
/// Whether values of the type hold bytes that need not be text, themselves or inside lists and structs.
[[nodiscard]] bool holdsBytes(const arrow::Array& array);
/// The text at `row` of a text type.
[[nodiscard]] std::string_view textAt(const arrow::Array& array, std::int64_t row);

} // namespace core::data
