#include "core/data/cleaning/step.h"

#include "core/data/source/encoding.h"
#include "core/data/text/mojibake.h"
#include <algorithm>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

/// Unicode normalisation, misread text repaired, invisible characters taken out.
namespace core::data {
namespace {

using base::Field;

std::vector<base::Choice> formChoices() {
    return {{"none", TR("as it is")}, {"nfc", TR("NFC: composed")}, {"nfkc", TR("NFKC: composed, compatibility forms resolved")}};
}

struct UnicodeSettings {
    std::vector<std::string> columns;
    std::string form = "nfc";
    bool repair = true, removeInvisible = true;
    static auto fields() {
        return std::tuple{Field{&UnicodeSettings::columns, "columns", TR("Columns"), kColumnsHelp},
                          Field{&UnicodeSettings::form, "form", TR("Form"),
                                TR("NFC joins letters and accents; NFKC also turns ﬁ into fi and ² into 2."), base::Choices{formChoices}},
                          Field{&UnicodeSettings::repair, "repair", TR("Repair misread text"), TR("Ã© becomes é again.")},
                          Field{&UnicodeSettings::removeInvisible, "remove_invisible", TR("Take out invisible characters"),
                                TR("Control characters, byte order marks and zero-width spaces. Joiners of emoji and scripts stay.")}};
    }
};

/// Nothing but line breaks and tabs of the control characters stays.
bool isInvisible(char32_t c) {
    return (c < 0x20 && c != '\n' && c != '\t' && c != '\r') || (c >= 0x7f && c < 0xa0 && c != 0x85) || c == 0xfeff || c == 0x200b ||
           c == 0x2060 || c == 0x00ad;
}

class UnicodeStep final : public CleaningStep {
public:
    UnicodeStep(UnicodeSettings settings, const DatasetInfo& info)
        : settings_(std::move(settings)), columns_(textColumns(settings_.columns, info)) {
        UErrorCode code = U_ZERO_ERROR;
        if (settings_.form != "none")
            normalizer_ = settings_.form == "nfkc" ? icu::Normalizer2::getNFKCInstance(code) : icu::Normalizer2::getNFCInstance(code);
        if (U_FAILURE(code)) throw Error(ErrorKind::Internal, "ICU has no data for normalisation");
    }
    static void check(const UnicodeSettings&) {}
    std::string pass(PassingRow& row) override {
        changeTexts(row.cells, columns_, [&](std::string& text) { return change(text); });
        return {};
    }

private:
    bool change(std::string& text) const {
        const std::string before = text;
        if (settings_.repair && looksMisread(text)) text = repairedMisread(text);
        const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0x20; });
        if (ascii) return text != before;
        icu::UnicodeString wide = icu::UnicodeString::fromUTF8(text);
        if (settings_.removeInvisible) {
            icu::UnicodeString kept;
            for (std::int32_t i = 0; i < wide.length(); i = wide.moveIndex32(i, 1))
                if (!isInvisible(static_cast<char32_t>(wide.char32At(i)))) kept.append(wide.char32At(i));
            wide = kept;
        }
        UErrorCode code = U_ZERO_ERROR;
        if (normalizer_ != nullptr) wide = normalizer_->normalize(wide, code);
        text.clear();
        wide.toUTF8String(text);
        return text != before;
    }
    UnicodeSettings settings_;
    std::vector<std::size_t> columns_;
    const icu::Normalizer2* normalizer_ = nullptr;
};

} // namespace

StepFactory unicodeStep() {
    return stepFactory<UnicodeSettings, UnicodeStep>(
        "unicode", TR("Unicode"), TR("Writes the same characters in the same way, and repairs text that was read in the wrong encoding."));
}

} // namespace core::data
