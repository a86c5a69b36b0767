#pragma once

#include "core/models/block_parts.h"
#include "core/models/layers/linear.h"
#include "core/models/layers/norm.h"
#include "core/models/layers/pass.h"

#include "core/models/torch.h"
#include <memory>
#include <string>
#include <vector>

/// The decoder blocks of a model, and the interface under which they are computed. Who trains or asks a model does not know which interpreter runs.
namespace core::models {

/// What a block has of these is said by blockParts(); the rest stays empty.
struct BlockWeights {
    Norm attentionNorm, attentionOutNorm, feedForwardNorm, feedForwardOutNorm, queryNorm, keyNorm;
    Linear query, key, value, queryKeyValue, attentionOut, gate, up, gateUp, down;
    [[nodiscard]] Linear& linear(Place place);
    [[nodiscard]] Norm& norm(Place place);
    /// The linear layers that are there, in the order of their use.
    [[nodiscard]] std::vector<Linear*> linears();
    [[nodiscard]] std::vector<const Linear*> linears() const;
    /// Whether anything of the block is trained in such a pass.
    [[nodiscard]] bool trains(const Pass& pass) const;
};

/// Keys and values of the tokens so far of one sequence, a block each: [kvHeads, capacity, headDim]. Which form the keys have is the interpreter's affair:
/// one pass after the other must go to the same one.
struct KeyValueCache {
    std::vector<torch::Tensor> keys, values;
    std::int64_t length = 0, capacity = 0;
    std::vector<std::int32_t> ids; ///< the tokens so far, where angles depend on the length; kept by the model
};

class BlockStack {
public:
    virtual ~BlockStack() = default;
    /// x is [tokens, width]: embeddings in, the last block's output (before the final norm) out. Differentiable.
    [[nodiscard]] virtual torch::Tensor forward(torch::Tensor x, const std::vector<BlockWeights>& blocks, const Segments& segments,
                                                const Pass& pass) = 0;
    /// The next tokens of one sequence; the cache grows by them. Without gradients.
    [[nodiscard]] virtual torch::Tensor forwardNext(torch::Tensor x, const std::vector<BlockWeights>& blocks, KeyValueCache& cache,
                                                    const Pass& pass) = 0;
    /// Why such a pass takes the slow interpreter, in a few words; empty: it does not.
    [[nodiscard]] virtual std::string slowBecause(const Pass&) const { return {}; }
};

/// The stack for a model whose master weights have this type: the fast interpreter where it can compute a pass, else the reference.
[[nodiscard]] std::unique_ptr<BlockStack> makeStack(const BlockSpec& spec, torch::ScalarType masterType);

} // namespace core::models
