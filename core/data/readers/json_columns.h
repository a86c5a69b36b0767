#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::data {

/// JSON that is written column by column: {"text": ["a", "b"], "label": ["x", "y"]}, or as pandas' to_json does it,
/// {"text": {"0": "a", "1": "b"}, …}, or turned, {"0": {"text": "a", …}, "1": {…}}, or with names and cells apart (its "split"),
/// {"columns": ["text", …], "index": [0, 1], "data": [["a", …], ["b", …]]}. The cells are views of the text that was given.
struct JsonColumns {
    std::vector<std::string> names;
    std::vector<std::vector<std::string_view>> rows; ///< in the order of the names
    std::string problem;                             ///< in words, where it is written so, but names and cells do not fit together
};

/// Nothing where the object is one row. It is written by columns where every value is a list and all are of one length, or every value is an object and
/// all have the same keys, and those (or else the outer ones) are numbers. A list of messages is a cell of a row.
/// The text must be followed by TextWindow::kPadding readable bytes.
[[nodiscard]] std::optional<JsonColumns> columnsOfJson(std::string_view object);

} // namespace core::data
