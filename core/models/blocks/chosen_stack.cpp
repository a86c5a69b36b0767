#include "core/models/blocks/fast/fast_stack.h"
#include "core/models/blocks/reference_block.h"

namespace core::models {

namespace {

/// Chooses by the pass, so that one model can be asked in any precision.
class ChosenStack final : public BlockStack {
public:
    ChosenStack(const BlockSpec& spec, torch::ScalarType masterType) : spec_(spec), reference_(spec, masterType), fast_(spec) {}
    torch::Tensor forward(torch::Tensor x, const std::vector<BlockWeights>& blocks, const Segments& segments, const Pass& pass) override {
        return of(pass).forward(std::move(x), blocks, segments, pass);
    }
    torch::Tensor forwardNext(torch::Tensor x, const std::vector<BlockWeights>& blocks, KeyValueCache& cache, const Pass& pass) override {
        return of(pass).forwardNext(std::move(x), blocks, cache, pass);
    }
    std::string slowBecause(const Pass& pass) const override { return fast::FastStack::lacks(spec_, pass); }

private:
    BlockStack& of(const Pass& pass) { return slowBecause(pass).empty() ? static_cast<BlockStack&>(fast_) : reference_; }
    BlockSpec spec_;
    ReferenceStack reference_;
    fast::FastStack fast_;
};

} // namespace

std::unique_ptr<BlockStack> makeStack(const BlockSpec& spec, torch::ScalarType masterType) {
    if (masterType != torch::kFloat32) return std::make_unique<ReferenceStack>(spec, masterType);
    return std::make_unique<ChosenStack>(spec, masterType);
}

} // namespace core::models
