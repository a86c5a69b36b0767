#pragma once

#include "core/models/blocks/block_stack.h"
#include "core/models/layers/rotary.h"

#include <functional>

/// The reference interpreter of a BlockSpec: LibTorch's operators and autograd, in float32, float64 and bfloat16. What others are held against. Any
/// recomputation keeps only what goes into a block.
namespace core::models {

struct QueryKeyValue {
    torch::Tensor query, key, value; ///< [tokens, heads, headDim], [tokens, kvHeads, headDim] twice
};
/// The three of [tokens, joinedWidth], where they lie beside each other in the order that the specification says.
[[nodiscard]] QueryKeyValue splitHeads(const torch::Tensor& joined, const BlockSpec& spec);

/// How scores become shares.
struct Scores {
    double scale = 1.0, softCap = 0.0;
};

/// Attention of grouped heads without copying keys: the heads of a group lie under each other as rows of one product.
/// q is [queries, heads, headDim], k and v are [kvHeads, keys, headDim], mask is [queries, keys] or undefined; the result is [queries, heads × headDim].
[[nodiscard]] torch::Tensor attend(const torch::Tensor& q, const torch::Tensor& k, const torch::Tensor& v, const torch::Tensor& mask,
                                   const Scores& scores);
/// 0 where a query may look, −∞ elsewhere; the last query sees every key, or the last `window` of them where that is above 0.
[[nodiscard]] torch::Tensor causalMask(std::int64_t queries, std::int64_t keys, std::int64_t window, torch::ScalarType type);

class ReferenceStack final : public BlockStack {
public:
    explicit ReferenceStack(const BlockSpec& spec, torch::ScalarType masterType);
    [[nodiscard]] torch::Tensor forward(torch::Tensor x, const std::vector<BlockWeights>& blocks, const Segments& segments,
                                        const Pass& pass) override;
    [[nodiscard]] torch::Tensor forwardNext(torch::Tensor x, const std::vector<BlockWeights>& blocks, KeyValueCache& cache,
                                            const Pass& pass) override;

private:
    /// q is [tokens, heads, headDim], k and v [tokens, kvHeads, headDim], before they are turned; gives [tokens, heads × headDim].
    using Attention = std::function<torch::Tensor(const torch::Tensor& q, const torch::Tensor& k, const torch::Tensor& v)>;
    [[nodiscard]] torch::Tensor block(const torch::Tensor& x, const BlockWeights& weights, const Attention& attention,
                                      const Pass& pass) const;
    [[nodiscard]] torch::Tensor recomputed(const torch::Tensor& x, const BlockWeights& weights, const Attention& attention,
                                           const Pass& pass) const;
    [[nodiscard]] torch::Tensor attentionPart(const torch::Tensor& x, const BlockWeights& weights, const Attention& attention,
                                              const Pass& pass) const;
    [[nodiscard]] torch::Tensor feedForward(const torch::Tensor& x, const BlockWeights& weights, const Pass& pass) const;
    /// Each segment by itself, causal.
    [[nodiscard]] torch::Tensor attended(const torch::Tensor& q, const torch::Tensor& k, const torch::Tensor& v, const Segments& segments,
                                         std::int64_t window) const;
    [[nodiscard]] torch::Tensor tiledAttention(const torch::Tensor& q, const torch::Tensor& k, const torch::Tensor& v,
                                               std::int64_t segments, std::int64_t window) const;
    [[nodiscard]] Scores scores() const { return {spec_.scoreScale(), spec_.attentionSoftCap}; }

    BlockSpec spec_;
    std::vector<Rotary> rotaries_; ///< as in the specification
};

} // namespace core::models
