#pragma once

#include "core/gguf/header.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// From the tables of a GGUF file to the files that a folder's tokenizer consists of: "llama" and "t5" become a tokenizer.model, "gpt2" a tokenizer.json;
/// tokenizer_config.json holds the special tokens and the chat template.
namespace core::gguf {

/// Names and contents. Throws Error{Model} that names the key.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> tokenizerTexts(const Header& header, std::string_view where);

} // namespace core::gguf
