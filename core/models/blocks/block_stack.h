#pragma once

#include "core/models/block_spec.h"
#include "core/models/layers/linear.h"
#include "core/models/layers/pass.h"

#include "core/models/torch.h"
#include <memory>
#include <string>
#include <vector>

/// The decoder blocks of a model, and the interface under which they are computed. Who trains or asks a model does not know which interpreter runs.
namespace core::models {

struct BlockWeights {
    torch::Tensor attentionNorm, feedForwardNorm;
    Linear query, key, value, attentionOut, gate, up, down;
    /// The linear layers, in the order of their use.
    [[nodiscard]] std::vector<Linear*> linears() { return {&query, &key, &value, &attentionOut, &gate, &up, &down}; }
    [[nodiscard]] std::vector<const Linear*> linears() const { return {&query, &key, &value, &attentionOut, &gate, &up, &down}; }
};

/// Keys and values of the tokens so far of one sequence, a block each: [kvHeads, capacity, headDim].
struct KeyValueCache {
    std::vector<torch::Tensor> keys, values;
    std::int64_t length = 0, capacity = 0;
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
