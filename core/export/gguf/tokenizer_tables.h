#pragma once

#include "core/gguf/header.h"
#include "core/tokenizers/tokenizer.h"

#include <filesystem>

/// A folder's tokenizer as the tables of a GGUF file: "llama" or "t5" of a SentencePiece model, "gpt2" of byte-level BPE.
namespace core::exporting {

/// `vocabulary` is the number of rows of the model's embedding: tokens are filled up to it. Throws Error{Model} with the reason where GGUF's tables
/// cannot say what the tokenizer does.
[[nodiscard]] gguf::Metadata tokenizerTables(const std::filesystem::path& folder, const tokenizers::Tokenizer& tokenizer,
                                             std::int64_t vocabulary);

} // namespace core::exporting
