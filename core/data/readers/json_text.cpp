#include "core/data/readers/json_text.h"

#include "core/data/source/encoding.h"

#include <algorithm>
#include <cstdio>
#include <emmintrin.h>
#include <unordered_set>
#include <vector>

namespace core::data {
namespace {

/// The first of '"', '\\' or a control character at or after `at`; may run past `end` into the padding, which is zeros and stops it.
const char* findStringSpecial(const char* at) {
    const __m128i quote = _mm_set1_epi8('"'), slash = _mm_set1_epi8('\\'), control = _mm_set1_epi8(0x1f);
    for (;;) {
        const __m128i piece = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        const __m128i hit = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(piece, quote), _mm_cmpeq_epi8(piece, slash)),
                                         _mm_cmpeq_epi8(_mm_min_epu8(piece, control), piece));
        const int mask = _mm_movemask_epi8(hit);
        if (mask != 0) return at + __builtin_ctz(static_cast<unsigned>(mask));
        at += 16;
    }
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The keys of one object, to find duplicates. Few keys are compared one by one.
class KeySet {
public:
    bool add(std::string key) {
        if (many_.empty()) {
            if (std::find(few_.begin(), few_.end(), key) != few_.end()) return false;
            few_.push_back(std::move(key));
            if (few_.size() > 16) many_.insert(few_.begin(), few_.end());
            return true;
        }
        return many_.insert(std::move(key)).second;
    }

private:
    std::vector<std::string> few_;
    std::unordered_set<std::string> many_;
};

} // namespace

std::string nameOfCharacter(char c) {
    if (c == '\n' || c == '\r') return "the end of the line";
    if (c == '\t') return "a tab";
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte >= 0x7f) {
        char hex[16];
        std::snprintf(hex, sizeof hex, "byte 0x%02X", static_cast<unsigned>(byte));
        return hex;
    }
    return std::string("'") + c + "'";
}

bool JsonScanner::fail(std::string words) {
    if (!problem_.empty()) return false;
    truncated_ = at_ >= end_;
    problem_ = truncated_ ? "the text ends where " + words + " is expected" : words + " is expected, not " + nameOfCharacter(*at_);
    return false;
}

bool JsonScanner::expect(char c, const char* words) {
    if (at_ < end_ && *at_ == c) {
        ++at_;
        return true;
    }
    return fail(words);
}

bool JsonScanner::next(char close, bool& more) {
    skipSpace();
    if (at_ < end_ && (*at_ == ',' || *at_ == close)) {
        more = *at_ == ',';
        ++at_;
        if (more) skipSpace();
        return true;
    }
    return fail(std::string("',' or '") + close + "'");
}

bool JsonScanner::hex4(unsigned& unit) {
    unit = 0;
    for (int i = 0; i < 4; ++i, ++at_) {
        const char c = at_ < end_ ? *at_ : '\0';
        unsigned digit = 0;
        if (isDigit(c)) digit = static_cast<unsigned>(c - '0');
        else if (c >= 'a' && c <= 'f') digit = static_cast<unsigned>(c - 'a') + 10;
        else if (c >= 'A' && c <= 'F') digit = static_cast<unsigned>(c - 'A') + 10;
        else return fail("a hexadecimal digit of \\u");
        unit = unit << 4 | digit;
    }
    return true;
}

/// At the character after a backslash.
bool JsonScanner::readEscape(std::string* out) {
    if (at_ >= end_) return fail("an escape");
    const char c = *at_;
    const auto plain = [&](char value) {
        ++at_;
        if (out != nullptr) out->push_back(value);
        return true;
    };
    switch (c) {
    case '"':
    case '\\':
    case '/': return plain(c);
    case 'b': return plain('\b');
    case 'f': return plain('\f');
    case 'n': return plain('\n');
    case 'r': return plain('\r');
    case 't': return plain('\t');
    case 'u': break;
    default: return fail("one of \"\\/bfnrtu after a backslash");
    }
    ++at_;
    unsigned unit = 0;
    if (!hex4(unit)) return false;
    char32_t point = unit;
    if (unit >= 0xd800 && unit < 0xdc00 && end_ - at_ >= 2 && at_[0] == '\\' && at_[1] == 'u') {
        const char* const before = at_;
        at_ += 2;
        unsigned low = 0;
        if (!hex4(low)) return false;
        if (low >= 0xdc00 && low < 0xe000) point = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
        else at_ = before;
    }
    if (point >= 0xd800 && point < 0xe000) {
        char words[64];
        std::snprintf(words, sizeof words, "\\u%04X is half of a surrogate pair", static_cast<unsigned>(point));
        addSoftProblem(words);
        point = 0xfffd;
    }
    if (out != nullptr) appendUtf8(point, *out);
    return true;
}

