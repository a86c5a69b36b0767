#pragma once

#include "core/models/kernels/body/rows.h"
#include "core/models/kernels/body/tile.h"

/// Causal attention of the heads of one group over one segment, exact: scores of a few queries against all keys before them lie in the caches, so that
/// the softmax needs no second thought. Keys and values are turned round once and shared by the heads of the group; what lies after a query is not computed.
namespace core::models::kernels {
namespace {

constexpr std::int64_t kQueries = 16; ///< of a block: the depth of the products that make gradients of keys and values

ANNEAL_INLINE std::int64_t whole(std::int64_t count, std::int64_t of) { return (count + of - 1) / of * of; }

/// Where things lie in the scratch memory (attentionScratch adds up the same sizes).
struct Scratch {
    std::int64_t columns, padded; ///< tokens and headDim, filled up
    float *keysTurned, *valuesTurned, *keySlopes, *valueSlopes, *keys, *values, *scores, *slopes, *queries, *outs, *block;
    Scratch(float* memory, std::int64_t tokens, std::int64_t headDim)
        : columns(whole(tokens, 16) + 16), padded(whole(headDim, 16)), keysTurned(memory), valuesTurned(keysTurned + headDim * columns),
          keySlopes(valuesTurned + headDim * columns), valueSlopes(keySlopes + headDim * columns), keys(valueSlopes + headDim * columns),
          values(keys + columns * padded), scores(values + columns * padded), slopes(scores + kQueries * columns),
          queries(slopes + kQueries * columns), outs(queries + kQueries * padded), block(outs + kQueries * padded) {}
};

/// to[k][token] = from[token][k].
template <class T>
void turn(const T* from, std::int64_t stride, std::int64_t tokens, std::int64_t headDim, float* to, std::int64_t columns) {
    for (std::int64_t k = 0; k < headDim; ++k) {
        float* row = to + k * columns;
        for (std::int64_t j = 0; j < tokens; ++j) row[j] = one(from + j * stride + k);
        for (std::int64_t j = tokens; j < columns; ++j) row[j] = 0.0F;
    }
}
template <class T>
void turnBack(const float* from, std::int64_t columns, std::int64_t tokens, std::int64_t headDim, T* to, std::int64_t stride) {
    for (std::int64_t j = 0; j < tokens; ++j)
        for (std::int64_t k = 0; k < headDim; ++k) put(to + j * stride + k, from[k * columns + j]);
}
/// Rows as floats, filled up with zeros to `padded` numbers and `rows` rows.
template <class T>
void unpack(const T* from, std::int64_t stride, std::int64_t tokens, std::int64_t headDim, float factor, float* to, std::int64_t padded,
            std::int64_t rows) {
    for (std::int64_t j = 0; j < rows; ++j, to += padded) {
        std::int64_t k = 0;
        if (j < tokens) {
            for (; k + kLanes <= headDim; k += kLanes) store(to + k, load(from + j * stride + k) * factor);
            for (; k < headDim; ++k) to[k] = one(from + j * stride + k) * factor;
        }
        for (; k < padded; ++k) to[k] = 0.0F;
    }
}

/// Whether two tokens of a head fill one vector (pairTile).
ANNEAL_INLINE bool inPairs(std::int64_t headDim) { return kLanes == 16 && 2 * headDim == kLanes; }

/// Keys or values for overTokens: as rows that are filled up, or two tokens to a row.
template <class T>
void unpackTokens(const T* from, std::int64_t stride, std::int64_t tokens, std::int64_t headDim, float* to, std::int64_t padded) {
    const std::int64_t rows = whole(tokens, 16);
    if (!inPairs(headDim)) return unpack(from, stride, tokens, headDim, 1.0F, to, padded, rows);
    for (std::int64_t j = 0; j < rows; ++j)
        for (std::int64_t k = 0; k < headDim; ++k) to[j / 2 * kLanes + 2 * k + j % 2] = j < tokens ? one(from + j * stride + k) : 0.0F;
}

/// A block's rows of shares or slopes times the tokens' values or keys. What stands in the rows behind `end` is zero.
ANNEAL_INLINE void overTokens(const float* rows, const Scratch& at, const float* tokens, float* to, std::int64_t count, std::int64_t end,
                              std::int64_t headDim) {
#if defined(__AVX512F__)
    if (inPairs(headDim)) {
        for (std::int64_t i = 0; i < count; i += 8)
            pairTile<8>(rows + i * at.columns, at.columns, tokens, to + i * at.padded, (end + 1) / 2);
        return;
    }
#endif
    (void)headDim;
    product<false>({rows, at.columns, 1}, {tokens, at.padded}, {to, at.padded}, count, at.padded, end);
}

/// exp(s − most) of the first `valid` scores and zero for the rest up to `padded`; gives their sum.
ANNEAL_INLINE float shares(float* s, std::int64_t valid, std::int64_t padded, float most) {
    Vector sum{};
    std::int64_t i = 0;
    for (; i + kLanes <= valid; i += kLanes) {
        const Vector e = exponentialBelow(load(s + i) - most);
        store(s + i, e);
        sum += e;
    }
    if (i < valid) {
        const Vector e = exponentialBelow(load(s + i) - most);
        const Vector kept = laneNumbers() < static_cast<std::int32_t>(valid - i) ? e : Vector{};
        store(s + i, kept);
        sum += kept;
        i += kLanes;
    }
    for (; i < padded; i += kLanes) store(s + i, Vector{});
    return sumOf(sum);
}

ANNEAL_INLINE float largest(const float* s, std::int64_t valid) {
    // Four at a time, since each waits for the one before; the numbers behind `valid` in the last vector are replaced.
    Vector most[4];
    for (Vector& part : most) part = filled(s[0]);
    std::int64_t i = 0;
    for (; i + 4 * kLanes <= valid; i += 4 * kLanes)
        for (std::int64_t part = 0; part < 4; ++part) most[part] = larger(most[part], load(s + i + part * kLanes));
    for (; i + kLanes <= valid; i += kLanes) most[0] = larger(most[0], load(s + i));
    if (i < valid) most[1] = larger(most[1], laneNumbers() < static_cast<std::int32_t>(valid - i) ? load(s + i) : most[1]);
    return largestOf(larger(larger(most[0], most[1]), larger(most[2], most[3])));
}

/// The first `count` scores (none where it is below 1) lie before a window: so low that nothing is left of them.
ANNEAL_INLINE void hide(float* s, std::int64_t count) {
    for (std::int64_t j = 0; j < count; ++j) s[j] = -1e30F;
}

/// Scores s become c tanh(s scale / c) / scale, so that times the scale they are capped.
ANNEAL_INLINE void capScores(float* s, std::int64_t padded, float scale, float c) {
    for (std::int64_t i = 0; i < padded; i += kLanes) store(s + i, hyperbolicTangent(load(s + i) * (scale / c)) * (c / scale));
}
/// The same for the way back: `slopes`, of shares, get what the cap leaves of them, after `along` was taken off.
ANNEAL_INLINE void capSlopes(float* s, float* slopes, std::int64_t padded, float scale, float c, float along) {
    for (std::int64_t i = 0; i < padded; i += kLanes) {
        const Vector t = hyperbolicTangent(load(s + i) * (scale / c));
        store(s + i, t * (c / scale));
        store(slopes + i, (load(slopes + i) - along) * (1.0F - t * t));
    }
}

/// The first key that a block of queries needs, a whole vector's: what lies before the windows of all of them is not computed.
ANNEAL_INLINE std::int64_t firstKey(std::int64_t window, std::int64_t firstQuery) {
    return window == 0 || firstQuery < window ? 0 : (firstQuery - window + 1) / 16 * 16;
}

/// Where token `j` begins in what unpackTokens gave; j is a multiple of 16.
ANNEAL_INLINE std::int64_t tokenAt(std::int64_t j, std::int64_t headDim, std::int64_t padded) {
    return inPairs(headDim) ? j / 2 * kLanes : j * padded;
}

template <class T> void attend(const AttentionUnit<T>& unit, const AttentionResult<T>& result, float* memory) {
    constexpr std::int64_t kBlock = 8; // queries: as few as fill the registers, so that little is computed beyond the diagonal
    const std::int64_t n = unit.tokens, d = unit.headDim;
    const Scratch at(memory, n, d);
    turn(unit.k, unit.stride, n, d, at.keysTurned, at.columns);
    unpackTokens(unit.v, unit.stride, n, d, at.values, at.padded);
    for (std::int64_t head = 0; head < unit.heads; ++head)
        for (std::int64_t first = 0; first < n; first += kBlock) {
            const std::int64_t low = firstKey(unit.window, first), count = n - first < kBlock ? n - first : kBlock;
            const std::int64_t end = first + count - low, padded = whole(end, kLanes); // from `low` on
            unpack(unit.q + first * unit.stride + head * d, unit.stride, count, d, unit.scale, at.queries, at.padded, kBlock);
            product<false>({at.queries, at.padded, 1}, {at.keysTurned + low, at.columns}, {at.scores, at.columns}, kBlock, padded, d);
            float factors[kBlock];
            for (std::int64_t i = 0; i < count; ++i) {
                float* s = at.scores + i * at.columns;
                const std::int64_t valid = first + i + 1 - low;
                if (unit.softCap > 0.0F) capScores(s, padded, 1.0F, unit.softCap);
                if (unit.window > 0) hide(s, valid - unit.window);
                const float most = largest(s, valid), sum = shares(s, valid, padded, most);
                factors[i] = 1.0F / sum;
                result.logSums[head * result.sumStride + first + i] = most + __builtin_logf(sum);
            }
            overTokens(at.scores, at, at.values + tokenAt(low, d, at.padded), at.outs, kBlock, end, d);
            for (std::int64_t i = 0; i < count; ++i) {
                T* to = result.out + (first + i) * result.stride + head * d;
                const float* from = at.outs + i * at.padded;
                std::int64_t k = 0;
                for (; k + kLanes <= d; k += kLanes) store(to + k, load(from + k) * factors[i]);
                for (; k < d; ++k) put(to + k, from[k] * factors[i]);
            }
        }
}

/// Scores become shares p, and the gradients of shares become those of scores: p (dp − Σ out × dOut).
ANNEAL_INLINE void scoreSlopes(float* s, float* slopes, std::int64_t valid, std::int64_t padded, float logSum, float along) {
    (void)shares(s, valid, padded, logSum);
    for (std::int64_t i = 0; i < padded; i += kLanes) store(slopes + i, load(s + i) * (load(slopes + i) - along));
}

/// Σ out × dOut of one token and head.
template <class T> ANNEAL_INLINE float agreement(const T* out, const T* dOut, std::int64_t headDim) {
    Vector sum{};
    float rest = 0.0F;
    std::int64_t k = 0;
    for (; k + kLanes <= headDim; k += kLanes) sum += load(out + k) * load(dOut + k);
    for (; k < headDim; ++k) rest += one(out + k) * one(dOut + k);
    return sumOf(sum) + rest;
}

/// The block of queries from `first` on: its own gradients, and what it adds to those of keys and values.
template <class T>
void blockBack(const AttentionUnit<T>& unit, const AttentionResult<T>& result, const AttentionGradient<T>& gradient, const Scratch& at,
               std::int64_t head, std::int64_t first) {
    const std::int64_t n = unit.tokens, d = unit.headDim, count = n - first < kQueries ? n - first : kQueries;
    const std::int64_t low = firstKey(unit.window, first), end = first + count - low; // from `low` on
    const std::int64_t padded = whole(end, kLanes), offset = head * d;
    unpack(unit.q + first * unit.stride + offset, unit.stride, count, d, unit.scale, at.queries, at.padded, kQueries);
    unpack(gradient.out + first * result.stride + offset, result.stride, count, d, 1.0F, at.outs, at.padded, kQueries);
    product<false>({at.queries, at.padded, 1}, {at.keysTurned + low, at.columns}, {at.scores, at.columns}, kQueries, padded, d);
    product<false>({at.outs, at.padded, 1}, {at.valuesTurned + low, at.columns}, {at.slopes, at.columns}, kQueries, padded, d);
    for (std::int64_t i = 0; i < kQueries; ++i) {
        float *s = at.scores + i * at.columns, *slopes = at.slopes + i * at.columns;
        if (i < count) {
            const std::int64_t token = (first + i) * result.stride + offset, valid = first + i + 1 - low;
            float along = agreement(result.out + token, gradient.out + token, d);
            if (unit.softCap > 0.0F) {
                capSlopes(s, slopes, padded, 1.0F, unit.softCap, along);
                along = 0.0F;
            }
            if (unit.window > 0) hide(s, valid - unit.window);
            scoreSlopes(s, slopes, valid, padded, result.logSums[head * result.sumStride + first + i], along);
        } else {
            for (std::int64_t j = 0; j < padded; j += kLanes) {
                store(s + j, Vector{});
                store(slopes + j, Vector{});
            }
        }
    }
    product<true>({at.outs, 1, at.padded}, {at.scores, at.columns}, {at.valueSlopes + low, at.columns}, d, padded, kQueries);
    product<true>({at.queries, 1, at.padded}, {at.slopes, at.columns}, {at.keySlopes + low, at.columns}, d, padded, kQueries);
    overTokens(at.slopes, at, at.keys + tokenAt(low, d, at.padded), at.block, kQueries, end, d);
    for (std::int64_t i = 0; i < count; ++i) {
        T* to = gradient.q + (first + i) * unit.stride + offset;
        const float* from = at.block + i * at.padded;
        std::int64_t k = 0;
        for (; k + kLanes <= d; k += kLanes) store(to + k, load(from + k) * unit.scale);
        for (; k < d; ++k) put(to + k, from[k] * unit.scale);
    }
}

template <class T>
void attendBack(const AttentionUnit<T>& unit, const AttentionResult<T>& result, const AttentionGradient<T>& gradient, float* memory) {
    const std::int64_t n = unit.tokens, d = unit.headDim;
    const Scratch at(memory, n, d);
    turn(unit.k, unit.stride, n, d, at.keysTurned, at.columns);
    turn(unit.v, unit.stride, n, d, at.valuesTurned, at.columns);
    unpackTokens(unit.k, unit.stride, n, d, at.keys, at.padded);
    for (std::int64_t i = 0; i < d * at.columns; i += kLanes) {
        store(at.keySlopes + i, Vector{});
        store(at.valueSlopes + i, Vector{});
    }
    for (std::int64_t head = 0; head < unit.heads; ++head)
        for (std::int64_t first = 0; first < n; first += kQueries) blockBack(unit, result, gradient, at, head, first);
    turnBack(at.keySlopes, at.columns, n, d, gradient.k, unit.stride);
    turnBack(at.valueSlopes, at.columns, n, d, gradient.v, unit.stride);
}

} // namespace
} // namespace core::models::kernels
