#include "core/models/blocks/fast/buffers.h"

namespace core::models::fast {

torch::Tensor Buffers::take(std::size_t place, std::int64_t rows, std::int64_t columns, torch::ScalarType type) {
    if (place >= places_.size()) places_.resize(place + 1);
    auto& [memory, view] = places_[place];
    const bool vector = columns == 0;
    if (view.defined() && view.scalar_type() == type && view.size(0) == rows &&
        (vector ? view.dim() == 1 : view.dim() == 2 && view.size(1) == columns))
        return view;
    const std::int64_t bytes = rows * (vector ? 1 : columns) * static_cast<std::int64_t>(c10::elementSize(type));
    view.reset();
    if (!memory.defined() || memory.numel() < bytes) {
        memory.reset(); // first, so that the old and the new one are never there together
        memory = torch::empty({bytes + bytes / 16}, torch::kUInt8);
    }
    const auto numbers = memory.narrow(0, 0, bytes).view(type);
    view = vector ? numbers : numbers.view({rows, columns});
    return view;
}

} // namespace core::models::fast
