#pragma once

#include "core/models/block_spec.h"

#include <cstdint>
#include <vector>

/// Which weights a BlockSpec has, and of which shape: what reading, naming and computing them agree on. No torch here.
namespace core::models {

/// The places of weights, whatever a family calls them.
enum class Place {
    Embedding,
    PositionEmbedding,
    FinalNorm,
    Head,
    ClassHead,
    AttentionNorm, ///< on what goes into attention
    Query,
    Key,
    Value,
    QueryKeyValue, ///< the three in one
    QueryNorm,
    KeyNorm,
    AttentionOut,
    AttentionOutNorm, ///< on what attention gives
    FeedForwardNorm,
    Gate,
    Up,
    GateUp, ///< the two in one
    Down,
    FeedForwardOutNorm,
};

/// A linear layer of [rows, columns], or a norm over `columns` numbers (rows 0), with or without a bias.
struct BlockPart {
    Place place;
    std::int64_t rows = 0, columns = 0;
    bool bias = false;
    [[nodiscard]] bool isLinear() const noexcept { return rows > 0; }
};

/// What a block consists of, in the order of its use. All blocks of a model are alike.
[[nodiscard]] std::vector<BlockPart> blockParts(const BlockSpec& spec);
/// What lies around the blocks on the way to the head: the norm after the last block.
[[nodiscard]] BlockPart finalNorm(const BlockSpec& spec);

} // namespace core::models
