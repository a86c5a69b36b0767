#include "core/data/source/legacy_encoding.h"

#include "core/data/source/encoding.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>
#include <unicode/ucsdet.h>
#include <unicode/uloc.h>

namespace core::data {
namespace {

/// ICU reads no more than this.
constexpr std::size_t kSampleBytes = 8000;
/// What ICU gives a text that merely can be of an encoding.
constexpr int kLeastConfidence = 15;

bool isHigh(char c) { return static_cast<signed char>(c) < 0; }

/// The lines that hold bytes beyond ASCII: the rest tells nothing.
std::string sampleOf(std::string_view text) {
    std::string sample;
    while (!text.empty() && sample.size() < kSampleBytes) {
        const std::size_t size = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, size);
        if (std::any_of(line.begin(), line.end(), isHigh) && sample.size() + size + 1 <= 2 * kSampleBytes) {
            sample.append(line);
            sample.push_back('\n');
        }
        text.remove_prefix(std::min(size + 1, text.size()));
    }
    return sample;
}

/// Accented letters mostly stand alone; letters of another script stand side by side.
bool standsInRuns(std::string_view sample) {
    std::size_t high = 0, beside = 0;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        if (!isHigh(sample[i])) continue;
        ++high;
        beside += (i > 0 && isHigh(sample[i - 1])) || (i + 1 < sample.size() && isHigh(sample[i + 1]));
    }
    return high >= 6 && beside * 3 >= high * 2;
}

bool isLatin(const std::string& name) {
    return name == "iso-8859-1" || name == "iso-8859-2" || name == "windows-1252" || name == "windows-1250";
}

bool isReadable(const std::string& name, std::string_view sample) {
    std::string text;
    makeDecoder(name)->decode(sample, true, text);
    return isValidUtf8(text);
}

std::string languageOf(const UCharsetMatch* match) {
    UErrorCode code = U_ZERO_ERROR;
    const char* const language = ucsdet_getLanguage(match, &code);
    if (U_FAILURE(code) || language == nullptr || *language == '\0') return {};
    std::array<UChar, 64> words{};
    const std::int32_t size = uloc_getDisplayLanguage(language, "en", words.data(), static_cast<std::int32_t>(words.size()), &code);
    std::string name;
    if (U_SUCCESS(code))
        for (std::int32_t i = 0; i < std::min<std::int32_t>(size, static_cast<std::int32_t>(words.size())); ++i)
            appendUtf8(words[static_cast<std::size_t>(i)], name);
    return name;
}

} // namespace

std::optional<Guess> guessLegacyEncoding(std::string_view text, const std::string& counts) {
    const std::string sample = sampleOf(text);
    if (!standsInRuns(sample)) return std::nullopt;
    UErrorCode code = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&code), ucsdet_close);
    if (U_FAILURE(code)) return std::nullopt;
    ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &code);
    const UCharsetMatch* const match = ucsdet_detect(detector.get(), &code);
    if (U_FAILURE(code) || match == nullptr) return std::nullopt;
    const std::int32_t sure = ucsdet_getConfidence(match, &code);
    std::string name = ucsdet_getName(match, &code);
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (U_FAILURE(code) || sure < kLeastConfidence || isLatin(name) || name.starts_with("utf") || name.starts_with("ibm") ||
        name.starts_with("iso-2022") || !isReadable(name, sample))
        return std::nullopt;
    const std::string language = languageOf(match);
    return Guess{name, std::clamp(sure / 100.0, 0.3, 0.9),
                 counts + "; as " + name + " they make words" + (language.empty() ? "" : " of " + language)};
}

} // namespace core::data
