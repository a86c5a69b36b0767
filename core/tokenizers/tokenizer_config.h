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
    bool singleWord = false, lstrip = false, rstrip = false, normalized = false; ///< as in `tokenizer.json`
};

struct TokenizerConfig {
    bool addBos = true, addEos = false; ///< Llama's defaults
    bool legacy = true;                 ///< a space is put before text that follows a control piece, too
    std::optional<std::string> bos, eos, pad, unknown;
    std::vector<AddedToken> added; ///< ordered by id
    std::string chatTemplate, toolTemplate;
    std::vector<std::pair<std::string, std::string>>
        specialTexts;      ///< bos_token, eos_token, unk_token, sep_token, pad_token, cls_token, mask_token
    std::string className; ///< "tokenizer_class"; empty: not said
    bool addPrefixSpace = false;
    bool lowercase = true, tokenizeChinese = true; ///< of a `vocab.txt`
    std::optional<bool> stripAccents;
    std::string fingerprint; ///< text that changes with everything that decides ids
};

/// Missing files give the defaults. Throws Error{Model}.
[[nodiscard]] TokenizerConfig loadTokenizerConfig(const std::filesystem::path& folder);
/// As above; special tokens that it does not name are those of special_tokens_map.json, which older folders have.
[[nodiscard]] TokenizerConfig loadTokenizerConfigWithMap(const std::filesystem::path& folder);

} // namespace core::tokenizers
