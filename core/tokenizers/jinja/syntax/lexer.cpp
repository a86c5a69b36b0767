#include "core/tokenizers/jinja/syntax/lexer.h"

#include "core/base/error.h"
#include "core/tokenizers/jinja/syntax/literals.h"
#include "core/tokenizers/jinja/values/characters.h"

#include <algorithm>
#include <array>

namespace core::tokenizers::jinja {
namespace {

bool isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (static_cast<unsigned char>(c) & 0x80U) != 0;
}
bool isDigit(char c) { return c >= '0' && c <= '9'; }

constexpr std::array<std::string_view, 6> kLongSigns = {"**", "//", "==", "!=", ">=", "<="};
constexpr std::string_view kSigns = "+-*/%~[](){}<>=.:,|;";

class Lexer {
public:
    explicit Lexer(std::string source) : source_(std::move(source)) {}

    std::vector<Token> run() {
        while (at_ < source_.size()) readText();
        add(Token::Kind::End, {});
        return std::move(tokens_);
    }

private:
    [[noreturn]] void fail(const std::string& what) const { throw Error(ErrorKind::Data, "line " + std::to_string(line_) + ": " + what); }
    [[nodiscard]] bool at(std::string_view mark) const { return std::string_view(source_).substr(at_).starts_with(mark); }
    void advance(std::size_t to) {
        line_ += static_cast<int>(
            std::count(source_.begin() + static_cast<std::ptrdiff_t>(at_), source_.begin() + static_cast<std::ptrdiff_t>(to), '\n'));
        if (to > at_) lineStarting_ = source_[to - 1] == '\n';
        at_ = to;
    }
    Token& add(Token::Kind kind, std::string text) {
        Token& token = tokens_.emplace_back();
        token.kind = kind;
        token.line = line_;
        token.text = std::move(text);
        return token;
    }
    /// Where white space that begins at `from` ends.
    [[nodiscard]] std::size_t afterSpace(std::size_t from) const {
        const std::string_view rest = std::string_view(source_).substr(from);
        return source_.size() - stripped(rest, nullptr, true, false).size();
    }
    [[nodiscard]] std::size_t nextOpening(std::size_t from) const {
        for (std::size_t i = source_.find('{', from); i != std::string::npos; i = source_.find('{', i + 1))
            if (i + 1 < source_.size() && (source_[i + 1] == '{' || source_[i + 1] == '%' || source_[i + 1] == '#')) return i;
        return std::string::npos;
    }

    /// The text up to a tag, without the white space that its sign or lstrip_blocks takes.
    void addText(std::size_t end, char sign, bool output) {
        std::string_view text = std::string_view(source_).substr(at_, end - at_);
        if (sign == '-') text = stripped(text, nullptr, false, true);
        else if (sign != '+' && !output) {
            const std::size_t lineEnd = text.rfind('\n');
            const std::size_t begin = lineEnd == std::string_view::npos ? 0 : lineEnd + 1;
            if ((begin > 0 || lineStarting_) && stripped(text.substr(begin), nullptr, true, false).empty()) text = text.substr(0, begin);
        }
        if (!text.empty()) add(Token::Kind::Text, std::string(text));
        advance(end);
    }

    void readText() {
        const std::size_t opening = nextOpening(at_);
        if (opening == std::string::npos) {
            add(Token::Kind::Text, source_.substr(at_));
            return advance(source_.size());
        }
        const char kind = source_[opening + 1];
        const char sign =
            opening + 2 < source_.size() && (source_[opening + 2] == '-' || source_[opening + 2] == '+') ? source_[opening + 2] : '\0';
        addText(opening, sign, kind == '{');
        const std::size_t inside = opening + (sign == '\0' ? 2 : 3);
        if (kind == '#') return readComment(inside);
        if (kind == '%' && readRaw(inside)) return;
        advance(inside);
        add(kind == '{' ? Token::Kind::OutputBegin : Token::Kind::BlockBegin, {});
        readTag(kind == '{' ? "}}" : "%}", kind == '%');
    }

    /// Behind a closing mark: the sign's white space, or the line end of trim_blocks.
    [[nodiscard]] std::size_t afterClosing(std::size_t end, char sign, bool block) const {
        if (sign == '-') return afterSpace(end);
        return block && sign != '+' && end < source_.size() && source_[end] == '\n' ? end + 1 : end;
    }

    void readComment(std::size_t inside) {
        const std::size_t end = source_.find("#}", inside);
        if (end == std::string::npos) fail("a comment is not closed by #}");
        const char sign = end > inside && (source_[end - 1] == '-' || source_[end - 1] == '+') ? source_[end - 1] : '\0';
        advance(afterClosing(end + 2, sign, true));
    }

