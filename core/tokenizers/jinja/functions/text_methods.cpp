// Python's methods of str.
#include "core/tokenizers/jinja/functions/methods.h"
#include "core/tokenizers/jinja/functions/text_work.h"
#include "core/tokenizers/jinja/values/characters.h"
#include "core/tokenizers/jinja/values/operators.h"

#include <algorithm>
#include <unordered_map>

namespace core::tokenizers::jinja {
namespace {

struct Call {
    Rendering& rendering;
    const std::string& text;
    Arguments& arguments;
    const std::string& name;
};
using Method = Value (*)(const Call&);

const std::string& textArgument(const Call& call, const Parameters& given, std::size_t index) {
    const std::string* const text = given.needed(index).text();
    if (text == nullptr) call.rendering.fail(call.name + " needs a text, not '" + given.needed(index).typeName() + "'");
    return *text;
}

template <std::string (*change)(std::string_view)> Value changed(const Call& call) {
    const Parameters none(call.rendering, call.name.c_str(), call.arguments, {});
    call.rendering.step(call.text.size() / 8);
    return call.rendering.text(change(call.text));
}

template <CharacterKind kind> Value asks(const Call& call) {
    const Parameters none(call.rendering, call.name.c_str(), call.arguments, {});
    call.rendering.step(call.text.size() / 8);
    return Value(allAre(call.text, kind));
}

Value strip(const Call& call) {
    const Parameters given(call.rendering, call.name.c_str(), call.arguments, {"chars"});
    const bool all = given.at(0) == nullptr || given.at(0)->isNone();
    return call.rendering.text(
        std::string(stripped(call.text, all ? nullptr : &textArgument(call, given, 0), call.name != "rstrip", call.name != "lstrip")));
}

Value partsOf(const Call& call, const std::vector<std::string_view>& parts, ListForm form = ListForm::List) {
    Items items;
    for (const std::string_view part : parts) {
        call.rendering.step(1 + part.size() / 32);
        items.emplace_back(part);
    }
    return call.rendering.list(std::move(items), form);
}

std::vector<std::string_view> splitAtSpace(std::string_view text, std::int64_t most, bool fromRight) {
    std::vector<std::string_view> parts;
    // White space goes on the side where words are taken; what is left at the end keeps its other side.
    for (text = stripped(text, nullptr, !fromRight, fromRight); !text.empty(); text = stripped(text, nullptr, !fromRight, fromRight)) {
        if (most-- == 0) {
            parts.push_back(text);
            break;
        }
        // The word ends where what is left of it begins with white space.
        const auto characters = charactersOf(text);
        std::size_t bytes = 0;
        const auto take = [&](std::string_view character) {
            if (stripped(character, nullptr, true, false).empty()) return false;
            bytes += character.size();
            return true;
        };
        if (fromRight) static_cast<void>(std::all_of(characters.rbegin(), characters.rend(), take));
        else static_cast<void>(std::all_of(characters.begin(), characters.end(), take));
        parts.push_back(fromRight ? text.substr(text.size() - bytes) : text.substr(0, bytes));
        text = fromRight ? text.substr(0, text.size() - bytes) : text.substr(bytes);
    }
    if (fromRight) std::reverse(parts.begin(), parts.end());
    return parts;
}

/// Words between white space, in one go.
std::vector<std::string_view> wordsOf(std::string_view text) {
    std::vector<std::string_view> words;
    const char* begin = nullptr;
    for (const std::string_view character : charactersOf(text)) {
        const bool space = stripped(character, nullptr, true, false).empty();
        if (!space && begin == nullptr) begin = character.data();
        if (!space || begin == nullptr) continue;
        words.emplace_back(begin, static_cast<std::size_t>(character.data() - begin));
        begin = nullptr;
    }
    if (begin != nullptr) words.emplace_back(begin, static_cast<std::size_t>(text.data() + text.size() - begin));
    return words;
}

Value split(const Call& call) {
    const Parameters given(call.rendering, call.name.c_str(), call.arguments, {"sep", "maxsplit"});
    const std::int64_t most = given.whole(1, -1);
    const bool fromRight = call.name == "rsplit";
    call.rendering.step(call.text.size() / 8);
    if (given.at(0) == nullptr || given.at(0)->isNone()) {
        if (most < 0) return partsOf(call, wordsOf(call.text));
        if (most > 1000) call.rendering.fail(call.name + " cuts at most 1000 times");
        call.rendering.step(static_cast<std::size_t>(most) * (1 + call.text.size() / 32));
        return partsOf(call, splitAtSpace(call.text, most, fromRight));
    }
    const std::string& separator = textArgument(call, given, 0);
    if (separator.empty()) call.rendering.fail(call.name + " needs a separator that is not empty");
    std::vector<std::string_view> parts;
    std::string_view rest = call.text;
    for (std::int64_t cuts = 0; most < 0 || cuts < most; ++cuts) {
        const std::size_t found = fromRight ? rest.rfind(separator) : rest.find(separator);
        if (found == std::string_view::npos) break;
        parts.push_back(fromRight ? rest.substr(found + separator.size()) : rest.substr(0, found));
        rest = fromRight ? rest.substr(0, found) : rest.substr(found + separator.size());
    }
    parts.push_back(rest);
    if (fromRight) std::reverse(parts.begin(), parts.end());
    return partsOf(call, parts);
}

Value splitlines(const Call& call) {
    const Parameters given(call.rendering, "splitlines", call.arguments, {"keepends"});
    call.rendering.step(call.text.size() / 8);
    return partsOf(call, linesOf(call.text, given.flag(0, false)));
}

Value partition(const Call& call) {
    const Parameters given(call.rendering, call.name.c_str(), call.arguments, {"sep"});
    const std::string& separator = textArgument(call, given, 0);
    if (separator.empty()) call.rendering.fail(call.name + " needs a separator that is not empty");
    const std::string_view text = call.text;
    const bool fromRight = call.name == "rpartition";
    const std::size_t found = fromRight ? text.rfind(separator) : text.find(separator);
    if (found == std::string_view::npos)
        return fromRight ? partsOf(call, {"", "", text}, ListForm::Tuple) : partsOf(call, {text, "", ""}, ListForm::Tuple);
    return partsOf(call, {text.substr(0, found), separator, text.substr(found + separator.size())}, ListForm::Tuple);
}

/// The characters from `start` to `end` of the call's text, as most methods that search take them; `begin`: bytes in front of them.
std::string_view windowOf(const Call& call, const Parameters& given, std::size_t& begin) {
    begin = 0;
    if (given.at(1) == nullptr && given.at(2) == nullptr) return call.text;
    call.rendering.step(call.text.size() / 16);
    const auto characters = charactersOf(call.text);
    const auto size = static_cast<std::int64_t>(characters.size());
    const auto bounded = [&](std::size_t index, std::int64_t otherwise) {
        const std::int64_t place = given.at(index) == nullptr || given.at(index)->isNone() ? otherwise : given.whole(index, 0);
        return std::clamp<std::int64_t>(place < 0 ? place + size : place, 0, size);
    };
    const auto byteOf = [&](std::int64_t place) {
        return place >= size ? call.text.size()
                             : static_cast<std::size_t>(characters[static_cast<std::size_t>(place)].data() - call.text.data());
    };
    const std::int64_t from = bounded(1, 0), to = std::max(from, bounded(2, size));
    begin = byteOf(from);
    return std::string_view(call.text).substr(begin, byteOf(to) - begin);
}

Value startsOrEnds(const Call& call) {
    const Parameters given(call.rendering, call.name.c_str(), call.arguments, {"prefix", "start", "end"});
    std::size_t begin = 0;
    const std::string_view window = windowOf(call, given, begin);
    const bool starts = call.name == "startswith";
    const auto fits = [&](const Value& part) {
        needDefined(call.rendering, part);
        if (part.text() == nullptr) call.rendering.fail(call.name + " needs a text, not '" + part.typeName() + "'");
        return starts ? window.starts_with(*part.text()) : window.ends_with(*part.text());
    };
    const List* const several = given.needed(0).list();
    if (several != nullptr && several->form == ListForm::Tuple)
        return Value(std::any_of(several->items.begin(), several->items.end(), fits));
    return Value(fits(given.needed(0)));
}

Value find(const Call& call) {
    const Parameters given(call.rendering, call.name.c_str(), call.arguments, {"sub", "start", "end"});
    std::size_t begin = 0;
    const std::string_view window = windowOf(call, given, begin);
    call.rendering.step(call.text.size() / 32);
    const std::string& part = textArgument(call, given, 0);
    const std::size_t found = call.name.starts_with('r') ? window.rfind(part) : window.find(part);
    if (found != std::string_view::npos)
        return Value(static_cast<std::int64_t>(countCharacters(std::string_view(call.text).substr(0, begin + found))));
    if (call.name.ends_with("index")) call.rendering.fail("the text does not hold what " + call.name + " looks for");
    return Value(-1);
}

Value count(const Call& call) {
    const Parameters given(call.rendering, "count", call.arguments, {"sub", "start", "end"});
    std::size_t begin = 0;
    const std::string_view window = windowOf(call, given, begin);
    call.rendering.step(call.text.size() / 32);
    const std::string& part = textArgument(call, given, 0);
    if (part.empty()) return Value(static_cast<std::int64_t>(countCharacters(window)) + 1);
    std::int64_t times = 0;
    for (std::size_t at = window.find(part); at != std::string_view::npos; at = window.find(part, at + part.size())) ++times;
    return Value(times);
}

Value replace(const Call& call) {
    const Parameters given(call.rendering, "replace", call.arguments, {"old", "new", "count"});
    return call.rendering.text(
        replaced(call.rendering, call.text, textArgument(call, given, 0), textArgument(call, given, 1), given.whole(2, -1)));
}

Value join(const Call& call) {
    const Parameters given(call.rendering, "join", call.arguments, {"iterable"});
    std::string out;
    bool first = true;
    for (const Value& item : itemsOf(call.rendering, given.needed(0))) {
        if (item.text() == nullptr) call.rendering.fail(std::string("join needs texts, not '") + item.typeName() + "'");
        call.rendering.step(1 + (call.text.size() + item.text()->size()) / 32);
        if (!first) out += call.text;
        first = false;
        out += *item.text();
    }
    return call.rendering.text(std::move(out));
}

Value removeEnd(const Call& call) {
    const Parameters given(call.rendering, call.name.c_str(), call.arguments, {"affix"});
    const std::string& affix = textArgument(call, given, 0);
    std::string_view text = call.text;
    if (call.name == "removeprefix" && text.starts_with(affix)) text.remove_prefix(affix.size());
    if (call.name == "removesuffix" && text.ends_with(affix)) text.remove_suffix(affix.size());
    return call.rendering.text(std::string(text));
}

Value justify(const Call& call) {
    const Parameters given(call.rendering, call.name.c_str(), call.arguments, {"width", "fillchar"});
    given.needed(0);
    const std::int64_t width = given.whole(0, 0), rest = width - static_cast<std::int64_t>(countCharacters(call.text));
    const std::string fill = given.at(1) == nullptr ? " " : textArgument(call, given, 1);
    if (countCharacters(fill) != 1) call.rendering.fail(call.name + " fills with one character");
    if (call.name == "center") return call.rendering.text(centered(call.rendering, call.text, width, fill));
    return call.rendering.text(filled(call.rendering, call.text, call.name == "rjust" ? rest : 0, call.name == "ljust" ? rest : 0, fill));
}

Value zfill(const Call& call) {
    const Parameters given(call.rendering, "zfill", call.arguments, {"width"});
    given.needed(0);
    const bool sign = call.text.starts_with('+') || call.text.starts_with('-');
    const std::int64_t rest = given.whole(0, 0) - static_cast<std::int64_t>(countCharacters(call.text));
    return call.rendering.text((sign ? call.text.substr(0, 1) : "") +
                               filled(call.rendering, std::string_view(call.text).substr(sign ? 1 : 0), rest, 0, "0"));
}

Value format(const Call& call) { return formattedByFields(call.rendering, call.text, call.arguments); }

Value isUpperOrLower(const Call& call) {
    const Parameters none(call.rendering, call.name.c_str(), call.arguments, {});
    call.rendering.step(call.text.size() / 8);
    return Value(call.name == "isupper" ? isUpper(call.text) : isLower(call.text));
}

const std::unordered_map<std::string, Method>& methods() {
    static const std::unordered_map<std::string, Method> all = {{"upper", changed<upper>},
                                                                {"lower", changed<lower>},
                                                                {"capitalize", changed<capitalized>},
                                                                {"title", changed<titled>},
                                                                {"strip", strip},
                                                                {"lstrip", strip},
                                                                {"rstrip", strip},
                                                                {"split", split},
                                                                {"rsplit", split},
                                                                {"splitlines", splitlines},
                                                                {"partition", partition},
                                                                {"rpartition", partition},
                                                                {"startswith", startsOrEnds},
                                                                {"endswith", startsOrEnds},
                                                                {"find", find},
                                                                {"rfind", find},
                                                                {"index", find},
                                                                {"rindex", find},
                                                                {"count", count},
                                                                {"replace", replace},
                                                                {"join", join},
                                                                {"removeprefix", removeEnd},
                                                                {"removesuffix", removeEnd},
                                                                {"center", justify},
                                                                {"ljust", justify},
                                                                {"rjust", justify},
                                                                {"zfill", zfill},
                                                                {"format", format},
                                                                {"isupper", isUpperOrLower},
                                                                {"islower", isUpperOrLower},
                                                                {"isdigit", asks<CharacterKind::Digit>},
                                                                {"isdecimal", asks<CharacterKind::Decimal>},
                                                                {"isnumeric", asks<CharacterKind::Numeric>},
                                                                {"isalpha", asks<CharacterKind::Letter>},
                                                                {"isalnum", asks<CharacterKind::LetterOrNumber>},
                                                                {"isspace", asks<CharacterKind::Space>}};
    return all;
}

} // namespace

Value textMethod(Rendering& rendering, const Value& value, const std::string& name) {
    const auto found = methods().find(name);
    if (found == methods().end()) return {};
    return Function::of(rendering, value, [value, found](Rendering& r, Arguments& arguments) {
        return found->second({r, *value.text(), arguments, found->first});
    });
}

} // namespace core::tokenizers::jinja
