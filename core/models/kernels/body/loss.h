#pragma once

#include "core/models/kernels/body/rows.h"

/// Cross-entropy of one row of logits over a vocabulary.
namespace core::models::kernels {
namespace {

struct RowSums {
    float largest = 0.0F;
    double shares = 0.0; ///< Σ exp(z − largest)
    double all = 0.0;    ///< Σ z
};

template <class T> RowSums rowSums(const T* z, std::int64_t count, bool all) {
    RowSums sums;
    Vector most = filled(one(z));
    std::int64_t i = 0;
    for (; i + kLanes <= count; i += kLanes) most = larger(most, load(z + i));
    sums.largest = largestOf(most);
    for (; i < count; ++i) sums.largest = one(z + i) > sums.largest ? one(z + i) : sums.largest;
    // In stretches, so that the float sums stay short however large the vocabulary is.
    constexpr std::int64_t kStretch = 64 * kLanes;
    for (i = 0; i < count;) {
        const std::int64_t end = i + kStretch < count ? i + kStretch : count;
        Vector shares{}, plain{};
        for (; i + kLanes <= end; i += kLanes) {
            const Vector v = load(z + i);
            shares += exponential(v - sums.largest);
            if (all) plain += v;
        }
        if (i < end) {
            const std::int64_t rest = end - i;
            const Vector v = loadSome(z + i, rest);
            Vector e = exponential(v - sums.largest);
            e = laneNumbers() < static_cast<std::int32_t>(rest) ? e : Vector{};
            shares += e;
            plain += v;
            i = end;
        }
        sums.shares += static_cast<double>(sumOf(shares));
        sums.all += static_cast<double>(sumOf(plain));
    }
    return sums;
}

template <class T> double crossEntropy(T* z, std::int64_t count, std::int64_t target, const LossTerms& terms) {
    const RowSums sums = rowSums(z, count, terms.smoothing > 0.0F);
    const double normaliser = static_cast<double>(sums.largest) + __builtin_log(sums.shares);
    const double smoothing = static_cast<double>(terms.smoothing), share = 1.0 - smoothing;
    double loss = share * (normaliser - static_cast<double>(one(z + target)));
    if (smoothing > 0.0) loss += smoothing * (normaliser - sums.all / static_cast<double>(count));
    if (!terms.gradient) return loss;
    const auto factor = static_cast<float>(static_cast<double>(terms.scale) / sums.shares);
    const float everywhere = terms.scale * terms.smoothing / static_cast<float>(count);
    const float atTarget =
        exponential(filled(one(z + target) - sums.largest))[0] * factor - everywhere - terms.scale * (1.0F - terms.smoothing);
    std::int64_t i = 0;
    for (; i + kLanes <= count; i += kLanes) store(z + i, exponential(load(z + i) - sums.largest) * factor - everywhere);
    if (i < count) storeSome(z + i, exponential(loadSome(z + i, count - i) - sums.largest) * factor - everywhere, count - i);
    put(z + target, atTarget);
    return loss;
}

} // namespace
} // namespace core::models::kernels
