// `text % values` and str.format.
#include "core/tokenizers/jinja/functions/functions.h"
#include "core/tokenizers/jinja/functions/text_work.h"
#include "core/tokenizers/jinja/values/characters.h"
#include "core/tokenizers/jinja/values/operators.h"
#include "core/tokenizers/jinja/values/printing.h"
#include "core/tokenizers/unicode/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace core::tokenizers::jinja {
namespace {

constexpr std::int64_t kWidest = 100'000;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::int64_t readNumber(Rendering& rendering, const std::string& text, std::size_t& at) {
    std::int64_t number = 0;
    while (at < text.size() && isDigit(text[at])) {
        number = number * 10 + (text[at++] - '0');
        if (number > kWidest) rendering.fail("a width or precision is larger than " + std::to_string(kWidest));
    }
    return number;
}

/// Digits before the point in groups of three.
std::string groupedDigits(const std::string& digits) {
    const std::size_t whole = std::min(digits.find_first_not_of("0123456789"), digits.size());
    std::string out;
    for (std::size_t i = 0; i < whole; ++i) {
        if (i > 0 && (whole - i) % 3 == 0) out += ',';
        out += digits[i];
    }
    return out + digits.substr(whole);
}

/// A number without its sign.
std::string digitsOf(Rendering& rendering, const Value& value, const FieldLayout& layout) {
    std::int64_t whole = 0;
    const char type = layout.type;
    if (type == 'd' || type == 'x' || type == 'X' || type == 'o' || type == 'b' || (type == '\0' && value.isWhole(whole))) {
        if (!value.isWhole(whole)) rendering.fail(std::string("a whole number is needed, not '") + value.typeName() + "'");
        const std::uint64_t size = whole < 0 ? ~static_cast<std::uint64_t>(whole) + 1 : static_cast<std::uint64_t>(whole);
        std::array<char, 72> buffer{};
        const int base = type == 'x' || type == 'X' ? 16 : type == 'o' ? 8 : type == 'b' ? 2 : 10;
        std::string digits(buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), size, base).ptr);
        if (type == 'X') digits = upper(digits);
        return layout.alternate && base != 10 ? std::string("0") + type + digits : digits;
    }
    double number = 0.0;
    if (!value.isNumber(number)) rendering.fail(std::string("a number is needed, not '") + value.typeName() + "'");
    number = std::abs(number) * (type == '%' ? 100.0 : 1.0);
    if (type == '\0' && layout.precision < 0) return reprOf(number);
    if (std::isnan(number) || std::isinf(number)) return std::isnan(number) ? "nan" : "inf";
    const int precision = static_cast<int>(layout.precision < 0 ? 6 : std::min<std::int64_t>(layout.precision, 1000));
    std::string buffer(1500, '\0');
    const char kind = static_cast<char>(type | 0x20);
    const auto form = kind == 'e'                   ? std::chars_format::scientific
                      : kind == 'g' || type == '\0' ? std::chars_format::general
                                                    : std::chars_format::fixed;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, form,
                                   form == std::chars_format::general ? std::max(1, precision) : precision);
    buffer.resize(static_cast<std::size_t>(end.ptr - buffer.data()));
    if (type == 'E' || type == 'G') buffer = upper(buffer);
    return type == '%' ? buffer + "%" : buffer;
}

} // namespace

std::string laidOut(Rendering& rendering, const Value& value, const FieldLayout& layout) {
    std::string body, sign;
    double number = 0.0;
    const bool asText = layout.type == 's' || (layout.type == '\0' && (!value.isNumber(number) || value.as<bool>() != nullptr));
    if (asText) {
        body = textOf(rendering, value);
        if (layout.precision >= 0) {
            std::string cut;
            std::int64_t taken = 0;
            for (const std::string_view character : charactersOf(body))
                if (taken++ < layout.precision) cut += character;
            body = std::move(cut);
        }
    } else {
        if (!value.isNumber(number)) rendering.fail(std::string("a number is needed, not '") + value.typeName() + "'");
        body = digitsOf(rendering, value, layout);
        if (layout.grouped) body = groupedDigits(body);
        sign = std::signbit(number) ? "-" : layout.sign == '-' ? "" : std::string(1, layout.sign);
    }
    const auto length = static_cast<std::int64_t>(countCharacters(body) + sign.size());
    const std::int64_t rest = layout.width - length;
    const char align = layout.align != '\0' ? layout.align : asText ? '<' : '>';
    if (rest <= 0) return sign + body;
    if (align == '=') return sign + filled(rendering, body, rest, 0, layout.fill);
    if (align == '^') return filled(rendering, sign + body, rest / 2, rest - rest / 2, layout.fill);
    return filled(rendering, sign + body, align == '>' ? rest : 0, align == '<' ? rest : 0, layout.fill);
}

