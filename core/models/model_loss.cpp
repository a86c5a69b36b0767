#include "core/models/blocks/fast/linear_group.h"
#include "core/models/blocks/fast/numbers.h"
#include "core/models/blocks/fast/row_work.h"
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
    torch::Tensor x;
    {
        torch::NoGradGuard noGradient;
        x = embedded(rows.ids);
    }
    const auto type = pass.productType();
    const bool trainsHead = headWeight().requires_grad();
    x.set_requires_grad(embedding_.requires_grad());
    const auto out = states(rows, x, pass);
    torch::NoGradGuard noGradient;
    const bool below = out.requires_grad();
    const auto counted = out.detach().index_select(0, targets.places);
    const auto inverse = torch::empty({counted.size(0)}, torch::kFloat32);
    const auto normed = torch::empty(counted.sizes(), type);
    fast::norm(counted, finalNorm_, config_.spec.normEps, normed, inverse);
    LossGradients gradients;
    if (below || finalNorm_.requires_grad()) gradients.hidden = torch::empty_like(normed);
    if (trainsHead) gradients.head = fast::gradientOf(headWeight());
    const double loss = lossWithGradients(normed, targets.ids, headCopy_.of(headWeight(), type), options, gradients);
    if (!gradients.hidden.defined()) return loss;
    auto slopes = torch::zeros_like(counted);
    fast::Buffers sums;
    fast::normBack(gradients.hidden, counted, inverse, finalNorm_, slopes, sums, 0);
    if (!below) return loss;
    auto all = torch::zeros_like(out.detach());
    all.index_copy_(0, targets.places, slopes); // places are different tokens
    torch::autograd::backward({out}, {all});
    if (!embedding_.requires_grad()) return loss;
    const auto& embeddingSlopes = x.grad();
    const std::int64_t width = config_.spec.width;
    const float* from = fast::numbers<float>(embeddingSlopes);
    float* to = fast::numbers<float>(fast::gradientOf(embedding_));
    for (std::size_t i = 0; i < rows.ids.size(); ++i) // in the order of the tokens: a token that comes twice is always summed alike
        kernels::best().f32.add(to + rows.ids[i] * width, from + static_cast<std::int64_t>(i) * width, width);
    return loss;
}

} // namespace core::models
