// Filters that make texts.
#include "core/tokenizers/jinja/functions/functions.h"
#include "core/tokenizers/jinja/functions/text_work.h"
#include "core/tokenizers/jinja/values/characters.h"
#include "core/tokenizers/jinja/values/operators.h"
#include "core/tokenizers/jinja/values/printing.h"
#include "core/tokenizers/unicode/utf8.h"

#include <algorithm>

namespace core::tokenizers::jinja {
namespace {

Value changed(Rendering& rendering, const char* name, const Value& input, Arguments& arguments, std::string (*change)(std::string_view)) {
    const Parameters none(rendering, name, arguments, {});
    const std::string text = textOf(rendering, input);
    rendering.step(text.size() / 8);
    return rendering.text(change(text));
}

/// The filter's own rule: capitals behind white space and - ( { [ <.
std::string titledWords(std::string_view text) {
    std::string out, word;
    const auto flush = [&] {
        if (word.empty()) return;
        const std::size_t first = unicode::lengthOf(word.front());
        out += upper(std::string_view(word).substr(0, first)) + lower(std::string_view(word).substr(first));
        word.clear();
    };
    for (const std::string_view character : charactersOf(text)) {
        const char32_t code = unicode::decode(character.data()).code;
        if (!isSpace(code) && std::u32string_view(U"-({[<").find(code) == std::u32string_view::npos) {
            word += character;
            continue;
        }
        flush();
        out += character;
    }
    flush();
    return out;
}

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '&') out += "&amp;";
        else if (c == '<') out += "&lt;";
        else if (c == '>') out += "&gt;";
        else if (c == '"') out += "&#34;";
        else if (c == '\'') out += "&#39;";
        else out += c;
    }
    return out;
}

/// Letters, digits and _ . - ~ / stay; the bytes of all else as %XX.
std::string urlQuoted(std::string_view text) {
    static constexpr char kDigits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const bool stays = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           std::string_view("_.-~/").find(c) != std::string_view::npos;
        if (stays) out += c;
        else out += {'%', kDigits[static_cast<unsigned char>(c) >> 4U], kDigits[static_cast<unsigned char>(c) & 15U]};
    }
    return out;
}

Value upperFilter(Rendering& r, const Value& input, Arguments& a) { return changed(r, "upper", input, a, upper); }
Value lowerFilter(Rendering& r, const Value& input, Arguments& a) { return changed(r, "lower", input, a, lower); }
Value capitalizeFilter(Rendering& r, const Value& input, Arguments& a) { return changed(r, "capitalize", input, a, capitalized); }
Value titleFilter(Rendering& r, const Value& input, Arguments& a) { return changed(r, "title", input, a, titledWords); }
Value escapeFilter(Rendering& r, const Value& input, Arguments& a) { return changed(r, "escape", input, a, escaped); }
Value urlencodeFilter(Rendering& r, const Value& input, Arguments& a) { return changed(r, "urlencode", input, a, urlQuoted); }
Value stringFilter(Rendering& r, const Value& input, Arguments& a) {
    return changed(r, "string", input, a, [](std::string_view text) { return std::string(text); });
}

Value trimFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters given(rendering, "trim", arguments, {"chars"});
    const std::string text = textOf(rendering, input);
    const Value* const chars = given.at(0);
    return rendering.text(std::string(stripped(text, chars == nullptr || chars->isNone() ? nullptr : chars->text(), true, true)));
}

Value replaceFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters given(rendering, "replace", arguments, {"old", "new", "count"});
    const bool all = given.at(2) == nullptr || given.at(2)->isNone();
    return rendering.text(replaced(rendering, textOf(rendering, input), textOf(rendering, given.needed(0)),
                                   textOf(rendering, given.needed(1)), all ? -1 : given.whole(2, -1)));
}

Value joinFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters given(rendering, "join", arguments, {"d", "attribute"});
    const std::string separator = given.at(0) == nullptr ? std::string() : textOf(rendering, *given.at(0));
    std::string out;
    bool first = true;
    for (const Value& item : itemsOf(rendering, input)) {
        rendering.step();
        const std::string text = textOf(rendering, pickedOf(rendering, item, given.at(1)));
        rendering.step((separator.size() + text.size()) / 32);
        if (!first) out += separator;
        first = false;
        out += text;
    }
    return rendering.text(std::move(out));
}

