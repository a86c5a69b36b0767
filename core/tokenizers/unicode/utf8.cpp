#include "core/tokenizers/unicode/utf8.h"

#include "core/base/text.h"

#include <cstring>
#include <simdjson.h>

namespace core::tokenizers::unicode {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// Length of a valid character at the begin of `bytes` with `valid` true, else of the maximal subpart that is broken (at least 1).
std::size_t subpart(std::string_view bytes, bool& valid) {
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char first = at(0);
    valid = first < 0x80;
    if (valid || first < 0xC2 || first > 0xF4) return 1;
    const std::size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    // The second byte's range says what overlong forms, surrogates and codes past U+10FFFF look like.
    const unsigned char low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const unsigned char high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    for (std::size_t i = 1; i < length; ++i)
        if (i >= bytes.size() || at(i) < (i == 1 ? low : 0x80) || at(i) > (i == 1 ? high : 0xBF)) return i;
    valid = true;
    return length;
}

} // namespace

void append(std::string& out, char32_t code) {
    const auto push = [&](std::uint32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (code < 0x80) {
        push(code);
    } else if (code < 0x800) {
        push(0xC0U | (code >> 6));
        push(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        push(0xE0U | (code >> 12));
        push(0x80U | ((code >> 6) & 0x3FU));
        push(0x80U | (code & 0x3FU));
    } else {
        push(0xF0U | (code >> 18));
        push(0x80U | ((code >> 12) & 0x3FU));
        push(0x80U | ((code >> 6) & 0x3FU));
        push(0x80U | (code & 0x3FU));
    }
}

std::string_view validText(std::string_view text, std::string& buffer) {
    if (simdjson::validate_utf8(text.data(), text.size())) return text;
    buffer = base::repairedUtf8(text);
    return buffer;
}

std::string lossyText(std::string_view bytes) {
    if (simdjson::validate_utf8(bytes.data(), bytes.size())) return std::string(bytes);
    std::string out;
    out.reserve(bytes.size() + 16);
    while (!bytes.empty()) {
        bool valid = false;
        const std::size_t length = subpart(bytes, valid);
        out.append(valid ? bytes.substr(0, length) : kReplacement);
        bytes.remove_prefix(length);
    }
    return out;
}

bool isAscii(std::string_view text) noexcept {
    std::size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + i, 8);
        if ((word & 0x8080808080808080ULL) != 0) return false;
    }
    for (; i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0x80U) != 0) return false;
    return true;
}

} // namespace core::tokenizers::unicode
