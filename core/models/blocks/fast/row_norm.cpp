#include "core/models/blocks/fast/row_norm.h"

#include "core/models/blocks/fast/linear_group.h"
#include "core/models/blocks/fast/row_work.h"

namespace core::models::fast {

namespace {

bool wants(const torch::Tensor& tensor) { return tensor.defined() && tensor.requires_grad(); }

} // namespace

RowNorm::RowNorm(const Norm& norm, const BlockSpec& spec) : norm_(norm), kind_(spec.norm), eps_(spec.normEps) {
    const torch::NoGradGuard noGradient;
    factors_ = (kind_ == NormKind::Rms ? effectiveWeight(norm, spec) : norm.weight).detach();
}

bool RowNorm::isTrained() const { return wants(norm_.weight) || wants(norm_.bias); }

void RowNorm::forward(const torch::Tensor& x, const torch::Tensor& out, const torch::Tensor& statistics) const {
    if (kind_ == NormKind::Rms) return norm(x, factors_, eps_, out, statistics);
    const auto bias = norm_.bias.defined() ? norm_.bias.detach() : torch::Tensor{};
    const auto [normed, mean, inverse] = at::native_layer_norm(x, {x.size(1)}, factors_, bias, eps_);
    out.copy_(normed);
    if (!statistics.defined()) return;
    statistics.narrow(0, 0, x.size(0)).copy_(mean.flatten());
    statistics.narrow(0, x.size(0), x.size(0)).copy_(inverse.flatten());
}

void RowNorm::backward(const torch::Tensor& dOut, const torch::Tensor& x, const torch::Tensor& statistics, const torch::Tensor& dx,
                       Buffers& buffers, std::size_t sumsPlace) const {
    if (kind_ == NormKind::Rms) return normBack(dOut, x, statistics, factors_, norm_.weight, dx, buffers, sumsPlace);
    const std::int64_t rows = x.size(0);
    const auto bias = norm_.bias.defined() ? norm_.bias.detach() : torch::Tensor{};
    const auto [slopes, ofWeight, ofBias] = at::native_layer_norm_backward(
        dOut.to(torch::kFloat32), x, {x.size(1)}, statistics.narrow(0, 0, rows).unsqueeze(1), statistics.narrow(0, rows, rows).unsqueeze(1),
        factors_, bias, {true, wants(norm_.weight), wants(norm_.bias)});
    dx.add_(slopes);
    if (wants(norm_.weight)) gradientOf(norm_.weight).add_(ofWeight);
    if (wants(norm_.bias)) gradientOf(norm_.bias).add_(ofBias);
}

} // namespace core::models::fast
