#pragma once

#include "core/models/block_spec.h"
#include "core/models/blocks/fast/buffers.h"
#include "core/models/layers/pass.h"

/// Causal attention over packed segments: cut into units of one segment and one group of heads, the longest first, each computed by one thread. A unit's
/// result does not depend on who computes it or when.
namespace core::models::fast {

/// Where the heads of a group lie in a token's row of queries, keys and values.
struct HeadPlaces {
    std::int64_t query = 0, key = 0, value = 0;
    [[nodiscard]] static HeadPlaces of(const BlockSpec& spec, std::int64_t group);
};

class Attention {
public:
    explicit Attention(const BlockSpec& spec) : spec_(spec) {}
    /// qkv is [tokens, joinedWidth] after turning; out [tokens, queryWidth]; logSums [heads, tokens]. `window` as in LayerSpec.
    void forward(const torch::Tensor& qkv, const Segments& segments, std::int64_t window, const torch::Tensor& out,
                 const torch::Tensor& logSums, Buffers& buffers, std::size_t scratchPlace) const;
    /// Overwrites dQkv, of qkv's shape.
    void backward(const torch::Tensor& qkv, const Segments& segments, std::int64_t window, const torch::Tensor& out,
                  const torch::Tensor& logSums, const torch::Tensor& dOut, const torch::Tensor& dQkv, Buffers& buffers,
                  std::size_t scratchPlace) const;

private:
    template <class T> struct Call;
    template <class T> void run(const Call<T>& call, const Segments& segments, Buffers& buffers, std::size_t scratchPlace) const;
    BlockSpec spec_;
};

} // namespace core::models::fast
