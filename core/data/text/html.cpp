#include "core/data/text/html.h"

#include "core/data/source/encoding.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

namespace core::data {
namespace {

struct Entity {
    std::string_view name;
    char32_t point;
};
constexpr std::array<Entity, 40> kEntities = {
    {{"amp", '&'},      {"lt", '<'},       {"gt", '>'},        {"quot", '"'},     {"apos", '\''},    {"nbsp", ' '},     {"copy", 0xa9},
     {"reg", 0xae},     {"trade", 0x2122}, {"hellip", 0x2026}, {"mdash", 0x2014}, {"ndash", 0x2013}, {"lsquo", 0x2018}, {"rsquo", 0x2019},
     {"ldquo", 0x201c}, {"rdquo", 0x201d}, {"laquo", 0xab},    {"raquo", 0xbb},   {"bull", 0x2022},  {"middot", 0xb7},  {"euro", 0x20ac},
     {"pound", 0xa3},   {"yen", 0xa5},     {"cent", 0xa2},     {"sect", 0xa7},    {"deg", 0xb0},     {"plusmn", 0xb1},  {"times", 0xd7},
     {"divide", 0xf7},  {"auml", 0xe4},    {"ouml", 0xf6},     {"uuml", 0xfc},    {"Auml", 0xc4},    {"Ouml", 0xd6},    {"Uuml", 0xdc},
     {"szlig", 0xdf},   {"eacute", 0xe9},  {"egrave", 0xe8},   {"agrave", 0xe0},  {"ccedil", 0xe7}}};

/// The character of the entity at '&', or 0; `end` behind it.
char32_t entityAt(std::string_view html, std::size_t at, std::size_t& end) {
    const std::size_t semicolon = html.substr(0, at + 14).find(';', at + 1); // entities are short; a far one is none
    if (semicolon == std::string_view::npos || semicolon == at + 1) return 0;
    const std::string_view name = html.substr(at + 1, semicolon - at - 1);
    end = semicolon + 1;
    if (name[0] == '#') {
        const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
        unsigned value = 0;
        const char* const from = name.data() + (hex ? 2 : 1);
        const auto [stop, code] = std::from_chars(from, name.data() + name.size(), value, hex ? 16 : 10);
        const bool good =
            code == std::errc() && stop == name.data() + name.size() && value > 0 && value < 0x110000 && (value < 0xd800 || value > 0xdfff);
        return good ? value : 0;
    }
    const auto found = std::find_if(kEntities.begin(), kEntities.end(), [&](const Entity& entity) { return entity.name == name; });
    return found == kEntities.end() ? 0 : found->point;
}

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

class HtmlReader {
public:
    explicit HtmlReader(std::string_view html) : html_(html) {}
    std::string read() {
        for (std::size_t at = 0; at < html_.size();) {
            const char c = html_[at];
            if (c == '<' && tag(at)) continue;
            std::size_t end = at;
            if (c == '&')
                if (const char32_t point = entityAt(html_, at, end); point != 0) {
                    std::string text;
                    appendUtf8(point, text);
                    if (text == " ") put(' ');
                    else out_ += text;
                    at = end;
                    continue;
                }
            put(c);
            ++at;
        }
        const std::size_t first = out_.find_first_not_of(" \n"), last = out_.find_last_not_of(" \n");
        return first == std::string::npos ? std::string() : out_.substr(first, last - first + 1);
    }

private:
    void put(char c) {
        const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (preformatted_ || !space) out_.push_back(c);
        else if (!out_.empty() && out_.back() != ' ' && out_.back() != '\n') out_.push_back(' ');
    }
    void breakLine(std::size_t lines) {
        while (!out_.empty() && out_.back() == ' ') out_.pop_back();
        if (out_.empty()) return;
        std::size_t have = 0;
        while (have < out_.size() && out_[out_.size() - 1 - have] == '\n') ++have;
        if (have < lines) out_.append(lines - have, '\n');
    }
    /// True where a tag or comment begins here; moves behind it.
    bool tag(std::size_t& at) {
        if (html_.substr(at, 4) == "<!--") {
            const std::size_t end = html_.find("-->", at + 4);
            at = end == std::string_view::npos ? html_.size() : end + 3;
            return true;
        }
        const bool closing = at + 1 < html_.size() && html_[at + 1] == '/';
        std::size_t i = at + (closing ? 2 : 1);
        if (i >= html_.size() || (std::isalpha(static_cast<unsigned char>(html_[i])) == 0 && html_[i] != '!')) return false;
        std::string name;
        while (i < html_.size() && (std::isalnum(static_cast<unsigned char>(html_[i])) != 0 || html_[i] == '!'))
            name.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(html_[i++]))));
        // A quoted value may hold '>'.
        char quote = 0;
        constexpr std::size_t kLongestTag = 8192; // without a bound, unclosed quotes would make this quadratic
        while (i < html_.size() && (quote != 0 || html_[i] != '>')) {
            if (i - at > kLongestTag) return false;
            if (quote == 0 && (html_[i] == '"' || html_[i] == '\'') && html_[i - 1] == '=') quote = html_[i];
            else if (html_[i] == quote) quote = 0;
            else if (quote == 0 && html_[i] == '<') return false;
            ++i;
        }
        if (i >= html_.size()) return false;
        at = i + 1;
        act(name, closing, at);
        return true;
    }
    void act(const std::string& name, bool closing, std::size_t& at) {
        if (!closing && isOneOf(name, {"script", "style", "template", "noscript", "svg"})) {
            const std::string end = "</" + name;
            const auto found = std::search(html_.begin() + static_cast<std::ptrdiff_t>(at), html_.end(), end.begin(), end.end(),
                                           [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; });
            const std::size_t close = html_.find('>', static_cast<std::size_t>(found - html_.begin()));
            at = close == std::string_view::npos ? html_.size() : close + 1;
        } else if (name == "br") {
            while (!out_.empty() && out_.back() == ' ') out_.pop_back();
            out_.push_back('\n');
        } else if (name == "li") {
            breakLine(1);
            if (!closing) out_ += "- ";
        } else if (name == "pre") {
            breakLine(2);
            preformatted_ = !closing;
        } else if (isOneOf(name, {"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "table"})) {
            breakLine(2);
        } else if (isOneOf(name, {"div", "tr", "section", "article", "header", "footer", "hr", "dt", "dd"})) {
            breakLine(1);
        } else if (isOneOf(name, {"td", "th"}) && !closing) {
            put(' ');
        }
    }
    std::string_view html_;
    std::string out_;
    bool preformatted_ = false;
};

} // namespace

std::string textOfHtml(std::string_view html) { return HtmlReader(html).read(); }

} // namespace core::data
