#include "core/data/augmentation/copying_step.h"
#include "core/data/text/words.h"

#include <algorithm>
#include <cmath>
#include <numeric>

/// Copies in which some words have changed places (Wei and Zou 2019, random swap).
namespace core::data {
namespace {

struct WordSwap : CopySettings {
    std::int64_t distance = 3;
    static auto fields() {
        return std::tuple_cat(copyFields<WordSwap>(TR("How many swaps, for each word of the text.")),
                              std::tuple{base::Field{&WordSwap::distance, "distance", TR("Distance"),
                                                     TR("A word changes places with one that is at most so many words behind it."),
                                                     base::Range{1, 1000}, base::Unit{TR("words")}}});
    }
};

class WordSwapStep final : public CopyingStep {
public:
    WordSwapStep(const WordSwap& settings, const DatasetInfo& info)
        : CopyingStep(settings, "word_swap", info), distance_(static_cast<std::size_t>(settings.distance)) {}
    static void check(const WordSwap&) {}

private:
    bool change(std::string& text, base::Random& random) const override {
        const std::vector<Word> words = wordsOf(text);
        if (words.size() < 2) return false;
        std::vector<std::size_t> order(words.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        const double wanted = rate() * static_cast<double>(words.size());
        auto swaps = static_cast<std::size_t>(wanted);
        swaps += random.uniform() < wanted - std::floor(wanted) ? 1U : 0U;
        for (; swaps > 0; --swaps) {
            const std::size_t first = random.below(words.size() - 1);
            const std::size_t reach = std::min(distance_, words.size() - 1 - first);
            std::swap(order[first], order[first + 1 + random.below(reach)]);
        }
        std::string swapped;
        std::size_t at = 0;
        for (std::size_t i = 0; i < words.size(); ++i) {
            swapped.append(text, at, words[i].begin - at);
            swapped += words[order[i]].in(text);
            at = words[i].end;
        }
        swapped.append(text, at, std::string::npos);
        const bool changed = swapped != text;
        text = std::move(swapped);
        return changed;
    }
    std::size_t distance_;
};

} // namespace

StepFactory word_swapStep() {
    return stepFactory<WordSwap, WordSwapStep>(
        "word_swap", TR("Swap words"),
        TR("Adds copies of training rows in which some words have changed places; spaces and signs stay where they are."));
}

} // namespace core::data
