#pragma once

#include "core/models/block_spec.h"

#include "core/models/torch.h"

/// Rotary position embeddings over halves of a head: dimension i turns with dimension i + headDim / 2.
namespace core::models {

class Rotary {
public:
    Rotary() = default;
    Rotary(const BlockSpec& spec, torch::ScalarType type);
    /// Cosines and sines at these positions, [tokens, 1, headDim / 2] each.
    [[nodiscard]] std::pair<torch::Tensor, torch::Tensor> at(const torch::Tensor& positions);
    /// Cosines and sines of at least so many positions, [positions, headDim / 2] each.
    [[nodiscard]] std::pair<torch::Tensor, torch::Tensor> table(std::int64_t positions);
    /// x is [tokens, heads, headDim].
    [[nodiscard]] static torch::Tensor turn(const torch::Tensor& x, const torch::Tensor& cosine, const torch::Tensor& sine);

private:
    void reach(std::int64_t positions);
    std::vector<double> frequencies_;
    torch::ScalarType type_ = torch::kFloat32;
    torch::Tensor cosine_, sine_; ///< [positions so far, headDim / 2]; angles are computed in float64
};

} // namespace core::models
