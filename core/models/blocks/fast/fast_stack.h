#pragma once

#include "core/models/blocks/block_stack.h"
#include "core/models/blocks/fast/walk.h"
#include "core/models/layers/rotary.h"

#include <memory>
#include <mutex>
#include <string>

/// The fast interpreter of a BlockSpec, in float32 and bfloat16: walks of own forward and backward passes (Walk) under one autograd function, so that who
/// calls sees an ordinary differentiable stack. Gradients of weights are added to their .grad in place.
namespace core::models::fast {

class FastStack final : public BlockStack {
public:
    explicit FastStack(const BlockSpec& spec);
    /// What of an architecture or a pass it cannot compute, in a few words; empty: it can.
    [[nodiscard]] static std::string lacks(const BlockSpec& spec, const Pass& pass);

    [[nodiscard]] torch::Tensor forward(torch::Tensor x, const std::vector<BlockWeights>& blocks, const Segments& segments,
                                        const Pass& pass) override;
    [[nodiscard]] torch::Tensor forwardNext(torch::Tensor x, const std::vector<BlockWeights>& blocks, KeyValueCache& cache,
                                            const Pass& pass) override;

    // For the autograd function of this stack.
    [[nodiscard]] std::unique_ptr<Walk> takeWalk();
    void giveBack(std::unique_ptr<Walk> walk);
    [[nodiscard]] ProductWeights& weights() noexcept { return weights_; }

private:
    BlockSpec spec_;
    std::vector<Rotary> rotaries_; ///< as in the specification
    ProductWeights weights_;
    std::mutex mutex_;
    std::vector<std::unique_ptr<Walk>> idle_; ///< walks whose buffers wait for the next batch
};

} // namespace core::models::fast
