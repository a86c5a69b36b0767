#include "core/models/blocks/reference_block.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/custom_function.h>

namespace core::models {

namespace {

constexpr std::int64_t kLongestPlain = 512; ///< tokens: beyond, scores of a whole segment are too large to hold

double attentionScale(const BlockSpec& spec) { return 1.0 / std::sqrt(static_cast<double>(spec.headDim)); }

torch::Tensor activated(const torch::Tensor& x, Activation activation) {
    switch (activation) {
    case Activation::Silu: return torch::silu(x);
    case Activation::Gelu: return torch::gelu(x);
    case Activation::GeluTanh: return torch::gelu(x, "tanh");
    case Activation::Relu: return torch::relu(x);
    }
    return x;
}

} // namespace

torch::Tensor attend(const torch::Tensor& q, const torch::Tensor& k, const torch::Tensor& v, const torch::Tensor& mask, std::int64_t group,
                     double scale) {
    auto scores = torch::matmul(q, k.transpose(1, 2));
    const auto type = scores.scalar_type();
    if (type == torch::kBFloat16) scores = scores.to(torch::kFloat32);
    scores = scores * scale;
    if (mask.defined()) scores = (scores.view({k.size(0), group, -1, k.size(1)}) + mask).view({k.size(0), -1, k.size(1)});
    return torch::matmul(scores.softmax(-1).to(type), v);
}

torch::Tensor causalMask(std::int64_t queries, std::int64_t keys, torch::ScalarType type) {
    const auto kind = type == torch::kBFloat16 ? torch::kFloat32 : type;
    return torch::full({queries, keys}, -std::numeric_limits<double>::infinity(), torch::TensorOptions().dtype(kind))
        .triu_(keys - queries + 1);
}

torch::Tensor rmsNorm(const torch::Tensor& x, const torch::Tensor& weight, double eps) {
    return weight * (x * torch::rsqrt(x.square().mean(-1, true) + eps));
}

ReferenceStack::ReferenceStack(const BlockSpec& spec, torch::ScalarType masterType) : spec_(spec), rotary_(spec, masterType) {}

/// Plain products and a softmax, one segment: exact in float64, and for short segments the fastest in bfloat16.
torch::Tensor ReferenceStack::plainAttention(const torch::Tensor& q, const torch::Tensor& k, const torch::Tensor& v,
                                             const torch::Tensor& mask) const {
    const std::int64_t count = q.size(0), group = spec_.headsPerGroup();
    const auto rows =
        q.view({count, spec_.kvHeads, group, spec_.headDim}).permute({1, 2, 0, 3}).reshape({spec_.kvHeads, group * count, spec_.headDim});
    const auto out =
        attend(rows, k.transpose(0, 1), v.transpose(0, 1), mask.narrow(0, 0, count).narrow(1, 0, count), group, attentionScale(spec_));
    return out.view({spec_.kvHeads, group, count, spec_.headDim}).permute({2, 0, 1, 3}).reshape({count, spec_.queryWidth()});
}

/// LibTorch's tiled kernel, which never holds the scores: several segments of one length at once.
torch::Tensor ReferenceStack::tiledAttention(const torch::Tensor& q, const torch::Tensor& k, const torch::Tensor& v,
                                             std::int64_t segments) const {
    const auto heads = [&](const torch::Tensor& x, std::int64_t count) {
        return x.view({segments, -1, count, spec_.headDim}).transpose(1, 2);
    };
    const auto out = at::scaled_dot_product_attention(heads(q, spec_.heads), heads(k, spec_.kvHeads), heads(v, spec_.kvHeads), {}, 0.0,
                                                      true, attentionScale(spec_), spec_.headsPerGroup() > 1);
    return out.transpose(1, 2).reshape({-1, spec_.queryWidth()});
}

torch::Tensor ReferenceStack::attention(const torch::Tensor& q, const torch::Tensor& k, const torch::Tensor& v,
                                        const Segments& segments) const {
    const auto type = q.scalar_type();
    const bool plain = type == torch::kFloat64 || (type == torch::kBFloat16 && segments.longest <= kLongestPlain);
    const auto mask = plain ? causalMask(segments.longest, segments.longest, type) : torch::Tensor{};
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
        parts.push_back(plain ? plainAttention(part(q), part(k), part(v), mask) : tiledAttention(part(q), part(k), part(v), same));
    }
    return parts.empty() ? q.reshape({0, spec_.queryWidth()}) : parts.size() == 1 ? parts.front() : torch::cat(parts);
}

