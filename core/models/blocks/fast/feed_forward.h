#pragma once

#include "core/models/block_spec.h"

#include "core/models/torch.h"

/// What lies between the two products of a feed-forward part: SiLU with a gate by a kernel of our own, all else by LibTorch's operators.
namespace core::models::fast {

/// out = activation(gate) × up, where `before` holds gate beside up; or activation(before) where there is no gate.
void activate(const BlockSpec& spec, const torch::Tensor& before, const torch::Tensor& out);
/// `before` becomes its gradient; dOut, the gradient of what `activate` gave, becomes that value.
void activateBack(const BlockSpec& spec, const torch::Tensor& before, const torch::Tensor& dOut);

} // namespace core::models::fast
