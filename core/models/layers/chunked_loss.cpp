#include "core/models/layers/chunked_loss.h"

#include <algorithm>

namespace core::models {

namespace {

constexpr std::int64_t kChunkNumbers = std::int64_t{8} << 20; ///< logits of one chunk: 32 MB in float32

std::int64_t rowsPerChunk(std::int64_t vocabulary) {
    return std::clamp<std::int64_t>(kChunkNumbers / std::max<std::int64_t>(vocabulary, 1), 16, 4096);
}

/// Logits of a chunk in the type in which exponentials are safe.
torch::Tensor chunkLogits(const torch::Tensor& hidden, const torch::Tensor& head) {
    auto logits = torch::mm(hidden, head.t());
    return logits.scalar_type() == torch::kBFloat16 ? logits.to(torch::kFloat32) : logits;
}

struct Gradients {
    torch::Tensor hidden, head; ///< undefined where not wanted
};

/// One chunk: its loss, and the gradients added up. `logits` is destroyed.
double chunkLoss(torch::Tensor logits, const torch::Tensor& hidden, const torch::Tensor& targets, const torch::Tensor& head,
                 const LossOptions& options, torch::Tensor hiddenGradient, torch::Tensor& headGradient) {
    const double smoothing = options.labelSmoothing;
    const auto normaliser = logits.logsumexp(1, true);
    const auto column = targets.unsqueeze(1);
    auto loss = (1.0 - smoothing) * (normaliser - logits.gather(1, column)).sum(torch::kFloat64).item<double>();
    if (smoothing > 0.0) loss += smoothing * (normaliser - logits.mean(1, true)).sum(torch::kFloat64).item<double>();
    if (!hiddenGradient.defined() && !headGradient.defined()) return loss;
    logits.sub_(normaliser).exp_();
    if (smoothing > 0.0) logits.sub_(smoothing / static_cast<double>(logits.size(1)));
    logits.scatter_add_(1, column, torch::full_like(column, -(1.0 - smoothing), logits.options()));
    logits.mul_(options.scale);
    const auto slope = logits.to(head.scalar_type());
    if (hiddenGradient.defined()) hiddenGradient.copy_(torch::mm(slope, head));
    if (headGradient.defined()) {
        if (headGradient.scalar_type() == slope.scalar_type()) headGradient.addmm_(slope.t(), hidden);
        else headGradient.add_(torch::mm(slope.t(), hidden));
    }
    return loss;
}

class LossSum : public torch::autograd::Function<LossSum> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext* context, const torch::Tensor& hidden, const torch::Tensor& targets,
                                 const torch::Tensor& head, double scale, double smoothing, torch::ScalarType productType, bool wantHidden,
                                 bool wantHead) {
        const auto input = hidden.to(productType);
        const auto weight = head.to(productType);
        Gradients gradients;
        if (wantHidden) gradients.hidden = torch::empty_like(hidden);
        if (wantHead) gradients.head = torch::zeros_like(head);
        const std::int64_t rows = hidden.size(0), step = rowsPerChunk(head.size(0));
        double loss = 0.0;
        for (std::int64_t at = 0; at < rows; at += step) {
            const std::int64_t count = std::min(step, rows - at);
            const auto part = input.narrow(0, at, count);
            loss += chunkLoss(chunkLogits(part, weight), part, targets.narrow(0, at, count), weight, {scale, smoothing},
                              wantHidden ? gradients.hidden.narrow(0, at, count) : torch::Tensor{}, gradients.head);
        }
        context->saved_data["hidden"] = gradients.hidden;
        context->saved_data["head"] = gradients.head;
        return torch::scalar_tensor(loss * scale, hidden.options());
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context, torch::autograd::variable_list outer) {
        auto hidden = context->saved_data["hidden"].toTensor();
        auto head = context->saved_data["head"].toTensor();
        // The factor is 1 where the loss is the last thing computed: then the gradients are handed on as they are.
        if (const double factor = outer[0].item<double>(); factor != 1.0) {
            if (hidden.defined()) hidden.mul_(factor);
            if (head.defined()) head.mul_(factor);
        }
        context->saved_data.clear();
        return {hidden, {}, head, {}, {}, {}, {}, {}};
    }
};

} // namespace

torch::Tensor lossSum(const torch::Tensor& hidden, const torch::Tensor& targets, const torch::Tensor& head, const LossOptions& options,
                      const Pass& pass) {
    const bool gradients = torch::GradMode::is_enabled();
    return LossSum::apply(hidden, targets, head, options.scale, options.labelSmoothing, pass.productType(),
                          gradients && hidden.requires_grad(), gradients && head.requires_grad());
}

torch::Tensor tokenLosses(const torch::Tensor& hidden, const torch::Tensor& targets, const torch::Tensor& head, const Pass& pass) {
    torch::NoGradGuard noGradient;
    const auto input = hidden.to(pass.productType());
    const auto weight = head.to(pass.productType());
    std::vector<torch::Tensor> parts;
    const std::int64_t rows = hidden.size(0), step = rowsPerChunk(head.size(0));
    for (std::int64_t at = 0; at < rows; at += step) {
        const std::int64_t count = std::min(step, rows - at);
        const auto logits = chunkLogits(input.narrow(0, at, count), weight);
        parts.push_back(logits.logsumexp(1) - logits.gather(1, targets.narrow(0, at, count).unsqueeze(1)).squeeze(1));
    }
    return parts.empty() ? torch::empty({0}, hidden.options()) : torch::cat(parts);
}

} // namespace core::models
