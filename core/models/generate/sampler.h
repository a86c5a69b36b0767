#pragma once

#include "core/base/random.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

/// Chooses the next token from a model's logits. No torch here.
namespace core::models {

struct Sampling {
    double temperature = 1.0; ///< 0: the likeliest token
    double topP = 1.0;        ///< the likeliest tokens that together reach this probability; 1: all
    std::int64_t topK = 0;    ///< the likeliest so many tokens; 0: all
};

struct Choice {
    std::int32_t id = 0;
    double probability = 0.0;                          ///< under the model itself, at temperature 1
    std::vector<std::pair<std::int32_t, double>> best; ///< the likeliest five with their probabilities at temperature 1
};

/// Temperature, then top-k, then top-p, as Transformers orders them. Equal logits fall to the lower id. One number of `random` is drawn unless greedy.
[[nodiscard]] Choice choose(std::span<const float> logits, const Sampling& sampling, base::Random& random);

} // namespace core::models
