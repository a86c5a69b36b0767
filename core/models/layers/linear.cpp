#include "core/models/layers/linear.h"

#include "core/models/layers/dropout.h"

namespace core::models {

torch::Tensor Linear::asProduct(const Pass& pass) const {
    const auto type = pass.productType();
    if (weight.scalar_type() == type) return weight;
    if (weight.requires_grad()) return weight.to(type);
    return kept_.of(weight, type);
}

torch::Tensor Linear::operator()(const torch::Tensor& x, const Pass& pass) const {
    const auto type = pass.productType();
    const torch::Tensor input = x.to(type);
    torch::Tensor y = torch::linear(input, asProduct(pass), bias.defined() ? bias.to(type) : torch::Tensor{});
    if (!lowRank || !pass.adapters) return y;
    torch::Tensor dropped = input;
    if (pass.training && lowRank->dropout > 0.0) dropped = input * dropoutMask(input, lowRank->dropout, pass, name);
    const torch::Tensor inner = torch::linear(dropped, lowRank->a.to(type));
    return y + torch::linear(inner, lowRank->b.to(type)) * lowRank->scale;
}

} // namespace core::models
