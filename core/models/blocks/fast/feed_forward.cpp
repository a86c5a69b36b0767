#include "core/models/blocks/fast/feed_forward.h"

#include "core/models/blocks/fast/row_work.h"

namespace core::models::fast {

namespace {

torch::Tensor value(Activation activation, const torch::Tensor& x) {
    switch (activation) {
    case Activation::Silu: return at::silu(x);
    case Activation::Gelu: return at::gelu(x);
    case Activation::GeluTanh: return at::gelu(x, "tanh");
    case Activation::Relu: return at::relu(x);
    }
    return x;
}

torch::Tensor slope(Activation activation, const torch::Tensor& given, const torch::Tensor& x) {
    switch (activation) {
    case Activation::Silu: return at::silu_backward(given, x);
    case Activation::Gelu: return at::gelu_backward(given, x);
    case Activation::GeluTanh: return at::gelu_backward(given, x, "tanh");
    case Activation::Relu: return at::threshold_backward(given, x, 0);
    }
    return given;
}

} // namespace

void activate(const BlockSpec& spec, const torch::Tensor& before, const torch::Tensor& out) {
    if (spec.gated && spec.activation == Activation::Silu) return gated(before, out);
    if (!spec.gated) {
        out.copy_(value(spec.activation, before));
        return;
    }
    out.copy_(value(spec.activation, before.narrow(1, 0, spec.inner)));
    out.mul_(before.narrow(1, spec.inner, spec.inner));
}

void activateBack(const BlockSpec& spec, const torch::Tensor& before, const torch::Tensor& dOut) {
    if (spec.gated && spec.activation == Activation::Silu) return gatedBack(before, dOut);
    if (!spec.gated) {
        const auto was = value(spec.activation, before);
        before.copy_(slope(spec.activation, dOut, before));
        dOut.copy_(was);
        return;
    }
    const auto gate = before.narrow(1, 0, spec.inner), up = before.narrow(1, spec.inner, spec.inner);
    const auto opened = value(spec.activation, gate);
    const auto slopeOfGate = slope(spec.activation, dOut * up, gate.contiguous());
    const auto was = opened * up;
    up.copy_(opened.mul_(dOut));
    gate.copy_(slopeOfGate);
    dOut.copy_(was);
}

} // namespace core::models::fast