torch::Tensor ReferenceStack::feedForward(const torch::Tensor& x, const BlockWeights& weights, const Pass& pass) const {
    const auto normed = rmsNorm(x, weights.feedForwardNorm, spec_.normEps);
    return x + weights.down(activated(weights.gate(normed, pass), spec_.activation) * weights.up(normed, pass), pass);
}

torch::Tensor ReferenceStack::block(const torch::Tensor& x, const BlockWeights& weights, const Segments& segments, const Angles& angles,
                                    const Pass& pass) const {
    const auto normed = rmsNorm(x, weights.attentionNorm, spec_.normEps);
    const auto q = Rotary::turn(weights.query(normed, pass).view({-1, spec_.heads, spec_.headDim}), angles.cosine, angles.sine);
    const auto k = Rotary::turn(weights.key(normed, pass).view({-1, spec_.kvHeads, spec_.headDim}), angles.cosine, angles.sine);
    const auto v = weights.value(normed, pass).view({-1, spec_.kvHeads, spec_.headDim});
    const auto afterAttention = x + weights.attentionOut(attention(q, k, v, segments), pass);
    return feedForward(afterAttention, weights, pass);
}

torch::Tensor ReferenceStack::forward(torch::Tensor x, const std::vector<BlockWeights>& blocks, const Segments& segments,
                                      const Pass& pass) {
    const auto [cosine, sine] = rotary_.at(segments.positions);
    const Angles angles{cosine, sine};
    for (const auto& weights : blocks)
        x = pass.recompute != Recompute::None && torch::GradMode::is_enabled() ? recomputed(x, weights, segments, angles, pass)
                                                                               : block(x, weights, segments, angles, pass);
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

torch::Tensor ReferenceStack::recomputed(const torch::Tensor& x, const BlockWeights& weights, const Segments& segments,
                                         const Angles& angles, const Pass& pass) const {
    auto holder = c10::make_intrusive<RecomputedBlock::Holder>();
    // The segments outlive the backward pass only as a copy; tensors inside are shared.
    holder->body = [this, &weights, segments, angles, pass](const torch::Tensor& input) {
        return block(input, weights, segments, angles, pass);
    };
    torch::Tensor anchor = torch::zeros({0}, x.options());
    const auto trains = [](const torch::Tensor& tensor) { return tensor.defined() && tensor.requires_grad(); };
    bool any = trains(weights.attentionNorm) || trains(weights.feedForwardNorm);
    for (const auto* linear : weights.linears())
        any = any || trains(linear->weight) || trains(linear->bias) || (linear->lowRank && pass.adapters && trains(linear->lowRank->a));
    anchor.set_requires_grad(any);
    return RecomputedBlock::apply(x, anchor, holder);
}

torch::Tensor ReferenceStack::forwardNext(torch::Tensor x, const std::vector<BlockWeights>& blocks, KeyValueCache& cache,
                                          const Pass& pass) {
    torch::NoGradGuard noGradient;
    const std::int64_t count = x.size(0), before = cache.length, after = before + count, group = spec_.headsPerGroup();
    const double scale = attentionScale(spec_);
    const auto [cosine, sine] = rotary_.at(torch::arange(before, after, torch::kInt64));
    torch::Tensor mask;
    if (count > 1) mask = causalMask(count, after, pass.productType());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto& weights = blocks[i];
        const auto normed = rmsNorm(x, weights.attentionNorm, spec_.normEps);
        const auto q = Rotary::turn(weights.query(normed, pass).view({count, spec_.heads, spec_.headDim}), cosine, sine);
        const auto k = Rotary::turn(weights.key(normed, pass).view({count, spec_.kvHeads, spec_.headDim}), cosine, sine);
        cache.keys[i].narrow(1, before, count).copy_(k.transpose(0, 1));
        cache.values[i]
            .narrow(1, before, count)
            .copy_(weights.value(normed, pass).view({count, spec_.kvHeads, spec_.headDim}).transpose(0, 1));
        const auto rows = q.view({count, spec_.kvHeads, group, spec_.headDim})
                              .permute({1, 2, 0, 3})
                              .reshape({spec_.kvHeads, group * count, spec_.headDim});
        const auto seen = attend(rows, cache.keys[i].narrow(1, 0, after), cache.values[i].narrow(1, 0, after), mask, group, scale);
        const auto joined =
            seen.view({spec_.kvHeads, group, count, spec_.headDim}).permute({2, 0, 1, 3}).reshape({count, spec_.queryWidth()});
        x = feedForward(x + weights.attentionOut(joined, pass), weights, pass);
    }
    cache.length = after;
    return x;
}

} // namespace core::models
