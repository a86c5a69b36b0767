#pragma once

#include "core/models/kernels/body/vector.h"

/// Products of small matrices that lie in the caches. Rows of B and C are whole vectors: their owner pads them.
namespace core::models::kernels {
namespace {

/// A row-major or turned matrix: element (m, k) is at[m × row + k × column].
struct Left {
    const float* at;
    std::int64_t row, column;
};
struct Right {
    const float* at;
    std::int64_t row;
};
struct Target {
    float* at;
    std::int64_t row;
};

/// Rows × (Vectors × kLanes) numbers of C stay in registers over the whole depth.
template <int Rows, int Vectors, bool Add> ANNEAL_INLINE void tile(const Left& a, const Right& b, const Target& c, std::int64_t depth) {
    Vector sum[Rows][Vectors];
    for (int m = 0; m < Rows; ++m)
        for (int n = 0; n < Vectors; ++n) sum[m][n] = Add ? load(c.at + m * c.row + n * kLanes) : Vector{};
    const float* rows = a.at;
    const float* from = b.at;
    for (std::int64_t k = 0; k < depth; ++k, rows += a.column, from += b.row) {
        Vector right[Vectors];
        for (int n = 0; n < Vectors; ++n) right[n] = load(from + n * kLanes);
        for (int m = 0; m < Rows; ++m) {
            const Vector left = filled(rows[m * a.row]);
            for (int n = 0; n < Vectors; ++n) sum[m][n] += left * right[n];
        }
    }
    for (int m = 0; m < Rows; ++m)
        for (int n = 0; n < Vectors; ++n) store(c.at + m * c.row + n * kLanes, sum[m][n]);
}

#if defined(__AVX512F__)
constexpr int kTileRows = 8, kTileVectors = 3; // 24 sums, 3 of B, 1 of A: 28 of 32 registers
#else
constexpr int kTileRows = 4, kTileVectors = 2; // 8 sums, 2 of B, 1 of A: 11 of 16
#endif

template <int Vectors, bool Add> ANNEAL_INLINE void column(Left a, const Right& b, Target c, std::int64_t rows, std::int64_t depth) {
    std::int64_t m = 0;
    for (; m + kTileRows <= rows; m += kTileRows) {
        tile<kTileRows, Vectors, Add>(a, b, c, depth);
        a.at += kTileRows * a.row;
        c.at += kTileRows * c.row;
    }
    for (; m + 2 <= rows; m += 2) {
        tile<2, Vectors, Add>(a, b, c, depth);
        a.at += 2 * a.row;
        c.at += 2 * c.row;
    }
    if (m < rows) tile<1, Vectors, Add>(a, b, c, depth);
}

#if defined(__AVX512F__)
/// Two numbers in every pair of lanes.
ANNEAL_INLINE Vector filledInPairs(const float* two) {
    typedef double Doubles __attribute__((vector_size(64)));
    double both;
    __builtin_memcpy(&both, two, sizeof both);
    return reinterpret_cast<Vector>(Doubles{both, both, both, both, both, both, both, both});
}

/// C = A B where B is so narrow that two of its rows fill one vector: they lie in it lane by lane (interleaved), and two numbers of A meet them at once.
/// `pairs` of rows of B; rows of C are vectors whose first half takes the result.
template <int Rows> ANNEAL_INLINE void pairTile(const float* a, std::int64_t rowOfA, const float* b, float* c, std::int64_t pairs) {
    Vector sum[Rows] = {};
    for (std::int64_t k = 0; k < pairs; ++k) {
        const Vector right = load(b + k * kLanes);
        for (int m = 0; m < Rows; ++m) sum[m] += filledInPairs(a + m * rowOfA + 2 * k) * right;
    }
    for (int m = 0; m < Rows; ++m) {
        const Vector folded = sum[m] + __builtin_shufflevector(sum[m], sum[m], 1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14);
        store(c + m * kLanes, __builtin_shufflevector(folded, folded, 0, 2, 4, 6, 8, 10, 12, 14, 1, 3, 5, 7, 9, 11, 13, 15));
    }
}
#endif

/// C = A B, or C += A B. `columns` is a multiple of kLanes.
template <bool Add> void product(const Left& a, Right b, Target c, std::int64_t rows, std::int64_t columns, std::int64_t depth) {
    std::int64_t left = columns / kLanes;
    const auto go = [&](std::int64_t vectors) {
        b.at += vectors * kLanes;
        c.at += vectors * kLanes;
        left -= vectors;
    };
    while (left >= kTileVectors) {
        column<kTileVectors, Add>(a, b, c, rows, depth);
        go(kTileVectors);
    }
    if constexpr (kTileVectors > 2)
        if (left >= 2) {
            column<2, Add>(a, b, c, rows, depth);
            go(2);
        }
    if (left == 1) column<1, Add>(a, b, c, rows, depth);
}

} // namespace
} // namespace core::models::kernels
