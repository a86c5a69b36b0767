#pragma once

#include "core/models/blocks/fast/buffers.h"
#include "core/models/layers/norm.h"

/// A norm of the residual stream without autograd: float32 in, the product type out. A view of its weights; made where it is used.
namespace core::models::fast {

class RowNorm {
public:
    RowNorm(const Norm& norm, const BlockSpec& spec);
    /// Numbers that the way back needs, for so many rows.
    [[nodiscard]] static std::int64_t statistics(const BlockSpec& spec, std::int64_t rows) {
        return spec.norm == NormKind::Rms ? rows : 2 * rows;
    }
    /// out = the norm of x. `statistics`, a float32 vector of that size, may be undefined.
    void forward(const torch::Tensor& x, const torch::Tensor& out, const torch::Tensor& statistics) const;
    /// dx += the gradient through the norm; those of weight and bias are added to theirs where they are trained.
    void backward(const torch::Tensor& dOut, const torch::Tensor& x, const torch::Tensor& statistics, const torch::Tensor& dx,
                  Buffers& buffers, std::size_t sumsPlace) const;
    [[nodiscard]] bool isTrained() const;

private:
    const Norm& norm_;
    torch::Tensor factors_; ///< the weight as it is multiplied on, without gradients
    NormKind kind_;
    double eps_;
};

} // namespace core::models::fast
