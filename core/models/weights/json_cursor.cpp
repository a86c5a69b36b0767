#include "core/models/weights/json_cursor.h"

#include "core/base/error.h"

#include <limits>

namespace core::models::weights {

namespace {

void appendUtf8(std::string& out, std::uint32_t code) {
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (code >> 18));
        out += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

} // namespace

void JsonCursor::fail(const std::string& what) const {
    throw Error(ErrorKind::Model,
                std::string(where_) + ": the header is not the JSON that it should be, at byte " + std::to_string(at_ + 8) + ": " + what);
}

void JsonCursor::skipSpace() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\t' || text_[at_] == '\r')) ++at_;
}

char JsonCursor::peek() {
    skipSpace();
    if (at_ >= text_.size()) fail("it ends in the middle");
    return text_[at_];
}

void JsonCursor::expect(char symbol) {
    if (peek() != symbol) fail(std::string("'") + symbol + "' is missing");
    ++at_;
}

bool JsonCursor::tryTake(char symbol) {
    if (peek() != symbol) return false;
    ++at_;
    return true;
}

std::uint32_t JsonCursor::hex4() {
    if (text_.size() - at_ < 4) fail("it ends in the middle of a \\u escape");
    std::uint32_t code = 0;
    for (int i = 0; i < 4; ++i, ++at_) {
        const char c = text_[at_];
        code <<= 4;
        if (isDigit(c)) code |= static_cast<std::uint32_t>(c - '0');
        else if (c >= 'a' && c <= 'f') code |= static_cast<std::uint32_t>(c - 'a' + 10);
        else if (c >= 'A' && c <= 'F') code |= static_cast<std::uint32_t>(c - 'A' + 10);
        else fail("a \\u escape needs four hexadecimal digits");
    }
    return code;
}

std::string JsonCursor::string() {
    expect('"');
    std::string out;
    while (true) {
        if (at_ >= text_.size()) fail("a text has no closing quote");
        const char c = text_[at_++];
        if (c == '"') return out;
        if (static_cast<unsigned char>(c) < 0x20) fail("a control character stands in a text");
        if (c != '\\') {
            out += c;
            continue;
        }
        if (at_ >= text_.size()) fail("a text has no closing quote");
        switch (const char escape = text_[at_++]) {
        case '"':
        case '\\':
        case '/': out += escape; break;
        case 'b': out += '\b'; break;
        case 'f': out += '\f'; break;
        case 'n': out += '\n'; break;
        case 'r': out += '\r'; break;
        case 't': out += '\t'; break;
        case 'u': {
            std::uint32_t code = hex4();
            if (code >= 0xDC00 && code < 0xE000) fail("half a surrogate pair stands in a text");
            if (code >= 0xD800 && code < 0xDC00) {
                if (text_.substr(at_, 2) != "\\u") fail("half a surrogate pair stands in a text");
                at_ += 2;
                const std::uint32_t low = hex4();
                if (low < 0xDC00 || low >= 0xE000) fail("half a surrogate pair stands in a text");
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
            }
            appendUtf8(out, code);
            break;
        }
        default: fail("an unknown escape stands in a text");
        }
    }
}

std::uint64_t JsonCursor::natural() {
    if (!isDigit(peek())) fail("a whole number from 0 on is needed");
    if (text_[at_] == '0' && at_ + 1 < text_.size() && isDigit(text_[at_ + 1])) fail("a number begins with 0");
    std::uint64_t value = 0;
    for (; at_ < text_.size() && isDigit(text_[at_]); ++at_) {
        const auto digit = static_cast<std::uint64_t>(text_[at_] - '0');
        if (value > (std::numeric_limits<std::uint64_t>::max() - digit) / 10) fail("a number is too large");
        value = value * 10 + digit;
    }
    if (at_ < text_.size() && (text_[at_] == '.' || text_[at_] == 'e' || text_[at_] == 'E'))
        fail("a whole number is needed, not a fraction");
    return value;
}

void JsonCursor::skipWord(std::string_view word) {
    if (text_.substr(at_, word.size()) != word) fail("an unknown word");
    at_ += word.size();
}

bool JsonCursor::tryTakeNull() {
    if (peek() != 'n') return false;
    skipWord("null");
    return true;
}

void JsonCursor::skipNumber() {
    const auto digits = [this] {
        if (at_ >= text_.size() || !isDigit(text_[at_])) fail("a digit is missing");
        while (at_ < text_.size() && isDigit(text_[at_])) ++at_;
    };
    if (text_[at_] == '-') ++at_;
    if (at_ < text_.size() && text_[at_] == '0') ++at_;
    else digits();
    if (at_ < text_.size() && text_[at_] == '.') {
        ++at_;
        digits();
    }
    if (at_ < text_.size() && (text_[at_] == 'e' || text_[at_] == 'E')) {
        ++at_;
        if (at_ < text_.size() && (text_[at_] == '+' || text_[at_] == '-')) ++at_;
        digits();
    }
}

void JsonCursor::skipNested(int depth) {
    if (depth > 128) fail("it is nested too deeply");
    const char c = peek();
    if (c == '{' || c == '[') {
        const bool object = c == '{';
        const char close = object ? '}' : ']';
        ++at_;
        if (tryTake(close)) return;
        do {
            if (object) {
                (void)string();
                expect(':');
            }
            skipNested(depth + 1);
        } while (tryTake(','));
        expect(close);
    } else if (c == '"') {
        (void)string();
    } else if (c == 't') {
        skipWord("true");
    } else if (c == 'f') {
        skipWord("false");
    } else if (c == 'n') {
        skipWord("null");
    } else if (c == '-' || isDigit(c)) {
        skipNumber();
    } else {
        fail("a value is missing");
    }
}

void JsonCursor::skipValue() { skipNested(0); }

void JsonCursor::expectEnd() {
    skipSpace();
    if (at_ < text_.size()) fail("something stands after its closing brace");
}

} // namespace core::models::weights
