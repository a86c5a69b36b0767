#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

/// How byte-level tokenizers cut texts into words: GGUF has names for it ("tokenizer.ggml.pre"), tokenizer.json spells it out.
namespace core::gguf {

struct WordSplit {
    std::string_view name;         ///< "llama-bpe"
    std::string_view preTokenizer; ///< JSON, as it stands in a tokenizer.json
    bool ignoreMerges = false;     ///< a word that is a token stays whole
    bool normalForm = false;       ///< texts are brought to the normal form NFC first
    bool startToken = false;       ///< where a file does not say whether a start token is added
};

/// By the name in a file or one of its other names; null where it is not known.
[[nodiscard]] const WordSplit* findSplit(std::string_view name);
/// What a family's files mean that say nothing, or "default".
[[nodiscard]] std::string_view usualSplit(std::string_view architecture);
/// The name for what a tokenizer.json does; null where GGUF has none.
[[nodiscard]] const WordSplit* splitOf(const nlohmann::ordered_json& tokenizer);
/// Every name that is known, for messages.
[[nodiscard]] std::string splitNames();

} // namespace core::gguf
