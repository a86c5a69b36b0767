#pragma once

#include <string>
#include <vector>

/// Columns of text that line up. Right-aligned where the heading begins with '>'.
namespace app::cli {

[[nodiscard]] std::string table(const std::vector<std::string>& headings, const std::vector<std::vector<std::string>>& rows);
/// A number as the tables show it: four significant digits.
[[nodiscard]] std::string shortNumber(double number);
/// Runs of blanks, line ends and control characters as one blank, at most `columns` characters: for foreign text in a table.
[[nodiscard]] std::string oneLine(const std::string& text, std::size_t columns);

/// The first names, joined by commas, and how many more there are: "a, b and 980 more".
[[nodiscard]] std::string namesInWords(const std::vector<std::string>& names);

} // namespace app::cli
