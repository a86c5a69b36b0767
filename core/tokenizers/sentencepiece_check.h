#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// Reads a `tokenizer.model` (a protobuf) before the library does: the library trusts the tables inside, so a damaged or hostile file could make it
/// read past their ends. Bytes in, facts out.
namespace core::tokenizers {

struct SentencePieceFacts {
    std::int64_t pieces = 0;
    int modelType = 1; ///< 1 Unigram, 2 BPE, 3 words, 4 characters
};

/// Throws Error{Model} with `where` in front.
[[nodiscard]] SentencePieceFacts checkSentencePieceModel(std::string_view bytes, std::string_view where);

} // namespace core::tokenizers
