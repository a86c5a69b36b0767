#pragma once

#include "core/data/format.h"

/// Plain text into rows of one column, `text`.
///
/// As lines: each line that is not blank is a row.
/// As passages: blank lines part the text into passages. A row is as many whole passages, one after another, as it takes to reach
/// kPassageRowBytes; it ends earlier where three or more blank lines stand (the end of a chapter or tale). The text of a row is what the file says
/// from its first passage to its last, blank lines included; line ends become LF. So prose gives rows that are long enough to learn from, a
/// heading stays with what it heads, and nothing is lost.
/// Either way a row over kLongestTextRow is cut at a space into consecutive rows, and a row with a NUL byte or stray bytes is rejected.
namespace core::data {

inline constexpr std::size_t kPassageRowBytes = 512;
inline constexpr std::size_t kLongestTextRow = std::size_t{1} << 20;

[[nodiscard]] std::unique_ptr<FormatReader> openText(std::unique_ptr<TextWindow> window, const ReadPlan& plan, bool passages);

} // namespace core::data
