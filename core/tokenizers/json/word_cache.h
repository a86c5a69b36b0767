#pragma once

#include "core/tokenizers/tokenizer.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

namespace core::tokenizers::json {

/// The ids of words that were seen lately, in fixed memory and without an allocation a word: a new word takes the place of an older one.
/// Of one thread and one tokenizer (`cacheOf`).
class WordCache {
public:
    static constexpr std::size_t kLongestWord = 23, kMostIds = 9;

    struct alignas(8) Key {
        std::array<char, 24> bytes{}; ///< the word, zeros, its length
        [[nodiscard]] std::array<std::uint64_t, 3> words() const noexcept {
            std::array<std::uint64_t, 3> out{};
            std::memcpy(out.data(), bytes.data(), 24);
            return out;
        }
    };
    struct alignas(64) Entry {
        Key key;
        std::array<TokenId, kMostIds> ids{};
        std::uint32_t count = 0;
    };

    WordCache() : entries_(kSets * kWays) {}

    [[nodiscard]] static Key keyOf(std::string_view word) noexcept {
        Key key;
        std::memcpy(key.bytes.data(), word.data(), word.size());
        key.bytes[23] = static_cast<char>(word.size());
        return key;
    }
    /// The place of this key's set: pass it to `store`. `found` is null where the word is not there.
    std::size_t find(const Key& key, const Entry*& found) const noexcept {
        const auto words = key.words();
        std::uint64_t hash = words[0] * 0x9E3779B97F4A7C15ULL ^ (words[1] + 0x7F4A7C15ULL) * 0xD6E8FEB86659FD93ULL ^
                             (words[2] + 0x59FD93ULL) * 0xA0761D6478BD642FULL;
        hash ^= hash >> 32;
        const std::size_t set = (hash & (kSets - 1)) * kWays;
        found = nullptr;
        for (std::size_t way = 0; way < kWays; ++way)
            if (entries_[set + way].key.words() == words) found = &entries_[set + way];
        return set;
    }
    void store(std::size_t set, const Key& key, std::span<const TokenId> ids) noexcept {
        if (ids.size() > kMostIds) return;
        entries_[set + 1] = entries_[set];
        Entry& entry = entries_[set];
        entry.key = key;
        entry.count = static_cast<std::uint32_t>(ids.size());
        for (std::size_t i = 0; i < ids.size(); ++i) entry.ids[i] = ids[i];
    }

private:
    static constexpr std::size_t kSets = std::size_t{1} << 14, kWays = 2;
    std::vector<Entry> entries_;
};

/// This thread's cache of the tokenizer with that number. A thread keeps those of the few tokenizers that it used last.
[[nodiscard]] WordCache& cacheOf(std::uint64_t tokenizer);
/// A number that no other tokenizer of this process has.
[[nodiscard]] std::uint64_t nextTokenizerNumber();

} // namespace core::tokenizers::json
