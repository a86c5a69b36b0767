#pragma once

#include "core/models/blocks/fast/attention.h"
#include "core/models/blocks/fast/linear_group.h"
#include "core/models/layers/rotary.h"

#include <vector>

/// One walk of a batch through all blocks and back, by hand: no autograd graph, every matrix in a planned place. Forwards keeps what a block needs on the
/// way back (norms, gates and turns are computed again from it); backwards goes from the last block to the first and adds to the gradients of all that is
/// trained. A walk belongs to one thread and can be used again for the next batch.
namespace core::models::fast {

class Walk {
public:
    explicit Walk(const BlockSpec& spec) : spec_(spec), attention_(spec) {}

    /// x is [tokens, width], float32; gives the last block's output, a tensor of its own. `turns` are those of the specification's rotaries. `keep`:
    /// backward() follows.
    [[nodiscard]] torch::Tensor forward(const torch::Tensor& x, const std::vector<BlockWeights>& blocks, std::vector<BlockGroups>& groups,
                                        const Segments& segments, std::vector<Turns> turns, const Pass& pass, bool keep);
    /// Once after a forward that kept. Gives the gradient of x, undefined where it is not wanted.
    [[nodiscard]] torch::Tensor backward(const torch::Tensor& dOut, const std::vector<BlockWeights>& blocks,
                                         std::vector<BlockGroups>& groups, bool wantsInput);
    /// The next tokens of one sequence, whose keys and values so far lie in the cache, turned; the cache grows by them.
    [[nodiscard]] torch::Tensor next(const torch::Tensor& x, const std::vector<BlockWeights>& blocks, std::vector<BlockGroups>& groups,
                                     std::vector<Turns> turns, const Pass& pass, KeyValueCache& cache);

private:
    /// What a block keeps: inputs of its norms (the residual stream, and what the parts give where that is normed), queries, keys and values (turned, where
    /// they have no norms), what attention saw, gate and up.
    struct Kept {
        torch::Tensor input, statistics1, qkv, seen, logSums, attentionGiven, statistics2, middle, statistics3, gateUp, given, statistics4;
        LowRankStates qkvStates, outStates, gateUpStates, downStates;
    };
    enum Shared : std::size_t {
        Normed,
        Inner,
        Slopes,
        Cast,
        SeenSlopes,
        QkvSlopes,
        Sums,
        Scratch,
        Turned,
        QueryInverse,
        KeyInverse,
        GivenNormed,
        GivenSlopes,
        Scaled,
        Side,
        FirstOfBlocks
    };
    [[nodiscard]] torch::Tensor walk(const torch::Tensor& x, const std::vector<BlockWeights>& blocks, std::vector<BlockGroups>& groups);
    [[nodiscard]] torch::Tensor take(std::size_t block, std::size_t what, std::int64_t columns, torch::ScalarType type);
    [[nodiscard]] std::size_t placesOf(std::size_t block, std::size_t what) const;

    void attentionPart(std::size_t block, const BlockWeights& weights, const BlockGroups& groups);
    /// Gate and up, from the residual stream between the parts or, where they stand side by side, from the block's input.
    void gateUp(std::size_t block, const BlockWeights& weights, const BlockGroups& groups);
    void feedForwardPart(std::size_t block, const BlockWeights& weights, const BlockGroups& groups, const torch::Tensor& out);
    /// What the feed-forward part gives, before it is normed.
    void feedForwardGiven(std::size_t block, const BlockGroups& groups);
    void feedForwardBack(std::size_t block, const BlockWeights& weights, const BlockGroups& groups, const torch::Tensor& dx);
    void attentionBack(std::size_t block, const BlockWeights& weights, const BlockGroups& groups, const torch::Tensor& dx, bool wantsInput);

    /// The input of a part in the product type. `statistics` may be undefined.
    [[nodiscard]] torch::Tensor normedInput(const torch::Tensor& from, const Norm& norm, const torch::Tensor& statistics);
    /// Adds the way back through that.
    void normedInputBack(const torch::Tensor& slopes, const torch::Tensor& from, const Norm& norm, const torch::Tensor& statistics,
                         const torch::Tensor& dx);
    /// out = base + factor × norm of what a part gave; and the gradient of what it gave in the product type.
    void addGiven(const torch::Tensor& base, const torch::Tensor& given, const Norm& norm, const torch::Tensor& statistics,
                  const torch::Tensor& out);
    [[nodiscard]] torch::Tensor givenSlopes(const torch::Tensor& dx, const torch::Tensor& given, const Norm& norm,
                                            const torch::Tensor& statistics);
    /// Whether what a part gives is added as it is: then its product adds to the residual stream itself.
    [[nodiscard]] bool addsDirectly() const { return !spec_.normAfter() && spec_.residualScale == 1.0; }
    [[nodiscard]] const Norm& feedForwardNorm(const BlockWeights& weights) const {
        return spec_.parallel && spec_.parallelNorm ? weights.attentionNorm : weights.feedForwardNorm;
    }
    [[nodiscard]] const torch::Tensor& feedForwardSource(const Kept& kept) const { return spec_.parallel ? kept.input : kept.middle; }

    /// Queries, keys and values as attention takes them: normed and turned. `fresh`: those of the block are not turned yet.
    [[nodiscard]] torch::Tensor turnedHeads(std::size_t block, const BlockWeights& weights, bool fresh);
    void turnHeads(const torch::Tensor& qkv, std::size_t block, bool back) const;
    void headNormsBack(const torch::Tensor& dQkv, std::size_t block, const BlockWeights& weights);
    void see(std::size_t block, const torch::Tensor& qkv);

    BlockSpec spec_;
    Attention attention_;
    Buffers buffers_;
    std::vector<Kept> kept_;
    Segments segments_;
    std::vector<Turns> turns_;
    Pass pass_;
    KeyValueCache* cache_ = nullptr; ///< while the next tokens of a sequence go through
    torch::ScalarType type_ = torch::kFloat32;
    std::int64_t tokens_ = 0;
    bool keeps_ = false;
};

} // namespace core::models::fast
