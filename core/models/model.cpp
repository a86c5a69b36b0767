#include "core/models/model.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/models/adapters/lora.h"
#include "core/models/architectures/architecture.h"
#include "core/models/blocks/reference_block.h"
#include "core/models/layers/dropout.h"

#include <algorithm>

namespace core::models {

CausalModel::CausalModel(ModelConfig config, torch::ScalarType type)
    : config_(std::move(config)), type_(type), blocks_(static_cast<std::size_t>(config_.spec.layers)),
      stack_(makeStack(config_.spec, type)) {
    buildSlots();
}

/// The one place where names of files and members meet.
void CausalModel::buildSlots() {
    const auto& family = *config_.architecture;
    const auto& spec = config_.spec;
    const auto slot = [&](Place place, std::int64_t block, const char* what, torch::Tensor& member) {
        slots_.emplace_back(moduleName(family, place, block) + what, &member);
    };
    const auto linear = [&](Place place, std::int64_t block, Linear& layer, bool bias) {
        layer.name = moduleName(family, place, block);
        slot(place, block, ".weight", layer.weight);
        if (bias) slot(place, block, ".bias", layer.bias);
    };
    slot(Place::Embedding, -1, ".weight", embedding_);
    for (std::int64_t i = 0; i < spec.layers; ++i) {
        auto& block = blocks_[static_cast<std::size_t>(i)];
        slot(Place::AttentionNorm, i, ".weight", block.attentionNorm);
        linear(Place::Query, i, block.query, spec.attentionInBias);
        linear(Place::Key, i, block.key, spec.attentionInBias);
        linear(Place::Value, i, block.value, spec.attentionInBias);
        linear(Place::AttentionOut, i, block.attentionOut, spec.attentionOutBias);
        slot(Place::FeedForwardNorm, i, ".weight", block.feedForwardNorm);
        linear(Place::Gate, i, block.gate, spec.feedForwardBias);
        linear(Place::Up, i, block.up, spec.feedForwardBias);
        linear(Place::Down, i, block.down, spec.feedForwardBias);
    }
    slot(Place::FinalNorm, -1, ".weight", finalNorm_);
    if (config_.head == HeadKind::Classifier) slot(Place::ClassHead, -1, ".weight", classHead_);
    else if (!spec.tied) slot(Place::Head, -1, ".weight", head_);
}

torch::Tensor* CausalModel::slotOf(const std::string& name) {
    const auto found = std::find_if(slots_.begin(), slots_.end(), [&](const auto& slot) { return slot.first == name; });
    return found == slots_.end() ? nullptr : found->second;
}

std::vector<Linear*> CausalModel::blockLinears() {
    std::vector<Linear*> out;
    for (auto& block : blocks_)
        for (auto* linear : block.linears()) out.push_back(linear);
    return out;
}

std::vector<const Linear*> CausalModel::blockLinears() const {
    std::vector<const Linear*> out;
    for (const auto& block : blocks_)
        for (const auto* linear : block.linears()) out.push_back(linear);
    return out;
}

CausalModel::Targets CausalModel::targetsOf(const PackedRows& rows) {
    std::vector<std::int64_t> places, ids;
    for (std::size_t i = 0; i + 1 < rows.offsets.size(); ++i)
        for (std::int64_t at = rows.offsets[i] + 1; at < rows.offsets[i + 1]; ++at)
            if (rows.counted[static_cast<std::size_t>(at)] != 0) {
                places.push_back(at - 1);
                ids.push_back(rows.ids[static_cast<std::size_t>(at)]);
            }
    return {torch::tensor(places, torch::kInt64), torch::tensor(ids, torch::kInt64)};
}

torch::Tensor CausalModel::embedded(std::span<const std::int32_t> ids) const {
    for (std::size_t i = 0; i < ids.size(); ++i)
        if (ids[i] < 0 || ids[i] >= config_.spec.vocabulary)
            throw Error(ErrorKind::Model, "token " + std::to_string(ids[i]) + " at place " + std::to_string(i) +
                                              " is not in the model's vocabulary of " + std::to_string(config_.spec.vocabulary) +
                                              "; tokenizer and model do not belong together");
    const auto index =
        torch::from_blob(const_cast<std::int32_t*>(ids.data()), {static_cast<std::int64_t>(ids.size())}, torch::kInt32).to(torch::kInt64);
    return torch::embedding(embedding_, index);
}

torch::Tensor CausalModel::states(const PackedRows& rows, const torch::Tensor& embedded, const Pass& pass) {
    if (rows.offsets.empty() || rows.offsets.front() != 0 || rows.offsets.back() != static_cast<std::int64_t>(rows.ids.size()) ||
        !std::is_sorted(rows.offsets.begin(), rows.offsets.end()))
        throw Error(ErrorKind::Internal, "a batch's offsets do not cover its tokens");
    Pass own = pass;
    if (own.training && adapterConfig_.dropout > 0.0) own.dropoutKeys = dropoutKeys(rows.offsets, rows.names);
    return stack_->forward(embedded, blocks_, Segments::of(rows.offsets), own);
}

torch::Tensor CausalModel::hidden(const PackedRows& rows, const Pass& pass) {
    return rmsNorm(states(rows, embedded(rows.ids), pass), finalNorm_, config_.spec.normEps);
}

torch::Tensor CausalModel::lossSum(const PackedRows& rows, const LossOptions& options, const Pass& pass) {
    const auto targets = targetsOf(rows);
    const auto states = hidden(rows, pass);
    // Without a counted token the loss is a true zero that still has gradients (all zero), so that no caller needs a special case.
    if (targets.ids.numel() == 0) return states.sum() * 0.0;
    return models::lossSum(states.index_select(0, targets.places), targets.ids, headWeight(), options, pass);
}

torch::Tensor CausalModel::tokenLosses(const PackedRows& rows, const Pass& pass) {
    torch::NoGradGuard noGradient;
    const auto targets = targetsOf(rows);
    const auto counted = states(rows, embedded(rows.ids), pass).index_select(0, targets.places);
    const auto normed = rmsNorm(counted, finalNorm_, config_.spec.normEps);
    return models::tokenLosses(normed, targets.ids, headCopy_.of(headWeight(), pass.productType()), pass);
}

torch::Tensor CausalModel::logits(const PackedRows& rows, const Pass& pass) {
    const auto type = pass.productType();
    return torch::linear(hidden(rows, pass).to(type), headWeight().to(type)).to(type_);
}

torch::Tensor CausalModel::classLogits(const PackedRows& rows, const Pass& pass) {
    if (!classHead_.defined()) throw Error(ErrorKind::Model, "this model has no head for classes");
    std::vector<std::int64_t> last;
    for (std::size_t i = 0; i + 1 < rows.offsets.size(); ++i) last.push_back(std::max(rows.offsets[i], rows.offsets[i + 1] - 1));
    return torch::linear(hidden(rows, pass).index_select(0, torch::tensor(last, torch::kInt64)), classHead_);
}

KeyValueCache CausalModel::makeCache(std::int64_t capacity, const Pass& pass) const {
    KeyValueCache cache;
    cache.capacity = capacity;
    for (std::int64_t i = 0; i < config_.spec.layers; ++i)
        for (auto* part : {&cache.keys, &cache.values})
            part->push_back(torch::empty({config_.spec.kvHeads, capacity, config_.spec.headDim}, pass.productType()));
    return cache;
}

torch::Tensor CausalModel::nextLogits(std::span<const std::int32_t> ids, KeyValueCache& cache, const Pass& pass) {
    torch::NoGradGuard noGradient;
    if (ids.empty() || cache.length + static_cast<std::int64_t>(ids.size()) > cache.capacity)
        throw Error(ErrorKind::Internal, "the cache of a generation is full");
    const auto states = stack_->forwardNext(embedded(ids), blocks_, cache, pass);
    const auto last = rmsNorm(states.narrow(0, states.size(0) - 1, 1), finalNorm_, config_.spec.normEps);
    const auto type = pass.productType();
    return torch::linear(last.to(type), headWeight().to(type)).to(type_).squeeze(0);
}

} // namespace core::models
