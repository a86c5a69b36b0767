#include "core/tokenizers/jinja/functions/text_work.h"

#include "core/tokenizers/jinja/values/characters.h"
#include "core/tokenizers/unicode/utf8.h"

#include <algorithm>

namespace core::tokenizers::jinja {

std::string replaced(Rendering& rendering, std::string_view text, std::string_view from, std::string_view to, std::int64_t count) {
    rendering.step(text.size() / 32);
    std::string out;
    std::size_t at = 0;
    const auto place = [&] {
        rendering.step(1 + to.size() / 32);
        rendering.reserveText(out.size() + to.size() > (std::size_t{1} << 26U) ? out.size() + to.size() : 0);
        out += to;
    };
    while (count != 0) {
        if (from.empty()) { // before every character, and at the end
            place();
            if (at >= text.size()) break;
            const std::size_t length = unicode::lengthOf(text[at]);
            out += text.substr(at, length);
            at += length;
        } else {
            const std::size_t found = text.find(from, at);
            if (found == std::string_view::npos) break;
            out += text.substr(at, found - at);
            place();
            at = found + from.size();
        }
        if (count > 0) --count;
    }
    return out += text.substr(std::min(at, text.size()));
}

std::string filled(Rendering& rendering, std::string_view text, std::int64_t left, std::int64_t right, std::string_view fill) {
    left = std::max<std::int64_t>(0, left);
    right = std::max<std::int64_t>(0, right);
    if (left > (std::int64_t{1} << 40) || right > (std::int64_t{1} << 40)) rendering.fail("a width is too large");
    rendering.reserveText(text.size() + static_cast<std::size_t>(left + right) * fill.size());
    std::string out;
    for (std::int64_t i = 0; i < left; ++i) out += fill;
    out += text;
    for (std::int64_t i = 0; i < right; ++i) out += fill;
    return out;
}

std::string centered(Rendering& rendering, std::string_view text, std::int64_t width, std::string_view fill) {
    const auto length = static_cast<std::int64_t>(countCharacters(text));
    if (width <= length) return std::string(text);
    const std::int64_t rest = width - length;
    const std::int64_t left = rest / 2 + (rest & width & 1);
    return filled(rendering, text, left, rest - left, fill);
}

} // namespace core::tokenizers::jinja
