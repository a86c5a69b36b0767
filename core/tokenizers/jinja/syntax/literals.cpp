#include "core/tokenizers/jinja/syntax/literals.h"

#include "core/tokenizers/jinja/values/characters.h"
#include "core/tokenizers/unicode/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace core::tokenizers::jinja {
namespace {

bool isDigitOf(char c, int base) {
    const int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'z' ? c - 'a' + 10 : c >= 'A' && c <= 'Z' ? c - 'A' + 10 : 99;
    return digit < base;
}

/// Bytes of digits with single `_` between them.
std::size_t digits(std::string_view text, int base) {
    std::size_t end = 0;
    while (end < text.size() && (isDigitOf(text[end], base) || (text[end] == '_' && end > 0 && text[end - 1] != '_' &&
                                                                end + 1 < text.size() && isDigitOf(text[end + 1], base))))
        ++end;
    return end;
}

std::string withoutUnderscores(std::string_view text) {
    std::string out(text);
    std::erase(out, '_');
    return out;
}

std::optional<std::int64_t> wholeOf(std::string_view text, int base) {
    const std::string plain = withoutUnderscores(text);
    std::int64_t value = 0;
    const auto [end, code] = std::from_chars(plain.data(), plain.data() + plain.size(), value, base);
    if (code != std::errc() || end != plain.data() + plain.size()) return std::nullopt;
    return value;
}

int baseOf(std::string_view text) {
    if (text.size() < 2 || text[0] != '0') return 10;
    const char c = static_cast<char>(text[1] | 0x20);
    return c == 'x' ? 16 : c == 'o' ? 8 : c == 'b' ? 2 : 10;
}

/// Bytes of the fraction and exponent behind the digits.
std::size_t fraction(std::string_view text) {
    std::size_t end = 0;
    if (text.size() > 1 && text[0] == '.' && isDigitOf(text[1], 10)) end = 1 + digits(text.substr(1), 10);
    if (end < text.size() && (text[end] | 0x20) == 'e') {
        std::size_t exponent = end + 1;
        if (exponent < text.size() && (text[exponent] == '+' || text[exponent] == '-')) ++exponent;
        const std::size_t length = exponent < text.size() ? digits(text.substr(exponent), 10) : 0;
        if (length > 0) end = exponent + length;
    }
    return end;
}

/// `count` hexadecimal digits at `at`, which moves behind them.
std::optional<char32_t> hexadecimal(std::string_view text, std::size_t& at, std::size_t count) {
    if (at + count > text.size()) return std::nullopt;
    std::uint32_t code = 0;
    const auto [end, result] = std::from_chars(text.data() + at, text.data() + at + count, code, 16);
    if (result != std::errc() || end != text.data() + at + count) return std::nullopt;
    if (code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) return std::nullopt;
    at += count;
    return static_cast<char32_t>(code);
}

} // namespace

std::optional<NumberLiteral> numberAt(std::string_view text, bool whole) {
    if (const int base = baseOf(text); base != 10) {
        std::size_t from = 2;
        if (from < text.size() && text[from] == '_') ++from;
        if (const std::size_t length = digits(text.substr(from), base); length > 0) {
            const auto value = wholeOf(text.substr(from, length), base);
            if (!value) return std::nullopt;
            return NumberLiteral{Value(*value), from + length};
        }
    }
    const std::size_t length = digits(text, 10);
    if (const std::size_t more = whole ? 0 : fraction(text.substr(length)); more > 0) {
        const auto value = parseReal(text.substr(0, length + more));
        if (!value) return std::nullopt;
        return NumberLiteral{Value(*value), length + more};
    }
    const auto value = wholeOf(text.substr(0, length), 10);
    if (!value) return std::nullopt;
    return NumberLiteral{Value(*value), length};
}

std::optional<std::string> unescaped(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] != '\\') {
            out += text[i++];
            continue;
        }
        if (++i >= text.size()) return std::nullopt;
        const char c = text[i++];
        static constexpr std::string_view kFrom = "abfnrtv\\'\"", kTo = "\a\b\f\n\r\t\v\\'\"";
        if (const std::size_t at = kFrom.find(c); at != std::string_view::npos) {
            out += kTo[at];
        } else if (c == '\n') { // the line goes on
        } else if (c == 'x' || c == 'u' || c == 'U') {
            const auto code = hexadecimal(text, i, c == 'x' ? 2 : c == 'u' ? 4 : 8);
            if (!code) return std::nullopt;
            unicode::append(out, *code);
        } else if (c >= '0' && c <= '7') {
            std::uint32_t code = static_cast<std::uint32_t>(c - '0');
            for (int n = 0; n < 2 && i < text.size() && text[i] >= '0' && text[i] <= '7'; ++n)
                code = code * 8 + static_cast<std::uint32_t>(text[i++] - '0');
            unicode::append(out, static_cast<char32_t>(code));
        } else if (c == 'N') {
            return std::nullopt; // names of characters
        } else {
            out += '\\';
            out += c;
        }
    }
    return out;
}

std::optional<std::int64_t> parseWhole(std::string_view text, int base) {
    text = stripped(text, nullptr, true, true);
    bool negative = false;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    if (const int written = baseOf(text); written != 10 && (base == written || base == 0)) {
        text.remove_prefix(2);
        base = written;
        if (text.starts_with('_')) text.remove_prefix(1);
    }
    if (base == 0) base = 10;
    if (base < 2 || base > 36 || text.empty() || digits(text, base) != text.size()) return std::nullopt;
    const auto value = wholeOf((negative ? "-" : "") + std::string(text), base);
    return value;
}

std::optional<double> parseReal(std::string_view text) {
    std::string plain = withoutUnderscores(stripped(text, nullptr, true, true));
    std::transform(plain.begin(), plain.end(), plain.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    if (plain.starts_with('+') && !plain.starts_with("+-")) plain.erase(0, 1);
    double value = 0.0;
    const auto [end, code] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (end != plain.data() + plain.size() || plain.empty()) return std::nullopt;
    if (code == std::errc::result_out_of_range) { // Python takes it for 0 or infinity
        const bool small = plain.find("e-") != std::string::npos;
        return (plain.front() == '-' ? -1.0 : 1.0) * (small ? 0.0 : HUGE_VAL);
    }
    if (code != std::errc()) return std::nullopt;
    return value;
}

} // namespace core::tokenizers::jinja
