#include "core/export/gguf/model_metadata.h"

#include <algorithm>
#include <cmath>

namespace core::exporting {

namespace {

using models::BlockSpec;

constexpr double kAsFloat = 2e-6; ///< what F32 keeps of a number, and a step or two of arithmetic

bool alike(double a, double b) { return std::abs(a - b) <= kAsFloat * std::max(std::abs(a), std::abs(b)); }

bool sameAngles(const models::RotarySpec& a, const models::RotarySpec& b, std::int64_t context) {
    const auto amplitude = [](const models::RotarySpec& rotary) { return rotary.scaling.amplitude; };
    if (a.dims != b.dims || !alike(amplitude(a), amplitude(b))) return false;
    for (const std::int64_t length : {std::int64_t{1}, context / 2, context}) {
        const auto one = rotaryFrequencies(a, length), other = rotaryFrequencies(b, length);
        if (one.size() != other.size() || !std::equal(one.begin(), one.end(), other.begin(), alike)) return false;
    }
    return true;
}

/// Layer by layer: the window, and the angles that it turns by.
std::string layersDifference(const BlockSpec& a, const BlockSpec& b) {
    const auto rotaryOf = [](const BlockSpec& spec, std::int64_t i) -> const models::RotarySpec* {
        const auto at = spec.layer(i).rotary;
        return at < 0 || spec.rotaries.empty() ? nullptr : &spec.rotaries[static_cast<std::size_t>(at)];
    };
    for (std::int64_t i = 0; i < a.layers; ++i) {
        if (a.layer(i).window != b.layer(i).window) return "the windows of its layers";
        const auto *one = rotaryOf(a, i), *other = rotaryOf(b, i);
        if ((one == nullptr) != (other == nullptr)) return "layers without places";
        if (one != nullptr && !sameAngles(*one, *other, a.context)) return "its rotary angles";
    }
    return {};
}

} // namespace

std::string specDifference(const BlockSpec& a, const BlockSpec& b) {
    struct Part {
        const char* words;
        bool same;
    };
    const Part parts[] = {
        {"its sizes", a.layers == b.layers && a.width == b.width && a.inner == b.inner && a.heads == b.heads && a.kvHeads == b.kvHeads &&
                          a.headDim == b.headDim && a.vocabulary == b.vocabulary && a.context == b.context},
        {"its norms", a.norm == b.norm && a.normPlace == b.normPlace && alike(a.normEps, b.normEps) && a.normOffset == b.normOffset &&
                          a.normBias == b.normBias && a.headNorm == b.headNorm},
        {"its activation", a.activation == b.activation && a.gated == b.gated && a.gateUpJoined == b.gateUpJoined},
        {"how the parts of its blocks stand", a.parallel == b.parallel && a.parallelNorm == b.parallelNorm},
        {"the factor of its parts", alike(a.residualScale, b.residualScale)},
        {"how its matrices are joined", a.joining == b.joining},
        {"the factor of its scores", alike(a.scoreScale(), b.scoreScale())},
        {"its soft caps", alike(a.attentionSoftCap, b.attentionSoftCap) && alike(a.logitSoftCap, b.logitSoftCap)},
        {"learned positions", a.learnedPositions == b.learnedPositions},
        {"its biases",
         a.attentionInBias == b.attentionInBias && a.attentionOutBias == b.attentionOutBias && a.feedForwardBias == b.feedForwardBias},
        {"the factor of its embeddings", alike(a.embeddingScale, b.embeddingScale)},
        {"the factor of its logits", alike(a.logitScale, b.logitScale)},
        {"how its head is tied", a.tied == b.tied},
    };
    for (const auto& part : parts)
        if (!part.same) return part.words;
    return layersDifference(a, b);
}

} // namespace core::exporting
