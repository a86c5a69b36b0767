#include "core/data/text/mojibake.h"

#include "core/data/source/encoding.h"

#include <array>
#include <cstdint>
#include <utility>

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

/// The byte that windows-1252 (or Latin-1, where that has nothing) shows as this character; 0: none of 0x80 … 0xff.
unsigned byteShownAs(char32_t c) {
    static constexpr std::array<std::pair<char32_t, unsigned>, 27> kOthers = {
        {{0x20ac, 0x80}, {0x201a, 0x82}, {0x0192, 0x83}, {0x201e, 0x84}, {0x2026, 0x85}, {0x2020, 0x86}, {0x2021, 0x87},
         {0x02c6, 0x88}, {0x2030, 0x89}, {0x0160, 0x8a}, {0x2039, 0x8b}, {0x0152, 0x8c}, {0x017d, 0x8e}, {0x2018, 0x91},
         {0x2019, 0x92}, {0x201c, 0x93}, {0x201d, 0x94}, {0x2022, 0x95}, {0x2013, 0x96}, {0x2014, 0x97}, {0x02dc, 0x98},
         {0x2122, 0x99}, {0x0161, 0x9a}, {0x203a, 0x9b}, {0x0153, 0x9c}, {0x017e, 0x9e}, {0x0178, 0x9f}}};
    if (c >= 0x80 && c <= 0xff) return static_cast<unsigned>(c);
    for (const auto& [point, byte] : kOthers)
        if (point == c) return byte;
    return 0;
}

bool showsContinuation(char32_t c) {
    const unsigned byte = byteShownAs(c);
    return byte >= 0x80 && byte < 0xc0;
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

std::string repairedMisread(std::string_view text) {
    std::string out, bytes;
    std::size_t from = 0; ///< where the run of bytes begins
    const auto flush = [&](std::size_t to) {
        if (bytes.empty()) return;
        std::size_t at = 0;
        std::string fixed;
        bool any = false;
        while (at < bytes.size()) {
            const auto lead = static_cast<unsigned char>(bytes[at]);
            const std::size_t size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
            const std::string_view piece = std::string_view(bytes).substr(at, size);
            if (lead < 0xc2 || piece.size() < size || firstInvalidUtf8(piece) != size) break;
            fixed += piece;
            any = true;
            at += size;
        }
        if (any && at == bytes.size() && looksMisread(text.substr(from, to - from))) out += fixed;
        else out += text.substr(from, to - from);
        bytes.clear();
    };
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t here = at;
        if (static_cast<signed char>(text[at]) >= 0) {
            flush(here);
            out.push_back(text[at++]);
            continue;
        }
        const unsigned byte = byteShownAs(nextPoint(text, at));
        if (byte == 0) {
            flush(here);
            out += text.substr(here, at - here);
            continue;
        }
        if (bytes.empty()) from = here;
        bytes.push_back(static_cast<char>(byte));
    }
    flush(text.size());
    return out;
}

} // namespace core::data
