#pragma once

#include <string>
#include <string_view>

namespace core::data {

/// The text that a browser would show, roughly: tags, comments, scripts and styles are gone, blocks end lines, list items begin with "- ", entities are
/// resolved, spaces are joined outside of <pre>. A '<' that begins no tag stays. Linear in the text.
[[nodiscard]] std::string textOfHtml(std::string_view html);

} // namespace core::data
