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
    /// The weight in the type of products. Of a frozen weight the copy is kept, for it never changes.
    [[nodiscard]] torch::Tensor asProduct(const Pass& pass) const;
    mutable ProductCopy kept_;
};

} // namespace core::models
