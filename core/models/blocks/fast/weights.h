#pragma once

#include "core/models/blocks/block_stack.h"

#include <array>
#include <vector>

/// The weights of a block as its products want them.
namespace core::models::fast {

/// Linear layers with one input, whose outputs lie beside each other: query, key and value; gate and up; one alone, also where it is stored as one.
struct Group {
    std::vector<const Linear*> linears;
    torch::Tensor joint; ///< all weights in the product type under each other, [Σ out, in]; undefined: the masters are used one by one
    [[nodiscard]] std::int64_t outWidth() const;
    [[nodiscard]] std::int64_t inWidth() const { return linears.front()->inWidth(); }
};

struct BlockGroups {
    Group queryKeyValue, attentionOut, gateUp, down;
    [[nodiscard]] std::array<Group*, 4> all() { return {&queryKeyValue, &attentionOut, &gateUp, &down}; }
};

/// Copies of weights in the product type, made anew when a master has changed (its version counts), shared by all passes of one kind.
class ProductWeights {
public:
    /// The groups of every block for this type; valid until the next call.
    [[nodiscard]] std::vector<BlockGroups>& of(const std::vector<BlockWeights>& blocks, torch::ScalarType type);

private:
    struct Source {
        const void* data = nullptr;
        std::uint32_t version = 0;
        bool operator==(const Source&) const = default;
    };
    void refresh(Group& group, std::vector<Source>& sources, torch::ScalarType type);
    std::vector<BlockGroups> groups_;
    std::vector<std::array<std::vector<Source>, 4>> sources_;
    const void* blocks_ = nullptr;
    torch::ScalarType type_ = torch::kFloat32;
};

} // namespace core::models::fast
