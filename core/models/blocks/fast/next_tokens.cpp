#include "core/models/blocks/fast/fast_stack.h"
#include "core/models/blocks/fast/row_work.h"
#include "core/models/blocks/reference_block.h"

#include <cmath>

/// FastStack's generation: a few tokens at a time against a cache of keys and values.
namespace core::models::fast {

torch::Tensor FastStack::forwardNext(torch::Tensor x, const std::vector<BlockWeights>& blocks, KeyValueCache& cache, const Pass& pass) {
    torch::NoGradGuard noGradient;
    const std::int64_t count = x.size(0), before = cache.length, after = before + count, group = spec_.headsPerGroup();
    const auto type = pass.productType();
    const auto& groups = weights_.of(blocks, type);
    const auto angles = anglesFor(after);
    const auto positions = torch::arange(before, after, torch::kInt64);
    const auto mask = count > 1 ? causalMask(count, after, type) : torch::Tensor{};
    const double scale = 1.0 / std::sqrt(static_cast<double>(spec_.headDim));
    const auto matrix = [&](std::int64_t columns) { return torch::empty({count, columns}, type); };
    auto stream = x.detach().to(torch::kFloat32).clone();
    LowRankStates ignored;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto normed = matrix(spec_.width), qkv = matrix(spec_.queryWidth() + 2 * spec_.keyWidth());
        norm(stream, blocks[i].attentionNorm, spec_.normEps, normed, {});
        groupForward(groups[i].queryKeyValue, normed, qkv, false, pass, ignored);
        rotate(qkv, positions, angles.cosine, angles.sine, spec_.heads + spec_.kvHeads, spec_.headDim, false);
        const auto part = [&](std::int64_t first, std::int64_t heads) {
            return qkv.narrow(1, first, heads * spec_.headDim).view({count, heads, spec_.headDim});
        };
        cache.keys[i].narrow(1, before, count).copy_(part(spec_.queryWidth(), spec_.kvHeads).transpose(0, 1));
        cache.values[i].narrow(1, before, count).copy_(part(spec_.queryWidth() + spec_.keyWidth(), spec_.kvHeads).transpose(0, 1));
        const auto rows = part(0, spec_.heads)
                              .view({count, spec_.kvHeads, group, spec_.headDim})
                              .permute({1, 2, 0, 3})
                              .reshape({spec_.kvHeads, group * count, spec_.headDim});
        const auto seen = attend(rows, cache.keys[i].narrow(1, 0, after), cache.values[i].narrow(1, 0, after), mask, group, scale);
        const auto joined =
            seen.view({spec_.kvHeads, group, count, spec_.headDim}).permute({2, 0, 1, 3}).reshape({count, spec_.queryWidth()});
        groupForward(groups[i].attentionOut, joined, stream, true, pass, ignored);
        const auto gateUp = matrix(2 * spec_.inner), inner = matrix(spec_.inner);
        norm(stream, blocks[i].feedForwardNorm, spec_.normEps, normed, {});
        groupForward(groups[i].gateUp, normed, gateUp, false, pass, ignored);
        gated(gateUp, inner);
        groupForward(groups[i].down, inner, stream, true, pass, ignored);
    }
    cache.length = after;
    return stream;
}

} // namespace core::models::fast
