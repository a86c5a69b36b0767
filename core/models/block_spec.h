#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// An architecture as a value (DESIGN 5): everything that the interpreters (core/models/blocks) must know about a stack of decoder blocks.
/// Plain numbers, no torch; made by core/models/architectures from a config.json.
namespace core::models {

enum class Activation { Silu, GeluTanh, Gelu, Relu };

/// How rotary angles are stretched for longer contexts than the model was first trained on.
struct RotaryScaling {
    enum class Kind { None, Linear, Llama3 } kind = Kind::None;
    double factor = 1.0;
    double lowFrequency = 1.0, highFrequency = 4.0; ///< Llama3: wavelengths as shares of the first context
    std::int64_t firstContext = 0;                  ///< Llama3: the context of the first training
};

struct BlockSpec {
    std::int64_t layers = 0, width = 0, inner = 0; ///< inner: of the feed-forward part
    std::int64_t heads = 0, kvHeads = 0, headDim = 0;
    std::int64_t vocabulary = 0, context = 0;
    double normEps = 1e-6;                    ///< RMS norm before attention, before the feed-forward part and after the last block
    Activation activation = Activation::Silu; ///< of the gate of a gated feed-forward part
    double rotaryBase = 10000.0;              ///< rotary embeddings over the whole head, halves rotated
    RotaryScaling rotaryScaling;
    bool attentionInBias = false; ///< of query, key and value
    bool attentionOutBias = false;
    bool feedForwardBias = false;
    bool tied = false; ///< the head is the embedding

    [[nodiscard]] std::int64_t queryWidth() const noexcept { return heads * headDim; }
    [[nodiscard]] std::int64_t keyWidth() const noexcept { return kvHeads * headDim; }
    [[nodiscard]] std::int64_t headsPerGroup() const noexcept { return heads / kvHeads; }
};

/// Angles a position for each pair of a head's dimensions, headDim / 2 of them, after scaling.
[[nodiscard]] std::vector<double> rotaryFrequencies(const BlockSpec& spec);

} // namespace core::models
