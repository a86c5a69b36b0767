#pragma once

#include "core/models/kernels/body/attention.h"

/// What lies between the bfloat16 products of attention: operands in the order that the processor's tiles want, the softmax, and its way back.
namespace core::models::kernels {
namespace {

ANNEAL_INLINE std::uint32_t two(const Half* from) {
    std::uint32_t both;
    __builtin_memcpy(&both, from, sizeof both);
    return both;
}

void pairColumns(const Half* from, std::int64_t stride, std::int64_t tokens, std::int64_t headDim, Half* to, std::int64_t columns,
                 std::int64_t filled) {
    for (std::int64_t pair = 0; pair < headDim / 2; ++pair) {
        Half* row = to + pair * columns * 2;
        for (std::int64_t j = 0; j < tokens; ++j) {
            const std::uint32_t both = two(from + j * stride + 2 * pair);
            __builtin_memcpy(row + 2 * j, &both, sizeof both);
        }
        for (std::int64_t j = 2 * tokens; j < 2 * filled; ++j) row[j] = Half{0};
    }
}

void pairRows(const Half* from, std::int64_t stride, std::int64_t tokens, std::int64_t headDim, Half* to, std::int64_t filled) {
    for (std::int64_t j = 0; j < filled; j += 2, to += 2 * headDim)
        for (std::int64_t k = 0; k < headDim; ++k) {
            to[2 * k] = j < tokens ? from[j * stride + k] : Half{0};
            to[2 * k + 1] = j + 1 < tokens ? from[(j + 1) * stride + k] : Half{0};
        }
}

void copyBlock(const Half* from, std::int64_t stride, std::int64_t tokens, std::int64_t headDim, Half* rows, Half* turned,
               std::int64_t filled) {
    const auto row = static_cast<std::size_t>(headDim) * sizeof(Half);
    for (std::int64_t j = 0; j < filled; ++j)
        if (j < tokens) __builtin_memcpy(rows + j * headDim, from + j * stride, row);
        else __builtin_memset(rows + j * headDim, 0, row);
    if (turned == nullptr) return;
    // Two rows at a time: half as many stores.
    for (std::int64_t j = 0; j < filled; j += 2)
        for (std::int64_t k = 0; k < headDim; ++k) {
            const std::uint32_t both =
                static_cast<std::uint32_t>(rows[j * headDim + k].bits) | static_cast<std::uint32_t>(rows[(j + 1) * headDim + k].bits) << 16;
            __builtin_memcpy(turned + k * filled + j, &both, sizeof both);
        }
}

void shareBlock(float* scores, std::int64_t columns, std::int64_t queries, std::int64_t first, std::int64_t keys, std::int64_t window,
                float scale, Half* shares, float* factors, float* logSums) {
    const std::int64_t padded = whole(keys, kTileQueries);
    for (std::int64_t i = 0; i < kTileQueries; ++i) {
        float* s = scores + i * columns;
        Half* to = shares + i * columns;
        std::int64_t j = 0;
        if (i < queries) {
            const std::int64_t valid = first + i + 1;
            if (window > 0) hide(s, valid - window);
            const float most = largest(s, valid);
            Vector sum{};
            for (; j < valid; j += kLanes) {
                Vector e = exponentialBelow((load(s + j) - most) * scale);
                if (j + kLanes > valid) e = laneNumbers() < static_cast<std::int32_t>(valid - j) ? e : Vector{};
                store(to + j, e);
                sum += e;
            }
            const float total = sumOf(sum);
            factors[i] = 1.0F / total;
            logSums[i] = most * scale + __builtin_logf(total);
        }
        for (; j < padded; j += kLanes) store(to + j, Vector{});
    }
}

void finishBlock(const float* block, const float* factors, float factor, std::int64_t queries, std::int64_t headDim, Half* to,
                 std::int64_t stride) {
    for (std::int64_t i = 0; i < queries; ++i) {
        const float by = factors == nullptr ? factor : factors[i];
        for (std::int64_t k = 0; k < headDim; k += kLanes) store(to + i * stride + k, load(block + i * headDim + k) * by);
    }
}

/// Two rows as the pairs of one: the first in the lower half of each word.
ANNEAL_INLINE void storePair(Half* to, Vector first, Vector second) {
    const auto rounded = [](Vector v) __attribute__((always_inline)) {
        const Bits bits = reinterpret_cast<Bits>(v);
        return bits + 0x7fffU + ((bits >> 16) & 1U);
    };
    const Bits both = (rounded(first) >> 16) | (rounded(second) & 0xffff0000U);
    __builtin_memcpy(to, &both, sizeof both);
}

struct RowSlope {
    const float *scores, *slopes;
    float logSum, along;
    std::int64_t valid;
};
struct ShareAndSlope {
    Vector share, slope;
};
ANNEAL_INLINE ShareAndSlope shareAndSlope(const RowSlope& row, std::int64_t j, float scale) {
    if (j >= row.valid) return {Vector{}, Vector{}};
    Vector p = exponentialBelow(load(row.scores + j) * scale - row.logSum);
    if (j + kLanes > row.valid) p = laneNumbers() < static_cast<std::int32_t>(row.valid - j) ? p : Vector{};
    Vector d = (load(row.slopes + j) - row.along) * p * scale;
    if (j + kLanes > row.valid) d = laneNumbers() < static_cast<std::int32_t>(row.valid - j) ? d : Vector{};
    return {p, d};
}

void slopeBlock(float* scores, const float* slopes, std::int64_t columns, std::int64_t queries, std::int64_t first, std::int64_t keys,
                std::int64_t window, float scale, const float* logSums, const float* along, Half* sharePairs, Half* slopeRows,
                Half* slopePairs) {
    const std::int64_t padded = whole(keys, kTileQueries);
    if (window > 0)
        for (std::int64_t i = 0; i < queries; ++i) hide(scores + i * columns, first + i + 1 - window);
    for (std::int64_t i = 0; i < kTileQueries; i += 2) {
        const auto row = [&](std::int64_t at) {
            const bool there = at < queries;
            return RowSlope{scores + at * columns, slopes + at * columns, there ? logSums[at] : 0.0F, there ? along[at] : 0.0F,
                            there ? first + at + 1 : 0};
        };
        const RowSlope one = row(i), other = row(i + 1);
        for (std::int64_t j = 0; j < padded; j += kLanes) {
            const ShareAndSlope a = shareAndSlope(one, j, scale), b = shareAndSlope(other, j, scale);
            storePair(sharePairs + i * columns + 2 * j, a.share, b.share);
            storePair(slopePairs + i * columns + 2 * j, a.slope, b.slope);
            store(slopeRows + i * columns + j, a.slope);
            store(slopeRows + (i + 1) * columns + j, b.slope);
        }
    }
}

void capBlock(float* scores, float* slopes, std::int64_t columns, std::int64_t queries, std::int64_t keys, float scale, float cap,
              float* along) {
    const std::int64_t padded = whole(keys, kTileQueries);
    for (std::int64_t i = 0; i < queries; ++i) {
        if (slopes == nullptr) {
            capScores(scores + i * columns, padded, scale, cap);
            continue;
        }
        capSlopes(scores + i * columns, slopes + i * columns, padded, scale, cap, along[i]);
        along[i] = 0.0F;
    }
}

float agreementOf(const Half* out, const Half* dOut, std::int64_t headDim) { return agreement(out, dOut, headDim); }

void turnToHalves(const float* from, std::int64_t columns, std::int64_t tokens, std::int64_t headDim, Half* to, std::int64_t stride) {
    turnBack(from, columns, tokens, headDim, to, stride);
}

} // namespace
} // namespace core::models::kernels
