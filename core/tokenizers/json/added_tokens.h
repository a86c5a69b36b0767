#pragma once

#include "core/tokenizers/json/patterns/pattern.h"
#include "core/tokenizers/json/trie.h"
#include "core/tokenizers/tokenizer.h"

#include <array>
#include <string>
#include <vector>

namespace core::tokenizers::json {

/// A token that is recognised in the text itself, before anything cuts it.
struct SpecialText {
    TokenId id = -1;
    std::string content;
    bool singleWord = false;             ///< not where a letter, digit or mark stands beside it
    bool lstrip = false, rstrip = false; ///< takes the blanks before and behind it along
    bool normalized = true;              ///< looked for in the normalized text, itself normalized
    bool special = false;                ///< left out when ids become a text
};

/// "added_tokens" of a tokenizer.json, as they are written.
[[nodiscard]] std::vector<SpecialText> readAddedTokens(const Node& node);

/// Finds such tokens: the leftmost, of those the longest. Immutable after the last `add`; any thread.
class AddedTokens {
public:
    /// `text` is what is looked for. False where there are too many.
    [[nodiscard]] bool add(const SpecialText& token, std::string_view text);
    [[nodiscard]] bool empty() const noexcept { return tokens_.empty(); }
    /// A stretch of text, and the token that it is (null: plain text). All of the text, in order; plain stretches are not empty.
    using Sink = Callback<void(std::string_view, const SpecialText*)>;
    void cut(std::string_view text, const Sink& sink) const;

private:
    [[nodiscard]] std::size_t matchAt(std::string_view text, std::size_t at, std::int32_t& token) const;
    std::vector<SpecialText> tokens_;
    Trie trie_; ///< the numbers are places in `tokens_`
    std::array<bool, 256> begins_{};
};

} // namespace core::tokenizers::json
