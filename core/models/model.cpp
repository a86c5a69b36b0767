#include "core/models/model.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/models/adapters/lora.h"
#include "core/models/architectures/architecture.h"
#include "core/models/layers/dropout.h"

#include <algorithm>
#include <cmath>

namespace core::models {

CausalModel::CausalModel(ModelConfig config, torch::ScalarType type)
    : config_(std::move(config)), type_(type), blocks_(static_cast<std::size_t>(config_.spec.layers)),
      stack_(makeStack(config_.spec, type)) {
    buildSlots();
}

/// The one place where names of files and members meet.
void CausalModel::buildSlots() {
    const auto& spec = config_.spec;
    const auto slot = [&](Place place, std::int64_t block, const char* what, torch::Tensor& member, bool turned = false) {
        const bool first = place == Place::Embedding || place == Place::PositionEmbedding;
        slots_.push_back({moduleName(config_, place, block) + what, &member, turned, block >= 0 ? block + 1 : first ? 0 : spec.layers + 1});
    };
    const auto norm = [&](const BlockPart& part, std::int64_t block, Norm& member) {
        slot(part.place, block, ".weight", member.weight);
        if (part.bias) slot(part.place, block, ".bias", member.bias);
    };
    slot(Place::Embedding, -1, ".weight", embedding_);
    if (spec.learnedPositions) slot(Place::PositionEmbedding, -1, ".weight", positionEmbedding_);
    const auto parts = blockParts(spec);
    for (std::int64_t i = 0; i < spec.layers; ++i) {
        auto& block = blocks_[static_cast<std::size_t>(i)];
        for (const auto& part : parts) {
            if (!part.isLinear()) {
                norm(part, i, block.norm(part.place));
                continue;
            }
            auto& linear = block.linear(part.place);
            linear.name = moduleName(config_, part.place, i);
            slot(part.place, i, ".weight", linear.weight, config_.architecture->turned);
            if (part.bias) slot(part.place, i, ".bias", linear.bias);
        }
    }
    norm(finalNorm(spec), -1, finalNorm_);
    if (config_.head == HeadKind::Classifier) slot(Place::ClassHead, -1, ".weight", classHead_);
    else if (!spec.tied) slot(Place::Head, -1, ".weight", head_);
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

torch::Tensor CausalModel::embedded(std::span<const std::int32_t> ids, const torch::Tensor& positions) const {
    for (std::size_t i = 0; i < ids.size(); ++i)
        if (ids[i] < 0 || ids[i] >= config_.spec.vocabulary)
            throw Error(ErrorKind::Model, "token " + std::to_string(ids[i]) + " at place " + std::to_string(i) +
                                              " is not in the model's vocabulary of " + std::to_string(config_.spec.vocabulary) +
                                              "; tokenizer and model do not belong together");
    const auto index =
        torch::from_blob(const_cast<std::int32_t*>(ids.data()), {static_cast<std::int64_t>(ids.size())}, torch::kInt32).to(torch::kInt64);
    auto out = torch::embedding(embedding_, index);
    if (config_.spec.embeddingScale != 1.0) out = out * config_.spec.embeddingScale;
    if (!positionEmbedding_.defined()) return out;
    if (positions.numel() > 0 && positions.max().item<std::int64_t>() >= config_.spec.context)
        throw Error(ErrorKind::Model, "a text of " + base::grouped(positions.max().item<std::int64_t>() + 1) +
                                          " tokens is longer than the model's " + base::grouped(config_.spec.context) +
                                          " places; lower model.max_length");
    return out + torch::embedding(positionEmbedding_, positions);
}

Segments CausalModel::segmentsOf(const PackedRows& rows) {
    if (rows.offsets.empty() || rows.offsets.front() != 0 || rows.offsets.back() != static_cast<std::int64_t>(rows.ids.size()) ||
        !std::is_sorted(rows.offsets.begin(), rows.offsets.end()))
        throw Error(ErrorKind::Internal, "a batch's offsets do not cover its tokens");
    return Segments::of(rows.offsets);
}

namespace {

/// Tokens of a sequence without what it was padded with: nothing counts behind its last counted token.
std::int64_t filledLength(const PackedRows& rows, std::size_t sequence) {
    const std::int64_t begin = rows.offsets[sequence], end = rows.offsets[sequence + 1];
    for (std::int64_t at = end; at > begin && !rows.counted.empty(); --at)
        if (rows.counted[static_cast<std::size_t>(at - 1)] != 0) return at - begin;
    return std::max<std::int64_t>(1, end - begin);
}

} // namespace

torch::Tensor CausalModel::embedded(const PackedRows& rows, const Segments& segments, const Pass& pass) const {
    const auto out = embedded(rows.ids, segments.positions);
    if (!pass.training || pass.embeddingNoise <= 0.0) return out;
    std::vector<double> bounds;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const std::int64_t all = segments.offsets[i + 1] - segments.offsets[i], length = filledLength(rows, i);
        bounds.insert(bounds.end(), static_cast<std::size_t>(all),
                      pass.embeddingNoise / std::sqrt(static_cast<double>(length * config_.spec.width)));
    }
    return out + uniformNoise(out, bounds, pass);
}

Pass CausalModel::passOf(const PackedRows& rows, const Pass& pass) const {
    Pass own = pass;
    if (own.training && (adapterConfig_.dropout > 0.0 || own.embeddingNoise > 0.0)) own.dropoutKeys = dropoutKeys(rows.offsets, rows.names);
    return own;
}

torch::Tensor CausalModel::states(const PackedRows& rows, const Pass& pass) {
    const auto segments = segmentsOf(rows);
    const Pass own = passOf(rows, pass);
    return stack_->forward(embedded(rows, segments, own), blocks_, segments, own);
}

torch::Tensor CausalModel::finished(const torch::Tensor& states) const {
    const auto out = normed(states, finalNorm_, config_.spec);
    return config_.spec.logitScale == 1.0 || config_.head == HeadKind::Classifier ? out : out * config_.spec.logitScale;
}

torch::Tensor CausalModel::logitsOf(const torch::Tensor& hidden, const Pass& pass) const {
    const auto type = pass.productType();
    const auto logits = torch::linear(hidden.to(type), headWeight().to(type)).to(type_);
    const double cap = config_.spec.logitSoftCap;
    return cap > 0.0 ? (logits / cap).tanh() * cap : logits;
}

LossOptions CausalModel::capped(LossOptions options) const {
    options.softCap = config_.spec.logitSoftCap;
    return options;
}

torch::Tensor CausalModel::hidden(const PackedRows& rows, const Pass& pass) { return finished(states(rows, pass)); }

torch::Tensor CausalModel::lossSum(const PackedRows& rows, const LossOptions& options, const Pass& pass) {
    const auto targets = targetsOf(rows);
    const auto states = hidden(rows, pass);
    // Without a counted token the loss is a true zero that still has gradients (all zero), so that no caller needs a special case.
    if (targets.ids.numel() == 0) return states.sum() * 0.0;
    return models::lossSum(states.index_select(0, targets.places), targets.ids, headWeight(), capped(options), pass);
}

torch::Tensor CausalModel::tokenLogProbs(const PackedRows& rows, const Pass& pass) {
    const auto targets = targetsOf(rows);
    const auto states = hidden(rows, pass);
    return models::tokenLogProbs(states.index_select(0, targets.places), targets.ids, headWeight(), capped({}), pass);
}

torch::Tensor CausalModel::tokenLosses(const PackedRows& rows, const Pass& pass) {
    torch::NoGradGuard noGradient;
    const auto targets = targetsOf(rows);
    const auto counted = finished(states(rows, pass).index_select(0, targets.places));
    return models::tokenLosses(counted, targets.ids, headCopy_.of(headWeight(), pass.productType()), capped({}), pass);
}

torch::Tensor CausalModel::logits(const PackedRows& rows, const Pass& pass) { return logitsOf(hidden(rows, pass), pass); }

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

namespace {

/// Whether texts of these lengths have other angles: then nothing that was computed for the shorter one holds for the longer.
bool anglesDiffer(const BlockSpec& spec, std::int64_t shorter, std::int64_t longer) {
    return std::any_of(spec.rotaries.begin(), spec.rotaries.end(), [&](const RotarySpec& rotary) {
        const std::int64_t first = rotary.scaling.firstContext;
        return rotary.dependsOnLength() && longer > first && (shorter <= first || rotary.scaling.kind == RotaryScaling::Kind::Dynamic);
    });
}

} // namespace

torch::Tensor CausalModel::nextLogits(std::span<const std::int32_t> ids, KeyValueCache& cache, const Pass& pass) {
    torch::NoGradGuard noGradient;
    const std::int64_t before = cache.length, after = before + static_cast<std::int64_t>(ids.size());
    if (ids.empty() || after > cache.capacity) throw Error(ErrorKind::Internal, "the cache of a generation is full");
    auto fresh = ids;
    if (config_.spec.rotaryDependsOnLength()) {
        cache.ids.insert(cache.ids.end(), ids.begin(), ids.end());
        if (before > 0 && anglesDiffer(config_.spec, before, after)) {
            cache.length = 0;
            fresh = cache.ids;
        }
    }
    const auto input = embedded(fresh, torch::arange(cache.length, after, torch::kInt64));
    const auto states = stack_->forwardNext(input, blocks_, cache, pass);
    return logitsOf(finished(states.narrow(0, states.size(0) - 1, 1)), pass).squeeze(0);
}

} // namespace core::models
