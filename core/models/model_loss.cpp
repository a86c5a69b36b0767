#include "core/models/blocks/fast/linear_group.h"
#include "core/models/blocks/fast/numbers.h"
#include "core/models/blocks/fast/row_norm.h"
#include "core/models/model.h"

#include <torch/csrc/autograd/autograd.h>

/// CausalModel's forward and backward pass in one, around the stack of blocks: embedding, final norm and head have no autograd graph.
namespace core::models {

double CausalModel::accumulateLoss(const PackedRows& rows, const LossOptions& options, const Pass& pass) {
    if (pass.precision == Precision::Float64 || type_ != torch::kFloat32) {
        const auto loss = lossSum(rows, options, pass);
        loss.backward();
        return loss.item<double>();
    }
    const auto targets = targetsOf(rows);
    if (targets.ids.numel() == 0) return 0.0;
    const auto segments = segmentsOf(rows);
    const Pass own = passOf(rows, pass);
    torch::Tensor x;
    {
        torch::NoGradGuard noGradient;
        x = embedded(rows, segments, own);
    }
    const bool trainsInput = embedding_.requires_grad() || (positionEmbedding_.defined() && positionEmbedding_.requires_grad());
    x.set_requires_grad(trainsInput);
    const auto out = stack_->forward(x, blocks_, segments, own);
    auto states = out.detach();
    const double loss = lossAfterBlocks(states, out.requires_grad(), targets, capped(options), pass);
    torch::NoGradGuard noGradient;
    if (!out.requires_grad()) return loss;
    torch::autograd::backward({out}, {states});
    if (trainsInput) addEmbeddingGradients(rows, segments.positions, x.grad());
    return loss;
}

double CausalModel::lossAfterBlocks(torch::Tensor& states, bool wanted, const Targets& targets, const LossOptions& options,
                                    const Pass& pass) {
    torch::NoGradGuard noGradient;
    const auto type = pass.productType();
    const auto counted = states.index_select(0, targets.places);
    const fast::RowNorm norm(finalNorm_, config_.spec);
    const auto inverse = torch::empty({fast::RowNorm::statistics(config_.spec, counted.size(0))}, torch::kFloat32);
    const auto normed = torch::empty(counted.sizes(), type);
    norm.forward(counted, normed, inverse);
    const double factor = config_.spec.logitScale;
    if (factor != 1.0) normed.mul_(factor);
    LossGradients gradients;
    if (wanted || norm.isTrained()) gradients.hidden = torch::empty_like(normed);
    if (headWeight().requires_grad()) gradients.head = fast::gradientOf(headWeight());
    const double loss = lossWithGradients(normed, targets.ids, headCopy_.of(headWeight(), type), options, gradients);
    if (!gradients.hidden.defined()) return loss;
    if (factor != 1.0) gradients.hidden.mul_(factor);
    auto slopes = torch::zeros_like(counted);
    fast::Buffers sums;
    norm.backward(gradients.hidden, counted, inverse, slopes, sums, 0);
    states = torch::zeros_like(states);
    states.index_copy_(0, targets.places, slopes); // places are different tokens
    return loss;
}

/// In the order of the tokens: a token that comes twice is always summed alike.
void CausalModel::addEmbeddingGradients(const PackedRows& rows, const torch::Tensor& positions, const torch::Tensor& slopes) {
    const std::int64_t width = config_.spec.width;
    const auto add = [&](const torch::Tensor& weight, const torch::Tensor& from, const auto& rowOf) {
        const float* numbers = fast::numbers<float>(from);
        float* to = fast::numbers<float>(fast::gradientOf(weight));
        for (std::size_t i = 0; i < rows.ids.size(); ++i)
            kernels::best().f32.add(to + rowOf(i) * width, numbers + static_cast<std::int64_t>(i) * width, width);
    };
    const std::int64_t* places = positions.const_data_ptr<std::int64_t>();
    if (positionEmbedding_.defined() && positionEmbedding_.requires_grad())
        add(positionEmbedding_, slopes, [&](std::size_t i) { return places[i]; });
    if (!embedding_.requires_grad()) return;
    const double scale = config_.spec.embeddingScale;
    add(embedding_, scale == 1.0 ? slopes : slopes * scale, [&](std::size_t i) { return static_cast<std::int64_t>(rows.ids[i]); });
}

} // namespace core::models
