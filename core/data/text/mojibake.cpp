#include "core/data/text/mojibake.h"

#include <cstdint>

namespace core::data {
namespace {

/// The next code point of valid UTF-8; moves on.
char32_t nextPoint(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<char32_t>(static_cast<unsigned char>(text[i])) : 0; };
    const char32_t c = byte(at);
    const std::size_t size = c < 0x80 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
    char32_t point = c;
    if (size == 2) point = (c & 0x1f) << 6 | (byte(at + 1) & 0x3f);
    if (size == 3) point = (c & 0x0f) << 12 | (byte(at + 1) & 0x3f) << 6 | (byte(at + 2) & 0x3f);
    if (size == 4) point = (c & 0x07) << 18 | (byte(at + 1) & 0x3f) << 12 | (byte(at + 2) & 0x3f) << 6 | (byte(at + 3) & 0x3f);
    at += size;
    return point;
}

/// Whether windows-1252 or Latin-1 shows a continuation byte (0x80 … 0xbf) as this character.
bool showsContinuation(char32_t c) {
    if (c >= 0x80 && c < 0xc0) return true;
    switch (c) {
    case 0x20ac:
    case 0x201a:
    case 0x0192:
    case 0x201e:
    case 0x2026:
    case 0x2020:
    case 0x2021:
    case 0x02c6:
    case 0x2030:
    case 0x0160:
    case 0x2039:
    case 0x0152:
    case 0x017d:
    case 0x2018:
    case 0x2019:
    case 0x201c:
    case 0x201d:
    case 0x2022:
    case 0x2013:
    case 0x2014:
    case 0x02dc:
    case 0x2122:
    case 0x0161:
    case 0x203a:
    case 0x0153:
    case 0x017e:
    case 0x0178: return true;
    default: return false;
    }
}

} // namespace

bool looksMisread(std::string_view text) {
    char32_t before = 0, last = 0;
    int weak = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<signed char>(text[at]) >= 0) {
            last = before = 0;
            ++at;
            continue;
        }
        const char32_t c = nextPoint(text, at);
        if (c == 0xfffd || (c >= 0x80 && c < 0xa0 && c != 0x85)) return true;
        if (showsContinuation(c)) {
            const bool guillemet = c == 0xbb || c == 0x201d || c == 0x2019 || c == 0x203a; // these close quotations behind any letter
            if (last == 0xc3 && !guillemet) return true;                                   // Ã©
            if (before == 0xe2 && last == 0x20ac) return true;                             // â€™
            if (before == 0xf0 && last == 0x0178) return true;                             // ðŸ˜
            if (last == 0xc2 && (c == 0xa0 || c == 0xb0 || c == 0xa3 || c == 0xa9 || c == 0xae || c == 0xb7 || c == 0xa7)) return true;
            if ((last == 0xc5 || last == 0xc4 || last == 0xd0 || last == 0xd1 || last == 0xc2) && !guillemet && ++weak >= 3) return true;
        }
        before = last;
        last = c;
    }
    return false;
}

} // namespace core::data
