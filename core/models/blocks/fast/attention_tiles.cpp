#include "core/models/blocks/fast/attention_tiles.h"

#include <ATen/native/CPUBlas.h>
#include <algorithm>

namespace core::models::fast {

namespace {

using kernels::Half;
using kernels::kTileQueries;
namespace blas = at::native::cpublas;

std::int64_t whole(std::int64_t count, std::int64_t of) { return (count + of - 1) / of * of; }

/// A product is compiled for its sizes and strides when it is first met, so strides are coarse: few are met.
std::int64_t columnsFor(std::int64_t longest) { return whole(std::max<std::int64_t>(longest, 1), 512); }

/// Matrices of one unit, one after the other in the scratch memory.
struct Scratch {
    std::int64_t columns = 0, headDim = 0;
    Half *keyColumns, *valueColumns, *keyRows, *valueRows, *shares, *slopeRows, *slopePairs, *queries, *queriesTurned, *outs, *outsTurned;
    float *scores, *slopes, *keySlopes, *valueSlopes, *block;
    std::int64_t bytes = 0;

    Scratch(void* memory, std::int64_t longest, std::int64_t d) : columns(columnsFor(longest)), headDim(d) {
        const auto place = [&]<class T>(T*& pointer, std::int64_t numbers) {
            pointer = reinterpret_cast<T*>(reinterpret_cast<std::uintptr_t>(memory) + static_cast<std::uintptr_t>(bytes));
            bytes += whole(numbers * static_cast<std::int64_t>(sizeof(T)), 64);
        };
        for (Half** matrix : {&keyColumns, &valueColumns, &keyRows, &valueRows}) place(*matrix, columns * d);
        for (Half** matrix : {&shares, &slopeRows, &slopePairs}) place(*matrix, kTileQueries * columns);
        for (Half** matrix : {&queries, &queriesTurned, &outs, &outsTurned}) place(*matrix, kTileQueries * d);
        for (float** matrix : {&scores, &slopes}) place(*matrix, kTileQueries * columns);
        for (float** matrix : {&keySlopes, &valueSlopes}) place(*matrix, d * columns);
        place(block, kTileQueries * d);
    }
};

const at::BFloat16* bfloats(const Half* from) { return reinterpret_cast<const at::BFloat16*>(from); }

struct Block {
    std::int64_t head, first, count;
    std::int64_t low, keys; ///< the first key that any of its queries sees, a whole tile's, and how many from there on, filled up
};

/// [32, d] × [d, keys]: a block's queries against keys, or gradients against values.
void againstTokens(const Scratch& at, const Half* rows, const Half* tokenColumns, float* to, const Block& b) {
    blas::brgemm(kTileQueries, b.keys, at.headDim, at.headDim, at.columns, at.columns, false, bfloats(rows),
                 bfloats(tokenColumns + 2 * b.low), to);
}
/// [32, keys] × [keys, d]: shares of values, or slopes of keys.
void overTokens(const Scratch& at, const Half* rows, const Half* tokenRows, const Block& b) {
    blas::brgemm(kTileQueries, at.headDim, b.keys, at.columns, at.headDim, at.headDim, false, bfloats(rows),
                 bfloats(tokenRows + b.low * at.headDim), at.block);
}
/// Adds [d, 32] × [32, keys]: what a block's queries give to every token before them.
void toTokens(const Scratch& at, const Half* turned, const Half* pairs, float* to, const Block& b) {
    blas::brgemm(at.headDim, b.keys, kTileQueries, kTileQueries, at.columns, at.columns, true, bfloats(turned), bfloats(pairs), to + b.low);
}

void blockBack(const kernels::AttentionUnit<Half>& unit, const kernels::AttentionResult<Half>& result,
               const kernels::AttentionGradient<Half>& gradient, const Scratch& at, const Block& b) {
    const auto& k = kernels::best().tiles;
    const std::int64_t d = unit.headDim, offset = b.head * d, row = b.first * unit.stride + offset, out = b.first * result.stride + offset;
    k.copyBlock(unit.q + row, unit.stride, b.count, d, at.queries, at.queriesTurned, kTileQueries);
    k.copyBlock(gradient.out + out, result.stride, b.count, d, at.outs, at.outsTurned, kTileQueries);
    againstTokens(at, at.queries, at.keyColumns, at.scores, b);
    againstTokens(at, at.outs, at.valueColumns, at.slopes, b);
    float along[kTileQueries];
    for (std::int64_t i = 0; i < b.count; ++i)
        along[i] = k.agreement(result.out + out + i * result.stride, gradient.out + out + i * result.stride, d);
    if (unit.softCap > 0.0F)
        k.capBlock(at.scores, at.slopes, at.columns, b.count, b.first + b.count - b.low, unit.scale, unit.softCap, along);
    k.slopeBlock(at.scores, at.slopes, at.columns, b.count, b.first - b.low, b.first + b.count - b.low, unit.window, unit.scale,
                 result.logSums + b.head * result.sumStride + b.first, along, at.shares, at.slopeRows, at.slopePairs);
    toTokens(at, at.outsTurned, at.shares, at.valueSlopes, b);
    toTokens(at, at.queriesTurned, at.slopePairs, at.keySlopes, b);
    overTokens(at, at.slopeRows, at.keyRows, b);
    k.finishBlock(at.block, nullptr, 1.0F, b.count, d, gradient.q + row, unit.stride);
}

template <class F> void eachBlock(const kernels::AttentionUnit<Half>& unit, F f) {
    for (std::int64_t head = 0; head < unit.heads; ++head)
        for (std::int64_t first = 0; first < unit.tokens; first += kTileQueries) {
            const std::int64_t count = std::min(kTileQueries, unit.tokens - first);
            const std::int64_t low = unit.window == 0 || first < unit.window ? 0 : (first - unit.window + 1) / kTileQueries * kTileQueries;
            f(Block{head, first, count, low, whole(first + count, kTileQueries) - low});
        }
}

} // namespace

bool tilesServe(std::int64_t headDim) {
    static const bool there = blas::could_pack(at::kBFloat16);
    return there && headDim % 16 == 0 && headDim <= 256;
}

std::int64_t tileScratchBytes(std::int64_t longest, std::int64_t headDim) { return Scratch(nullptr, longest, headDim).bytes; }

void attendTiles(const kernels::AttentionUnit<Half>& unit, const kernels::AttentionResult<Half>& result, std::int64_t longest,
                 void* scratch) {
    const auto& k = kernels::best().tiles;
    const Scratch at(scratch, longest, unit.headDim);
    const std::int64_t n = unit.tokens, d = unit.headDim, filled = whole(n, kTileQueries);
    k.pairColumns(unit.k, unit.stride, n, d, at.keyColumns, at.columns, filled);
    k.pairRows(unit.v, unit.stride, n, d, at.valueRows, filled);
    eachBlock(unit, [&](const Block& b) {
        k.copyBlock(unit.q + b.first * unit.stride + b.head * d, unit.stride, b.count, d, at.queries, nullptr, kTileQueries);
        againstTokens(at, at.queries, at.keyColumns, at.scores, b);
        if (unit.softCap > 0.0F)
            k.capBlock(at.scores, nullptr, at.columns, b.count, b.first + b.count - b.low, unit.scale, unit.softCap, nullptr);
        float factors[kTileQueries];
        k.shareBlock(at.scores, at.columns, b.count, b.first - b.low, b.first + b.count - b.low, unit.window, unit.scale, at.shares,
                     factors, result.logSums + b.head * result.sumStride + b.first);
        overTokens(at, at.shares, at.valueRows, b);
        k.finishBlock(at.block, factors, 1.0F, b.count, d, result.out + b.first * result.stride + b.head * d, result.stride);
    });
}

void attendBackTiles(const kernels::AttentionUnit<Half>& unit, const kernels::AttentionResult<Half>& result,
                     const kernels::AttentionGradient<Half>& gradient, std::int64_t longest, void* scratch) {
    const auto& k = kernels::best().tiles;
    const Scratch at(scratch, longest, unit.headDim);
    const std::int64_t n = unit.tokens, d = unit.headDim, filled = whole(n, kTileQueries);
    k.pairColumns(unit.k, unit.stride, n, d, at.keyColumns, at.columns, filled);
    k.pairColumns(unit.v, unit.stride, n, d, at.valueColumns, at.columns, filled);
    k.pairRows(unit.k, unit.stride, n, d, at.keyRows, filled);
    for (float* slopes : {at.keySlopes, at.valueSlopes}) std::fill_n(slopes, d * at.columns, 0.0F);
    eachBlock(unit, [&](const Block& b) { blockBack(unit, result, gradient, at, b); });
    k.turnToHalves(at.keySlopes, at.columns, n, d, gradient.k, unit.stride);
    k.turnToHalves(at.valueSlopes, at.columns, n, d, gradient.v, unit.stride);
}

void releaseTiles() { blas::brgemm_release(); }

} // namespace core::models::fast
