#include "core/tokenizers/jinja/values/characters.h"

#include "core/tokenizers/unicode/utf8.h"

#include <algorithm>
#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace core::tokenizers::jinja {
namespace {

using unicode::decode;

icu::UnicodeString wide(std::string_view text) {
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

std::string narrow(const icu::UnicodeString& text) {
    std::string out;
    text.toUTF8String(out);
    return out;
}

/// One character with its full mapping to a title letter (ß becomes Ss).
std::string titleOf(std::string_view character) {
    icu::UnicodeString text = wide(character);
    return narrow(text.toTitle(nullptr, icu::Locale::getRoot(), U_TITLECASE_NO_LOWERCASE | U_TITLECASE_NO_BREAK_ADJUSTMENT));
}

template <class Visit> void eachCharacter(std::string_view text, Visit visit) {
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, length] = decode(text.data() + at);
        visit(code, text.substr(at, length));
        at += length;
    }
}

bool isCased(char32_t code) {
    const auto c = static_cast<UChar32>(code);
    return u_hasBinaryProperty(c, UCHAR_LOWERCASE) != 0 || u_hasBinaryProperty(c, UCHAR_UPPERCASE) != 0 ||
           u_charType(c) == U_TITLECASE_LETTER;
}

bool isOf(char32_t code, CharacterKind kind) {
    const auto c = static_cast<UChar32>(code);
    const auto numericType = static_cast<UNumericType>(u_getIntPropertyValue(c, UCHAR_NUMERIC_TYPE));
    switch (kind) {
    case CharacterKind::Digit: return numericType == U_NT_DECIMAL || numericType == U_NT_DIGIT;
    case CharacterKind::Decimal: return numericType == U_NT_DECIMAL;
    case CharacterKind::Numeric: return numericType != U_NT_NONE;
    case CharacterKind::Letter: return u_isalpha(c) != 0;
    case CharacterKind::LetterOrNumber: return u_isalpha(c) != 0 || numericType != U_NT_NONE;
    case CharacterKind::Space: return isSpace(code);
    }
    return false;
}

} // namespace

bool isSpace(char32_t code) {
    if (code < 0x80) return (code >= 9 && code <= 13) || (code >= 0x1C && code <= 0x20);
    return code == 0x85 || code == 0xA0 || code == 0x1680 || (code >= 0x2000 && code <= 0x200A) || code == 0x2028 || code == 0x2029 ||
           code == 0x202F || code == 0x205F || code == 0x3000;
}

bool isPrintable(char32_t code) {
    if (code < 0x7F) return code >= 0x20;
    switch (u_charType(static_cast<UChar32>(code))) {
    case U_UNASSIGNED:
    case U_CONTROL_CHAR:
    case U_FORMAT_CHAR:
    case U_PRIVATE_USE_CHAR:
    case U_SURROGATE:
    case U_SPACE_SEPARATOR:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR: return false;
    default: return true;
    }
}

bool allAre(std::string_view text, CharacterKind kind) {
    bool all = !text.empty();
    eachCharacter(text, [&](char32_t code, std::string_view) { all = all && isOf(code, kind); });
    return all;
}

bool isUpper(std::string_view text) {
    bool cased = false, other = false;
    eachCharacter(text, [&](char32_t code, std::string_view) {
        if (!isCased(code)) return;
        cased = true;
        other = other || u_hasBinaryProperty(static_cast<UChar32>(code), UCHAR_UPPERCASE) == 0;
    });
    return cased && !other;
}

bool isLower(std::string_view text) {
    bool cased = false, other = false;
    eachCharacter(text, [&](char32_t code, std::string_view) {
        if (!isCased(code)) return;
        cased = true;
        other = other || u_hasBinaryProperty(static_cast<UChar32>(code), UCHAR_LOWERCASE) == 0;
    });
    return cased && !other;
}

std::vector<std::string_view> charactersOf(std::string_view text) {
    std::vector<std::string_view> all;
    all.reserve(text.size());
    eachCharacter(text, [&](char32_t, std::string_view character) { all.push_back(character); });
    return all;
}

std::string upper(std::string_view text) { return narrow(wide(text).toUpper(icu::Locale::getRoot())); }
std::string lower(std::string_view text) { return narrow(wide(text).toLower(icu::Locale::getRoot())); }

std::string capitalized(std::string_view text) {
    if (text.empty()) return {};
    const std::size_t first = unicode::lengthOf(text.front());
    return titleOf(text.substr(0, first)) + lower(text.substr(first));
}

std::string titled(std::string_view text) {
    std::string out;
    bool inside = false;
    eachCharacter(text, [&](char32_t code, std::string_view character) {
        const bool cased = isCased(code);
        out += !cased ? std::string(character) : inside ? lower(character) : titleOf(character);
        inside = cased;
    });
    return out;
}

std::string_view stripped(std::string_view text, const std::string* set, bool left, bool right) {
    std::vector<std::string_view> chosen;
    if (set != nullptr) chosen = charactersOf(*set);
    const auto goes = [&](std::string_view character) {
        return set == nullptr ? isSpace(decode(character.data()).code) : std::find(chosen.begin(), chosen.end(), character) != chosen.end();
    };
    while (left && !text.empty()) {
        const std::size_t length = unicode::lengthOf(text.front());
        if (!goes(text.substr(0, length))) break;
        text.remove_prefix(length);
    }
    while (right && !text.empty()) {
        const char* const last = unicode::before(text.data() + text.size());
        const auto at = static_cast<std::size_t>(last - text.data());
        if (!goes(text.substr(at))) break;
        text = text.substr(0, at);
    }
    return text;
}

std::vector<std::string_view> linesOf(std::string_view text, bool keepEnds) {
    std::vector<std::string_view> lines;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        auto [code, length] = decode(text.data() + at);
        const bool ends = (code >= 10 && code <= 13) || (code >= 0x1C && code <= 0x1E) || code == 0x85 || code == 0x2028 || code == 0x2029;
        if (!ends) {
            at += length;
            continue;
        }
        const std::size_t end = at;
        if (code == '\r' && at + 1 < text.size() && text[at + 1] == '\n') ++length;
        at += length;
        lines.push_back(text.substr(begin, (keepEnds ? at : end) - begin));
        begin = at;
    }
    if (begin < text.size()) lines.push_back(text.substr(begin));
    return lines;
}

} // namespace core::tokenizers::jinja
