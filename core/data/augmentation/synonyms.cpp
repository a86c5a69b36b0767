#include "core/data/text/synonyms.h"
#include "core/data/augmentation/copying_step.h"
#include "core/data/text/words.h"

/// Copies in which some English words are replaced by synonyms of WordNet (Zhang, Zhao and LeCun 2015).
namespace core::data {
namespace {

struct SynonymSettings : CopySettings {
    static auto fields() {
        return copyFields<SynonymSettings>(TR("The share of the words that are replaced, of those that have a synonym."));
    }
};

bool isVowel(char c) { return std::string_view("aeiouAEIOU").find(c) != std::string_view::npos; }

class SynonymsStep final : public CopyingStep {
public:
    SynonymsStep(const SynonymSettings& settings, const DatasetInfo& info)
        : CopyingStep(settings, "synonyms", info), synonyms_(englishSynonyms()) {}
    static void check(const SynonymSettings&) {}

private:
    bool change(std::string& text, base::Random& random) const override {
        const std::vector<Word> words = wordsOf(text);
        std::string out;
        std::size_t at = 0, article = std::string::npos; ///< where an "a" or "an" stands in `out`
        for (const Word& word : words) {
            out.append(text, at, word.begin - at);
            at = word.end;
            std::string written(word.in(text));
            const bool isArticle = written == "a" || written == "an" || written == "A" || written == "An";
            const LetterCase style = letterCaseOf(written);
            if (word.letters && !isArticle && style != LetterCase::Mixed) {
                const std::vector<std::string> known = synonyms_.of(inLetterCase(written, LetterCase::Lower));
                if (!known.empty() && random.uniform() < rate()) {
                    written = styled(known[random.below(known.size())], style);
                    if (article != std::string::npos) agree(out, article, written.front());
                }
            }
            article = isArticle ? out.size() : std::string::npos;
            out += written;
        }
        out.append(text, at, std::string::npos);
        const bool changed = out != text;
        text = std::move(out);
        return changed;
    }
    /// Of several words only the first gets a capital.
    static std::string styled(const std::string& synonym, LetterCase style) {
        if (style != LetterCase::Capitalised) return inLetterCase(synonym, style);
        const std::size_t space = std::min(synonym.find(' '), synonym.size());
        return inLetterCase(synonym.substr(0, space), style) + synonym.substr(space);
    }
    /// "a" before a consonant, "an" before a vowel.
    static void agree(std::string& out, std::size_t article, char first) {
        const std::size_t end = out.find(' ', article);
        if (end == std::string::npos || out.find_first_not_of(' ', end) != std::string::npos) return;
        out.replace(article + 1, end - article - 1, isVowel(first) ? "n" : "");
    }
    const Synonyms& synonyms_;
};

} // namespace

StepFactory synonymsStep() {
    return stepFactory<SynonymSettings, SynonymsStep>(
        "synonyms", TR("Synonyms"), TR("Adds copies of training rows in which some English words are replaced by synonyms (WordNet)."));
}

} // namespace core::data
