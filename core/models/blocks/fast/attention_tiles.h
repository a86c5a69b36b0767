#pragma once

#include "core/models/kernels/kernels.h"

/// Causal attention of one unit (a segment and a group of heads) in bfloat16 with the processor's matrix tiles, through oneDNN's small products. Several
/// times as fast as Kernels<Half>::attend, and the same to bfloat16's rounding. Any thread; a thread that is done calls releaseTiles().
namespace core::models::fast {

/// Whether this processor and this shape of heads have it.
[[nodiscard]] bool tilesServe(std::int64_t headDim);
/// Bytes of scratch memory for units of at most so many tokens.
[[nodiscard]] std::int64_t tileScratchBytes(std::int64_t longest, std::int64_t headDim);
void attendTiles(const kernels::AttentionUnit<kernels::Half>& unit, const kernels::AttentionResult<kernels::Half>& result,
                 std::int64_t longest, void* scratch);
void attendBackTiles(const kernels::AttentionUnit<kernels::Half>& unit, const kernels::AttentionResult<kernels::Half>& result,
                     const kernels::AttentionGradient<kernels::Half>& gradient, std::int64_t longest, void* scratch);
void releaseTiles();

} // namespace core::models::fast
