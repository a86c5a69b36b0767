#pragma once

#include "core/models/blocks/fast/attention.h"
#include "core/models/blocks/fast/linear_group.h"

#include <vector>

/// One walk of a batch through all blocks and back, by hand: no autograd graph, every matrix in a planned place. Forwards keeps what a block needs on the
/// way back (norms, gates and turns are computed again from it); backwards goes from the last block to the first and adds to the gradients of all that is
/// trained. A walk belongs to one thread and can be used again for the next batch.
namespace core::models::fast {

/// Cosines and sines by position, [positions, headDim / 2].
struct Angles {
    torch::Tensor cosine, sine;
};

class Walk {
public:
    explicit Walk(const BlockSpec& spec) : spec_(spec), attention_(spec) {}

    /// x is [tokens, width], float32; gives the last block's output, a tensor of its own. `keep`: backward() follows.
    [[nodiscard]] torch::Tensor forward(const torch::Tensor& x, const std::vector<BlockWeights>& blocks, std::vector<BlockGroups>& groups,
                                        const Segments& segments, const Angles& angles, const Pass& pass, bool keep);
    /// Once after a forward that kept. Gives the gradient of x, undefined where it is not wanted.
    [[nodiscard]] torch::Tensor backward(const torch::Tensor& dOut, const std::vector<BlockWeights>& blocks,
                                         std::vector<BlockGroups>& groups, bool wantsInput);

private:
    /// What a block keeps: inputs of both norms (the residual stream), queries, keys and values after turning, what attention saw, gate and up.
    struct Kept {
        torch::Tensor input, inverse1, qkv, seen, logSums, middle, inverse2, gateUp;
        LowRankStates qkvStates, outStates, gateUpStates, downStates;
    };
    enum Shared : std::size_t { Normed, Inner, Slopes, Cast, SeenSlopes, QkvSlopes, Sums, Scratch, FirstOfBlocks };
    [[nodiscard]] torch::Tensor take(std::size_t block, std::size_t what, std::int64_t columns, torch::ScalarType type);
    void attentionPart(std::size_t block, const BlockWeights& weights, const BlockGroups& groups);
    void feedForwardPart(std::size_t block, const BlockGroups& groups, const torch::Tensor& out);
    /// Gate and up from the residual stream between the parts.
    void gateUp(std::size_t block, const BlockWeights& weights, const BlockGroups& groups);
    void feedForwardBack(std::size_t block, const BlockWeights& weights, const BlockGroups& groups, const torch::Tensor& dx);
    void attentionBack(std::size_t block, const BlockWeights& weights, const BlockGroups& groups, const torch::Tensor& dx, bool wantsInput);
    [[nodiscard]] std::size_t placesOf(std::size_t block, std::size_t what) const;

    BlockSpec spec_;
    Attention attention_;
    Buffers buffers_;
    std::vector<Kept> kept_;
    Segments segments_;
    Angles angles_;
    Pass pass_;
    torch::ScalarType type_ = torch::kFloat32;
    std::int64_t tokens_ = 0;
    bool keeps_ = false;
};

} // namespace core::models::fast
