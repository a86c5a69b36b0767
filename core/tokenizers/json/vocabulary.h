#pragma once

#include "core/tokenizers/tokenizer.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core::tokenizers::json {

constexpr TokenId kNoToken = -1;
constexpr std::int64_t kLargestId = 16'777'216;

/// Texts of tokens and their ids, both ways. Immutable once it is filled.
class Vocabulary {
public:
    void reserve(std::size_t tokens);
    /// False where the text stands already (its id stays). Ids may have holes; of two texts with one id the later one is its text.
    bool add(std::string_view text, TokenId id);
    [[nodiscard]] TokenId find(std::string_view text) const noexcept; ///< kNoToken where there is none
    /// Empty where the id has no token.
    [[nodiscard]] std::string_view text(TokenId id) const noexcept;
    [[nodiscard]] bool has(TokenId id) const noexcept;
    [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }
    [[nodiscard]] TokenId end() const noexcept { return static_cast<TokenId>(byId_.size()); } ///< one past the largest id

private:
    struct Entry {
        std::size_t begin = 0;
        std::uint32_t length = 0;
        TokenId id = kNoToken;
        std::uint64_t hash = 0;
    };
    [[nodiscard]] std::string_view textOf(const Entry& entry) const noexcept { return {bytes_.data() + entry.begin, entry.length}; }
    void grow(std::size_t slots);

    std::string bytes_;
    std::vector<Entry> entries_;
    std::vector<std::uint32_t> slots_; ///< an entry's number + 1; 0: free
    std::vector<std::uint32_t> byId_;  ///< the same
};

} // namespace core::tokenizers::json
