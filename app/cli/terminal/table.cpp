#include "app/cli/terminal/table.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace app::cli {

std::string table(const std::vector<std::string>& headings, const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::size_t> widths;
    std::vector<bool> right;
    std::vector<std::string> titles;
    for (const std::string& heading : headings) {
        right.push_back(heading.starts_with('>'));
        titles.push_back(right.back() ? heading.substr(1) : heading);
        widths.push_back(core::base::countCharacters(titles.back()));
    }
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], core::base::countCharacters(row[i]));
    std::string text;
    const auto add = [&](const std::vector<std::string>& cells) {
        std::string line;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string gap(widths[i] - core::base::countCharacters(cells[i]), ' ');
            line += (i == 0 ? "" : "  ") + (right[i] ? gap + cells[i] : cells[i] + gap);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    };
    add(titles);
    for (const auto& row : rows) add(row);
    return text;
}

std::string shortNumber(double number) {
    if (!std::isfinite(number)) return "–";
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.4g", number);
    return text.data();
}

std::string oneLine(const std::string& text, std::size_t columns) {
    std::string line;
    bool gap = false; // a run of blanks becomes one
    for (const char c : core::base::repairedUtf8(text)) {
        const bool blank = static_cast<unsigned char>(c) <= 0x20 || c == 0x7F;
        if (!blank && gap && !line.empty()) line += ' ';
        if (!blank) line += c;
        gap = blank;
    }
    std::size_t seen = 0, end = 0;
    while (end < line.size()) {
        const bool begins = (static_cast<unsigned char>(line[end]) & 0xC0U) != 0x80U;
        if (begins && seen++ == columns) return line.substr(0, end) + "…";
        ++end;
    }
    return line;
}

std::string namesInWords(const std::vector<std::string>& names) {
    constexpr std::size_t kMostNames = 20;
    if (names.size() <= kMostNames) return core::base::joined(names, ", ");
    const std::vector<std::string> first(names.begin(), names.begin() + kMostNames);
    return core::base::joined(first, ", ") + " and " + core::base::grouped(static_cast<std::int64_t>(names.size() - kMostNames)) + " more";
}

} // namespace app::cli
