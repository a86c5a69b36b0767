#include "core/models/block_parts.h"

namespace core::models {

namespace {

BlockPart norm(const BlockSpec& spec, Place place) { return {place, 0, spec.width, spec.norm == NormKind::Layer && spec.normBias}; }

void addAttention(const BlockSpec& spec, std::vector<BlockPart>& parts) {
    if (spec.joining == Joining::None) {
        parts.push_back({Place::Query, spec.queryWidth(), spec.width, spec.attentionInBias});
        parts.push_back({Place::Key, spec.keyWidth(), spec.width, spec.attentionInBias});
        parts.push_back({Place::Value, spec.keyWidth(), spec.width, spec.attentionInBias});
    } else {
        parts.push_back({Place::QueryKeyValue, spec.joinedWidth(), spec.width, spec.attentionInBias});
    }
    if (spec.headNorm != HeadNorm::None) {
        const bool all = spec.headNorm == HeadNorm::AllHeads;
        parts.push_back({Place::QueryNorm, 0, all ? spec.queryWidth() : spec.headDim, false});
        parts.push_back({Place::KeyNorm, 0, all ? spec.keyWidth() : spec.headDim, false});
    }
    parts.push_back({Place::AttentionOut, spec.width, spec.queryWidth(), spec.attentionOutBias});
}

void addFeedForward(const BlockSpec& spec, std::vector<BlockPart>& parts) {
    const bool bias = spec.feedForwardBias;
    if (spec.gateUpJoined) {
        parts.push_back({Place::GateUp, 2 * spec.inner, spec.width, bias});
    } else {
        if (spec.gated) parts.push_back({Place::Gate, spec.inner, spec.width, bias});
        parts.push_back({Place::Up, spec.inner, spec.width, bias});
    }
    parts.push_back({Place::Down, spec.width, spec.inner, bias});
}

} // namespace

std::vector<BlockPart> blockParts(const BlockSpec& spec) {
    std::vector<BlockPart> parts;
    if (spec.normBefore()) parts.push_back(norm(spec, Place::AttentionNorm));
    addAttention(spec, parts);
    if (spec.normAfter()) parts.push_back(norm(spec, Place::AttentionOutNorm));
    if (spec.normBefore() && !(spec.parallel && spec.parallelNorm)) parts.push_back(norm(spec, Place::FeedForwardNorm));
    addFeedForward(spec, parts);
    if (spec.normAfter()) parts.push_back(norm(spec, Place::FeedForwardOutNorm));
    return parts;
}

BlockPart finalNorm(const BlockSpec& spec) { return norm(spec, Place::FinalNorm); }

} // namespace core::models
