#include "core/tokenizers/json/patterns/regex_syntax.h"

#include "core/tokenizers/unicode/classes.h"

#include <array>
#include <cstdint>
#include <cstdio>
#include <map>
#include <unicode/uchar.h>

namespace core::tokenizers::json {

namespace {

namespace uc = unicode;

// What stands between brackets for these classes. Word characters: alphabetic, marks, decimal digits, connectors, and six of Latin-1.
constexpr std::string_view kWordsOfUnicode14 =
    R"(\p{L}\p{M}\p{Nl}\p{Nd}\p{Pc}\xB2\xB3\xB9\xBC-\xBE\x{24B6}-\x{24E9}\x{1F130}-\x{1F149}\x{1F150}-\x{1F169}\x{1F170}-\x{1F189})";
constexpr std::string_view kWord = "w"; ///< the name of these under `laterCharacters`
constexpr std::string_view kSpaceClass = R"(\x09-\x0D\x20\x{85}\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000})";
constexpr std::string_view kHexClass = "0-9A-Fa-f";

const std::map<std::string, std::uint32_t, std::less<>>& knownProperties() {
    static const std::map<std::string, std::uint32_t, std::less<>> known{
        {"L", uc::kLetter},       {"Lu", uc::kUpper}, {"Ll", uc::kLower}, {"Lt", uc::kTitle}, {"Lm", uc::kModifier},
        {"Lo", uc::kOtherLetter}, {"M", uc::kMark},   {"N", uc::kNumber}, {"w", uc::kWord}};
    return known;
}

/// Characters of these classes that came after Unicode 14, which is PCRE2's: as ranges between brackets.
std::string findLaterCharacters(std::uint32_t classes) {
    std::string out;
    const auto& table = uc::classes();
    const auto isLater = [&](char32_t code) {
        if (!table.is(code, classes)) return false;
        UVersionInfo age;
        u_charAge(static_cast<UChar32>(code), age);
        return age[0] == 0 || age[0] > 14;
    };
    for (char32_t code = 0x80; code < 0x110000; ++code) {
        if (!isLater(code)) continue;
        const char32_t first = code;
        while (code + 1 < 0x110000 && isLater(code + 1)) ++code;
        std::array<char, 40> text{};
        std::snprintf(text.data(), text.size(), "\\x{%X}-\\x{%X}", static_cast<unsigned>(first), static_cast<unsigned>(code));
        out += text.data();
    }
    return out;
}

const std::string& laterCharacters(std::string_view property) {
    static const std::map<std::string, std::string, std::less<>> found = [] {
        std::map<std::string, std::string, std::less<>> made;
        for (const auto& [name, classes] : knownProperties()) made.emplace(name, findLaterCharacters(classes));
        return made;
    }();
    return found.find(property)->second;
}

const std::string& wordClass() {
    static const std::string made = std::string(kWordsOfUnicode14) + laterCharacters(kWord);
    return made;
}

class Translation {
public:
    explicit Translation(std::string_view expression) : from_(expression) {}
    std::string run() {
        while (at_ < from_.size()) {
            const char c = from_[at_++];
            if (c == '\\' && at_ < from_.size()) {
                escape(from_[at_++]);
                continue;
            }
            if (c == '[' && !inClass_) beginClass();
            else {
                if (c == ']') inClass_ = false;
                out_ += c;
                if (!inClass_ && c == '(' && at_ < from_.size() && from_[at_] == '?') switches();
            }
        }
        return std::move(out_);
    }

private:
    /// `[`, `[^`, and a bracket that stands first and ends nothing.
    void beginClass() {
        inClass_ = true;
        out_ += '[';
        if (at_ < from_.size() && from_[at_] == '^') out_ += from_[at_++];
        if (at_ < from_.size() && from_[at_] == ']') {
            out_ += "\\]";
            ++at_;
        }
    }
    /// `(?imx-imx`.
    void switches() {
        out_ += from_[at_++];
        while (at_ < from_.size() && (from_[at_] == 'i' || from_[at_] == 'm' || from_[at_] == 'x' || from_[at_] == '-')) {
            out_ += from_[at_] == 'm' ? 's' : from_[at_];
            ++at_;
        }
    }
    void insert(std::string_view members, bool negated) {
        if (inClass_) out_ += members; // a negated class inside another is left to PCRE2's own meaning by the caller
        else out_ += (negated ? "[^" : "[") + std::string(members) + "]";
    }
    void escape(char c) {
        const bool plainInClass = inClass_ && (c == 'W' || c == 'S' || c == 'H' || c == 'P');
        if (c == 'w' || (c == 'W' && !plainInClass)) return insert(wordClass(), c == 'W');
        if (c == 's' || (c == 'S' && !plainInClass)) return insert(kSpaceClass, c == 'S');
        if (c == 'h' || (c == 'H' && !plainInClass)) return insert(kHexClass, c == 'H');
        const std::string word = c == 'b' || c == 'B' ? "[" + wordClass() + "]" : "";
        if (c == 'b' && !inClass_) out_ += "(?:(?<=" + word + ")(?!" + word + ")|(?<!" + word + ")(?=" + word + "))";
        else if (c == 'B' && !inClass_) out_ += "(?:(?<=" + word + ")(?=" + word + ")|(?<!" + word + ")(?!" + word + "))";
        else if ((c == 'p' || (c == 'P' && !plainInClass)) && property(c == 'P')) return;
        else out_ += {'\\', c};
    }
    /// `\p{L}` and those of `knownProperties`; false, and nothing is read, for others.
    bool property(bool negated) {
        const auto end = from_.find('}', at_);
        if (at_ >= from_.size() || from_[at_] != '{' || end == std::string_view::npos) return false;
        auto name = from_.substr(at_ + 1, end - at_ - 1);
        if (name.starts_with('^') && !inClass_) {
            negated = !negated;
            name.remove_prefix(1);
        }
        const auto known = knownProperties().find(name);
        if (known == knownProperties().end() || name == kWord) return false;
        at_ = end + 1;
        insert("\\p{" + std::string(name) + "}" + laterCharacters(name), negated);
        return true;
    }

    std::string_view from_;
    std::string out_;
    std::size_t at_ = 0;
    bool inClass_ = false;
};

} // namespace

std::string inPcre2(std::string_view expression) { return Translation(expression).run(); }

} // namespace core::tokenizers::json