Value indentFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters given(rendering, "indent", arguments, {"width", "first", "blank"});
    needDefined(rendering, input);
    const std::string* const text = input.text();
    if (text == nullptr) rendering.fail(std::string("indent needs a text, not '") + input.typeName() + "'");
    std::string indent;
    if (given.at(0) != nullptr && given.at(0)->text() != nullptr) indent = *given.at(0)->text();
    else indent.assign(static_cast<std::size_t>(std::clamp<std::int64_t>(given.whole(0, 4), 0, 10'000)), ' ');
    const std::string ended = *text + "\n";
    const auto lines = linesOf(ended, false);
    rendering.reserveText(text->size() + lines.size() * (indent.size() + 1));
    std::string out = given.flag(1, false) ? indent : std::string();
    bool begun = false;
    for (const std::string_view line : lines) {
        if (begun) out += '\n';
        if (begun && (given.flag(2, false) || !line.empty())) out += indent;
        begun = true;
        out += line;
    }
    return rendering.text(std::move(out));
}

Value centerFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters given(rendering, "center", arguments, {"width"});
    return rendering.text(centered(rendering, textOf(rendering, input), given.whole(0, 80), " "));
}

Value truncateFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters given(rendering, "truncate", arguments, {"length", "killwords", "end", "leeway"});
    const std::string text = textOf(rendering, input), end = given.at(2) == nullptr ? "..." : textOf(rendering, *given.at(2));
    const auto characters = charactersOf(text);
    rendering.step(text.size() / 8);
    const auto ending = static_cast<std::int64_t>(countCharacters(end));
    const std::int64_t length = given.whole(0, 255), leeway = given.at(3) == nullptr || given.at(3)->isNone() ? 5 : given.whole(3, 5);
    if (length < ending || leeway < 0) rendering.fail("truncate needs a length of at least that of its end, and no negative leeway");
    if (static_cast<std::int64_t>(characters.size()) <= length || static_cast<std::int64_t>(characters.size()) - leeway <= length)
        return Value(text);
    std::string out;
    for (std::int64_t i = 0; i < length - ending; ++i) out += characters[static_cast<std::size_t>(i)];
    if (!given.flag(1, false))
        if (const std::size_t space = out.rfind(' '); space != std::string::npos) out.resize(space);
    return rendering.text(out + end);
}

Value wordcountFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters none(rendering, "wordcount", arguments, {});
    std::int64_t words = 0;
    bool inside = false;
    const std::string text = textOf(rendering, input);
    rendering.step(text.size() / 8);
    for (const std::string_view character : charactersOf(text)) { // as \w+
        const bool word = character == "_" || allAre(character, CharacterKind::LetterOrNumber);
        words += word && !inside ? 1 : 0;
        inside = word;
    }
    return Value(words);
}

Value formatFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    if (!arguments.positional.empty() && !arguments.named.empty()) rendering.fail("format takes values by place or by name, not both");
    const std::string text = textOf(rendering, input);
    if (arguments.named.empty()) return formatted(rendering, text, rendering.list(arguments.positional, ListForm::Tuple));
    Dict named;
    for (const auto& [name, value] : arguments.named) named.set(Value(name), value);
    return formatted(rendering, text, rendering.dict(std::move(named)));
}

Value tojsonFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    const Parameters given(rendering, "tojson", arguments, {"ensure_ascii", "indent", "separators", "sort_keys"});
    JsonLayout layout;
    layout.ascii = given.flag(0, false);
    layout.sorted = given.flag(3, false);
    if (const Value* const indent = given.at(1); indent != nullptr && !indent->isNone()) {
        layout.indent = indent->text() != nullptr
                            ? *indent->text()
                            : std::string(static_cast<std::size_t>(std::clamp<std::int64_t>(given.whole(1, 0), 0, 1000)), ' ');
        layout.itemSeparator = ",";
    }
    if (const Value* const separators = given.at(2); separators != nullptr && !separators->isNone()) {
        const Items parts = itemsOf(rendering, *separators);
        if (parts.size() != 2 || parts[0].text() == nullptr || parts[1].text() == nullptr)
            rendering.fail("tojson needs two texts as separators");
        layout.itemSeparator = *parts[0].text();
        layout.keySeparator = *parts[1].text();
    }
    return rendering.text(jsonOf(rendering, input, layout));
}

} // namespace

const std::vector<NamedFilter>& textFilters() {
    static const std::vector<NamedFilter> all = {
        {"upper", upperFilter},        {"lower", lowerFilter},         {"capitalize", capitalizeFilter},
        {"title", titleFilter},        {"escape", escapeFilter},       {"e", escapeFilter},
        {"forceescape", escapeFilter}, {"urlencode", urlencodeFilter}, {"string", stringFilter},
        {"safe", stringFilter},        {"trim", trimFilter},           {"replace", replaceFilter},
        {"join", joinFilter},          {"indent", indentFilter},       {"center", centerFilter},
        {"truncate", truncateFilter},  {"wordcount", wordcountFilter}, {"format", formatFilter},
        {"tojson", tojsonFilter}};
    return all;
}

} // namespace core::tokenizers::jinja
