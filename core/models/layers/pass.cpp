#include "core/models/layers/pass.h"

#include <algorithm>

namespace core::models {

Segments Segments::of(std::span<const std::int64_t> offsets) {
    Segments out;
    out.offsets.assign(offsets.begin(), offsets.end());
    std::vector<std::int64_t> positions(static_cast<std::size_t>(out.tokens()));
    for (std::size_t i = 0; i < out.size(); ++i) {
        for (std::int64_t at = out.offsets[i]; at < out.offsets[i + 1]; ++at) positions[static_cast<std::size_t>(at)] = at - out.offsets[i];
        out.longest = std::max(out.longest, out.offsets[i + 1] - out.offsets[i]);
    }
    out.positions = torch::tensor(positions, torch::kInt64);
    return out;
}

} // namespace core::models
