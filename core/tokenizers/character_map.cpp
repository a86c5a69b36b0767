#include "core/tokenizers/character_map.h"

#include <cstring>

namespace core::tokenizers {

namespace {

std::uint32_t wordAt(std::string_view bytes, std::size_t index) {
    std::uint32_t word = 0;
    std::memcpy(&word, bytes.data() + index * 4, 4);
    return word;
}

std::uint32_t offsetOf(std::uint32_t unit) { return (unit >> 10) << ((unit & (1U << 9)) >> 6); }

} // namespace

bool CharacterMap::isSound(std::string_view bytes) {
    if (bytes.size() <= 4) return false;
    const std::uint32_t trieBytes = wordAt(bytes, 0);
    bytes.remove_prefix(4);
    if (trieBytes >= bytes.size() || trieBytes < 1024 || trieBytes % 4 != 0) return false;
    const auto trie = bytes.substr(0, trieBytes);
    const auto texts = bytes.substr(trieBytes);
    if (texts.back() != '\0') return false;
    const std::size_t units = trieBytes / 4;
    for (std::size_t i = 0; i < units; ++i) {
        const std::uint32_t unit = wordAt(trie, i);
        if ((unit >> 31) != 0) { // a value: where its text begins
            if ((unit & 0x7FFFFFFFU) >= texts.size()) return false;
            continue;
        }
        if (((i ^ offsetOf(unit)) | 0xFF) >= units) return false; // a look-up goes to (i ^ offset) ^ byte
    }
    return true;
}

CharacterMap::CharacterMap(std::string_view bytes) {
    const std::uint32_t trieBytes = wordAt(bytes, 0);
    trie_.resize(trieBytes / 4);
    std::memcpy(trie_.data(), bytes.data() + 4, trieBytes);
    texts_ = bytes.substr(4 + trieBytes);
}

bool CharacterMap::find(std::string_view text, std::string_view& replacement) const noexcept {
    std::uint32_t place = offsetOf(trie_[0]);
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == 0) return false;
        place ^= byte;
        const std::uint32_t unit = trie_[place];
        if ((unit & 0x800000FFU) != byte) return false;
        place ^= offsetOf(unit);
        if (((unit >> 8) & 1U) != 0) {
            const std::size_t begin = trie_[place] & 0x7FFFFFFFU;
            if (begin >= texts_.size()) return false; // a damaged map may call any unit a value
            replacement = std::string_view(texts_.data() + begin);
            return true;
        }
    }
    return false;
}

} // namespace core::tokenizers
