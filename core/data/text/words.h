#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace core::data {

/// A word of a text as a byte range.
struct Word {
    std::size_t begin = 0, end = 0;
    bool letters = false; ///< letters, kana or ideographs; else digits
    [[nodiscard]] std::string_view in(std::string_view text) const { return text.substr(begin, end - begin); }
};

/// The words of valid UTF-8 by Unicode's word boundaries (UAX 29; ICU's dictionaries for scripts without spaces). In order.
[[nodiscard]] std::vector<Word> wordsOf(std::string_view text);

/// How a word is written, so that another one can be written alike.
enum class LetterCase { Lower, Capitalised, Upper, Mixed };
[[nodiscard]] LetterCase letterCaseOf(std::string_view word);
/// The word in small letters, with a capital, or in capitals (by Unicode, independent of the user's language). Mixed: as it is.
[[nodiscard]] std::string inLetterCase(std::string_view word, LetterCase letterCase);

} // namespace core::data
