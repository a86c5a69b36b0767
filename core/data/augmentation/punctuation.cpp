#include "core/data/augmentation/copying_step.h"
#include "core/data/text/words.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

/// Copies with fewer or more punctuation marks (insertion after Karimi, Rossi and Prati 2021).
namespace core::data {
namespace {

std::vector<base::Choice> markChoices() { return {{"drop", TR("leave marks out")}, {"insert", TR("put marks behind words")}}; }

struct Punctuation : CopySettings {
    std::string action = "drop";
    Punctuation() { rate = 0.5; }
    static auto fields() {
        return std::tuple_cat(
            copyFields<Punctuation>(TR("The share of the marks that are left out, or of the words that get one.")),
            std::tuple{base::Field{&Punctuation::action, "action", TR("What happens"),
                                   TR("Marks inside of words and numbers (don't, 3.14) stay."), base::Choices{markChoices}}});
    }
};

bool isMark(UChar32 c) {
    const int kind = u_charType(c);
    return kind == U_OTHER_PUNCTUATION || kind == U_DASH_PUNCTUATION;
}

class PunctuationStep final : public CopyingStep {
public:
    PunctuationStep(const Punctuation& settings, const DatasetInfo& info)
        : CopyingStep(settings, "punctuation", info), insert_(settings.action == "insert") {}
    static void check(const Punctuation&) {}

private:
    bool change(std::string& text, base::Random& random) const override {
        std::string out = insert_ ? withMore(text, random) : withFewer(text, random);
        const bool changed = out != text;
        text = std::move(out);
        return changed;
    }
    [[nodiscard]] std::string withMore(const std::string& text, base::Random& random) const {
        constexpr char kMarks[] = {'.', ',', ';', ':', '?', '!'};
        std::string out;
        std::size_t at = 0;
        for (const Word& word : wordsOf(text)) {
            out.append(text, at, word.end - at);
            at = word.end;
            const bool free = at == text.size() || text[at] == ' ' || text[at] == '\n';
            if (free && random.uniform() < rate()) out.push_back(kMarks[random.below(std::size(kMarks))]);
        }
        return out.append(text, at, std::string::npos);
    }
    [[nodiscard]] std::string withFewer(const std::string& text, base::Random& random) const {
        std::string out;
        std::size_t at = 0;
        const auto copyBetween = [&](std::size_t end) {
            const icu::UnicodeString between =
                icu::UnicodeString::fromUTF8(icu::StringPiece(text.data() + at, static_cast<std::int32_t>(end - at)));
            icu::UnicodeString kept;
            for (std::int32_t i = 0; i < between.length(); i = between.moveIndex32(i, 1))
                if (const UChar32 c = between.char32At(i); !isMark(c) || random.uniform() >= rate()) kept.append(c);
            kept.toUTF8String(out);
        };
        for (const Word& word : wordsOf(text)) {
            copyBetween(word.begin);
            out += word.in(text);
            at = word.end;
        }
        copyBetween(text.size());
        return out;
    }
    bool insert_;
};

} // namespace

StepFactory punctuationStep() {
    return stepFactory<Punctuation, PunctuationStep>("punctuation", TR("Punctuation"),
                                                     TR("Adds copies of training rows that lack punctuation marks, or have more of them."));
}

} // namespace core::data
