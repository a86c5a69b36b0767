#include "core/data/augmentation/copying_step.h"
#include "core/data/text/words.h"

#include <algorithm>

/// Copies in which some words are missing (Wei and Zou 2019, random deletion).
namespace core::data {
namespace {

struct WordDropout : CopySettings {
    static auto fields() { return copyFields<WordDropout>(TR("The share of the words that are left out.")); }
};

class WordDropoutStep final : public CopyingStep {
public:
    WordDropoutStep(const WordDropout& settings, const DatasetInfo& info) : CopyingStep(settings, "word_dropout", info) {}
    static void check(const WordDropout&) {}

private:
    bool change(std::string& text, base::Random& random) const override {
        const std::vector<Word> words = wordsOf(text);
        if (words.size() < 2) return false;
        std::vector<bool> dropped(words.size());
        for (std::size_t i = 0; i < words.size(); ++i) dropped[i] = random.uniform() < rate();
        if (std::find(dropped.begin(), dropped.end(), false) == dropped.end()) dropped[random.below(words.size())] = false;
        std::string kept;
        std::size_t at = 0;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (!dropped[i]) continue;
            std::size_t from = words[i].begin, to = words[i].end;
            // One of the spaces beside it goes with it; at a line's end the one before it.
            if (to < text.size() && text[to] == ' ') ++to;
            else if (from > at && text[from - 1] == ' ') --from;
            kept.append(text, at, from - at);
            at = to;
        }
        kept.append(text, at, std::string::npos);
        const bool changed = kept != text;
        text = std::move(kept);
        return changed;
    }
};

} // namespace

StepFactory word_dropoutStep() {
    return stepFactory<WordDropout, WordDropoutStep>(
        "word_dropout", TR("Leave words out"),
        TR("Adds copies of training rows in which some words are missing; at least one word stays."));
}

} // namespace core::data
