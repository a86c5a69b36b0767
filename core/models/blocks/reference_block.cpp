#include "core/models/blocks/reference_block.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/custom_function.h>

namespace core::models {

namespace {

constexpr std::int64_t kLongestPlain = 512; ///< tokens: beyond, scores of a whole segment are too large to hold

torch::Tensor activated(const torch::Tensor& x, Activation activation) {
    switch (activation) {
    case Activation::Silu: return torch::silu(x);
    case Activation::Gelu: return torch::gelu(x);
    case Activation::GeluTanh: return torch::gelu(x, "tanh");
    case Activation::Relu: return torch::relu(x);
    }
    return x;
}

/// The three as heads, from wherever they are stored.
QueryKeyValue projected(const torch::Tensor& x, const BlockWeights& weights, const BlockSpec& spec, const Pass& pass) {
    if (spec.joining != Joining::None) return splitHeads(weights.queryKeyValue(x, pass), spec);
    const auto asHeads = [&](const torch::Tensor& all) { return all.view({all.size(0), -1, spec.headDim}); };
    return {asHeads(weights.query(x, pass)), asHeads(weights.key(x, pass)), asHeads(weights.value(x, pass))};
}

torch::Tensor headNormed(const torch::Tensor& heads, const Norm& norm, const BlockSpec& spec) {
    if (spec.headNorm == HeadNorm::None) return heads;
    const auto x = spec.headNorm == HeadNorm::AllHeads ? heads.flatten(1) : heads;
    return rmsNormed(x, norm, spec).view(heads.sizes()).to(heads.scalar_type());
}

} // namespace

QueryKeyValue splitHeads(const torch::Tensor& joined, const BlockSpec& spec) {
    const std::int64_t tokens = joined.size(0), group = spec.headsPerGroup(), d = spec.headDim;
    if (spec.joining != Joining::ByGroup) {
        const auto all = joined.view({tokens, spec.heads + 2 * spec.kvHeads, d});
        return {all.narrow(1, 0, spec.heads), all.narrow(1, spec.heads, spec.kvHeads),
                all.narrow(1, spec.heads + spec.kvHeads, spec.kvHeads)};
    }
    const auto groups = joined.view({tokens, spec.kvHeads, group + 2, d});
    return {groups.narrow(2, 0, group).reshape({tokens, spec.heads, d}), groups.select(2, group), groups.select(2, group + 1)};
}

torch::Tensor attend(const torch::Tensor& q, const torch::Tensor& k, const torch::Tensor& v, const torch::Tensor& mask,
                     const Scores& scores) {
    const std::int64_t queries = q.size(0), groups = k.size(0), keys = k.size(1), headDim = k.size(2), group = q.size(1) / groups;
    const auto rows = q.reshape({queries, groups, group, headDim}).permute({1, 2, 0, 3}).reshape({groups, group * queries, headDim});
    auto all = torch::matmul(rows, k.transpose(1, 2));
    const auto type = all.scalar_type();
    if (type == torch::kBFloat16) all = all.to(torch::kFloat32);
    all = all * scores.scale;
    if (scores.softCap > 0.0) all = (all / scores.softCap).tanh() * scores.softCap;
    if (mask.defined()) all = (all.view({groups, group, queries, keys}) + mask).view({groups, -1, keys});
    const auto out = torch::matmul(all.softmax(-1).to(type), v);
    return out.view({groups, group, queries, headDim}).permute({2, 0, 1, 3}).reshape({queries, -1});
}

torch::Tensor causalMask(std::int64_t queries, std::int64_t keys, std::int64_t window, torch::ScalarType type) {
    const auto options = torch::TensorOptions().dtype(type == torch::kBFloat16 ? torch::kFloat32 : type);
    const auto nowhere = [&] { return torch::full({queries, keys}, -std::numeric_limits<double>::infinity(), options); };
    auto mask = nowhere().triu_(keys - queries + 1);
    if (window > 0 && window < keys) mask.add_(nowhere().tril_(keys - queries - window));
    return mask;
}

ReferenceStack::ReferenceStack(const BlockSpec& spec, torch::ScalarType masterType) : spec_(spec) {
    for (const auto& rotary : spec.rotaries) rotaries_.emplace_back(rotary, masterType);
}

/// LibTorch's tiled kernel, which never holds the scores: several segments of one length at once.
torch::Tensor ReferenceStack::tiledAttention(const torch::Tensor& q, const torch::Tensor& k, const torch::Tensor& v, std::int64_t segments,
                                             std::int64_t window) const {
    const std::int64_t count = q.size(0) / segments;
    const auto asHeads = [&](const torch::Tensor& x) { return x.view({segments, count, -1, spec_.headDim}).transpose(1, 2); };
    std::optional<torch::Tensor> mask;
    if (window > 0 && window < count) mask = causalMask(count, count, window, q.scalar_type()).to(q.scalar_type());
    const auto out = at::scaled_dot_product_attention(asHeads(q), asHeads(k), asHeads(v), mask, 0.0, !mask, spec_.scoreScale(),
                                                      spec_.headsPerGroup() > 1);
    return out.transpose(1, 2).reshape({-1, spec_.queryWidth()});
}

torch::Tensor ReferenceStack::attended(const torch::Tensor& q, const torch::Tensor& k, const torch::Tensor& v, const Segments& segments,
                                       std::int64_t window) const {
    const auto type = q.scalar_type();
    // Plain products and a softmax are exact in float64, for short segments the fastest in bfloat16, and the only way to a soft cap.
    const bool plain =
        type == torch::kFloat64 || (type == torch::kBFloat16 && segments.longest <= kLongestPlain) || spec_.attentionSoftCap > 0.0;
    const auto mask = plain ? causalMask(segments.longest, segments.longest, window, type) : torch::Tensor{};
    std::vector<torch::Tensor> parts;
    for (std::size_t i = 0; i < segments.size();) {
        const std::int64_t begin = segments.offsets[i], count = segments.offsets[i + 1] - begin;
        std::size_t next = i + 1;
        if (!plain)
            while (next < segments.size() && segments.offsets[next + 1] - segments.offsets[next] == count) ++next;
        const auto same = static_cast<std::int64_t>(next - i);
        i = next;
        if (count == 0) continue;
        const auto part = [&](const torch::Tensor& x) { return x.narrow(0, begin, same * count); };
        parts.push_back(plain ? attend(part(q), part(k).transpose(0, 1), part(v).transpose(0, 1),
                                       mask.narrow(0, 0, count).narrow(1, 0, count), scores())
                              : tiledAttention(part(q), part(k), part(v), same, window));
    }
    return parts.empty() ? q.reshape({0, spec_.queryWidth()}) : parts.size() == 1 ? parts.front() : torch::cat(parts);
}

torch::Tensor ReferenceStack::attentionPart(const torch::Tensor& x, const BlockWeights& weights, const Attention& attention,
                                            const Pass& pass) const {
    const auto [query, key, value] = projected(x, weights, spec_, pass);
    const auto seen = attention(headNormed(query, weights.queryNorm, spec_), headNormed(key, weights.keyNorm, spec_), value);
    auto out = weights.attentionOut(seen, pass);
    if (spec_.normAfter()) out = normed(out, weights.attentionOutNorm, spec_);
    return spec_.residualScale == 1.0 ? out : out * spec_.residualScale;
}

torch::Tensor ReferenceStack::feedForward(const torch::Tensor& x, const BlockWeights& weights, const Pass& pass) const {
    torch::Tensor inner;
    if (spec_.gateUpJoined) {
        const auto both = weights.gateUp(x, pass).chunk(2, -1);
        inner = activated(both[0], spec_.activation) * both[1];
    } else if (spec_.gated) {
        inner = activated(weights.gate(x, pass), spec_.activation) * weights.up(x, pass);
    } else {
        inner = activated(weights.up(x, pass), spec_.activation);
    }
    auto out = weights.down(inner, pass);
    if (spec_.normAfter()) out = normed(out, weights.feedForwardOutNorm, spec_);
    return spec_.residualScale == 1.0 ? out : out * spec_.residualScale;
}

torch::Tensor ReferenceStack::block(const torch::Tensor& x, const BlockWeights& weights, const Attention& attention,
                                    const Pass& pass) const {
    const auto input = spec_.normBefore() ? normed(x, weights.attentionNorm, spec_) : x;
    const auto middle = x + attentionPart(input, weights, attention, pass);
    const auto& source = spec_.parallel ? x : middle;
    if (spec_.parallel && spec_.parallelNorm) return middle + feedForward(input, weights, pass);
    return middle + feedForward(spec_.normBefore() ? normed(source, weights.feedForwardNorm, spec_) : source, weights, pass);
}

torch::Tensor ReferenceStack::forward(torch::Tensor x, const std::vector<BlockWeights>& blocks, const Segments& segments,
                                      const Pass& pass) {
    std::vector<Turns> turns;
    for (auto& rotary : rotaries_) turns.push_back(rotary.of(segments));
    const bool recompute = pass.recompute != Recompute::None && torch::GradMode::is_enabled();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto layer = spec_.layer(static_cast<std::int64_t>(i));
        // On the way back the segments live on only as this copy; tensors inside are shared.
        const auto turn = layer.rotary < 0 ? std::nullopt : std::optional(turns[static_cast<std::size_t>(layer.rotary)]);
        const Attention attention = [this, turn, segments, layer](const torch::Tensor& q, const torch::Tensor& k, const torch::Tensor& v) {
            return turn ? attended(Rotary::turn(q, *turn), Rotary::turn(k, *turn), v, segments, layer.window)
                        : attended(q, k, v, segments, layer.window);
        };
        x = recompute ? recomputed(x, blocks[i], attention, pass) : block(x, blocks[i], attention, pass);
    }
    return x;
}

