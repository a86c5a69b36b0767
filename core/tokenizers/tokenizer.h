#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Text to token ids and back, exactly as the model's authors do. Immutable after loading; every method may be called from any thread.
namespace core::tokenizers {

using TokenId = std::int32_t;

struct EncodeOptions {
    /// Adds what the tokenizer adds by itself (a start token, an end token).
    bool addSpecial = true;
    /// Recognises control pieces written in the text: for text that a chat template rendered. A `tokenizer.json` recognises its added tokens always.
    bool recogniseControl = false;
};

struct TokenizerFacts {
    std::string kind; ///< "SentencePiece BPE", "byte-level BPE" …
    std::int64_t vocabulary = 0;
    TokenId bos = -1, eos = -1, pad = -1, unknown = -1; ///< -1: none
    bool addsBos = false, addsEos = false;
    std::string chatTemplate;                                      ///< Jinja text; empty: none
    std::string toolTemplate;                                      ///< the one for conversations with tools, where there is one of its own
    std::vector<std::pair<std::string, std::string>> specialTexts; ///< "bos_token" … as tokenizer_config.json writes them
    std::string hash;                                              ///< SHA-256 over the files that decide the ids
};

class Tokenizer {
public:
    virtual ~Tokenizer() = default;
    [[nodiscard]] virtual const TokenizerFacts& facts() const noexcept = 0;
    [[nodiscard]] virtual std::vector<TokenId> encode(std::string_view text, EncodeOptions options = {}) const = 0;
    /// Ids outside the vocabulary throw Error{Data} that names the id and its place.
    [[nodiscard]] virtual std::string decode(const std::vector<TokenId>& ids) const = 0;
    /// The piece as a person sees it in the token view: "▁once" becomes " once"; control pieces keep their name.
    [[nodiscard]] virtual std::string display(TokenId id) const = 0;
    [[nodiscard]] virtual bool isSpecial(TokenId id) const = 0;
};

/// The tokenizer of a model folder: `tokenizer.json` once it can be read, else `tokenizer.model`; or of a GGUF file. Needs no weights.
/// Throws Error{Model} in one line: which file, what is wrong.
[[nodiscard]] std::shared_ptr<const Tokenizer> loadTokenizer(const std::filesystem::path& modelFolder);
/// The files of a model folder that belong to its tokenizer, for copies beside checkpoints and exports.
[[nodiscard]] std::vector<std::string> tokenizerFiles(const std::filesystem::path& modelFolder);

} // namespace core::tokenizers
