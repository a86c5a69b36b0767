#pragma once

#include "core/models/kernels/kernels.h"

#include <cstdint>
#if defined(__AVX2__)
#include <immintrin.h>
#endif

/// Vectors as wide as the processor's that the including file is compiled for. Everything in body/ lies in an unnamed namespace: each including file has
/// a copy of its own, and the linker cannot mix them up.
namespace core::models::kernels {
namespace {

#if defined(__AVX512F__)
constexpr std::int64_t kLanes = 16;
#elif defined(__AVX2__)
constexpr std::int64_t kLanes = 8;
#else
constexpr std::int64_t kLanes = 4;
#endif

#define ANNEAL_INLINE [[gnu::always_inline]] inline

typedef float Vector __attribute__((vector_size(kLanes * 4)));
typedef std::int32_t Whole __attribute__((vector_size(kLanes * 4)));
typedef std::uint32_t Bits __attribute__((vector_size(kLanes * 4)));
typedef std::uint16_t Shorts __attribute__((vector_size(kLanes * 2)));

/// Written out, since only so the compiler loads and spreads in one instruction.
ANNEAL_INLINE Vector filled(float v) {
#if defined(__AVX512F__)
    return Vector{v, v, v, v, v, v, v, v, v, v, v, v, v, v, v, v};
#elif defined(__AVX2__)
    return Vector{v, v, v, v, v, v, v, v};
#else
    return Vector{v, v, v, v};
#endif
}

ANNEAL_INLINE Vector load(const float* from) {
    Vector v;
    __builtin_memcpy(&v, from, sizeof v);
    return v;
}
ANNEAL_INLINE Vector load(const Half* from) {
    Shorts halves;
    __builtin_memcpy(&halves, from, sizeof halves);
    const Bits bits = __builtin_convertvector(halves, Bits) << 16;
    return reinterpret_cast<Vector>(bits);
}
ANNEAL_INLINE void store(float* to, Vector v) { __builtin_memcpy(to, &v, sizeof v); }
/// To the nearest, ties to even, as torch rounds.
ANNEAL_INLINE void store(Half* to, Vector v) {
    const Bits bits = reinterpret_cast<Bits>(v);
    const Shorts halves = __builtin_convertvector((bits + 0x7fffU + ((bits >> 16) & 1U)) >> 16, Shorts);
    __builtin_memcpy(to, &halves, sizeof halves);
}

ANNEAL_INLINE float one(const float* from) { return *from; }
ANNEAL_INLINE float one(const Half* from) {
    const std::uint32_t bits = static_cast<std::uint32_t>(from->bits) << 16;
    float value;
    __builtin_memcpy(&value, &bits, sizeof value);
    return value;
}
ANNEAL_INLINE void put(float* to, float value) { *to = value; }
ANNEAL_INLINE void put(Half* to, float value) {
    std::uint32_t bits;
    __builtin_memcpy(&bits, &value, sizeof bits);
    to->bits = static_cast<std::uint16_t>((bits + 0x7fffU + ((bits >> 16) & 1U)) >> 16);
}

typedef float Quarter __attribute__((vector_size(16)));
#if defined(__AVX2__)
typedef float Eight __attribute__((vector_size(32)));
#endif

/// Folds the lanes onto each other until one is left, halves onto halves: always in the same order.
template <class Fold> ANNEAL_INLINE float folded(Vector v, Fold fold) {
#if defined(__AVX512F__)
    const Eight e =
        fold(__builtin_shufflevector(v, v, 0, 1, 2, 3, 4, 5, 6, 7), __builtin_shufflevector(v, v, 8, 9, 10, 11, 12, 13, 14, 15));
    const Quarter q = fold(__builtin_shufflevector(e, e, 0, 1, 2, 3), __builtin_shufflevector(e, e, 4, 5, 6, 7));
#elif defined(__AVX2__)
    const Quarter q = fold(__builtin_shufflevector(v, v, 0, 1, 2, 3), __builtin_shufflevector(v, v, 4, 5, 6, 7));
#else
    const Quarter q = v;
#endif
    const Quarter pair = fold(q, __builtin_shufflevector(q, q, 2, 3, 0, 1));
    return fold(pair, __builtin_shufflevector(pair, pair, 1, 0, 3, 2))[0];
}
ANNEAL_INLINE float sumOf(Vector v) {
    return folded(
        v, [](auto a, auto b) __attribute__((always_inline)) { return a + b; });
}
ANNEAL_INLINE float largestOf(Vector v) {
    return folded(
        v, [](auto a, auto b) __attribute__((always_inline)) { return a > b ? a : b; });
}
/// The second where one is not a number.
ANNEAL_INLINE Vector larger(Vector a, Vector b) {
#if defined(__AVX512F__)
    return reinterpret_cast<Vector>(_mm512_maskz_max_ps(0xffff, reinterpret_cast<__m512>(a), reinterpret_cast<__m512>(b)));
#else
    return a > b ? a : b;
#endif
}

/// 2^n r-polynomial of exponential(), for x that is known not to lie above 88.
ANNEAL_INLINE Vector exponentialBelow(Vector x) {
    x = larger(filled(-87.0F), x);            // this way round what is not a number stays so
    const Vector shift = filled(12582912.0F); // 1.5 × 2^23: adding it rounds to a whole number
    const Vector shifted = x * 1.44269504F + shift, n = shifted - shift;
    const Vector r = x - n * 0.693359375F + n * 2.12194440e-4F;
    Vector p = filled(1.9875691500e-4F);
    p = p * r + 1.3981999507e-3F;
    p = p * r + 8.3334519073e-3F;
    p = p * r + 4.1665795894e-2F;
    p = p * r + 1.6666665459e-1F;
    p = p * r + 5.0000001201e-1F;
    const Vector value = p * (r * r) + (r + 1.0F);
    // The low bits of `shifted` are n already.
    const Bits exponent = reinterpret_cast<Bits>(shifted) << 23;
    return reinterpret_cast<Vector>(reinterpret_cast<Bits>(value) + exponent);
}
/// e^x to a relative 2e-7: x = n ln 2 + r, a polynomial for r (Cephes' expf), n into the exponent. Below -87 it is 0 for all that is done with it.
ANNEAL_INLINE Vector exponential(Vector x) {
    const Vector high = filled(88.0F);
    return exponentialBelow(x > high ? high : x);
}

/// By e^2x, and near zero, where that loses digits, by the series: to 3e-7 of the result.
ANNEAL_INLINE Vector hyperbolicTangent(Vector x) {
    const Vector far = 1.0F - 2.0F / (exponential(x + x) + 1.0F), square = x * x;
    Vector p = filled(2.1869489e-2F); // 62 / 2835
    p = p * square - 5.3968254e-2F;
    p = p * square + 1.3333334e-1F;
    p = p * square - 3.3333334e-1F;
    const Vector near = x + x * square * p;
    return square < 0.09F ? near : far;
}

/// The lanes' numbers 0, 1, 2 …
ANNEAL_INLINE Whole laneNumbers() {
    Whole numbers{};
    for (std::int64_t i = 0; i < kLanes; ++i) numbers[i] = static_cast<std::int32_t>(i);
    return numbers;
}

} // namespace
} // namespace core::models::kernels
