#pragma once

#include "core/gguf/config_text.h"

#include "core/models/torch.h"
#include <vector>

/// Matrices as GGUF files have them and as folders do: rows laced for rotary embeddings, groups of heads apart, and the like (core/gguf/families.h).
namespace core::models::weights {

/// Whether a tensor of this shape, as it stands in a GGUF file, can lie so.
[[nodiscard]] bool fitsLayout(gguf::Layout layout, const gguf::HeadSizes& sizes, const std::vector<std::int64_t>& shape);
[[nodiscard]] torch::Tensor fromGgufLayout(const torch::Tensor& tensor, gguf::Layout layout, const gguf::HeadSizes& sizes);
/// The other way round: bit for bit but for NormPlusOne, which rounds.
[[nodiscard]] torch::Tensor toGgufLayout(const torch::Tensor& tensor, gguf::Layout layout, const gguf::HeadSizes& sizes);

} // namespace core::models::weights
