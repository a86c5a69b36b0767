#include "core/models/blocks/fast/walk.h"

#include "core/models/blocks/fast/feed_forward.h"
#include "core/models/blocks/fast/row_norm.h"
#include "core/models/blocks/fast/row_work.h"
#include "core/models/blocks/reference_block.h"

namespace core::models::fast {

namespace {

enum OfBlock : std::size_t {
    Input,
    Statistics1,
    Qkv,
    Seen,
    LogSums,
    AttentionGiven,
    Statistics2,
    Middle,
    Statistics3,
    GateUp,
    Given,
    Statistics4,
    PlacesOfBlock
};

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
                            const Segments& segments, std::vector<Turns> turns, const Pass& pass, bool keep) {
    segments_ = segments;
    turns_ = std::move(turns);
    pass_ = pass;
    keeps_ = keep;
    return walk(x, blocks, groups);
}

torch::Tensor Walk::next(const torch::Tensor& x, const std::vector<BlockWeights>& blocks, std::vector<BlockGroups>& groups,
                         std::vector<Turns> turns, const Pass& pass, KeyValueCache& cache) {
    turns_ = std::move(turns);
    pass_ = pass;
    keeps_ = false;
    cache_ = &cache;
    const auto out = walk(x, blocks, groups);
    cache_ = nullptr;
    cache.length += x.size(0);
    return out;
}

torch::Tensor Walk::walk(const torch::Tensor& x, const std::vector<BlockWeights>& blocks, std::vector<BlockGroups>& groups) {
    type_ = pass_.productType();
    tokens_ = x.size(0);
    kept_.resize(blocks.size());
    kept_.front().input = take(0, Input, spec_.width, torch::kFloat32);
    kept_.front().input.copy_(x);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        attentionPart(i, blocks[i], groups[i]);
        gateUp(i, blocks[i], groups[i]);
        const bool last = i + 1 == blocks.size();
        const auto out = last ? torch::empty({tokens_, spec_.width}, torch::kFloat32) : take(i + 1, Input, spec_.width, torch::kFloat32);
        feedForwardPart(i, blocks[i], groups[i], out);
        if (last) return out;
        kept_[i + 1].input = out;
    }
    return x;
}

torch::Tensor Walk::normedInput(const torch::Tensor& from, const Norm& norm, const torch::Tensor& statistics) {
    if (!spec_.normBefore()) return inType(from, type_, buffers_, Normed);
    const auto normed = buffers_.take(Normed, tokens_, spec_.width, type_);
    RowNorm(norm, spec_).forward(from, normed, statistics);
    return normed;
}

void Walk::addGiven(const torch::Tensor& base, const torch::Tensor& given, const Norm& norm, const torch::Tensor& statistics,
                    const torch::Tensor& out) {
    auto added = given;
    if (spec_.normAfter()) {
        added = buffers_.take(GivenNormed, tokens_, spec_.width, torch::kFloat32);
        RowNorm(norm, spec_).forward(given, added, statistics);
    }
    out.copy_(base);
    out.add_(added, spec_.residualScale);
}

void Walk::attentionPart(std::size_t block, const BlockWeights& weights, const BlockGroups& groups) {
    Kept& k = kept_[block];
    const std::int64_t statistics = RowNorm::statistics(spec_, tokens_);
    k.statistics1 = buffers_.take(placesOf(block, Statistics1), statistics, 0, torch::kFloat32);
    const auto normed = normedInput(k.input, weights.attentionNorm, k.statistics1);
    k.qkv = take(block, Qkv, spec_.joinedWidth(), type_);
    groupForward(groups.queryKeyValue, normed, k.qkv, false, pass_, k.qkvStates);
    k.seen = take(block, Seen, spec_.queryWidth(), type_);
    see(block, turnedHeads(block, weights, true));
    k.middle = take(block, Middle, spec_.width, torch::kFloat32);
    if (addsDirectly()) {
        k.middle.copy_(k.input);
        return groupForward(groups.attentionOut, k.seen, k.middle, true, pass_, k.outStates);
    }
    k.attentionGiven = take(block, AttentionGiven, spec_.width, torch::kFloat32);
    k.statistics2 = buffers_.take(placesOf(block, Statistics2), statistics, 0, torch::kFloat32);
    groupForward(groups.attentionOut, k.seen, k.attentionGiven, false, pass_, k.outStates);
    addGiven(k.input, k.attentionGiven, weights.attentionOutNorm, k.statistics2, k.middle);
}

