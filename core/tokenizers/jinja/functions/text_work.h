#pragma once

#include "core/tokenizers/jinja/values/rendering.h"

#include <string>
#include <string_view>

/// Work on texts that filters and methods share; what may become large is paid for first.
namespace core::tokenizers::jinja {

/// Python's str.replace; `count` below 0: everywhere.
[[nodiscard]] std::string replaced(Rendering& rendering, std::string_view text, std::string_view from, std::string_view to,
                                   std::int64_t count);
/// Python's str.center, with its side for an odd rest.
[[nodiscard]] std::string centered(Rendering& rendering, std::string_view text, std::int64_t width, std::string_view fill);
/// `left` and `right` characters of `fill` around it.
[[nodiscard]] std::string filled(Rendering& rendering, std::string_view text, std::int64_t left, std::int64_t right, std::string_view fill);
/// str.format.
[[nodiscard]] Value formattedByFields(Rendering& rendering, const std::string& format, const Arguments& arguments);

/// One replacement field: [[fill]align][sign][#][0][width][.precision][type], as in `{:>8.2f}` and `%-8s`.
struct FieldLayout {
    std::string fill = " ";
    char align = '\0'; ///< < > ^ =; none: texts left, numbers right
    char sign = '-';
    bool alternate = false, grouped = false;
    std::int64_t width = 0, precision = -1;
    char type = '\0';
};
[[nodiscard]] std::string laidOut(Rendering& rendering, const Value& value, const FieldLayout& layout);

} // namespace core::tokenizers::jinja
