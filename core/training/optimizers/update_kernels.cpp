#include "core/training/optimizers/update_kernels.h"

#include <cmath>

// Sanitizers run before the resolvers that pick a clone can, so their builds take the plain form.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define ANNEAL_CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define ANNEAL_CLONES
#endif

namespace core::training::kernels {

ANNEAL_CLONES void adamw(float* __restrict weight, float* __restrict gradient, float* __restrict mean, float* __restrict square,
                         std::size_t count, const AdamwFactors& f) {
    const AdamwFactors k = f;
    for (std::size_t i = 0; i < count; ++i) {
        const float g = gradient[i] * k.gradientScale;
        const float m = mean[i] + (g - mean[i]) * k.rest1;
        const float v = square[i] * k.beta2 + g * g * k.rest2;
        mean[i] = m;
        square[i] = v;
        weight[i] = weight[i] * k.keep - k.stepSize * (m / (std::sqrt(v) / k.rootCorrection + k.eps));
        gradient[i] = 0.0F;
    }
}

ANNEAL_CLONES void sgd(float* __restrict weight, float* __restrict gradient, std::size_t count, float keep, float rate,
                       float gradientScale) {
    const float step = rate * gradientScale;
    for (std::size_t i = 0; i < count; ++i) {
        weight[i] = weight[i] * keep - step * gradient[i];
        gradient[i] = 0.0F;
    }
}

ANNEAL_CLONES void lion(float* __restrict weight, float* __restrict gradient, float* __restrict mean, std::size_t count,
                        const LionFactors& f) {
    const LionFactors k = f;
    for (std::size_t i = 0; i < count; ++i) {
        const float g = gradient[i] * k.gradientScale;
        const float c = mean[i] * k.beta1 + g * k.rest1;
        const float sign = c > 0.0F ? 1.0F : c < 0.0F ? -1.0F : 0.0F;
        weight[i] = weight[i] * k.keep - k.rate * sign;
        mean[i] = mean[i] * k.beta2 + g * k.rest2;
        gradient[i] = 0.0F;
    }
}

ANNEAL_CLONES double squares(const float* values, std::size_t count) {
    constexpr std::size_t kLanes = 16; // independent sums, so that the compiler may use whole vectors without reordering
    double sums[kLanes] = {};
    std::size_t i = 0;
    for (; i + kLanes <= count; i += kLanes)
        for (std::size_t lane = 0; lane < kLanes; ++lane)
            sums[lane] += static_cast<double>(values[i + lane]) * static_cast<double>(values[i + lane]);
    double total = 0.0;
    for (; i < count; ++i) total += static_cast<double>(values[i]) * static_cast<double>(values[i]);
    for (const double sum : sums) total += sum;
    return total;
}

} // namespace core::training::kernels
