#include "core/models/weights/gguf_layout.h"

namespace core::models::weights {

namespace {

using gguf::HeadSizes;
using gguf::Layout;

/// [heads, headDim, columns…] with the halves of each head side by side, or one row of each in turn.
torch::Tensor laced(const torch::Tensor& tensor, std::int64_t heads, std::int64_t first, std::int64_t second) {
    return tensor.reshape({heads, first, second, -1}).transpose(1, 2).reshape(tensor.sizes()).contiguous();
}

std::int64_t headsOf(Layout layout, const HeadSizes& sizes) { return layout == Layout::RotaryQueries ? sizes.heads : sizes.kvHeads; }

/// Queries, keys and values of all groups; in a folder those of each group follow each other.
torch::Tensor fromGroupsApart(const torch::Tensor& tensor, const HeadSizes& sizes) {
    const auto queries = sizes.heads * sizes.headDim, keys = sizes.kvHeads * sizes.headDim;
    const auto part = [&](std::int64_t begin, std::int64_t count) {
        return tensor.narrow(0, begin, count).reshape({sizes.kvHeads, count / sizes.kvHeads, -1});
    };
    return torch::cat({part(0, queries), part(queries, keys), part(queries + keys, keys)}, 1).reshape(tensor.sizes()).contiguous();
}

torch::Tensor toGroupsApart(const torch::Tensor& tensor, const HeadSizes& sizes) {
    const auto queries = sizes.heads / sizes.kvHeads * sizes.headDim;
    const auto grouped = tensor.reshape({sizes.kvHeads, queries + 2 * sizes.headDim, -1});
    const auto part = [&](std::int64_t begin, std::int64_t count) {
        return grouped.narrow(1, begin, count).reshape({sizes.kvHeads * count, -1});
    };
    return torch::cat({part(0, queries), part(queries, sizes.headDim), part(queries + sizes.headDim, sizes.headDim)})
        .reshape(tensor.sizes())
        .contiguous();
}

} // namespace

bool fitsLayout(Layout layout, const HeadSizes& sizes, const std::vector<std::int64_t>& shape) {
    switch (layout) {
    case Layout::RotaryQueries:
    case Layout::RotaryKeys: return sizes.headDim % 2 == 0 && shape.front() == headsOf(layout, sizes) * sizes.headDim;
    case Layout::Groups: return sizes.heads % sizes.kvHeads == 0 && shape.front() == (sizes.heads + 2 * sizes.kvHeads) * sizes.headDim;
    case Layout::Turned: return shape.size() == 2;
    case Layout::AsIs:
    case Layout::NormPlusOne: break;
    }
    return true;
}

torch::Tensor fromGgufLayout(const torch::Tensor& tensor, Layout layout, const HeadSizes& sizes) {
    switch (layout) {
    case Layout::RotaryQueries:
    case Layout::RotaryKeys: return laced(tensor, headsOf(layout, sizes), sizes.headDim / 2, 2);
    case Layout::Groups: return fromGroupsApart(tensor, sizes);
    case Layout::Turned: return tensor.t().contiguous();
    case Layout::NormPlusOne: return tensor - 1.0;
    case Layout::AsIs: break;
    }
    return tensor;
}

torch::Tensor toGgufLayout(const torch::Tensor& tensor, Layout layout, const HeadSizes& sizes) {
    switch (layout) {
    case Layout::RotaryQueries:
    case Layout::RotaryKeys: return laced(tensor, headsOf(layout, sizes), 2, sizes.headDim / 2);
    case Layout::Groups: return toGroupsApart(tensor, sizes);
    case Layout::Turned: return tensor.t().contiguous();
    case Layout::NormPlusOne: return tensor + 1.0;
    case Layout::AsIs: break;
    }
    return tensor;
}

} // namespace core::models::weights
