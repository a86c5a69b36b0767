#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace core::base {

namespace {

/// Length of the valid UTF-8 sequence at the start of `text`, or 0.
std::size_t sequenceLength(std::string_view text) {
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = at(0);
    if (first < 0x80) return 1;
    const auto continues = [&](std::size_t i) { return i < text.size() && (at(i) & 0xC0U) == 0x80; };
    if (first >= 0xC2 && first <= 0xDF) return continues(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        if (!continues(1) || !continues(2)) return 0;
        if (first == 0xE0 && at(1) < 0xA0) return 0; // overlong
        if (first == 0xED && at(1) > 0x9F) return 0; // surrogate
        return 3;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        if (!continues(1) || !continues(2) || !continues(3)) return 0;
        if (first == 0xF0 && at(1) < 0x90) return 0; // overlong
        if (first == 0xF4 && at(1) > 0x8F) return 0; // beyond U+10FFFF
        return 4;
    }
    return 0;
}

} // namespace

std::size_t countCharacters(std::string_view text) noexcept {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::optional<std::size_t> firstInvalidUtf8(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = sequenceLength(text.substr(i));
        if (length == 0) return i;
        i += length;
    }
    return std::nullopt;
}

std::string repairedUtf8(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = sequenceLength(text.substr(i));
        if (length == 0) {
            out += "\xEF\xBF\xBD";
            ++i;
        } else {
            out.append(text.substr(i, length));
            i += length;
        }
    }
    return out;
}

namespace {

/// Control characters as a person can see them, so that foreign text never breaks a message's line or drives a terminal.
void appendVisibly(std::string& out, char c) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20 && byte != 0x7F) {
        out += c;
        return;
    }
    constexpr std::string_view digits = "0123456789abcdef";
    if (c == '\n') out += "\\n";
    else if (c == '\t') out += "\\t";
    else if (c == '\r') out += "\\r";
    else out += {'\\', 'x', digits[byte >> 4U], digits[byte & 15U]};
}

} // namespace

std::string_view beginningOf(std::string_view text, std::size_t maxBytes) {
    if (text.size() <= maxBytes) return text;
    std::size_t end = maxBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80) --end;
    return text.substr(0, end);
}

std::string shortened(std::string_view text, std::size_t maxBytes) {
    const std::string_view seen = beginningOf(text, maxBytes);
    std::string out;
    for (const char c : seen) appendVisibly(out, c);
    return seen.size() < text.size() ? out + "…" : out;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n\f\v";
    const auto first = text.find_first_not_of(blank);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

bool matchesPattern(std::string_view pattern, std::string_view text) {
    std::size_t p = 0, t = 0, star = std::string_view::npos, resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p, ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*') ++p;
    return p == pattern.size();
}

std::vector<std::string> splitList(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (true) {
        const auto end = text.find(separator);
        const auto part = trimmed(text.substr(0, end));
        if (!part.empty()) parts.emplace_back(part);
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    std::string out;
    for (const auto& part : parts) {
        if (!out.empty()) out += separator;
        out += part;
    }
    return out;
}

std::string grouped(std::int64_t number) {
    std::string digits = std::to_string(number);
    const std::size_t start = number < 0 ? 1 : 0;
    for (std::size_t i = digits.size(); i > start + 3;) {
        i -= 3;
        digits.insert(i, 1, ',');
    }
    return digits;
}

std::string counted(std::int64_t number, const char* one, const char* many) { return grouped(number) + ' ' + (number == 1 ? one : many); }

std::string bytesInWords(std::uint64_t bytes) {
    if (bytes < 1000) return std::to_string(bytes) + " bytes";
    constexpr std::array units{"kB", "MB", "GB", "TB", "PB"};
    double value = static_cast<double>(bytes) / 1000.0;
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1000.0;
        ++unit;
    }
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), value < 9.995 ? "%.2f %s" : value < 99.95 ? "%.1f %s" : "%.0f %s", value, units[unit]);
    return text.data();
}

std::string clockTime(double seconds) {
    if (!std::isfinite(seconds) || seconds < 0) return "–";
    const auto whole = static_cast<std::int64_t>(std::llround(seconds));
    std::array<char, 48> text{};
    if (whole >= 3600)
        std::snprintf(text.data(), text.size(), "%lld:%02lld:%02lld", static_cast<long long>(whole / 3600),
                      static_cast<long long>(whole / 60 % 60), static_cast<long long>(whole % 60));
    else std::snprintf(text.data(), text.size(), "%lld:%02lld", static_cast<long long>(whole / 60), static_cast<long long>(whole % 60));
    return text.data();
}

std::string numberText(double number) {
    std::array<char, 48> text{};
    const auto result = std::to_chars(text.data(), text.data() + text.size(), number);
    std::string out(text.data(), result.ptr);
    // "1e-04" as people write it: "1e-4".
    if (const auto exponent = out.find('e'); exponent != std::string::npos) {
        if (out[exponent + 1] == '+') out.erase(exponent + 1, 1);
        const auto digits = out[exponent + 1] == '-' ? exponent + 2 : exponent + 1;
        if (out[digits] == '0' && digits + 1 < out.size()) out.erase(digits, 1);
    }
    return out;
}

} // namespace core::base
