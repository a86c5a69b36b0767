#pragma once

#include "core/tokenizers/tokenizer.h"

/// A SentencePiece `tokenizer.model` through its own library: the same ids by construction.
namespace core::tokenizers {

/// `bytes` is the file, `folder` holds what lies beside it. Throws Error{Model}.
[[nodiscard]] std::shared_ptr<const Tokenizer> loadSentencePiece(const std::string& bytes, const std::filesystem::path& file);

} // namespace core::tokenizers
