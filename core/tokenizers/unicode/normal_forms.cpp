#include "core/tokenizers/unicode/normal_forms.h"

#include "core/base/error.h"
#include "core/tokenizers/unicode/utf8.h"

#include <array>
#include <memory>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uniset.h>
#include <unicode/unistr.h>

namespace core::tokenizers::unicode {

namespace {

void check(UErrorCode status) {
    if (U_FAILURE(status) != 0) throw Error(ErrorKind::Internal, std::string("ICU cannot normalize a text: ") + u_errorName(status));
}

struct Form {
    const icu::Normalizer2* newest = nullptr; ///< ICU owns it
    std::unique_ptr<icu::FilteredNormalizer2> ofUnicode9;
};

const Form& formOf(NormalForm which) {
    static const auto forms = [] {
        UErrorCode status = U_ZERO_ERROR;
        static const icu::UnicodeSet known(icu::UnicodeString::fromUTF8("[:age=9.0:]"), status);
        std::array<Form, 4> made;
        made[0].newest = icu::Normalizer2::getNFCInstance(status);
        made[1].newest = icu::Normalizer2::getNFDInstance(status);
        made[2].newest = icu::Normalizer2::getNFKCInstance(status);
        made[3].newest = icu::Normalizer2::getNFKDInstance(status);
        check(status);
        for (auto& form : made) form.ofUnicode9 = std::make_unique<icu::FilteredNormalizer2>(*form.newest, known);
        return made;
    }();
    return forms.at(static_cast<std::size_t>(which));
}

} // namespace

void normalize(NormalForm which, std::string& text) {
    if (isAscii(text)) return;
    const Form& form = formOf(which);
    UErrorCode status = U_ZERO_ERROR;
    // What is normal by the newest rules is so by the old ones, whose fewer marks only move less; and this look is much faster than the work.
    if (form.newest->isNormalizedUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), status) != 0) return;
    check(status);
    const auto before = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    const icu::Normalizer2& old = *form.ofUnicode9;
    const auto after = old.normalize(before, status);
    check(status);
    text.clear();
    after.toUTF8String(text);
}

} // namespace core::tokenizers::unicode
