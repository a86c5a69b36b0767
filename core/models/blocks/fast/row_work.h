#pragma once

#include "core/models/blocks/fast/buffers.h"
#include "core/models/layers/pass.h"
#include "core/models/layers/rotary.h"

/// The kernels that go row by row, spread over the threads: always in pieces of the same rows, so that sums come out the same for any number of threads.
/// Residual streams are float32; other matrices are in the product type.
namespace core::models::fast {

/// out = x / rms(x) × weight; `inverse` ([rows], may be undefined) takes 1 / rms.
void norm(const torch::Tensor& x, const torch::Tensor& weight, double eps, const torch::Tensor& out, const torch::Tensor& inverse);
/// dx += the gradient through the norm; the weight's own is added to the gradient of `leaf` where that is trained.
void normBack(const torch::Tensor& dOut, const torch::Tensor& x, const torch::Tensor& inverse, const torch::Tensor& weight,
              const torch::Tensor& leaf, const torch::Tensor& dx, Buffers& buffers, std::size_t sumsPlace);
void gated(const torch::Tensor& gateUp, const torch::Tensor& out);
/// gateUp becomes its gradient; dOut becomes the value that `gated` gave.
void gatedBack(const torch::Tensor& gateUp, const torch::Tensor& dOut);
/// out = x / rms(x) × weight over each run of the weight's width; x and out have equal strides. `inverse` takes rows × runs numbers.
void headNorm(const torch::Tensor& x, const torch::Tensor& weight, double eps, const torch::Tensor& out, const torch::Tensor& inverse);
/// Turns `slopes` from the gradient of the result into that of x; the weight's own is added to the gradient of `leaf` where that is trained.
void headNormBack(const torch::Tensor& slopes, const torch::Tensor& x, const torch::Tensor& inverse, const torch::Tensor& weight,
                  const torch::Tensor& leaf, Buffers& buffers, std::size_t sumsPlace);
/// Turns all heads of every row.
void rotate(const torch::Tensor& x, const Turns& turns, std::int64_t headDim, bool back);
/// to = from in another type; the same tensor where the types are equal.
[[nodiscard]] torch::Tensor inType(const torch::Tensor& from, torch::ScalarType type, Buffers& buffers, std::size_t place);

} // namespace core::models::fast
