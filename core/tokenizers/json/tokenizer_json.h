#pragma once

#include "core/tokenizers/tokenizer.h"

#include <filesystem>
#include <memory>
#include <string>

/// Hugging Face's `tokenizer.json`, by our own code: the same ids and texts as their `tokenizers` gives.
namespace core::tokenizers::json {

/// `bytes` is the file; beside it lie tokenizer_config.json and the like. Throws Error{Model}.
[[nodiscard]] std::shared_ptr<const Tokenizer> loadTokenizerJson(const std::string& bytes, const std::filesystem::path& file);
/// A folder with vocab.json and merges.txt, or vocab.txt. Throws Error{Model}.
[[nodiscard]] std::shared_ptr<const Tokenizer> loadVocabularyFiles(const std::filesystem::path& folder);

/// A file NAME.tiktoken of ranks. Throws Error{Model}.
[[nodiscard]] std::shared_ptr<const Tokenizer> loadRanks(const std::filesystem::path& file);

} // namespace core::tokenizers::json