namespace {

/// Activation checkpointing: forwards without a graph, and on the way back once more with one. Weights get their gradients from the inner walk.
class RecomputedBlock : public torch::autograd::Function<RecomputedBlock> {
public:
    using Body = std::function<torch::Tensor(const torch::Tensor&)>;
    struct Holder : torch::CustomClassHolder {
        Body body;
    };
    /// `anchor` is any weight that wants a gradient: without it a frozen input would make the whole block look constant.
    static torch::Tensor forward(torch::autograd::AutogradContext* context, const torch::Tensor& x, const torch::Tensor& anchor,
                                 c10::intrusive_ptr<Holder> holder) {
        (void)anchor;
        context->save_for_backward({x});
        context->saved_data["wantsInput"] = x.requires_grad();
        context->saved_data["body"] = c10::IValue::make_capsule(holder);
        torch::NoGradGuard noGradient;
        return holder->body(x);
    }
    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context, torch::autograd::variable_list outer) {
        auto x = context->get_saved_variables()[0].detach();
        x.set_requires_grad(context->saved_data["wantsInput"].toBool());
        const auto holder = c10::static_intrusive_pointer_cast<Holder>(context->saved_data["body"].toCapsule());
        torch::AutoGradMode withGradient(true);
        const auto y = holder->body(x);
        torch::autograd::backward({y}, {outer[0]});
        return {x.grad(), {}, {}};
    }
};

} // namespace

