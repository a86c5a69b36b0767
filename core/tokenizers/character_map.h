#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core::tokenizers {

/// The rules of SentencePiece's normaliser: a double-array trie (Darts) of what is replaced, and the texts that replace it. In `tokenizer.model`, and as base64
/// in `tokenizer.json`. Immutable after `load`.
///
/// On disk: the trie's size in bytes (32 bits, little endian), the trie (words of 32 bits), texts that each end in NUL.
class CharacterMap {
public:
    /// Whether every step that a look-up can take stays inside; such a map may be used.
    [[nodiscard]] static bool isSound(std::string_view bytes);
    /// `bytes` is sound.
    explicit CharacterMap(std::string_view bytes);

    /// What replaces the shortest beginning of `text` that has a rule; false where none has.
    bool find(std::string_view text, std::string_view& replacement) const noexcept;

private:
    std::vector<std::uint32_t> trie_;
    std::string texts_;
};

} // namespace core::tokenizers
