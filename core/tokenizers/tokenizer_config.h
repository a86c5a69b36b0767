#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What lies beside a vocabulary: tokenizer_config.json, added_tokens.json, chat_template.jinja.
namespace core::tokenizers {

struct AddedToken {
    std::int32_t id = -1;
    std::string text;
    bool special = true;
};

struct TokenizerConfig {
    bool addBos = true, addEos = false; ///< Llama's defaults
    bool legacy = true;                 ///< a space is put before text that follows a control piece, too
    std::optional<std::string> bos, eos, pad, unknown;
    std::vector<AddedToken> added; ///< ordered by id
    std::string chatTemplate;
    std::string fingerprint; ///< text that changes with everything that decides ids
};

/// Missing files give the defaults. Throws Error{Model}.
[[nodiscard]] TokenizerConfig loadTokenizerConfig(const std::filesystem::path& folder);

} // namespace core::tokenizers
