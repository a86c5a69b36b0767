#include "core/models/layers/norm.h"

namespace core::models {

torch::Tensor effectiveWeight(const Norm& norm, const BlockSpec& spec) {
    return spec.normOffset == 0.0 ? norm.weight : norm.weight + spec.normOffset;
}

torch::Tensor rmsNormed(const torch::Tensor& given, const Norm& norm, const BlockSpec& spec) {
    const auto x = given.to(norm.weight.scalar_type());
    return effectiveWeight(norm, spec) * (x * torch::rsqrt(x.square().mean(-1, true) + spec.normEps));
}

torch::Tensor normed(const torch::Tensor& x, const Norm& norm, const BlockSpec& spec) {
    if (spec.norm == NormKind::Layer)
        return torch::layer_norm(x.to(norm.weight.scalar_type()), {x.size(-1)}, norm.weight, norm.bias, spec.normEps);
    return rmsNormed(x, norm, spec);
}

} // namespace core::models
