#pragma once

#include "core/models/layers/pass.h"
#include "core/models/layers/product_copy.h"

#include "core/models/torch.h"
#include <cstdint>
#include <optional>
#include <string>

/// A linear layer, with what an adapter adds to it: so every adapter method works on every architecture.
namespace core::models {

/// Low-rank matrices beside a weight: y += scale · B · A · dropout(x). A is [rank, in], B is [out, rank].
struct LowRank {
    torch::Tensor a, b;
    double scale = 1.0;
    double dropout = 0.0;
    /// What A and B began with where they began with a part of the weight (PiSSA, OLoRA): y −= scale · B₀ · A₀ · x. Frozen; undefined: nothing.
    torch::Tensor a0 = {}, b0 = {};
    /// DoRA (Liu et al., "DoRA: weight-decomposed low-rank adaptation", 2024): [out], the lengths of the rows of W + scale · B · A, trained apart from
    /// their directions. Undefined: rows have the length that they come to.
    torch::Tensor magnitude = {};
};

struct Linear {
    std::string name;     ///< of the module in the family's files
    torch::Tensor weight; ///< [out, in], the master copy
    torch::Tensor bias;   ///< undefined: none
    std::optional<LowRank> lowRank;

    /// x is [tokens, in] of any floating type; the result has the pass's product type.
    [[nodiscard]] torch::Tensor operator()(const torch::Tensor& x, const Pass& pass) const;
    [[nodiscard]] std::int64_t outWidth() const { return weight.size(0); }
    [[nodiscard]] std::int64_t inWidth() const { return weight.size(1); }

private:
    /// With lengths of their own; `product` is x Wᵀ without bias.
    [[nodiscard]] torch::Tensor withMagnitude(const torch::Tensor& product, const torch::Tensor& x, const Pass& pass) const;
    /// The weight in the type of products. Of a frozen weight the copy is kept, for it never changes.
    [[nodiscard]] torch::Tensor asProduct(const Pass& pass) const;
    mutable ProductCopy kept_;
};

/// ‖rows of W + scale · B · A‖ of a layer with matrices, [out], in the type of the weight.
[[nodiscard]] torch::Tensor rowLengths(const Linear& linear);

} // namespace core::models
