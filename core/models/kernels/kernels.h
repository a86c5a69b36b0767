#pragma once

#include <cstdint>

/// The arithmetic of the fast block over plain arrays: compiled for AVX-512, AVX2 and plain x86-64 from one text (body/), the best picked when first asked
/// for. No torch here. Every function is pure, works on the rows it is given and knows no threads: who calls them cuts the rows, always in the same pieces,
/// so that no sum depends on how many threads there are.
namespace core::models::kernels {

/// Storage of bfloat16: the upper half of a float.
struct Half {
    std::uint16_t bits;
};

/// One group of heads over one segment. The heads of a group lie beside each other at `q`; tokens are `stride` numbers apart in q, k and v.
template <class T> struct AttentionUnit {
    const T *q = nullptr, *k = nullptr, *v = nullptr;
    std::int64_t stride = 0, tokens = 0, heads = 0, headDim = 0;
    float scale = 1.0F;
    std::int64_t window = 0; ///< a token sees itself and window − 1 before it; 0: all before it
    float softCap = 0.0F;    ///< c: scores s become c tanh(s / c); 0: they stay
};
/// What attention gave: [tokens, heads × headDim] with rows `stride` apart, and log Σ exp of each head and token, heads `sumStride` apart.
template <class T> struct AttentionResult {
    T* out = nullptr;
    float* logSums = nullptr;
    std::int64_t stride = 0, sumStride = 0;
};
/// Where gradients go, laid out as the unit's q, k and v; overwritten.
template <class T> struct AttentionGradient {
    const T* out = nullptr; ///< of the result, rows `AttentionResult::stride` apart
    T *q = nullptr, *k = nullptr, *v = nullptr;
};

struct LossTerms {
    float scale = 1.0F;     ///< of the gradients
    float smoothing = 0.0F; ///< share of the target that is spread over the vocabulary
    bool gradient = true;   ///< false: the logits stay as they are
};

/// Functions over numbers stored as T; arithmetic is in float.
template <class T> struct Kernels {
    /// out = x / rms(x) × weight, row by row; `inverse` takes 1 / rms of each row and may be null.
    void (*norm)(const float* x, const float* weight, T* out, float* inverse, std::int64_t rows, std::int64_t width, float eps);
    /// Adds the gradient through the norm to `dx`, and that of the weight to `dWeight` where it is not null.
    void (*normBack)(const T* dOut, const float* x, const float* inverse, const float* weight, float* dx, float* dWeight, std::int64_t rows,
                     std::int64_t width);
    /// gateUp is [rows, 2 × inner], gate beside up: out = silu(gate) × up.
    void (*gated)(const T* gateUp, T* out, std::int64_t rows, std::int64_t inner);
    /// Turns gateUp into its own gradient, given that of `out`, which it replaces by the value of `out`: the weight gradient of the next layer needs it.
    void (*gatedBack)(T* gateUp, T* dOutThenOut, std::int64_t rows, std::int64_t inner);
    /// The same over each of `heads` runs of `width` numbers at the start of each row, `stride` apart in x and out; `inverse` takes rows × heads numbers.
    void (*headNorm)(const T* x, T* out, std::int64_t stride, const float* weight, float* inverse, std::int64_t rows, std::int64_t heads,
                     std::int64_t width, float eps);
    /// Turns the gradient of the result into that of x; adds that of the weight to `dWeight` where it is not null.
    void (*headNormBack)(T* slopes, const T* x, std::int64_t stride, const float* inverse, const float* weight, float* dWeight,
                         std::int64_t rows, std::int64_t heads, std::int64_t width);
    /// Turns the first 2 × half numbers of `heads` heads at the start of each row of `x` by the angles of its position, `direction` 1 or back -1. The tables
    /// are [positions, half].
    void (*rotate)(T* x, std::int64_t stride, const std::int64_t* positions, const float* cosine, const float* sine, std::int64_t rows,
                   std::int64_t heads, std::int64_t headDim, std::int64_t half, float direction);
    /// Causal attention, and its way back. `scratch` holds attentionScratch(…) floats.
    void (*attend)(const AttentionUnit<T>& unit, const AttentionResult<T>& result, float* scratch);
    void (*attendBack)(const AttentionUnit<T>& unit, const AttentionResult<T>& result, const AttentionGradient<T>& gradient,
                       float* scratch);
    /// −log p(target) of a row of logits, which become the gradient of that loss times the scale.
    double (*crossEntropy)(T* logits, std::int64_t vocabulary, std::int64_t target, const LossTerms& terms);
    /// to = x as T; x += y.
    void (*store)(const float* x, T* to, std::int64_t count);
    void (*add)(float* x, const T* y, std::int64_t count);
};

/// Queries of a block of bfloat16 attention: two tiles of the processor. Columns of its matrices are filled up to a multiple of it.
inline constexpr std::int64_t kTileQueries = 32;

/// What lies between the products of bfloat16 attention (core/models/blocks/fast/attention_tiles). "Pairs" are the order that such products want of their
/// right side: two numbers that follow each other along the depth lie beside each other. headDim is a multiple of 16.
struct HalfKernels {
    /// Keys turned round: to[pair of dimensions][token][2], rows of `columns` tokens, zeros up to `filled` tokens.
    void (*pairColumns)(const Half* from, std::int64_t stride, std::int64_t tokens, std::int64_t headDim, Half* to, std::int64_t columns,
                        std::int64_t filled);
    /// Values: to[pair of tokens][dimension][2], zeros up to `filled` tokens.
    void (*pairRows)(const Half* from, std::int64_t stride, std::int64_t tokens, std::int64_t headDim, Half* to, std::int64_t filled);
    /// Rows without gaps, zeros up to `filled` rows; `turned`, where it is not null, takes [headDim, filled].
    void (*copyBlock)(const Half* from, std::int64_t stride, std::int64_t tokens, std::int64_t headDim, Half* rows, Half* turned,
                      std::int64_t filled);
    /// Scores of kTileQueries queries from `first` on, `queries` of them real, become exp(scale (s − largest)); factors takes 1 / Σ of each. `first` and
    /// `keys` count from the first column, `window` as in AttentionUnit; scores before a window are overwritten.
    void (*shareBlock)(float* scores, std::int64_t columns, std::int64_t queries, std::int64_t first, std::int64_t keys,
                       std::int64_t window, float scale, Half* shares, float* factors, float* logSums);
    /// to = block × its row's factor, or × `factor` where factors is null.
    void (*finishBlock)(const float* block, const float* factors, float factor, std::int64_t queries, std::int64_t headDim, Half* to,
                        std::int64_t stride);
    /// Shares again from the scores, and the gradients of scores from those of shares; both as pairs of queries, the latter also as rows.
    void (*slopeBlock)(float* scores, const float* slopes, std::int64_t columns, std::int64_t queries, std::int64_t first,
                       std::int64_t keys, std::int64_t window, float scale, const float* logSums, const float* along, Half* sharePairs,
                       Half* slopeRows, Half* slopePairs);
    /// Before shareBlock and slopeBlock where scores have a soft cap c: scores s become c tanh(s scale / c) / scale; on the way back also the slopes of shares
    /// get what that leaves of them, and `along` is taken off and becomes zero. `slopes` and `along` are null on the way forwards.
    void (*capBlock)(float* scores, float* slopes, std::int64_t columns, std::int64_t queries, std::int64_t keys, float scale, float cap,
                     float* along);
    /// Σ out × dOut of one token and head.
    float (*agreement)(const Half* out, const Half* dOut, std::int64_t headDim);
    /// to[token][k] = from[k][token].
    void (*turnToHalves)(const float* from, std::int64_t columns, std::int64_t tokens, std::int64_t headDim, Half* to, std::int64_t stride);
};

struct KernelSet {
    const char* name;
    Kernels<float> f32;
    Kernels<Half> bf16;
    HalfKernels tiles;
    template <class T> [[nodiscard]] const Kernels<T>& of() const;
};
template <> inline const Kernels<float>& KernelSet::of<float>() const { return f32; }
template <> inline const Kernels<Half>& KernelSet::of<Half>() const { return bf16; }

/// Floats that attention over one unit needs, whatever its number of heads.
[[nodiscard]] std::int64_t attentionScratch(std::int64_t tokens, std::int64_t headDim);

/// The best for this processor.
[[nodiscard]] const KernelSet& best();
/// One by name, "avx512", "avx2" or "plain"; null where the processor lacks it.
[[nodiscard]] const KernelSet* named(const char* name);

extern const KernelSet kAvx512, kAvx2, kPlain;

} // namespace core::models::kernels
