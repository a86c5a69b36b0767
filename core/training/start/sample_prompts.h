#pragma once

#include "core/data/token_rows.h"

#include <cstdint>
#include <vector>

/// What `evaluation.generate` asks a model for at every evaluation.
namespace core::training {

/// Tokens of an answer at most.
inline constexpr std::int64_t kSampleTokens = 64;

struct SamplePrompt {
    std::int64_t row = 0;           ///< of the validation dataset
    std::vector<data::TokenId> ids; ///< all that stands before the row's first answer; of a plain text, its beginning
};

/// Prompts of the first validation rows, at most three, none longer than `longest` tokens. `options` are those that the rows were tokenized with; what
/// counts in the loss does not matter here. `maxRows` 0: all rows may be asked.
[[nodiscard]] std::vector<SamplePrompt> samplePrompts(const data::Dataset& dataset, const data::TokenCache& validation,
                                                      const tokenizers::Tokenizer& tokenizer, data::TokenizeOptions options,
                                                      std::int64_t maxRows, std::int64_t longest);

} // namespace core::training
