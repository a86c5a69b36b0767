#include "core/data/augmentation/copying_step.h"
#include "core/data/text/words.h"

#include <array>
#include <cctype>
#include <cmath>

/// Copies with the slips of fingers on a keyboard: a neighbouring key, a key missed, pressed twice, or two in the wrong order.
namespace core::data {
namespace {

using Rows = std::array<std::string_view, 3>;

std::vector<base::Choice> layoutChoices() { return {{"qwerty", "QWERTY"}, {"qwertz", "QWERTZ"}, {"azerty", "AZERTY"}}; }

Rows rowsOf(const std::string& layout) {
    if (layout == "qwertz") return {"qwertzuiop", "asdfghjkl", "yxcvbnm"};
    if (layout == "azerty") return {"azertyuiop", "qsdfghjklm", "wxcvbn"};
    return {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
}

struct KeyboardNoise : CopySettings {
    std::string layout = "qwerty";
    KeyboardNoise() { rate = 0.03; }
    static auto fields() {
        return std::tuple_cat(copyFields<KeyboardNoise>(TR("The share of the letters that go wrong.")),
                              std::tuple{base::Field{&KeyboardNoise::layout, "layout", TR("Keyboard"), TR("Which keys lie side by side."),
                                                     base::Choices{layoutChoices}}});
    }
};

class KeyboardNoiseStep final : public CopyingStep {
public:
    KeyboardNoiseStep(const KeyboardNoise& settings, const DatasetInfo& info) : CopyingStep(settings, "keyboard_noise", info) {
        // Each row of keys lies a little to the right of the one above it; keys closer than one and a half widths are neighbours.
        constexpr std::array<double, 3> kShift = {0.0, 0.25, 0.75};
        const Rows rows = rowsOf(settings.layout);
        for (std::size_t r = 0; r < rows.size(); ++r)
            for (std::size_t c = 0; c < rows[r].size(); ++c)
                for (std::size_t r2 = 0; r2 < rows.size(); ++r2)
                    for (std::size_t c2 = 0; c2 < rows[r2].size(); ++c2) {
                        const double x = static_cast<double>(c) + kShift[r] - static_cast<double>(c2) - kShift[r2];
                        const double y = static_cast<double>(r) - static_cast<double>(r2);
                        if ((r != r2 || c != c2) && std::hypot(x, y) < 1.5) neighbours_[key(rows[r][c])].push_back(rows[r2][c2]);
                    }
    }
    static void check(const KeyboardNoise&) {}

private:
    static std::size_t key(char letter) { return static_cast<std::size_t>(letter - 'a'); }
    static bool isLatin(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

    bool change(std::string& text, base::Random& random) const override {
        std::string out;
        std::size_t at = 0;
        for (const Word& word : wordsOf(text)) {
            if (!word.letters) continue;
            out.append(text, at, word.begin - at);
            slip(word.in(text), random, out);
            at = word.end;
        }
        out.append(text, at, std::string::npos);
        const bool changed = out != text;
        text = std::move(out);
        return changed;
    }
    /// Appends the word as the fingers write it. Letters beyond a to z stay; a word never vanishes.
    void slip(std::string_view word, base::Random& random, std::string& out) const {
        for (std::size_t i = 0; i < word.size(); ++i) {
            const char c = word[i];
            if (!isLatin(c) || random.uniform() >= rate()) {
                out.push_back(c);
                continue;
            }
            const std::uint64_t kind = random.below(10);
            const bool next = i + 1 < word.size() && isLatin(word[i + 1]);
            if (kind < 5) out.push_back(neighbourOf(c, random));
            else if (kind < 7 && next) out.push_back(word[i + 1]), out.push_back(c), ++i;
            else if (kind < 9 && word.size() > 2) continue;
            else out.append(2, c);
        }
    }
    [[nodiscard]] char neighbourOf(char letter, base::Random& random) const {
        const bool upper = letter >= 'A' && letter <= 'Z';
        const std::string& near = neighbours_[key(upper ? static_cast<char>(letter - 'A' + 'a') : letter)];
        if (near.empty()) return letter;
        const char other = near[random.below(near.size())];
        return upper ? static_cast<char>(other - 'a' + 'A') : other;
    }
    std::array<std::string, 26> neighbours_;
};

} // namespace

StepFactory keyboard_noiseStep() {
    return stepFactory<KeyboardNoise, KeyboardNoiseStep>("keyboard_noise", TR("Typing errors"),
                                                         TR("Adds copies of training rows with the slips of fingers on a keyboard."));
}

} // namespace core::data
