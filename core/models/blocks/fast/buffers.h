#pragma once

#include "core/models/torch.h"
#include <vector>

/// Memory of one walk through the blocks, kept for the next one: every place grows to the largest batch so far and is then never allocated again, so that
/// a step neither waits for the system nor touches fresh pages.
namespace core::models::fast {

class Buffers {
public:
    /// A dense matrix (or vector, for columns 0) in a place of its own. What it held is lost; earlier tensors of the place must no longer be used.
    [[nodiscard]] torch::Tensor take(std::size_t place, std::int64_t rows, std::int64_t columns, torch::ScalarType type);

private:
    struct Place {
        torch::Tensor memory, view;
    };
    std::vector<Place> places_;
};

} // namespace core::models::fast
