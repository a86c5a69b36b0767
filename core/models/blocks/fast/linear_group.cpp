#include "core/models/blocks/fast/linear_group.h"

#include "core/models/layers/dropout.h"
#include "core/models/products/product.h"

#include <algorithm>

namespace core::models::fast {

namespace {

bool adapts(const Linear& linear, const Pass& pass) { return linear.lowRank && pass.adapters; }
bool drops(const Linear& linear, const Pass& pass) { return pass.training && linear.lowRank->dropout > 0.0; }
torch::Tensor as(const torch::Tensor& matrix, torch::ScalarType type) { return matrix.detach().to(type); }

torch::Tensor mask(const torch::Tensor& like, const Linear& linear, const Pass& pass) {
    return dropoutMask(like, linear.lowRank->dropout, pass, linear.name);
}

/// Whether the layer's outputs have trained lengths (DoRA).
bool hasLengths(const Linear& linear, const Pass& pass) { return adapts(linear, pass) && linear.lowRank->magnitude.defined(); }
bool anyLengths(const Group& group, const Pass& pass) {
    return std::any_of(group.linears.begin(), group.linears.end(), [&](const Linear* linear) { return hasLengths(*linear, pass); });
}

/// Calls f(linear, its columns of `all`, its number, its weight in the product type: its rows of the joint copy, or the master).
template <class F> void eachColumns(const Group& group, const torch::Tensor& all, F f) {
    std::int64_t at = 0;
    for (std::size_t i = 0; i < group.linears.size(); ++i) {
        const auto& linear = *group.linears[i];
        f(linear, group.linears.size() == 1 ? all : all.narrow(1, at, linear.outWidth()), i,
          group.joint.defined() ? group.joint.narrow(0, at, linear.outWidth()) : linear.weight.detach());
        at += linear.outWidth();
    }
}

torch::Tensor droppedInput(const Linear& linear, const torch::Tensor& x, const Pass& pass) {
    return drops(linear, pass) ? x * mask(x, linear, pass) : x;
}

/// m / ‖rows of W + s B A‖, [out]: what the outputs are multiplied by.
torch::Tensor sharesOf(const Linear& linear) { return linear.lowRank->magnitude.detach() / rowLengths(linear); }

/// y = W x + (c − 1) W x′ + c s B A x′ with the shares c, x′ being the input after dropout. `columns` hold W x, or what y is added to. Gives s A x′.
torch::Tensor lengthsForward(const Linear& linear, const torch::Tensor& weight, const torch::Tensor& x, const torch::Tensor& columns,
                             bool add, const Pass& pass) {
    const auto type = x.scalar_type();
    const torch::Tensor dropped = droppedInput(linear, x, pass);
    const torch::Tensor state = torch::empty({x.size(0), linear.lowRank->a.size(0)}, x.options());
    products::forward(dropped, as(linear.lowRank->a, type), state);
    state.mul_(linear.lowRank->scale);
    const torch::Tensor whole = torch::empty({x.size(0), linear.outWidth()}, x.options());
    products::forward(dropped, weight, whole);
    if (drops(linear, pass)) { // W x stays apart from W x′
        if (add) products::forward(x, weight, columns, true);
        columns.sub_(whole);
    } else if (!add) {
        columns.zero_();
    }
    products::forward(state, as(linear.lowRank->b, type), whole, true);
    columns.add_(whole.mul_(sharesOf(linear)));
    return state;
}

/// dx of that, added where `add` says so. Gives s Bᵀ (c ⊙ dy).
torch::Tensor lengthsInput(const Linear& linear, const torch::Tensor& weight, const torch::Tensor& dy, const torch::Tensor& dx, bool add,
                           const Pass& pass) {
    const auto type = dy.scalar_type();
    const torch::Tensor scaled = (dy * sharesOf(linear)).to(type);
    const torch::Tensor slopes = torch::empty({dy.size(0), linear.lowRank->a.size(0)}, dy.options());
    products::inputGradient(scaled, as(linear.lowRank->b, type), slopes);
    slopes.mul_(linear.lowRank->scale);
    if (!dx.defined()) return slopes;
    const auto a = as(linear.lowRank->a, type);
    if (!drops(linear, pass)) {
        products::inputGradient(scaled, weight, dx, add);
        products::inputGradient(slopes, a, dx, true);
        return slopes;
    }
    products::inputGradient(dy, weight, dx, add);
    const auto own = torch::empty_like(dx);
    products::inputGradient(scaled - dy, weight, own);
    products::inputGradient(slopes, a, own, true);
    dx.add_(own.mul_(mask(dx, linear, pass)));
    return slopes;
}

/// The gradients of B, A and m. W x′ is computed again: to keep it would take the memory of another output.
void lengthsWeights(const Linear& linear, const torch::Tensor& weight, const torch::Tensor& dy, const torch::Tensor& x, const Pass& pass,
                    const torch::Tensor& state, const torch::Tensor& slopes) {
    const auto& low = *linear.lowRank;
    const auto type = dy.scalar_type();
    const torch::Tensor dropped = droppedInput(linear, x, pass);
    if (low.b.requires_grad()) products::weightGradient((dy * sharesOf(linear)).to(type), state, gradientOf(low.b));
    if (low.a.requires_grad()) products::weightGradient(slopes, dropped, gradientOf(low.a));
    if (!low.magnitude.requires_grad()) return;
    const torch::Tensor whole = torch::empty({x.size(0), linear.outWidth()}, x.options());
    products::forward(dropped, weight, whole);
    products::forward(state, as(low.b, type), whole, true);
    gradientOf(low.magnitude).add_((dy.to(torch::kFloat32) * whole).sum(0, false, torch::kFloat32) / rowLengths(linear));
}

} // namespace

torch::Tensor& gradientOf(const torch::Tensor& leaf) {
    auto& gradient = leaf.mutable_grad();
    if (!gradient.defined()) gradient = torch::zeros_like(leaf);
    return gradient;
}

void groupForward(const Group& group, const torch::Tensor& x, const torch::Tensor& out, bool add, const Pass& pass, LowRankStates& states) {
    const bool jointly = group.joint.defined() && !anyLengths(group, pass);
    if (jointly) products::forward(x, group.joint, out, add);
    states.resize(group.linears.size());
    eachColumns(group, out, [&](const Linear& linear, const torch::Tensor& columns, std::size_t i, const torch::Tensor& weight) {
        const bool lengths = hasLengths(linear, pass);
        if (!jointly && !(lengths && (add || !drops(linear, pass)))) products::forward(x, weight, columns, add);
        if (lengths) states[i] = lengthsForward(linear, weight, x, columns, add, pass);
        if (linear.bias.defined()) columns.add_(linear.bias.detach());
        if (lengths) return;
        if (!adapts(linear, pass)) return;
        const auto type = x.scalar_type();
        states[i] = torch::empty({x.size(0), linear.lowRank->a.size(0)}, x.options());
        products::forward(drops(linear, pass) ? x * mask(x, linear, pass) : x, as(linear.lowRank->a, type), states[i]);
        states[i].mul_(linear.lowRank->scale);
        products::forward(states[i], as(linear.lowRank->b, type), columns, true);
        if (!linear.lowRank->a0.defined()) return;
        const auto began = torch::empty({x.size(0), linear.lowRank->a0.size(0)}, x.options());
        products::forward(x, as(linear.lowRank->a0, type), began);
        products::forward(began.mul_(-linear.lowRank->scale), as(linear.lowRank->b0, type), columns, true);
    });
}

void groupInput(const Group& group, const torch::Tensor& dy, const torch::Tensor& dx, const Pass& pass, LowRankStates& slopes) {
    const bool jointly = group.joint.defined() && !anyLengths(group, pass);
    if (jointly && dx.defined()) products::inputGradient(dy, group.joint, dx);
    slopes.assign(group.linears.size(), {});
    eachColumns(group, dy, [&](const Linear& linear, const torch::Tensor& columns, std::size_t i, const torch::Tensor& weight) {
        if (hasLengths(linear, pass)) {
            slopes[i] = lengthsInput(linear, weight, columns, dx, i > 0, pass);
            return;
        }
        if (!jointly && dx.defined()) products::inputGradient(columns, weight, dx, i > 0);
        if (!adapts(linear, pass)) return;
        const auto type = dy.scalar_type();
        slopes[i] = torch::empty({dy.size(0), linear.lowRank->a.size(0)}, dy.options());
        products::inputGradient(columns, as(linear.lowRank->b, type), slopes[i]);
        slopes[i].mul_(linear.lowRank->scale);
        if (!dx.defined()) return;
        if (linear.lowRank->a0.defined()) {
            const auto began = torch::empty({dy.size(0), linear.lowRank->a0.size(0)}, dy.options());
            products::inputGradient(columns, as(linear.lowRank->b0, type), began);
            products::inputGradient(began.mul_(-linear.lowRank->scale), as(linear.lowRank->a0, type), dx, true);
        }
        const auto a = as(linear.lowRank->a, type);
        if (!drops(linear, pass)) return products::inputGradient(slopes[i], a, dx, true);
        const auto own = torch::empty_like(dx);
        products::inputGradient(slopes[i], a, own);
        dx.add_(own.mul_(mask(dx, linear, pass)));
    });
}

void groupWeights(const Group& group, const torch::Tensor& dy, const torch::Tensor& x, const Pass& pass, const LowRankStates& states,
                  const LowRankStates& slopes) {
    eachColumns(group, dy, [&](const Linear& linear, const torch::Tensor& columns, std::size_t i, const torch::Tensor& weight) {
        if (linear.weight.requires_grad()) products::weightGradient(columns, x, gradientOf(linear.weight));
        if (linear.bias.defined() && linear.bias.requires_grad()) gradientOf(linear.bias).add_(columns.sum(0, false, torch::kFloat32));
        if (!adapts(linear, pass)) return;
        if (hasLengths(linear, pass)) return lengthsWeights(linear, weight, columns, x, pass, states[i], slopes[i]);
        const auto& low = *linear.lowRank;
        if (low.b.requires_grad()) products::weightGradient(columns, states[i], gradientOf(low.b));
        if (low.a.requires_grad())
            products::weightGradient(slopes[i], drops(linear, pass) ? x * mask(x, linear, pass) : x, gradientOf(low.a));
    });
}

bool trains(const Group& group, const Pass& pass) {
    for (const auto* linear : group.linears) {
        if (linear->weight.requires_grad() || (linear->bias.defined() && linear->bias.requires_grad())) return true;
        if (adapts(*linear, pass) && (linear->lowRank->a.requires_grad() || linear->lowRank->b.requires_grad() ||
                                      (linear->lowRank->magnitude.defined() && linear->lowRank->magnitude.requires_grad())))
            return true;
    }
    return false;
}

} // namespace core::models::fast
