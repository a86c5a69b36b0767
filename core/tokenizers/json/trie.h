#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace core::tokenizers::json {

/// Byte strings and a number for each, to find all that begin at a place of a text. Steps lie in one hash table: a step is one look into it.
class Trie {
public:
    using Node = std::uint32_t;
    static constexpr Node kRoot = 0, kNowhere = 0xFFFFFFFFU;
    static constexpr std::size_t kMostNodes = std::size_t{1} << 24; ///< a node and a byte share 32 bits

    Trie();
    /// Of equal texts the last number counts. False where the trie is full.
    [[nodiscard]] bool add(std::string_view text, std::int32_t number);
    [[nodiscard]] Node step(Node from, char byte) const noexcept {
        if (from == kRoot) return first_[static_cast<unsigned char>(byte)];
        const std::uint32_t key = (from << 8) | static_cast<unsigned char>(byte);
        for (std::size_t at = placeOf(key);; at = (at + 1) & mask_) {
            if (slots_[at].key == key) return slots_[at].to;
            if (slots_[at].to == kNowhere) return kNowhere;
        }
    }
    [[nodiscard]] std::int32_t number(Node node) const noexcept { return numbers_[node]; } ///< -1: no text ends here
    /// The node that this text leads to, or kNowhere.
    [[nodiscard]] Node walk(std::string_view text) const noexcept;
    [[nodiscard]] bool empty() const noexcept { return numbers_.size() == 1; }

private:
    struct Slot {
        std::uint32_t key = 0;
        Node to = kNowhere;
    };
    [[nodiscard]] std::size_t placeOf(std::uint32_t key) const noexcept {
        return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15ULL) >> 32) & mask_;
    }
    void grow();

    std::array<Node, 256> first_{};
    std::vector<Slot> slots_;
    std::size_t mask_ = 0;
    std::vector<std::int32_t> numbers_;
};

} // namespace core::tokenizers::json