bool JsonScanner::scanString(std::string* out, bool& escaped) {
    escaped = false;
    ++at_; // the opening quote
    for (;;) {
        const char* const stop = std::min(findStringSpecial(at_), end_);
        if (out != nullptr) out->append(at_, static_cast<std::size_t>(stop - at_));
        at_ = stop;
        if (at_ >= end_) return fail("the closing quote of a string");
        if (*at_ == '"') {
            ++at_;
            return true;
        }
        if (*at_ != '\\') return fail("an escape for a control character in a string");
        escaped = true;
        ++at_;
        if (!readEscape(out)) return false;
    }
}

bool JsonScanner::readString(std::string& out) {
    bool escaped = false;
    return scanString(&out, escaped);
}

bool JsonScanner::rawString(std::string_view& out, bool& escaped) {
    const char* const from = at_ + 1;
    if (!scanString(nullptr, escaped)) return false;
    out = {from, static_cast<std::size_t>(at_ - 1 - from)};
    return true;
}

bool JsonScanner::skipWord(std::string_view word) {
    for (const char c : word) {
        if (at_ >= end_ || *at_ != c) return fail("the word '" + std::string(word) + "'");
        ++at_;
    }
    return true;
}

bool JsonScanner::skipNumber() {
    const auto digits = [&](const char* words) {
        if (at_ >= end_ || !isDigit(*at_)) return fail(words);
        while (at_ < end_ && isDigit(*at_)) ++at_;
        return true;
    };
    if (*at_ == '-') ++at_;
    if (at_ < end_ && *at_ == '0') {
        ++at_;
        if (at_ < end_ && isDigit(*at_)) return fail("no digit after a leading zero");
    } else if (!digits("a digit")) {
        return false;
    }
    if (at_ < end_ && *at_ == '.') {
        ++at_;
        if (!digits("a digit after the decimal point")) return false;
    }
    if (at_ < end_ && (*at_ == 'e' || *at_ == 'E')) {
        ++at_;
        if (at_ < end_ && (*at_ == '+' || *at_ == '-')) ++at_;
        if (!digits("a digit of the exponent")) return false;
    }
    return true;
}

bool JsonScanner::skipArray(int depth) {
    ++at_;
    skipSpace();
    if (peek() == ']' && at_ < end_) {
        ++at_;
        return true;
    }
    for (bool another = true; another;)
        if (!skipValue(depth + 1) || !next(']', another)) return false;
    return true;
}

bool JsonScanner::skipObject(int depth) {
    ++at_;
    skipSpace();
    if (at_ < end_ && *at_ == '}') {
        ++at_;
        return true;
    }
    KeySet keys;
    for (bool another = true; another;) {
        if (peek() != '"') return fail("a key in quotes");
        std::string key;
        if (!readString(key)) return false;
        if (!keys.add(key)) addSoftProblem("the key \"" + validUtf8(key, 60) + "\" stands twice in one object");
        skipSpace();
        if (!expect(':', "':' after a key")) return false;
        skipSpace();
        if (!skipValue(depth + 1) || !next('}', another)) return false;
    }
    return true;
}

bool JsonScanner::skipValue(int depth) {
    skipSpace();
    if (at_ >= end_) return fail("a value");
    if (depth > kDeepest) {
        problem_ = "values are nested more than " + std::to_string(kDeepest) + " levels deep";
        return false;
    }
    bool escaped = false;
    switch (*at_) {
    case '{': return skipObject(depth);
    case '[': return skipArray(depth);
    case '"': return scanString(nullptr, escaped);
    case 't': return skipWord("true");
    case 'f': return skipWord("false");
    case 'n': return skipWord("null");
    default:
        if (*at_ == '-' || isDigit(*at_)) return skipNumber();
        return fail("a value");
    }
}

} // namespace core::data
