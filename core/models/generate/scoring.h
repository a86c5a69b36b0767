#pragma once

#include "core/models/model.h"
#include "core/tokenizers/tokenizer.h"

#include <functional>
#include <string>
#include <vector>

/// How well a model foretells texts.
namespace core::models {

struct TextScore {
    std::int64_t tokens = 0; ///< predicted: all but the first
    double nll = 0.0;        ///< mean, nats; 0 where nothing is predicted
    std::vector<double> perToken;
};

/// A text as `score` reads it: the tokenizer's own special tokens, but no end token.
[[nodiscard]] std::vector<tokenizers::TokenId> scoredIds(const tokenizers::Tokenizer& tokenizer, const std::string& text);
/// Throws Error{Model} for a model that has a head for classes in place of the one for words: it foretells no text.
void refuseWithoutWords(const CausalModel& model);
/// The raw logits of what follows the text, as they come. A text over the model's context is read from its end.
[[nodiscard]] std::vector<double> lastLogits(CausalModel& model, const std::vector<tokenizers::TokenId>& text, const Pass& pass);
/// Texts over the model's context are read in windows that overlap by half, so that every token is predicted once and from at least half a context.
/// `progress` is told tokens done and all; it may throw to stop.
[[nodiscard]] std::vector<TextScore> scoreTexts(CausalModel& model, const std::vector<std::vector<tokenizers::TokenId>>& texts,
                                                const Pass& pass, const std::function<void(std::int64_t, std::int64_t)>& progress);

} // namespace core::models
