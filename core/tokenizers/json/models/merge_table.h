#pragma once

#include "core/tokenizers/json/vocabulary.h"

#include <bit>
#include <cstdint>
#include <vector>

namespace core::tokenizers::json {

/// What two neighbouring tokens become, and how soon: one look into one table.
class MergeTable {
public:
    static constexpr std::uint32_t kNever = 0xFFFFFFFFU;
    struct Merge {
        std::uint32_t rank = kNever;
        TokenId to = kNoToken;
    };

    void reserve(std::size_t merges) {
        slots_.assign(std::bit_ceil(merges * 2 + 16), Slot{});
        mask_ = slots_.size() - 1;
    }
    /// Room was reserved for it. Of a pair that stands twice the later rank counts.
    void add(TokenId left, TokenId right, Merge merge) {
        const std::uint64_t key = keyOf(left, right);
        std::size_t at = placeOf(key);
        while (slots_[at].merge.rank != kNever && slots_[at].key != key) at = (at + 1) & mask_;
        slots_[at] = {key, merge};
    }
    [[nodiscard]] Merge find(TokenId left, TokenId right) const noexcept {
        const std::uint64_t key = keyOf(left, right);
        for (std::size_t at = placeOf(key);; at = (at + 1) & mask_) {
            const Slot& slot = slots_[at];
            if (slot.key == key || slot.merge.rank == kNever) return slot.merge;
        }
    }

private:
    struct Slot {
        std::uint64_t key = 0xFFFFFFFFFFFFFFFFULL;
        Merge merge;
    };
    static std::uint64_t keyOf(TokenId left, TokenId right) noexcept {
        return (static_cast<std::uint64_t>(static_cast<std::uint32_t>(left)) << 32) | static_cast<std::uint32_t>(right);
    }
    [[nodiscard]] std::size_t placeOf(std::uint64_t key) const noexcept {
        const std::uint64_t hash = key * 0x9E3779B97F4A7C15ULL;
        return (hash ^ (hash >> 32)) & mask_;
    }
    std::vector<Slot> slots_ = std::vector<Slot>(16);
    std::size_t mask_ = 15;
};

} // namespace core::tokenizers::json