torch::Tensor ReferenceStack::recomputed(const torch::Tensor& x, const BlockWeights& weights, const Attention& attention,
                                         const Pass& pass) const {
    auto holder = c10::make_intrusive<RecomputedBlock::Holder>();
    holder->body = [this, &weights, attention, pass](const torch::Tensor& input) { return block(input, weights, attention, pass); };
    torch::Tensor anchor = torch::zeros({0}, x.options());
    anchor.set_requires_grad(weights.trains(pass));
    return RecomputedBlock::apply(x, anchor, holder);
}

torch::Tensor ReferenceStack::forwardNext(torch::Tensor x, const std::vector<BlockWeights>& blocks, KeyValueCache& cache,
                                          const Pass& pass) {
    torch::NoGradGuard noGradient;
    const std::int64_t count = x.size(0), before = cache.length, after = before + count;
    std::vector<Turns> turns;
    for (auto& rotary : rotaries_) turns.push_back(rotary.ofLast(count, after));
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto layer = spec_.layer(static_cast<std::int64_t>(i));
        const auto rotary = static_cast<std::size_t>(std::max<std::int64_t>(layer.rotary, 0));
        const auto attention = [&](const torch::Tensor& q, const torch::Tensor& k, const torch::Tensor& v) {
            const bool turned = layer.rotary >= 0;
            cache.keys[i].narrow(1, before, count).copy_((turned ? Rotary::turn(k, turns[rotary]) : k).transpose(0, 1));
            cache.values[i].narrow(1, before, count).copy_(v.transpose(0, 1));
            const auto keys = cache.keys[i].narrow(1, 0, after);
            torch::Tensor mask;
            if (count > 1 || layer.window > 0) mask = causalMask(count, after, layer.window, pass.productType());
            return attend(turned ? Rotary::turn(q, turns[rotary]) : q, keys, cache.values[i].narrow(1, 0, after), mask, scores());
        };
        x = block(x, blocks[i], attention, pass);
    }
    cache.length = after;
    return x;
}

} // namespace core::models
