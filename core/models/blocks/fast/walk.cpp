#include "core/models/blocks/fast/walk.h"

#include "core/models/blocks/fast/row_work.h"

namespace core::models::fast {

namespace {

enum Place : std::size_t { Input, Inverse1, Qkv, Seen, LogSums, Middle, Inverse2, GateUp, PlacesOfBlock };

} // namespace

/// Blocks that keep nothing of a kind share one place for it.
std::size_t Walk::placesOf(std::size_t block, std::size_t what) const {
    const bool residual = what == Input;
    const bool feedForward = what == GateUp;
    bool own = keeps_;
    if (pass_.recompute == Recompute::Full) own = own && residual;
    if (pass_.recompute == Recompute::Selective) own = own && !feedForward;
    // Without a way back two places are enough for the residual stream: a block reads one and writes the other.
    const std::size_t number = own ? block + 2 : residual ? block % 2 : 0;
    return FirstOfBlocks + number * PlacesOfBlock + what;
}

torch::Tensor Walk::take(std::size_t block, std::size_t what, std::int64_t columns, torch::ScalarType type) {
    return buffers_.take(placesOf(block, what), tokens_, columns, type);
}

torch::Tensor Walk::forward(const torch::Tensor& x, const std::vector<BlockWeights>& blocks, std::vector<BlockGroups>& groups,
                            const Segments& segments, const Angles& angles, const Pass& pass, bool keep) {
    segments_ = segments;
    angles_ = angles;
    pass_ = pass;
    keeps_ = keep;
    type_ = pass.productType();
    tokens_ = x.size(0);
    kept_.resize(blocks.size());
    kept_.front().input = take(0, Input, spec_.width, torch::kFloat32);
    kept_.front().input.copy_(x);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        attentionPart(i, blocks[i], groups[i]);
        gateUp(i, blocks[i], groups[i]);
        const bool last = i + 1 == blocks.size();
        const auto out = last ? torch::empty({tokens_, spec_.width}, torch::kFloat32) : take(i + 1, Input, spec_.width, torch::kFloat32);
        feedForwardPart(i, groups[i], out);
        if (last) return out;
        kept_[i + 1].input = out;
    }
    return x;
}

void Walk::attentionPart(std::size_t block, const BlockWeights& weights, const BlockGroups& groups) {
    Kept& k = kept_[block];
    const auto normed = buffers_.take(Normed, tokens_, spec_.width, type_);
    k.inverse1 = take(block, Inverse1, 0, torch::kFloat32);
    norm(k.input, weights.attentionNorm, spec_.normEps, normed, k.inverse1);
    k.qkv = take(block, Qkv, spec_.queryWidth() + 2 * spec_.keyWidth(), type_);
    groupForward(groups.queryKeyValue, normed, k.qkv, false, pass_, k.qkvStates);
    rotate(k.qkv, segments_.positions, angles_.cosine, angles_.sine, spec_.heads + spec_.kvHeads, spec_.headDim, false);
    k.seen = take(block, Seen, spec_.queryWidth(), type_);
    k.logSums = buffers_.take(placesOf(block, LogSums), spec_.heads, tokens_, torch::kFloat32);
    attention_.forward(k.qkv, segments_, k.seen, k.logSums, buffers_, Scratch);
    k.middle = take(block, Middle, spec_.width, torch::kFloat32);
    k.middle.copy_(k.input);
    groupForward(groups.attentionOut, k.seen, k.middle, true, pass_, k.outStates);
}

void Walk::gateUp(std::size_t block, const BlockWeights& weights, const BlockGroups& groups) {
    Kept& k = kept_[block];
    const auto normed = buffers_.take(Normed, tokens_, spec_.width, type_);
    k.inverse2 = take(block, Inverse2, 0, torch::kFloat32);
    norm(k.middle, weights.feedForwardNorm, spec_.normEps, normed, k.inverse2);
    k.gateUp = take(block, GateUp, 2 * spec_.inner, type_);
    groupForward(groups.gateUp, normed, k.gateUp, false, pass_, k.gateUpStates);
}

