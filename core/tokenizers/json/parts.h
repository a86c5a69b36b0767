#pragma once

#include "core/tokenizers/json/added_tokens.h"
#include "core/tokenizers/json/decoders/decoder.h"
#include "core/tokenizers/json/models/model.h"
#include "core/tokenizers/json/normalizers/normalizer.h"
#include "core/tokenizers/json/post_processor.h"
#include "core/tokenizers/json/pre_tokenizers/pre_tokenizer.h"
#include "core/tokenizers/tokenizer_config.h"

#include <filesystem>
#include <string>
#include <vector>

namespace core::tokenizers::json {

/// What a tokenizer is put together from. Null parts do nothing.
struct Parts {
    std::vector<SpecialText> added;
    NormalizerPtr normalizer;
    PreTokenizerPtr preTokenizer;
    ModelPtr model; ///< never null
    PostProcessor postProcessor;
    DecoderPtr decoder;
    bool byteLevel = false; ///< tokens are written in GPT-2's alphabet
};

/// The parts that a tokenizer.json describes. Throws Error{Model}: file, place, what is wrong.
[[nodiscard]] Parts readParts(const std::string& bytes, const std::string& where);

/// Tokens of the configuration's "added_tokens_decoder" that the file lacks, where their ids come next: Transformers adds them, too. (It follows neither
/// "add_bos_token" nor "add_eos_token" where there is a tokenizer.json: its post-processor says what is added.)
void addMissingTokens(Parts& parts, const TokenizerConfig& config);

/// The files of before tokenizer.json: vocab.json and merges.txt (byte-level BPE), or vocab.txt (WordPiece). `config` says what its class and switches are.
struct VocabularyFiles {
    std::string vocabulary, merges; ///< their bytes; `merges` is empty for vocab.txt
};
[[nodiscard]] Parts partsOfByteBpe(const VocabularyFiles& files, const TokenizerConfig& config, const std::filesystem::path& folder);
[[nodiscard]] Parts partsOfWordPiece(const VocabularyFiles& files, const TokenizerConfig& config, const std::filesystem::path& folder);

/// A file of ranks as OpenAI's tiktoken reads them: a token as base64 and its rank a line. Its name says which expression cuts words and which special tokens there are.
[[nodiscard]] Parts partsOfRanks(const std::string& bytes, const TokenizerConfig& config, const std::filesystem::path& file);
/// Special tokens and others that the configuration names, recognised in texts as it says.
void addConfiguredTokens(Parts& parts, const TokenizerConfig& config, const std::filesystem::path& folder);

} // namespace core::tokenizers::json
