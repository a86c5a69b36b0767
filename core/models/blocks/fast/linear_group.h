#pragma once

#include "core/models/blocks/fast/weights.h"

/// The forward and backward pass of a group of linear layers with what adapters add to them.
namespace core::models::fast {

/// What the way back needs of adapters, [tokens, rank] a linear; undefined where it has none.
using LowRankStates = std::vector<torch::Tensor>;

/// out = x Wᵀ + b + adapters; or added to `out` where it is the residual stream. x is [tokens, in] in the product type, out [tokens, Σ out] in it or float32.
/// `states` takes scale · dropout(x) Aᵀ.
void groupForward(const Group& group, const torch::Tensor& x, const torch::Tensor& out, bool add, const Pass& pass, LowRankStates& states);

/// dx = dy W + adapters. `slopes` takes scale · dy B for groupWeights. dx undefined: only the slopes are wanted.
void groupInput(const Group& group, const torch::Tensor& dy, const torch::Tensor& dx, const Pass& pass, LowRankStates& slopes);

/// Adds to the gradients of all that is trained. x is what groupForward was given.
void groupWeights(const Group& group, const torch::Tensor& dy, const torch::Tensor& x, const Pass& pass, const LowRankStates& states,
                  const LowRankStates& slopes);

/// Whether anything of the group is trained in such a pass.
[[nodiscard]] bool trains(const Group& group, const Pass& pass);

/// The gradient of a leaf, made at first need.
[[nodiscard]] torch::Tensor& gradientOf(const torch::Tensor& leaf);

} // namespace core::models::fast
