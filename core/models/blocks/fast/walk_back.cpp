#include "core/models/blocks/fast/feed_forward.h"
#include "core/models/blocks/fast/row_norm.h"
#include "core/models/blocks/fast/row_work.h"
#include "core/models/blocks/fast/walk.h"

/// The way back of a walk.
namespace core::models::fast {

torch::Tensor Walk::backward(const torch::Tensor& dOut, const std::vector<BlockWeights>& blocks, std::vector<BlockGroups>& groups,
                             bool wantsInput) {
    const auto dx = dOut.to(torch::kFloat32).clone(torch::MemoryFormat::Contiguous);
    for (std::size_t i = blocks.size(); i-- > 0;) {
        if (pass_.recompute == Recompute::Full) attentionPart(i, blocks[i], groups[i]);
        if (pass_.recompute != Recompute::None) gateUp(i, blocks[i], groups[i]);
        if (pass_.recompute == Recompute::Full && spec_.normAfter()) {
            feedForwardGiven(i, groups[i]);
            RowNorm(blocks[i].feedForwardOutNorm, spec_)
                .forward(kept_[i].given, buffers_.take(GivenNormed, tokens_, spec_.width, torch::kFloat32), kept_[i].statistics4);
        }
        feedForwardBack(i, blocks[i], groups[i], dx);
        attentionBack(i, blocks[i], groups[i], dx, wantsInput || i > 0);
    }
    return wantsInput ? dx : torch::Tensor{};
}

torch::Tensor Walk::givenSlopes(const torch::Tensor& dx, const torch::Tensor& given, const Norm& norm, const torch::Tensor& statistics) {
    auto slopes = dx;
    if (spec_.residualScale != 1.0) {
        slopes = buffers_.take(Scaled, tokens_, spec_.width, torch::kFloat32);
        slopes.copy_(dx);
        slopes.mul_(spec_.residualScale);
    }
    if (spec_.normAfter()) {
        const auto through = buffers_.take(GivenSlopes, tokens_, spec_.width, torch::kFloat32);
        through.zero_();
        RowNorm(norm, spec_).backward(slopes, given, statistics, through, buffers_, Sums);
        slopes = through;
    }
    return inType(slopes, type_, buffers_, Cast);
}

void Walk::normedInputBack(const torch::Tensor& slopes, const torch::Tensor& from, const Norm& norm, const torch::Tensor& statistics,
                           const torch::Tensor& dx) {
    if (spec_.normBefore()) RowNorm(norm, spec_).backward(slopes, from, statistics, dx, buffers_, Sums);
    else dx.add_(slopes);
}

void Walk::feedForwardBack(std::size_t block, const BlockWeights& weights, const BlockGroups& groups, const torch::Tensor& dx) {
    Kept& k = kept_[block];
    const auto dy = givenSlopes(dx, k.given, weights.feedForwardOutNorm, k.statistics4);
    const auto inner = buffers_.take(Inner, tokens_, spec_.inner, type_);
    LowRankStates slopes;
    groupInput(groups.down, dy, inner, pass_, slopes);
    activateBack(spec_, k.gateUp, inner);
    groupWeights(groups.down, dy, inner, pass_, k.downStates, slopes);
    torch::Tensor normed;
    if (trains(groups.gateUp, pass_)) normed = normedInput(feedForwardSource(k), feedForwardNorm(weights), {});
    const auto dNormed = buffers_.take(Slopes, tokens_, spec_.width, type_);
    groupInput(groups.gateUp, k.gateUp, dNormed, pass_, slopes);
    groupWeights(groups.gateUp, k.gateUp, normed, pass_, k.gateUpStates, slopes);
    auto to = dx;
    if (spec_.parallel) { // attention's way back begins at the same gradient, so this one waits aside
        to = buffers_.take(Side, tokens_, spec_.width, torch::kFloat32);
        to.zero_();
    }
    normedInputBack(dNormed, feedForwardSource(k), feedForwardNorm(weights), k.statistics3, to);
}

void Walk::headNormsBack(const torch::Tensor& dQkv, std::size_t block, const BlockWeights& weights) {
    if (spec_.headNorm == HeadNorm::None) return;
    const auto back = [&](const Norm& norm, Shared inverses, std::int64_t first, std::int64_t width) {
        const auto factors = effectiveWeight(norm, spec_).detach();
        const auto inverse = buffers_.take(inverses, tokens_ * (width / factors.size(0)), 0, torch::kFloat32);
        headNormBack(dQkv.narrow(1, first, width), kept_[block].qkv.narrow(1, first, width), inverse, factors, norm.weight, buffers_, Sums);
    };
    back(weights.queryNorm, QueryInverse, 0, spec_.queryWidth());
    back(weights.keyNorm, KeyInverse, spec_.queryWidth(), spec_.keyWidth());
}

void Walk::attentionBack(std::size_t block, const BlockWeights& weights, const BlockGroups& groups, const torch::Tensor& dx,
                         bool wantsInput) {
    Kept& k = kept_[block];
    const auto dy = givenSlopes(dx, k.attentionGiven, weights.attentionOutNorm, k.statistics2);
    const auto dSeen = buffers_.take(SeenSlopes, tokens_, spec_.queryWidth(), type_);
    LowRankStates slopes;
    groupInput(groups.attentionOut, dy, dSeen, pass_, slopes);
    groupWeights(groups.attentionOut, dy, k.seen, pass_, k.outStates, slopes);
    const auto dQkv = buffers_.take(QkvSlopes, tokens_, k.qkv.size(1), type_);
    attention_.backward(turnedHeads(block, weights, false), segments_, spec_.layer(static_cast<std::int64_t>(block)).window, k.seen,
                        k.logSums, dSeen, dQkv, buffers_, Scratch);
    turnHeads(dQkv, block, true);
    headNormsBack(dQkv, block, weights);
    const bool below = wantsInput || (spec_.normBefore() && RowNorm(weights.attentionNorm, spec_).isTrained());
    torch::Tensor normed;
    if (trains(groups.queryKeyValue, pass_)) normed = normedInput(k.input, weights.attentionNorm, {});
    const auto dNormed = below ? buffers_.take(Slopes, tokens_, spec_.width, type_) : torch::Tensor{};
    groupInput(groups.queryKeyValue, dQkv, dNormed, pass_, slopes);
    groupWeights(groups.queryKeyValue, dQkv, normed, pass_, k.qkvStates, slopes);
    if (below) normedInputBack(dNormed, k.input, weights.attentionNorm, k.statistics1, dx);
    if (spec_.parallel) dx.add_(buffers_.take(Side, tokens_, spec_.width, torch::kFloat32));
}

} // namespace core::models::fast
