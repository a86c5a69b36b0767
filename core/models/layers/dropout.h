#pragma once

#include "core/models/layers/pass.h"

#include "core/models/torch.h"
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

/// Dropout whose mask is a function of counters alone: seed, module, row, place in the row, column. So the same numbers are dropped however the rows of a
/// step are batched, packed, padded, computed again or spread over threads, and in every precision.
namespace core::models {

/// [tokens, columns] in the type of `like`: 0, or 1 / (1 - dropout); multiplied on, it is dropout.
[[nodiscard]] torch::Tensor dropoutMask(const torch::Tensor& like, double dropout, const Pass& pass, const std::string& module);

/// Uniform noise in ±bounds[token], [tokens, columns] in the type of `like`, without gradients: a function of the same counters.
[[nodiscard]] torch::Tensor uniformNoise(const torch::Tensor& like, const std::vector<double>& bounds, const Pass& pass);

/// Pass::dropoutKeys of sequences laid end to end. `rows` holds what names each sequence, whichever batch it lies in; empty: its number here.
[[nodiscard]] std::shared_ptr<const std::vector<std::uint64_t>> dropoutKeys(std::span<const std::int64_t> offsets,
                                                                            std::span<const std::int64_t> rows);

} // namespace core::models
