#include "core/data/text/language.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

namespace core::data {
namespace {

constexpr std::size_t kLongest = 4096; ///< bytes that are looked at; more says nothing new
constexpr int kFewestLetters = 16;     ///< bytes of letters that a guess needs
constexpr double kMost = 0.7;          ///< share of the text that must be in the language

/// What the library knows by another code than people do.
std::string codeOf(CLD2::Language language) {
    const std::string code = CLD2::LanguageCode(language);
    if (code == "iw") return "he";
    return code;
}

} // namespace

LanguageGuess guessLanguage(std::string_view text) {
    if (text.size() > kLongest) {
        text = text.substr(0, kLongest);
        while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xc0) == 0x80) text.remove_suffix(1);
        if (!text.empty() && static_cast<unsigned char>(text.back()) >= 0xc0) text.remove_suffix(1);
    }
    // Control characters end the library's own check of the text.
    std::string plain(text);
    std::replace_if(
        plain.begin(), plain.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; }, ' ');
    std::array<CLD2::Language, 3> languages{};
    std::array<int, 3> percents{};
    std::array<double, 3> scores{};
    const CLD2::CLDHints hints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    int letters = 0, valid = 0;
    bool reliable = false;
    const CLD2::Language best =
        CLD2::ExtDetectLanguageSummaryCheckUTF8(plain.data(), static_cast<int>(plain.size()), true, &hints, 0, languages.data(),
                                                percents.data(), scores.data(), nullptr, &letters, &reliable, &valid);
    LanguageGuess guess;
    if (best == CLD2::UNKNOWN_LANGUAGE || best == CLD2::TG_UNKNOWN_LANGUAGE || letters < kFewestLetters) return guess;
    guess.code = codeOf(best);
    for (std::size_t i = 0; i < languages.size(); ++i)
        if (languages[i] == best) guess.share = percents[i] / 100.0;
    guess.sure = reliable && guess.share >= kMost;
    return guess;
}

std::string languageName(const std::string& code) {
    const CLD2::Language language = CLD2::GetLanguageFromName(code == "he" ? "iw" : code.c_str());
    if (language == CLD2::UNKNOWN_LANGUAGE) return code;
    std::string name = CLD2::LanguageName(language);
    for (std::size_t i = 1; i < name.size(); ++i)
        name[i] = name[i] == '_' ? ' ' : static_cast<char>(std::tolower(static_cast<unsigned char>(name[i])));
    return name == "Chinese" ? "Chinese (simplified)" : name == "Chineset" ? "Chinese (traditional)" : name;
}

bool isLanguageCode(const std::string& code) {
    return code.size() >= 2 && CLD2::GetLanguageFromName(code == "he" ? "iw" : code.c_str()) != CLD2::UNKNOWN_LANGUAGE;
}

} // namespace core::data
