#pragma once

#include "core/models/block_spec.h"

#include "core/models/torch.h"

/// The norms of a BlockSpec by LibTorch's operators, differentiable, over the last dimension, computed in the type of their weights.
namespace core::models {

struct Norm {
    torch::Tensor weight, bias; ///< bias undefined: none
    [[nodiscard]] bool isThere() const { return weight.defined(); }
};

/// The weight as it is multiplied on: RMS norms may be stored as their distance from one.
[[nodiscard]] torch::Tensor effectiveWeight(const Norm& norm, const BlockSpec& spec);
/// A norm of the kind that the specification says.
[[nodiscard]] torch::Tensor normed(const torch::Tensor& x, const Norm& norm, const BlockSpec& spec);
/// A root mean square norm whatever the kind: those of queries and keys.
[[nodiscard]] torch::Tensor rmsNormed(const torch::Tensor& x, const Norm& norm, const BlockSpec& spec);

} // namespace core::models
