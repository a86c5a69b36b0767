#pragma once

#include "core/models/blocks/block_stack.h"
#include "core/models/layers/rotary.h"

/// The reference interpreter of a BlockSpec: LibTorch's operators and autograd, in float32, float64 and bfloat16. What others are held against. Any
/// recomputation keeps only what goes into a block.
namespace core::models {

/// Scores of grouped heads without copying keys: the heads of a group lie under each other as rows of one product.
/// q is [kvHeads, group · queries, headDim], k and v are [kvHeads, keys, headDim]; mask is [queries, keys] or undefined.
[[nodiscard]] torch::Tensor attend(const torch::Tensor& q, const torch::Tensor& k, const torch::Tensor& v, const torch::Tensor& mask,
                                   std::int64_t group, double scale);
/// 0 where a query may look, −∞ behind it; the last query sees every key.
[[nodiscard]] torch::Tensor causalMask(std::int64_t queries, std::int64_t keys, torch::ScalarType type);
[[nodiscard]] torch::Tensor rmsNorm(const torch::Tensor& x, const torch::Tensor& weight, double eps);

class ReferenceStack final : public BlockStack {
public:
    explicit ReferenceStack(const BlockSpec& spec, torch::ScalarType masterType);
    [[nodiscard]] torch::Tensor forward(torch::Tensor x, const std::vector<BlockWeights>& blocks, const Segments& segments,
                                        const Pass& pass) override;
    [[nodiscard]] torch::Tensor forwardNext(torch::Tensor x, const std::vector<BlockWeights>& blocks, KeyValueCache& cache,
                                            const Pass& pass) override;

private:
    struct Angles {
        torch::Tensor cosine, sine;
    };
    [[nodiscard]] torch::Tensor block(const torch::Tensor& x, const BlockWeights& weights, const Segments& segments, const Angles& angles,
                                      const Pass& pass) const;
    [[nodiscard]] torch::Tensor recomputed(const torch::Tensor& x, const BlockWeights& weights, const Segments& segments,
                                           const Angles& angles, const Pass& pass) const;
    [[nodiscard]] torch::Tensor feedForward(const torch::Tensor& x, const BlockWeights& weights, const Pass& pass) const;
    /// q is [tokens, heads, headDim], k and v [tokens, kvHeads, headDim]; each segment by itself, causal.
    [[nodiscard]] torch::Tensor attention(const torch::Tensor& q, const torch::Tensor& k, const torch::Tensor& v,
                                          const Segments& segments) const;
    [[nodiscard]] torch::Tensor plainAttention(const torch::Tensor& q, const torch::Tensor& k, const torch::Tensor& v,
                                               const torch::Tensor& mask) const;
    [[nodiscard]] torch::Tensor tiledAttention(const torch::Tensor& q, const torch::Tensor& k, const torch::Tensor& v,
                                               std::int64_t segments) const;

    BlockSpec spec_;
    Rotary rotary_;
};

} // namespace core::models
