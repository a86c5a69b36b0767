#include "core/data/text/words.h"

#include "core/base/error.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utext.h>

namespace core::data {
namespace {

/// ICU's iterator holds a state, so each thread has one.
icu::BreakIterator& wordIterator() {
    thread_local const std::unique_ptr<icu::BreakIterator> iterator = [] {
        UErrorCode code = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), code));
        if (U_FAILURE(code) || made == nullptr) throw Error(ErrorKind::Internal, "ICU has no data for word boundaries");
        return made;
    }();
    return *iterator;
}

} // namespace

std::vector<Word> wordsOf(std::string_view text) {
    std::vector<Word> words;
    if (text.empty()) return words;
    UErrorCode code = U_ZERO_ERROR;
    UText view = UTEXT_INITIALIZER;
    utext_openUTF8(&view, text.data(), static_cast<std::int64_t>(text.size()), &code);
    icu::BreakIterator& iterator = wordIterator();
    iterator.setText(&view, code);
    if (U_FAILURE(code)) {
        utext_close(&view);
        return words;
    }
    std::int32_t from = iterator.first();
    for (std::int32_t to = iterator.next(); to != icu::BreakIterator::DONE; from = to, to = iterator.next())
        if (iterator.getRuleStatus() >= UBRK_WORD_NUMBER)
            words.push_back({static_cast<std::size_t>(from), static_cast<std::size_t>(to), iterator.getRuleStatus() >= UBRK_WORD_LETTER});
    utext_close(&view);
    return words;
}

LetterCase letterCaseOf(std::string_view word) {
    const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(icu::StringPiece(word.data(), static_cast<std::int32_t>(word.size())));
    int upper = 0, lower = 0;
    bool first = false;
    for (std::int32_t i = 0; i < wide.length(); i = wide.moveIndex32(i, 1)) {
        const UChar32 c = wide.char32At(i);
        upper += u_isUUppercase(c) ? 1 : 0;
        lower += u_isULowercase(c) ? 1 : 0;
        if (i == 0) first = u_isUUppercase(c) != 0;
    }
    if (upper == 0) return LetterCase::Lower;
    if (first && upper == 1) return LetterCase::Capitalised;
    return lower == 0 ? LetterCase::Upper : LetterCase::Mixed;
}

std::string inLetterCase(std::string_view word, LetterCase letterCase) {
    icu::UnicodeString wide = icu::UnicodeString::fromUTF8(icu::StringPiece(word.data(), static_cast<std::int32_t>(word.size())));
    const icu::Locale& root = icu::Locale::getRoot();
    switch (letterCase) {
    case LetterCase::Lower: wide.toLower(root); break;
    case LetterCase::Upper: wide.toUpper(root); break;
    case LetterCase::Capitalised: wide.toTitle(nullptr, root); break;
    case LetterCase::Mixed: break;
    }
    std::string out;
    wide.toUTF8String(out);
    return out;
}

} // namespace core::data