void Walk::turnHeads(const torch::Tensor& qkv, std::size_t block, bool back) const {
    const auto layer = spec_.layer(static_cast<std::int64_t>(block));
    if (layer.rotary < 0) return;
    const auto& turns = turns_[static_cast<std::size_t>(layer.rotary)];
    if (spec_.joining != Joining::ByGroup)
        return rotate(qkv.narrow(1, 0, spec_.queryWidth() + spec_.keyWidth()), turns, spec_.headDim, back);
    for (std::int64_t group = 0; group < spec_.kvHeads; ++group)
        rotate(qkv.narrow(1, HeadPlaces::of(spec_, group).query, (spec_.headsPerGroup() + 1) * spec_.headDim), turns, spec_.headDim, back);
}

torch::Tensor Walk::turnedHeads(std::size_t block, const BlockWeights& weights, bool fresh) {
    const auto& qkv = kept_[block].qkv;
    if (spec_.headNorm == HeadNorm::None) {
        if (fresh) turnHeads(qkv, block, false);
        return qkv;
    }
    const auto turned = buffers_.take(Turned, tokens_, spec_.joinedWidth(), type_);
    const auto normInto = [&](const Norm& norm, Shared inverses, std::int64_t first, std::int64_t width) {
        const auto factors = effectiveWeight(norm, spec_).detach();
        const auto inverse = buffers_.take(inverses, tokens_ * (width / factors.size(0)), 0, torch::kFloat32);
        headNorm(qkv.narrow(1, first, width), factors, spec_.normEps, turned.narrow(1, first, width), inverse);
    };
    normInto(weights.queryNorm, QueryInverse, 0, spec_.queryWidth());
    normInto(weights.keyNorm, KeyInverse, spec_.queryWidth(), spec_.keyWidth());
    const std::int64_t values = spec_.queryWidth() + spec_.keyWidth();
    turned.narrow(1, values, spec_.keyWidth()).copy_(qkv.narrow(1, values, spec_.keyWidth()));
    turnHeads(turned, block, false);
    return turned;
}

void Walk::see(std::size_t block, const torch::Tensor& qkv) {
    Kept& k = kept_[block];
    const std::int64_t window = spec_.layer(static_cast<std::int64_t>(block)).window;
    if (cache_ == nullptr) {
        k.logSums = buffers_.take(placesOf(block, LogSums), spec_.heads, tokens_, torch::kFloat32);
        return attention_.forward(qkv, segments_, window, k.seen, k.logSums, buffers_, Scratch);
    }
    const std::int64_t before = cache_->length, after = before + tokens_;
    const auto [query, key, value] = splitHeads(qkv, spec_);
    cache_->keys[block].narrow(1, before, tokens_).copy_(key.transpose(0, 1));
    cache_->values[block].narrow(1, before, tokens_).copy_(value.transpose(0, 1));
    const auto mask = tokens_ > 1 || window > 0 ? causalMask(tokens_, after, window, type_) : torch::Tensor{};
    k.seen.copy_(attend(query, cache_->keys[block].narrow(1, 0, after), cache_->values[block].narrow(1, 0, after), mask,
                        {spec_.scoreScale(), spec_.attentionSoftCap}));
}

void Walk::gateUp(std::size_t block, const BlockWeights& weights, const BlockGroups& groups) {
    Kept& k = kept_[block];
    k.statistics3 = buffers_.take(placesOf(block, Statistics3), RowNorm::statistics(spec_, tokens_), 0, torch::kFloat32);
    const auto normed = normedInput(feedForwardSource(k), feedForwardNorm(weights), k.statistics3);
    k.gateUp = take(block, GateUp, spec_.gated ? 2 * spec_.inner : spec_.inner, type_);
    groupForward(groups.gateUp, normed, k.gateUp, false, pass_, k.gateUpStates);
}

void Walk::feedForwardGiven(std::size_t block, const BlockGroups& groups) {
    Kept& k = kept_[block];
    const auto inner = buffers_.take(Inner, tokens_, spec_.inner, type_);
    activate(spec_, k.gateUp, inner);
    k.given = take(block, Given, spec_.width, torch::kFloat32);
    groupForward(groups.down, inner, k.given, false, pass_, k.downStates);
}

void Walk::feedForwardPart(std::size_t block, const BlockWeights& weights, const BlockGroups& groups, const torch::Tensor& out) {
    Kept& k = kept_[block];
    if (!addsDirectly()) {
        feedForwardGiven(block, groups);
        k.statistics4 = buffers_.take(placesOf(block, Statistics4), RowNorm::statistics(spec_, tokens_), 0, torch::kFloat32);
        return addGiven(k.middle, k.given, weights.feedForwardOutNorm, k.statistics4, out);
    }
    const auto inner = buffers_.take(Inner, tokens_, spec_.inner, type_);
    activate(spec_, k.gateUp, inner);
    out.copy_(k.middle);
    groupForward(groups.down, inner, out, true, pass_, k.downStates);
}

} // namespace core::models::fast
