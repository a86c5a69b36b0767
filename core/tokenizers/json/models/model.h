#pragma once

#include "core/tokenizers/json/document.h"
#include "core/tokenizers/json/vocabulary.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core::tokenizers::json {

/// The third step: a word becomes ids. Immutable after loading; any thread.
class Model {
public:
    virtual ~Model() = default;
    /// Appends the ids of one word; equal words have equal ids. Throws Error{Data} where a character has no id and there is no token for that.
    virtual void encode(std::string_view word, std::vector<TokenId>& ids) const = 0;
    [[nodiscard]] virtual const Vocabulary& vocabulary() const noexcept = 0;
    [[nodiscard]] virtual std::string kind() const = 0; ///< "BPE" …
    /// The id for what is unknown, or kNoToken.
    [[nodiscard]] virtual TokenId unknown() const noexcept = 0;
    /// From now on words are bytes, not characters of GPT-2's alphabet; false where the model cannot.
    [[nodiscard]] virtual bool readBytes() { return false; }
    /// A character that begins a word of its own wherever another character stands before it: cutting there changes no ids. Empty: there is none.
    [[nodiscard]] virtual std::string_view wordMark() const noexcept { return {}; }
};

using ModelPtr = std::unique_ptr<Model>;

/// "model" of a tokenizer.json. Throws Error{Model} that names the place.
[[nodiscard]] ModelPtr readModel(const Node& node);

struct BpeRules {
    Vocabulary vocabulary;
    std::vector<std::pair<TokenId, TokenId>> pairs; ///< in the order of their ranks
    std::vector<TokenId> merged;                    ///< what each pair becomes
    std::vector<std::uint32_t> ranks;               ///< of the pairs; empty: their places
    std::string unknown, continuingPrefix, endSuffix;
    double dropout = 0;
    bool fuseUnknown = false, byteFallback = false, ignoreMerges = false;
};
[[nodiscard]] ModelPtr bpeModel(BpeRules rules);
[[nodiscard]] ModelPtr readBpe(const Node& node);
/// Fills `merged`; false, with a text that names the token, where one is not in the vocabulary.
[[nodiscard]] bool findMerged(BpeRules& rules, std::string_view left, std::string_view right, std::string& problem);

struct WordPieceRules {
    Vocabulary vocabulary;
    std::string unknown = "[UNK]", prefix = "##";
    std::int64_t longestWord = 100; ///< characters; longer words are unknown
};
[[nodiscard]] ModelPtr wordPieceModel(WordPieceRules rules);
[[nodiscard]] ModelPtr readWordPiece(const Node& node);
[[nodiscard]] ModelPtr readWordLevel(const Node& node);
[[nodiscard]] ModelPtr readUnigram(const Node& node);

/// An object of texts and ids.
[[nodiscard]] Vocabulary readVocabulary(const Node& node);

} // namespace core::tokenizers::json
