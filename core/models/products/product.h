#pragma once

#include "core/models/torch.h"
#include <string>
#include <string_view>

/// Matrix products of a linear layer y = x Wᵀ and of its way back. Which library computes one is found by a probe when its class is first met, kept for the
/// processor, and the same from then on (core/models/products/choice.h). All matrices have two dimensions and rows without gaps inside (stride(1) == 1);
/// operands are float32 or bfloat16, both of one type. Nothing here knows autograd.
namespace core::models::products {

/// y = x Wᵀ, or y += x Wᵀ. x is [tokens, in], W [out, in], y [tokens, out] in the operands' type or float32.
void forward(const torch::Tensor& x, const torch::Tensor& weight, const torch::Tensor& y, bool add = false);
/// dx = dy W, or dx += dy W. dx has the operands' type or is float32.
void inputGradient(const torch::Tensor& dy, const torch::Tensor& weight, const torch::Tensor& dx, bool add = false);
/// dW += dyᵀ x. dW is float32.
void weightGradient(const torch::Tensor& dy, const torch::Tensor& x, const torch::Tensor& dWeight);

} // namespace core::models::products
