#pragma once

#include <cstdint>
#include <vector>

/// What kind of character a code point is, with the very tables of Hugging Face `tokenizers` (tables.inc): its parts use several versions of Unicode
/// at once, and one letter counted otherwise changes ids.
namespace core::tokenizers::unicode {

/// Bits; a character may have several.
enum Class : std::uint32_t {
    // General categories as its regular expressions know them (Oniguruma).
    kUpper = 1U << 0,
    kLower = 1U << 1,
    kTitle = 1U << 2,
    kModifier = 1U << 3,
    kOtherLetter = 1U << 4,
    kNumber = 1U << 5,
    kMark = 1U << 6,
    kSpace = 1U << 7,
    // Rust's own.
    kWord = 1U << 8,         ///< \w of its regex crate: Whitespace and single_word
    kNumeric = 1U << 9,      ///< char::is_numeric: Digits
    kPunctuation = 1U << 10, ///< BERT's and Punctuation's
    // Characters that a normalizer takes out.
    kCleaned = 1U << 11,    ///< BertNormalizer, clean_text
    kAccent = 1U << 12,     ///< BertNormalizer, strip_accents
    kCombining = 1U << 13,  ///< StripAccents
    kExtending = 1U << 14,  ///< joins the character before it to one grapheme cluster
    kUncombined = 1U << 15, ///< control characters, which nothing joins
    kCased = 1U << 16,      ///< has another form in small letters
    kLetter = kUpper | kLower | kTitle | kModifier | kOtherLetter,
};

class ClassTable {
public:
    ClassTable();
    [[nodiscard]] std::uint32_t of(char32_t code) const noexcept {
        return values_[(std::uint32_t{blocks_[code >> 8]} << 8) | (code & 0xFFU)];
    }
    [[nodiscard]] bool is(char32_t code, std::uint32_t classes) const noexcept { return (of(code) & classes) != 0; }

private:
    std::vector<std::uint16_t> blocks_; ///< of 256 code points; equal ones stand once
    std::vector<std::uint32_t> values_;
};

/// Made at first use; any thread. Code points above U+10FFFF must not be asked for.
[[nodiscard]] const ClassTable& classes();

/// The small letter, code point by code point as Rust's `char::to_lowercase` has it, but for U+0130, which becomes two (`i` and U+0307).
[[nodiscard]] char32_t lowerOf(char32_t code);

constexpr int kAnyScript = -1;
/// A number for the script that UnicodeScripts counts it to (Han, Hiragana and Katakana are one), or kAnyScript: it goes with what stands beside it.
[[nodiscard]] int scriptOf(char32_t code);

} // namespace core::tokenizers::unicode
