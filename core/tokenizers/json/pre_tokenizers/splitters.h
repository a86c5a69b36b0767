#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace core::tokenizers::json {

/// The regular expressions that nearly all byte-level tokenizers split with, written by hand: the same words many times faster.
struct KnownSplitter {
    enum class Family {
        Gpt2, ///< 's|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+
        Gpt4, ///< contractions in any case, one sign before letters, numbers in groups, line ends with what is before them: Llama 3, Qwen 2
        Gpt4o ///< as Gpt4, and words change where small letters are followed by capitals
    };
    Family family = Family::Gpt2;
    unsigned digits = 3;      ///< Gpt4, Gpt4o: most digits of a number
    bool contractions = true; ///< Gpt4o: 's and its like belong to the word
    bool slashes = true;      ///< Gpt4o: a slash after signs belongs to them
};

/// The splitter that does what this expression does, or nothing.
[[nodiscard]] std::optional<KnownSplitter> knownSplitter(std::string_view expression);

/// The end of the word that begins at `begin`, which is before `end`; the text is valid UTF-8. Every character belongs to a word.
[[nodiscard]] const char* gpt2WordEnd(const char* begin, const char* end);
[[nodiscard]] const char* gpt4WordEnd(const char* begin, const char* end, unsigned digits);
[[nodiscard]] const char* gpt4oWordEnd(const char* begin, const char* end, const KnownSplitter& splitter);

template <class Sink> void splitKnown(const KnownSplitter& splitter, std::string_view text, Sink&& sink) {
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at < end) {
        const char* next = nullptr;
        switch (splitter.family) {
        case KnownSplitter::Family::Gpt2: next = gpt2WordEnd(at, end); break;
        case KnownSplitter::Family::Gpt4: next = gpt4WordEnd(at, end, splitter.digits); break;
        case KnownSplitter::Family::Gpt4o: next = gpt4oWordEnd(at, end, splitter); break;
        }
        sink(std::string_view(at, static_cast<std::size_t>(next - at)));
        at = next;
    }
}

} // namespace core::tokenizers::json
