#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// An architecture as a value (DESIGN 5): everything that the interpreters (core/models/blocks) must know about a stack of decoder blocks.
/// Plain numbers, no torch; made by core/models/architectures from a config.json.
namespace core::models {

enum class Activation { Silu, GeluTanh, Gelu, Relu };

/// Root mean square without a mean and a bias (Zhang and Sennrich 2019), or mean and variance (Ba et al. 2016).
enum class NormKind { Rms, Layer };
/// Where the two parts of a block have their norms: on what goes in, on what comes out before it is added, or on both.
enum class NormPlace { Before, After, Around };
/// Norms of queries and keys before they are turned: none, each head by itself with the weights shared by all heads, or all heads as one vector.
enum class HeadNorm { None, EachHead, AllHeads };
/// How query, key and value are stored: three matrices; one, with all queries, then all keys, then all values; or one that has, for each group of heads,
/// its queries, its key and its value.
enum class Joining { None, InOrder, ByGroup };

/// How rotary angles are stretched for longer contexts than the model was first trained on, by the names that Transformers gives the kinds.
struct RotaryScaling {
    enum class Kind { None, Linear, Dynamic, Llama3, Yarn, LongRope } kind = Kind::None;
    double factor = 1.0;
    std::int64_t firstContext = 0;                  ///< all but Linear: the context of the first training
    double lowFrequency = 1.0, highFrequency = 4.0; ///< Llama3: wavelengths as shares of the first context
    double fastTurns = 32.0, slowTurns = 1.0; ///< Yarn: turns over the first context between which angles go over from kept to stretched
    bool wholeDimensions = true;              ///< Yarn: the dimensions of these turns are rounded outwards
    double amplitude = 1.0;                   ///< Yarn, LongRope: cosines and sines are multiplied by it
    std::vector<double> shortFactors, longFactors; ///< LongRope: one a frequency, for texts up to the first context and beyond
};

/// Rotary embeddings (Su et al. 2021) over the first `dims` dimensions of a head: dimension i turns with dimension i + dims / 2.
struct RotarySpec {
    double base = 10000.0;
    std::int64_t dims = 0;
    RotaryScaling scaling;
    /// Whether the angles of a text change with its length.
    [[nodiscard]] bool dependsOnLength() const noexcept {
        return scaling.kind == RotaryScaling::Kind::Dynamic || scaling.kind == RotaryScaling::Kind::LongRope;
    }
};

/// What is particular to one block.
struct LayerSpec {
    std::int64_t window = 0; ///< a token sees itself and window − 1 before it; 0: all before it
    std::int64_t rotary = 0; ///< index into `rotaries`; -1: its attention knows no places
};

struct BlockSpec {
    std::int64_t layers = 0, width = 0, inner = 0; ///< inner: of the feed-forward part
    std::int64_t heads = 0, kvHeads = 0, headDim = 0;
    std::int64_t vocabulary = 0, context = 0;

    NormKind norm = NormKind::Rms;
    NormPlace normPlace = NormPlace::Before;
    double normEps = 1e-6;
    double normOffset = 0.0; ///< added to the stored weights of RMS norms: 1 where a stored zero changes nothing
    bool normBias = false;   ///< of Layer norms
    HeadNorm headNorm = HeadNorm::None;

    Activation activation = Activation::Silu;
    bool gated = true;          ///< the feed-forward part is down(activation(gate x) · up x), else down(activation(up x))
    bool gateUpJoined = false;  ///< gate and up are stored as one matrix, gate first
    bool parallel = false;      ///< both parts see the block's input, and both are added to it
    bool parallelNorm = false;  ///< where parallel: both share the norm before attention
    double residualScale = 1.0; ///< what a part gives is multiplied by it before it is added

    Joining joining = Joining::None;
    double attentionScale = 0.0;   ///< of scores; 0: 1 / √headDim
    double attentionSoftCap = 0.0; ///< c: scores s become c tanh(s / c); 0: they stay
    std::vector<RotarySpec> rotaries{RotarySpec{}};
    std::vector<LayerSpec> particulars; ///< one a block; empty: every block as LayerSpec{}
    bool learnedPositions = false;      ///< a matrix of positions is added to the embeddings; there are `context` of them

    bool attentionInBias = false; ///< of query, key and value
    bool attentionOutBias = false;
    bool feedForwardBias = false;

    double embeddingScale = 1.0;
    bool tied = false;         ///< the head is the embedding
    double logitScale = 1.0;   ///< logits are multiplied by it
    double logitSoftCap = 0.0; ///< c: logits l become c tanh(l / c), after the scale; 0: they stay

    [[nodiscard]] std::int64_t queryWidth() const noexcept { return heads * headDim; }
    [[nodiscard]] std::int64_t keyWidth() const noexcept { return kvHeads * headDim; }
    [[nodiscard]] std::int64_t joinedWidth() const noexcept { return queryWidth() + 2 * keyWidth(); }
    [[nodiscard]] std::int64_t headsPerGroup() const noexcept { return heads / kvHeads; }
    [[nodiscard]] LayerSpec layer(std::int64_t block) const {
        return particulars.empty() ? LayerSpec{} : particulars[static_cast<std::size_t>(block)];
    }
    /// The factor of scores, whether it is stored or follows from the heads.
    [[nodiscard]] double scoreScale() const;
    [[nodiscard]] bool normBefore() const noexcept { return normPlace != NormPlace::After; }
    [[nodiscard]] bool normAfter() const noexcept { return normPlace != NormPlace::Before; }
    [[nodiscard]] bool rotaryDependsOnLength() const;
};

/// Angles a position for each pair of turning dimensions, dims / 2 of them, after scaling, in a text of `length` tokens.
[[nodiscard]] std::vector<double> rotaryFrequencies(const RotarySpec& rotary, std::int64_t length = 0);

} // namespace core::models
