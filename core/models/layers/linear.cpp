#include "core/models/layers/linear.h"

#include "core/models/layers/dropout.h"

namespace core::models {

torch::Tensor Linear::asProduct(const Pass& pass) const {
    const auto type = pass.productType();
    if (weight.scalar_type() == type) return weight;
    if (weight.requires_grad()) return weight.to(type);
    return kept_.of(weight, type);
}

/// As PEFT computes it: the lengths of the rows are constants to the gradient (section 4.3 of the paper), and dropout lies on whatever the adapter adds.
torch::Tensor Linear::withMagnitude(const torch::Tensor& product, const torch::Tensor& x, const Pass& pass) const {
    const auto type = pass.productType();
    torch::Tensor shares;
    {
        const torch::NoGradGuard noGradient;
        shares = rowLengths(*this);
    }
    shares = lowRank->magnitude / shares; // in the type of the weights: a share near 1 has no digits to lose
    const bool drops = pass.training && lowRank->dropout > 0.0;
    const torch::Tensor dropped = drops ? x * dropoutMask(x, lowRank->dropout, pass, name) : x;
    const torch::Tensor low = torch::linear(torch::linear(dropped, lowRank->a.to(type)), lowRank->b.to(type)) * lowRank->scale;
    if (!drops) return ((product + low) * shares).to(type);
    return (product + (shares - 1.0) * torch::linear(dropped, asProduct(pass)) + shares * low).to(type);
}

torch::Tensor rowLengths(const Linear& linear) {
    const LowRank& low = *linear.lowRank;
    const torch::Tensor all = linear.weight.detach() + torch::mm(low.b.detach(), low.a.detach()) * low.scale;
    return torch::linalg_vector_norm(all, 2, std::vector<std::int64_t>{1});
}

torch::Tensor Linear::operator()(const torch::Tensor& x, const Pass& pass) const {
    const auto type = pass.productType();
    const torch::Tensor input = x.to(type);
    if (lowRank && pass.adapters && lowRank->magnitude.defined()) {
        const torch::Tensor out = withMagnitude(torch::linear(input, asProduct(pass)), input, pass);
        return bias.defined() ? out + bias.to(type) : out;
    }
    torch::Tensor y = torch::linear(input, asProduct(pass), bias.defined() ? bias.to(type) : torch::Tensor{});
    if (!lowRank || !pass.adapters) return y;
    torch::Tensor dropped = input;
    if (pass.training && lowRank->dropout > 0.0) dropped = input * dropoutMask(input, lowRank->dropout, pass, name);
    const torch::Tensor inner = torch::linear(dropped, lowRank->a.to(type));
    y = y + torch::linear(inner, lowRank->b.to(type)) * lowRank->scale;
    if (!lowRank->a0.defined()) return y;
    return y - torch::linear(torch::linear(input, lowRank->a0.to(type)), lowRank->b0.to(type)) * lowRank->scale;
}

} // namespace core::models
