#pragma once

#include "core/models/block_spec.h"
#include "core/models/layers/pass.h"

#include "core/models/torch.h"

/// Rotary position embeddings over halves of the turning dimensions: dimension i turns with dimension i + dims / 2, those behind stay as they are.
namespace core::models {

/// Cosines and sines as a table, [rows, dims / 2] each, and each token's row of it, int64.
struct Turns {
    torch::Tensor cosine, sine, rows;
};

class Rotary {
public:
    Rotary() = default;
    Rotary(RotarySpec spec, torch::ScalarType type);
    /// For the tokens of a batch. Where angles depend on the length, those of a text depend on its own length and no other's.
    [[nodiscard]] Turns of(const Segments& segments);
    /// For `count` tokens that end a text of `length` tokens.
    [[nodiscard]] Turns ofLast(std::int64_t count, std::int64_t length);
    /// x is [tokens, heads, headDim].
    [[nodiscard]] static torch::Tensor turn(const torch::Tensor& x, const Turns& turns);

private:
    struct Table {
        torch::Tensor cosine, sine;
    };
    [[nodiscard]] Table tableOf(std::int64_t positions, std::int64_t length) const;
    /// Whether texts of this length have angles other than the usual ones.
    [[nodiscard]] bool isLong(std::int64_t length) const;
    const Table& usual(std::int64_t positions);

    RotarySpec spec_;
    torch::ScalarType type_ = torch::kFloat32;
    Table usual_; ///< [positions so far, dims / 2]; angles are computed in float64
};

} // namespace core::models
