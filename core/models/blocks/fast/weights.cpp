#include "core/models/blocks/fast/weights.h"

#include <algorithm>
#include <numeric>

namespace core::models::fast {

namespace {

/// Float32 weights this small are copied side by side too: one product instead of three is worth more than the copy.
constexpr std::int64_t kSmallGroup = std::int64_t{1} << 17;

std::vector<const Linear*> thoseThere(std::initializer_list<const Linear*> all) {
    std::vector<const Linear*> out;
    std::copy_if(all.begin(), all.end(), std::back_inserter(out), [](const Linear* linear) { return linear->weight.defined(); });
    return out;
}

} // namespace

std::int64_t Group::outWidth() const {
    return std::accumulate(linears.begin(), linears.end(), std::int64_t{0},
                           [](std::int64_t sum, const Linear* linear) { return sum + linear->outWidth(); });
}

std::vector<BlockGroups>& ProductWeights::of(const std::vector<BlockWeights>& blocks, torch::ScalarType type) {
    if (blocks_ != blocks.data() || groups_.size() != blocks.size() || type_ != type) {
        groups_.assign(blocks.size(), {});
        sources_.assign(blocks.size(), {});
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const auto& b = blocks[i];
            groups_[i].queryKeyValue.linears = thoseThere({&b.query, &b.key, &b.value, &b.queryKeyValue});
            groups_[i].attentionOut.linears = {&b.attentionOut};
            groups_[i].gateUp.linears = thoseThere({&b.gate, &b.up, &b.gateUp});
            groups_[i].down.linears = {&b.down};
        }
        blocks_ = blocks.data();
        type_ = type;
    }
    for (std::size_t i = 0; i < groups_.size(); ++i) {
        const auto groups = groups_[i].all();
        for (std::size_t g = 0; g < groups.size(); ++g) refresh(*groups[g], sources_[i][g], type);
    }
    return groups_;
}

void ProductWeights::refresh(Group& group, std::vector<Source>& sources, torch::ScalarType type) {
    const std::int64_t rows = group.outWidth(), columns = group.inWidth();
    const bool single = group.linears.size() == 1;
    if (type == torch::kFloat32 && (single || rows * columns > kSmallGroup)) {
        group.joint = single ? group.linears.front()->weight.detach() : torch::Tensor{};
        return;
    }
    std::vector<Source> now;
    for (const auto* linear : group.linears)
        now.push_back({linear->weight.const_data_ptr(), linear->weight.unsafeGetTensorImpl()->version_counter().current_version()});
    if (group.joint.defined() && now == sources) return;
    if (!group.joint.defined()) group.joint = torch::empty({rows, columns}, type);
    std::int64_t at = 0;
    for (const auto* linear : group.linears) {
        group.joint.narrow(0, at, linear->outWidth()).copy_(linear->weight.detach());
        at += linear->outWidth();
    }
    sources = std::move(now);
}

} // namespace core::models::fast
