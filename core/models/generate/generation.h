#pragma once

#include "core/models/generate/sampler.h"
#include "core/models/model.h"
#include "core/tokenizers/tokenizer.h"

#include <functional>
#include <string>
#include <vector>

/// A model that goes on with a text.
namespace core::models {

struct GenerationOptions {
    Sampling sampling;
    std::int64_t maxNew = 200;
    std::uint64_t seed = 42;
    bool stopAtEnd = true;
    std::vector<std::string> stopTexts;
    Precision precision = Precision::Float32;
};

struct Generated {
    std::vector<tokenizers::TokenId> ids; ///< without the prompt, with an end token that came
    std::string text;                     ///< without the end token and a stop text
    std::int64_t promptTokens = 0;
    std::string ended; ///< end token · stop text · length · stopped
};

/// Called after every token with what it adds to the text.
using TokenSink = std::function<void(const Choice&, const std::string& text)>;

/// The ids that end an answer: of config.json, generation_config.json beside it and the tokenizer.
[[nodiscard]] std::vector<std::int64_t> endTokens(const ModelConfig& config, const std::filesystem::path& folder,
                                                  const tokenizers::Tokenizer& tokenizer);
/// `stopped` is asked between tokens. Throws Error{Model} where the prompt fills the model's context.
[[nodiscard]] Generated generate(CausalModel& model, const tokenizers::Tokenizer& tokenizer, const std::vector<std::int64_t>& ends,
                                 const std::vector<tokenizers::TokenId>& prompt, const GenerationOptions& options, const TokenSink& sink,
                                 const std::function<bool()>& stopped);

} // namespace core::models
