#include "core/data/augmentation/copying_step.h"
#include "core/data/text/words.h"

/// Copies in other letter case, as people write in a hurry or in anger.
namespace core::data {
namespace {

std::vector<base::Choice> styleChoices() {
    return {{"lower", TR("small letters")},
            {"upper", TR("CAPITALS")},
            {"capitalised", TR("Each Word With A Capital")},
            {"mixed", TR("one of these at random for each word")}};
}

struct Casing : CopySettings {
    std::string style = "lower";
    Casing() { rate = 1.0; }
    static auto fields() {
        return std::tuple_cat(copyFields<Casing>(TR("The share of the words whose letters are changed.")),
                              std::tuple{base::Field{&Casing::style, "style", TR("Letters"), TR("How the changed words are written."),
                                                     base::Choices{styleChoices}}});
    }
};

class CasingStep final : public CopyingStep {
public:
    CasingStep(const Casing& settings, const DatasetInfo& info) : CopyingStep(settings, "casing", info), style_(settings.style) {}
    static void check(const Casing&) {}

private:
    [[nodiscard]] LetterCase styleFor(base::Random& random) const {
        constexpr LetterCase kAll[] = {LetterCase::Lower, LetterCase::Upper, LetterCase::Capitalised};
        if (style_ == "mixed") return kAll[random.below(3)];
        return style_ == "upper" ? LetterCase::Upper : style_ == "capitalised" ? LetterCase::Capitalised : LetterCase::Lower;
    }
    bool change(std::string& text, base::Random& random) const override {
        std::string out;
        std::size_t at = 0;
        for (const Word& word : wordsOf(text)) {
            if (!word.letters || random.uniform() >= rate()) continue;
            out.append(text, at, word.begin - at);
            out += inLetterCase(word.in(text), styleFor(random));
            at = word.end;
        }
        out.append(text, at, std::string::npos);
        const bool changed = out != text;
        text = std::move(out);
        return changed;
    }
    std::string style_;
};

} // namespace

StepFactory casingStep() {
    return stepFactory<Casing, CasingStep>("casing", TR("Letter case"),
                                           TR("Adds copies of training rows in small letters, in capitals or mixed."));
}

} // namespace core::data
