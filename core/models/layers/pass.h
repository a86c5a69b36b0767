#pragma once

#include "core/models/torch.h"
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

/// One walk of tokens through a model: how it is computed, and how the tokens lie.
namespace core::models {

enum class Precision { Float64, Float32, BFloat16 };

/// What a block keeps of a forward pass, and so what is computed again on the way back: nothing; the feed-forward part's wide products; all but what goes in.
enum class Recompute { None, Selective, Full };

/// How one forward pass is computed.
struct Pass {
    Precision precision = Precision::Float32;
    bool training = false;         ///< dropout is on
    std::uint64_t dropoutSeed = 0; ///< decides every mask of this pass, so that a pass can be repeated exactly
    /// One a token: of its row and its place in it, so that a mask does not depend on how rows lie in memory. Null: tokens are told apart by their number.
    std::shared_ptr<const std::vector<std::uint64_t>> dropoutKeys = nullptr;
    bool adapters = true; ///< false: the base alone, as a preference method's reference
    /// NEFTune (Jain et al., "NEFTune: noisy embeddings improve instruction finetuning", 2023): while training, what comes out of the embedding is moved by
    /// uniform noise in ±α / √(length · width). 0: not.
    double embeddingNoise = 0.0;
    Recompute recompute = Recompute::None;
    /// The type of products.
    [[nodiscard]] torch::ScalarType productType() const noexcept {
        return precision == Precision::Float64 ? torch::kFloat64 : precision == Precision::BFloat16 ? torch::kBFloat16 : torch::kFloat32;
    }
};

/// Where sequences laid end to end begin and end; no token sees another sequence, positions restart.
struct Segments {
    std::vector<std::int64_t> offsets; ///< sequences + 1
    torch::Tensor positions;           ///< int64, one a token
    std::int64_t longest = 0;
    static Segments of(std::span<const std::int64_t> offsets);
    [[nodiscard]] std::int64_t tokens() const noexcept { return offsets.empty() ? 0 : offsets.back(); }
    [[nodiscard]] std::size_t size() const noexcept { return offsets.empty() ? 0 : offsets.size() - 1; }
};

} // namespace core::models