    /// `{% raw %}` … `{% endraw %}`: text as it stands.
    bool readRaw(std::size_t inside) {
        std::size_t i = afterSpace(inside);
        if (std::string_view(source_).substr(i, 3) != "raw") return false;
        i = afterSpace(i + 3);
        const bool dash = i < source_.size() && source_[i] == '-';
        if (std::string_view(source_).substr(dash ? i + 1 : i, 2) != "%}") return false;
        advance(dash ? afterSpace(i + 3) : i + 2);
        for (std::size_t open = source_.find("{%", at_); open != std::string::npos; open = source_.find("{%", open + 2)) {
            const char before = open + 2 < source_.size() ? source_[open + 2] : '\0';
            const char sign = before == '-' || before == '+' ? before : '\0';
            std::size_t j = afterSpace(open + (sign == '\0' ? 2 : 3));
            if (std::string_view(source_).substr(j, 6) != "endraw") continue;
            j = afterSpace(j + 6);
            const char closing = j < source_.size() && (source_[j] == '-' || source_[j] == '+') ? source_[j] : '\0';
            if (closing != '\0') ++j;
            if (std::string_view(source_).substr(j, 2) != "%}") continue;
            addText(open, sign, false);
            advance(afterClosing(j + 2, closing, true));
            return true;
        }
        fail("{% raw %} is not closed by {% endraw %}");
    }

    void readTag(std::string_view closing, bool block) {
        std::string open; // brackets that wait for their other half
        for (;;) {
            advance(afterSpace(at_));
            if (at_ >= source_.size()) fail("a tag is not closed by " + std::string(closing));
            if (open.empty()) {
                const char sign = at("-") || (block && at("+")) ? source_[at_] : '\0';
                const std::size_t mark = sign == '\0' ? at_ : at_ + 1;
                if (std::string_view(source_).substr(mark, 2) == closing) {
                    add(block ? Token::Kind::BlockEnd : Token::Kind::OutputEnd, {});
                    return advance(afterClosing(mark + 2, sign, block));
                }
            }
            readToken(open);
        }
    }

    void readToken(std::string& open) {
        const char c = source_[at_];
        if (isDigit(c)) return readNumber();
        if (isNameStart(c)) {
            std::size_t end = at_;
            while (end < source_.size() && (isNameStart(source_[end]) || isDigit(source_[end]))) ++end;
            add(Token::Kind::Name, source_.substr(at_, end - at_));
            return advance(end);
        }
        if (c == '"' || c == '\'') return readString(c);
        const auto sign = std::find_if(kLongSigns.begin(), kLongSigns.end(), [&](std::string_view s) { return at(s); });
        if (sign != kLongSigns.end()) {
            add(Token::Kind::Sign, std::string(*sign));
            return advance(at_ + 2);
        }
        if (kSigns.find(c) == std::string_view::npos) fail(std::string("unexpected character '") + c + "'");
        if (c == '(' || c == '[' || c == '{') open += c == '(' ? ')' : c == '[' ? ']' : '}';
        if (c == ')' || c == ']' || c == '}') {
            if (open.empty()) fail(std::string("unexpected '") + c + "'");
            if (open.back() != c) fail(std::string("unexpected '") + c + "', expected '" + open.back() + "'");
            open.pop_back();
        }
        add(Token::Kind::Sign, std::string(1, c));
        advance(at_ + 1);
    }

    void readNumber() {
        const bool afterDot = at_ > 0 && source_[at_ - 1] == '.';
        const auto number = numberAt(std::string_view(source_).substr(at_), afterDot);
        if (!number) fail("a number is too large");
        Token& token = add(Token::Kind::Number, source_.substr(at_, number->length));
        token.number = number->value;
        advance(at_ + number->length);
    }

    void readString(char quote) {
        std::size_t end = at_ + 1;
        while (end < source_.size() && source_[end] != quote) end += source_[end] == '\\' ? 2 : 1;
        if (end >= source_.size()) fail("a string is not closed");
        const auto text = unescaped(std::string_view(source_).substr(at_ + 1, end - at_ - 1));
        if (!text) fail("a string has a broken escape sequence");
        add(Token::Kind::String, *text);
        advance(end + 1);
    }

    std::string source_;
    std::size_t at_ = 0;
    int line_ = 1;
    bool lineStarting_ = true;
    std::vector<Token> tokens_;
};

/// Line ends of every kind as \n; the last one goes.
std::string normalized(std::string_view source) {
    std::string out;
    out.reserve(source.size());
    for (std::size_t i = 0; i < source.size(); ++i) {
        if (source[i] != '\r') {
            out += source[i];
            continue;
        }
        out += '\n';
        if (i + 1 < source.size() && source[i + 1] == '\n') ++i;
    }
    if (out.ends_with('\n')) out.pop_back();
    return out;
}

} // namespace

std::vector<Token> tokensOf(std::string_view source) { return Lexer(normalized(source)).run(); }

} // namespace core::tokenizers::jinja
