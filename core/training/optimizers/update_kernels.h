#pragma once

#include <cstddef>

/// The arithmetic of an update over plain arrays: one pass over weight, gradient and state, the clipping factor folded in. No torch here, so that
/// the file is optimised fully and compiled for several processors; the fastest is picked when the library is loaded.
namespace core::training::kernels {

/// Factors of one AdamW step, all of them functions of the step and of the settings.
struct AdamwFactors {
    float gradientScale = 1.0F; ///< clipping
    float keep = 1.0F;          ///< 1 - lr × weight decay
    float beta2 = 0.999F;
    float rest1 = 0.1F, rest2 = 1e-3F; ///< 1 - beta, subtracted in double: in float 1 - 0.999 is already wrong by 5e-5
    float stepSize = 0.0F;             ///< lr / (1 - beta1^t)
    float rootCorrection = 1.0F;       ///< √(1 - beta2^t)
    float eps = 1e-8F;
};
/// Updates weight, mean and square; leaves the gradient at zero, ready for the next step.
void adamw(float* weight, float* gradient, float* mean, float* square, std::size_t count, const AdamwFactors& f);
/// weight = keep × weight - rate × scale × gradient; leaves the gradient at zero.
void sgd(float* weight, float* gradient, std::size_t count, float keep, float rate, float gradientScale);
/// Factors of one Lion step.
struct LionFactors {
    float gradientScale = 1.0F; ///< clipping
    float keep = 1.0F;          ///< 1 - lr × weight decay
    float beta1 = 0.9F, beta2 = 0.99F;
    float rest1 = 0.1F, rest2 = 1e-2F; ///< 1 - beta, subtracted in double
    float rate = 0.0F;
};
/// weight = keep × weight - rate × sign(β₁ mean + (1 - β₁) gradient), then mean = β₂ mean + (1 - β₂) gradient; leaves the gradient at zero.
void lion(float* weight, float* gradient, float* mean, std::size_t count, const LionFactors& f);
/// Sum of squares, in double.
[[nodiscard]] double squares(const float* values, std::size_t count);

} // namespace core::training::kernels
