#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Which language a text is in (CLD2). Any thread.
namespace core::data {

struct LanguageGuess {
    std::string code;   ///< "en", "zh", "pt"; empty: too short, or no language at all (numbers, code)
    double share = 0.0; ///< of the text that is in this language, 0 … 1
    bool sure = false;  ///< CLD2 calls it reliable, and most of the text is in it
};

/// `text` is UTF-8. Texts of a few words are often not sure.
[[nodiscard]] LanguageGuess guessLanguage(std::string_view text);
/// "English" for "en"; the code itself where it is not known.
[[nodiscard]] std::string languageName(const std::string& code);
/// Whether CLD2 knows this code.
[[nodiscard]] bool isLanguageCode(const std::string& code);

} // namespace core::data