void Walk::feedForwardPart(std::size_t block, const BlockGroups& groups, const torch::Tensor& out) {
    Kept& k = kept_[block];
    const auto inner = buffers_.take(Inner, tokens_, spec_.inner, type_);
    gated(k.gateUp, inner);
    out.copy_(k.middle);
    groupForward(groups.down, inner, out, true, pass_, k.downStates);
}

torch::Tensor Walk::backward(const torch::Tensor& dOut, const std::vector<BlockWeights>& blocks, std::vector<BlockGroups>& groups,
                             bool wantsInput) {
    const auto dx = dOut.to(torch::kFloat32).clone(torch::MemoryFormat::Contiguous);
    for (std::size_t i = blocks.size(); i-- > 0;) {
        if (pass_.recompute == Recompute::Full) attentionPart(i, blocks[i], groups[i]);
        if (pass_.recompute != Recompute::None) gateUp(i, blocks[i], groups[i]);
        feedForwardBack(i, blocks[i], groups[i], dx);
        attentionBack(i, blocks[i], groups[i], dx, wantsInput || i > 0);
    }
    return wantsInput ? dx : torch::Tensor{};
}

void Walk::feedForwardBack(std::size_t block, const BlockWeights& weights, const BlockGroups& groups, const torch::Tensor& dx) {
    Kept& k = kept_[block];
    const auto dy = inType(dx, type_, buffers_, Cast);
    const auto inner = buffers_.take(Inner, tokens_, spec_.inner, type_);
    LowRankStates slopes;
    groupInput(groups.down, dy, inner, pass_, slopes);
    gatedBack(k.gateUp, inner);
    groupWeights(groups.down, dy, inner, pass_, k.downStates, slopes);
    const auto normed = buffers_.take(Normed, tokens_, spec_.width, type_);
    if (trains(groups.gateUp, pass_)) norm(k.middle, weights.feedForwardNorm, spec_.normEps, normed, {});
    const auto dNormed = buffers_.take(Slopes, tokens_, spec_.width, type_);
    groupInput(groups.gateUp, k.gateUp, dNormed, pass_, slopes);
    groupWeights(groups.gateUp, k.gateUp, normed, pass_, k.gateUpStates, slopes);
    normBack(dNormed, k.middle, k.inverse2, weights.feedForwardNorm, dx, buffers_, Sums);
}

void Walk::attentionBack(std::size_t block, const BlockWeights& weights, const BlockGroups& groups, const torch::Tensor& dx,
                         bool wantsInput) {
    Kept& k = kept_[block];
    const auto dy = inType(dx, type_, buffers_, Cast);
    const auto dSeen = buffers_.take(SeenSlopes, tokens_, spec_.queryWidth(), type_);
    LowRankStates slopes;
    groupInput(groups.attentionOut, dy, dSeen, pass_, slopes);
    groupWeights(groups.attentionOut, dy, k.seen, pass_, k.outStates, slopes);
    const auto dQkv = buffers_.take(QkvSlopes, tokens_, k.qkv.size(1), type_);
    attention_.backward(k.qkv, segments_, k.seen, k.logSums, dSeen, dQkv, buffers_, Scratch);
    rotate(dQkv, segments_.positions, angles_.cosine, angles_.sine, spec_.heads + spec_.kvHeads, spec_.headDim, true);
    const auto normed = buffers_.take(Normed, tokens_, spec_.width, type_);
    const bool below = wantsInput || weights.attentionNorm.requires_grad();
    if (trains(groups.queryKeyValue, pass_)) norm(k.input, weights.attentionNorm, spec_.normEps, normed, {});
    const auto dNormed = below ? buffers_.take(Slopes, tokens_, spec_.width, type_) : torch::Tensor{};
    groupInput(groups.queryKeyValue, dQkv, dNormed, pass_, slopes);
    groupWeights(groups.queryKeyValue, dQkv, normed, pass_, k.qkvStates, slopes);
    if (below) normBack(dNormed, k.input, k.inverse1, weights.attentionNorm, dx, buffers_, Sums);
}

} // namespace core::models::fast
