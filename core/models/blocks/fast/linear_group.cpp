#include "core/models/blocks/fast/linear_group.h"

#include "core/models/layers/dropout.h"
#include "core/models/products/product.h"

namespace core::models::fast {

namespace {

bool adapts(const Linear& linear, const Pass& pass) { return linear.lowRank && pass.adapters; }
bool drops(const Linear& linear, const Pass& pass) { return pass.training && linear.lowRank->dropout > 0.0; }
torch::Tensor as(const torch::Tensor& matrix, torch::ScalarType type) { return matrix.detach().to(type); }

torch::Tensor mask(const torch::Tensor& like, const Linear& linear, const Pass& pass) {
    return dropoutMask(like, linear.lowRank->dropout, pass, linear.name);
}

/// Calls f(linear, its columns of `all`, its number).
template <class F> void eachColumns(const Group& group, const torch::Tensor& all, F f) {
    std::int64_t at = 0;
    for (std::size_t i = 0; i < group.linears.size(); ++i) {
        const auto& linear = *group.linears[i];
        f(linear, group.linears.size() == 1 ? all : all.narrow(1, at, linear.outWidth()), i);
        at += linear.outWidth();
    }
}

} // namespace

torch::Tensor& gradientOf(const torch::Tensor& leaf) {
    auto& gradient = leaf.mutable_grad();
    if (!gradient.defined()) gradient = torch::zeros_like(leaf);
    return gradient;
}

void groupForward(const Group& group, const torch::Tensor& x, const torch::Tensor& out, bool add, const Pass& pass, LowRankStates& states) {
    if (group.joint.defined()) products::forward(x, group.joint, out, add);
    states.resize(group.linears.size());
    eachColumns(group, out, [&](const Linear& linear, const torch::Tensor& columns, std::size_t i) {
        if (!group.joint.defined()) products::forward(x, linear.weight.detach(), columns, add);
        if (linear.bias.defined()) columns.add_(linear.bias.detach());
        if (!adapts(linear, pass)) return;
        const auto type = x.scalar_type();
        states[i] = torch::empty({x.size(0), linear.lowRank->a.size(0)}, x.options());
        products::forward(drops(linear, pass) ? x * mask(x, linear, pass) : x, as(linear.lowRank->a, type), states[i]);
        states[i].mul_(linear.lowRank->scale);
        products::forward(states[i], as(linear.lowRank->b, type), columns, true);
    });
}

void groupInput(const Group& group, const torch::Tensor& dy, const torch::Tensor& dx, const Pass& pass, LowRankStates& slopes) {
    if (group.joint.defined() && dx.defined()) products::inputGradient(dy, group.joint, dx);
    slopes.assign(group.linears.size(), {});
    eachColumns(group, dy, [&](const Linear& linear, const torch::Tensor& columns, std::size_t i) {
        if (!group.joint.defined() && dx.defined()) products::inputGradient(columns, linear.weight.detach(), dx, i > 0);
        if (!adapts(linear, pass)) return;
        const auto type = dy.scalar_type();
        slopes[i] = torch::empty({dy.size(0), linear.lowRank->a.size(0)}, dy.options());
        products::inputGradient(columns, as(linear.lowRank->b, type), slopes[i]);
        slopes[i].mul_(linear.lowRank->scale);
        if (!dx.defined()) return;
        const auto a = as(linear.lowRank->a, type);
        if (!drops(linear, pass)) return products::inputGradient(slopes[i], a, dx, true);
        const auto own = torch::empty_like(dx);
        products::inputGradient(slopes[i], a, own);
        dx.add_(own.mul_(mask(dx, linear, pass)));
    });
}

void groupWeights(const Group& group, const torch::Tensor& dy, const torch::Tensor& x, const Pass& pass, const LowRankStates& states,
                  const LowRankStates& slopes) {
    eachColumns(group, dy, [&](const Linear& linear, const torch::Tensor& columns, std::size_t i) {
        if (linear.weight.requires_grad()) products::weightGradient(columns, x, gradientOf(linear.weight));
        if (linear.bias.defined() && linear.bias.requires_grad()) gradientOf(linear.bias).add_(columns.sum(0, false, torch::kFloat32));
        if (!adapts(linear, pass)) return;
        const auto& low = *linear.lowRank;
        if (low.b.requires_grad()) products::weightGradient(columns, states[i], gradientOf(low.b));
        if (low.a.requires_grad())
            products::weightGradient(slopes[i], drops(linear, pass) ? x * mask(x, linear, pass) : x, gradientOf(low.a));
    });
}

bool trains(const Group& group, const Pass& pass) {
    for (const auto* linear : group.linears) {
        if (linear->weight.requires_grad() || (linear->bias.defined() && linear->bias.requires_grad())) return true;
        if (adapts(*linear, pass) && (linear->lowRank->a.requires_grad() || linear->lowRank->b.requires_grad())) return true;
    }
    return false;
}

} // namespace core::models::fast