namespace {

/// `%…` behind its sign.
class PercentFormat {
public:
    PercentFormat(Rendering& rendering, const std::string& format, const Value& values)
        : rendering_(rendering), format_(format), values_(values) {
        if (const List* const list = values.list(); list != nullptr && (list->form == ListForm::Tuple || list->form == ListForm::Group))
            given_ = &list->items;
    }
    std::string run() {
        std::string out;
        while (at_ < format_.size()) {
            if (format_[at_] != '%') {
                out += format_[at_++];
                continue;
            }
            ++at_;
            out += field();
            rendering_.step();
            rendering_.reserveText(out.size() > (std::size_t{1} << 20U) ? out.size() : 0);
        }
        const bool all = given_ != nullptr ? used_ == given_->size() : used_ > 0 || named_ || values_.dict() != nullptr;
        if (!all) rendering_.fail("not all values were used by the format");
        return out;
    }

private:
    const Value& nextValue() {
        if (given_ == nullptr ? used_ > 0 : used_ >= given_->size()) rendering_.fail("there are too few values for the format");
        return given_ == nullptr ? (++used_, values_) : (*given_)[used_++];
    }
    char current() const {
        if (at_ >= format_.size()) rendering_.fail("the format ends within a field");
        return format_[at_];
    }
    std::string field() {
        FieldLayout layout;
        const Value* named = nullptr;
        if (current() == '(') {
            const std::size_t end = format_.find(')', at_);
            if (end == std::string::npos || values_.dict() == nullptr) rendering_.fail("a format with names needs an object");
            named = values_.dict()->find(std::string_view(format_).substr(at_ + 1, end - at_ - 1));
            if (named == nullptr) rendering_.fail("the format names a value that is not there");
            at_ = end + 1;
            named_ = true;
        }
        layout.align = '>';
        bool zero = false, left = false;
        for (; std::string_view("-+ #0").find(current()) != std::string_view::npos; ++at_) {
            left = left || format_[at_] == '-';
            zero = zero || format_[at_] == '0';
            layout.alternate = layout.alternate || format_[at_] == '#';
            if (format_[at_] == '+' || (format_[at_] == ' ' && layout.sign != '+')) layout.sign = format_[at_];
        }
        layout.width = readNumber(rendering_, format_, at_);
        if (current() == '.') layout.precision = readNumber(rendering_, format_, ++at_);
        const char type = current();
        ++at_;
        if (type == '%') return "%";
        if (std::string_view("sradiuxXofFeEgG").find(type) == std::string_view::npos)
            rendering_.fail(std::string("the format has the unknown field %") + type);
        const Value& value = named != nullptr ? *named : nextValue();
        const bool text = type == 's' || type == 'r' || type == 'a';
        if (zero && !text) layout.fill = "0", layout.align = '=';
        if (left) layout.align = '<', layout.fill = " ";
        layout.type = text ? 's' : type == 'i' || type == 'u' ? 'd' : type;
        if (layout.type == 'd')
            if (const double* const real = value.as<double>(); real != nullptr && std::abs(*real) < 9e18)
                return laidOut(rendering_, Value(static_cast<std::int64_t>(*real)), layout);
        return laidOut(rendering_, type == 'r' || type == 'a' ? Value(reprOf(rendering_, value)) : value, layout);
    }
    Rendering& rendering_;
    const std::string& format_;
    const Value& values_;
    const Items* given_ = nullptr;
    std::size_t at_ = 0, used_ = 0;
    bool named_ = false;
};

/// `{…}` fields.
class BraceFormat {
public:
    BraceFormat(Rendering& rendering, const std::string& format, const Arguments& arguments)
        : rendering_(rendering), format_(format), arguments_(arguments) {}
    std::string run() {
        std::string out;
        while (at_ < format_.size()) {
            const char c = format_[at_];
            const bool twice = at_ + 1 < format_.size() && format_[at_ + 1] == c;
            if ((c == '{' || c == '}') && twice) {
                out += c;
                at_ += 2;
            } else if (c == '{') {
                ++at_;
                out += field();
                rendering_.step();
                rendering_.reserveText(out.size() > (std::size_t{1} << 20U) ? out.size() : 0);
            } else if (c == '}') {
                rendering_.fail("the format has a single '}'");
            } else {
                out += c;
                ++at_;
            }
        }
        return out;
    }

private:
    Value root(const std::string& name) {
        if (name.empty() || isDigit(name[0])) {
            std::size_t index = automatic_;
            if (name.empty()) ++automatic_;
            else {
                std::size_t at = 0;
                index = static_cast<std::size_t>(readNumber(rendering_, name, at));
            }
            if (index >= arguments_.positional.size()) rendering_.fail("the format has a field for a value that is not there");
            return arguments_.positional[index];
        }
        for (const auto& [known, value] : arguments_.named)
            if (known == name) return value;
        rendering_.fail("the format names '" + name + "', which is not there");
    }
    Value fieldValue(const std::string& path) {
        std::size_t end = std::min(path.find_first_of(".["), path.size());
        Value value = root(path.substr(0, end));
        while (end < path.size()) {
            const bool dot = path[end] == '.';
            const std::size_t from = end + 1;
            end = std::min(dot ? path.find_first_of(".[", from) : path.find(']', from), path.size());
            const std::string part = path.substr(from, end - from);
            std::size_t at = 0;
            if (dot) value = attributeOf(rendering_, value, part);
            else if (!part.empty() && isDigit(part[0])) value = itemOf(rendering_, value, Value(readNumber(rendering_, part, at)));
            else value = itemOf(rendering_, value, Value(part));
            if (!dot && end < path.size()) ++end;
        }
        return value;
    }
    FieldLayout layoutOf(const std::string& text) {
        FieldLayout layout;
        std::size_t at = 0;
        const auto isAlign = [&](std::size_t i) {
            return i < text.size() && std::string_view("<>^=").find(text[i]) != std::string_view::npos;
        };
        const std::size_t first = text.empty() ? 0 : unicode::lengthOf(text[0]);
        if (first > 0 && isAlign(first)) layout.fill = text.substr(0, first), layout.align = text[first], at = first + 1;
        else if (isAlign(0)) layout.align = text[at++];
        if (at < text.size() && std::string_view("+- ").find(text[at]) != std::string_view::npos) layout.sign = text[at++];
        if (at < text.size() && text[at] == '#') layout.alternate = true, ++at;
        if (at < text.size() && text[at] == '0') {
            if (layout.align == '\0') layout.fill = "0", layout.align = '=';
            ++at;
        }
        layout.width = readNumber(rendering_, text, at);
        if (at < text.size() && text[at] == ',') layout.grouped = true, ++at;
        if (at < text.size() && text[at] == '.') layout.precision = readNumber(rendering_, text, ++at);
        if (at < text.size()) layout.type = text[at++];
        if (at < text.size() || (layout.type != '\0' && std::string_view("sdxXobeEfFgG%").find(layout.type) == std::string_view::npos))
            rendering_.fail("the format has a field '" + text + "' that is not understood");
        return layout;
    }
    std::string field() {
        const std::size_t end = format_.find('}', at_);
        if (end == std::string::npos) rendering_.fail("the format has a '{' without its '}'");
        const std::string inside = format_.substr(at_, end - at_);
        if (inside.find('{') != std::string::npos) rendering_.fail("fields inside fields are not supported in a format");
        at_ = end + 1;
        const std::size_t colon = std::min(inside.find(':'), inside.size());
        const std::size_t mark = std::min(inside.find('!'), colon);
        Value value = fieldValue(inside.substr(0, mark));
        if (mark < colon) {
            const std::string conversion = inside.substr(mark + 1, colon - mark - 1);
            if (conversion == "r") value = Value(reprOf(rendering_, value));
            else if (conversion == "s") value = Value(textOf(rendering_, value));
            else rendering_.fail("the format has the unknown conversion '!" + conversion + "'");
        }
        return laidOut(rendering_, value, layoutOf(colon < inside.size() ? inside.substr(colon + 1) : std::string()));
    }
    Rendering& rendering_;
    const std::string& format_;
    const Arguments& arguments_;
    std::size_t at_ = 0, automatic_ = 0;
};

} // namespace

Value formatted(Rendering& rendering, const std::string& format, const Value& values) {
    return rendering.text(PercentFormat(rendering, format, values).run());
}

Value formattedByFields(Rendering& rendering, const std::string& format, const Arguments& arguments) {
    return rendering.text(BraceFormat(rendering, format, arguments).run());
}

} // namespace core::tokenizers::jinja
