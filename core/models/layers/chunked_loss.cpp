#include "core/models/layers/chunked_loss.h"

#include "core/models/blocks/fast/numbers.h"
#include "core/models/products/product.h"

#include <ATen/Parallel.h>
#include <algorithm>
#include <numeric>
#include <torch/csrc/autograd/custom_function.h>

namespace core::models {

namespace {

constexpr std::int64_t kChunkNumbers = std::int64_t{8} << 20; ///< logits of one chunk: 32 MB in float32

std::int64_t rowsPerChunk(std::int64_t vocabulary) {
    return std::clamp<std::int64_t>(kChunkNumbers / std::max<std::int64_t>(vocabulary, 1), 16, 4096);
}

/// LibTorch's operators, for float64. `logits` becomes its own gradient.
double slopesByTorch(torch::Tensor logits, const torch::Tensor& targets, const LossOptions& options, bool gradient) {
    const double smoothing = options.labelSmoothing;
    const auto normaliser = logits.logsumexp(1, true);
    const auto column = targets.unsqueeze(1);
    auto loss = (1.0 - smoothing) * (normaliser - logits.gather(1, column)).sum(torch::kFloat64).item<double>();
    if (smoothing > 0.0) loss += smoothing * (normaliser - logits.mean(1, true)).sum(torch::kFloat64).item<double>();
    if (!gradient) return loss;
    logits.sub_(normaliser).exp_();
    if (smoothing > 0.0) logits.sub_(smoothing / static_cast<double>(logits.size(1)));
    logits.scatter_add_(1, column, torch::full_like(column, -(1.0 - smoothing), logits.options()));
    logits.mul_(options.scale);
    return loss;
}

/// The loss of each row by the kernels, `logits` becoming its own gradient where that is wanted, times the row's weight where there are weights.
void rowLosses(const torch::Tensor& logits, const torch::Tensor& targets, const kernels::LossTerms& terms, double* losses,
               const double* weights = nullptr) {
    const std::int64_t vocabulary = logits.size(1);
    const std::int64_t* ids = targets.const_data_ptr<std::int64_t>();
    fast::withNumbers(logits, [&]<class T>(T*) {
        T* all = fast::numbers<T>(logits);
        at::parallel_for(0, logits.size(0), 1, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t i = begin; i < end; ++i) {
                kernels::LossTerms own = terms;
                if (weights != nullptr) own.scale *= static_cast<float>(weights[i]);
                losses[i] = kernels::best().of<T>().crossEntropy(all + i * vocabulary, vocabulary, ids[i], own);
            }
        });
    });
}

double slopes(const torch::Tensor& logits, const torch::Tensor& targets, const LossOptions& options, bool gradient) {
    if (logits.scalar_type() == torch::kFloat64) return slopesByTorch(logits, targets, options, gradient);
    std::vector<double> losses(static_cast<std::size_t>(logits.size(0)));
    rowLosses(logits, targets, {static_cast<float>(options.scale), static_cast<float>(options.labelSmoothing), gradient}, losses.data());
    return std::accumulate(losses.begin(), losses.end(), 0.0); // in their order, whatever thread made them
}

void logitsOf(const torch::Tensor& hidden, const torch::Tensor& head, double softCap, torch::Tensor& logits) {
    if (logits.scalar_type() == torch::kFloat64) torch::mm_out(logits, hidden, head.t());
    else products::forward(hidden, head, logits);
    if (softCap > 0.0) logits.div_(softCap).tanh_().mul_(softCap);
}

/// Turns the gradient of capped logits into that of the logits before: times 1 − (l / c)².
void throughCap(torch::Tensor& slopes, const torch::Tensor& capped, double softCap) { slopes.sub_(slopes * (capped / softCap).square()); }

void addGradients(const torch::Tensor& logits, const torch::Tensor& hidden, const torch::Tensor& head, const torch::Tensor& hiddenGradient,
                  torch::Tensor headGradient) {
    if (logits.scalar_type() == torch::kFloat64) {
        if (hiddenGradient.defined()) hiddenGradient.copy_(torch::mm(logits, head));
        if (headGradient.defined()) headGradient.addmm_(logits.t(), hidden);
        return;
    }
    if (hiddenGradient.defined()) products::inputGradient(logits, head, hiddenGradient);
    if (headGradient.defined()) products::weightGradient(logits, hidden, headGradient);
}

class LossSum : public torch::autograd::Function<LossSum> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext* context, const torch::Tensor& hidden, const torch::Tensor& targets,
                                 const torch::Tensor& head, const LossOptions& options, torch::ScalarType productType, bool wantHidden,
                                 bool wantHead) {
        LossGradients gradients;
        if (wantHidden) gradients.hidden = torch::empty_like(hidden);
        if (wantHead) gradients.head = torch::zeros_like(head);
        const double loss = lossWithGradients(hidden.to(productType), targets, head.to(productType), options, gradients);
        context->saved_data["hidden"] = gradients.hidden;
        context->saved_data["head"] = gradients.head;
        return torch::scalar_tensor(loss, hidden.options());
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
        return {hidden, {}, head, {}, {}, {}, {}};
    }
};

/// −log p(target) of each row in float64.
torch::Tensor exactTokenLosses(const torch::Tensor& hidden, const torch::Tensor& targets, const torch::Tensor& head, double softCap,
                               const Pass& pass) {
    torch::NoGradGuard noGradient;
    const auto input = hidden.to(pass.productType());
    const auto weight = head.to(pass.productType());
    const std::int64_t rows = hidden.size(0), step = rowsPerChunk(head.size(0));
    const auto losses = torch::empty({rows}, torch::kFloat64);
    auto memory = torch::empty({std::min(rows, step), head.size(0)}, input.options());
    for (std::int64_t at = 0; at < rows; at += step) {
        const std::int64_t count = std::min(step, rows - at);
        auto logits = memory.narrow(0, 0, count);
        const auto ids = targets.narrow(0, at, count);
        logitsOf(input.narrow(0, at, count), weight, softCap, logits);
        if (logits.scalar_type() == torch::kFloat64)
            losses.narrow(0, at, count).copy_(logits.logsumexp(1) - logits.gather(1, ids.unsqueeze(1)).squeeze(1));
        else rowLosses(logits, ids, {1.0F, 0.0F, false}, losses.data_ptr<double>() + at);
    }
    return losses;
}

/// Turns logits into the gradient of Σ weight · log p(target).
void weightedSlopes(const torch::Tensor& logits, const torch::Tensor& targets, const torch::Tensor& weights) {
    if (logits.scalar_type() == torch::kFloat64) {
        (void)slopesByTorch(logits, targets, {}, true);
        logits.mul_(-weights.unsqueeze(1));
        return;
    }
    std::vector<double> losses(static_cast<std::size_t>(logits.size(0)));
    rowLosses(logits, targets, {-1.0F, 0.0F, true}, losses.data(), weights.data_ptr<double>());
}

class TokenLogProbs : public torch::autograd::Function<TokenLogProbs> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext* context, const torch::Tensor& hidden, const torch::Tensor& targets,
                                 const torch::Tensor& head, double softCap, const Pass& pass, bool wantHidden, bool wantHead) {
        const auto out = exactTokenLosses(hidden, targets, head, softCap, pass).neg_();
        if (!wantHidden && !wantHead) return out;
        const auto type = pass.productType();
        context->saved_data["hidden"] = hidden.detach().to(type);
        context->saved_data["head"] = head.detach().to(type);
        context->saved_data["targets"] = targets;
        context->saved_data["softCap"] = softCap;
        context->saved_data["wantHidden"] = wantHidden;
        context->saved_data["headType"] = static_cast<std::int64_t>(wantHead ? head.scalar_type() : torch::ScalarType::Undefined);
        context->saved_data["hiddenType"] = static_cast<std::int64_t>(hidden.scalar_type());
        return out;
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context, torch::autograd::variable_list outer) {
        torch::NoGradGuard noGradient;
        auto& saved = context->saved_data;
        const auto hidden = saved["hidden"].toTensor(), head = saved["head"].toTensor(), targets = saved["targets"].toTensor();
        const double softCap = saved["softCap"].toDouble();
        const auto headType = static_cast<torch::ScalarType>(saved["headType"].toInt());
        const auto weights = outer[0].to(torch::kFloat64).contiguous();
        LossGradients gradients;
        if (saved["wantHidden"].toBool())
            gradients.hidden = torch::empty(hidden.sizes(), static_cast<torch::ScalarType>(saved["hiddenType"].toInt()));
        if (headType != torch::ScalarType::Undefined) gradients.head = torch::zeros(head.sizes(), headType);
        const std::int64_t rows = hidden.size(0), step = rowsPerChunk(head.size(0));
        const auto memory = torch::empty({std::min(rows, step), head.size(0)}, hidden.options());
        for (std::int64_t at = 0; at < rows; at += step) {
            const std::int64_t count = std::min(step, rows - at);
            const auto part = hidden.narrow(0, at, count);
            auto logits = memory.narrow(0, 0, count);
            logitsOf(part, head, softCap, logits);
            const auto capped = softCap > 0.0 ? logits.clone() : torch::Tensor{};
            weightedSlopes(logits, targets.narrow(0, at, count), weights.narrow(0, at, count));
            if (capped.defined()) throughCap(logits, capped, softCap);
            addGradients(logits, part, head, gradients.hidden.defined() ? gradients.hidden.narrow(0, at, count) : torch::Tensor{},
                         gradients.head);
        }
        saved.clear();
        return {gradients.hidden, {}, gradients.head, {}, {}, {}, {}};
    }
};

} // namespace

torch::Tensor tokenLogProbs(const torch::Tensor& hidden, const torch::Tensor& targets, const torch::Tensor& head,
                            const LossOptions& options, const Pass& pass) {
    const bool gradients = torch::GradMode::is_enabled();
    return TokenLogProbs::apply(hidden, targets, head, options.softCap, pass, gradients && hidden.requires_grad(),
                                gradients && head.requires_grad());
}

double lossWithGradients(const torch::Tensor& hidden, const torch::Tensor& targets, const torch::Tensor& head, const LossOptions& options,
                         const LossGradients& gradients) {
    torch::NoGradGuard noGradient;
    const std::int64_t rows = hidden.size(0), step = rowsPerChunk(head.size(0));
    const bool wanted = gradients.hidden.defined() || gradients.head.defined();
    const auto memory = torch::empty({std::min(rows, step), head.size(0)}, hidden.options());
    double loss = 0.0;
    for (std::int64_t at = 0; at < rows; at += step) {
        const std::int64_t count = std::min(step, rows - at);
        const auto part = hidden.narrow(0, at, count);
        auto logits = memory.narrow(0, 0, count);
        logitsOf(part, head, options.softCap, logits);
        const auto capped = options.softCap > 0.0 && wanted ? logits.clone() : torch::Tensor{};
        loss += slopes(logits, targets.narrow(0, at, count), options, wanted);
        if (capped.defined()) throughCap(logits, capped, options.softCap);
        if (wanted)
            addGradients(logits, part, head, gradients.hidden.defined() ? gradients.hidden.narrow(0, at, count) : torch::Tensor{},
                         gradients.head);
    }
    return loss * options.scale;
}

torch::Tensor lossSum(const torch::Tensor& hidden, const torch::Tensor& targets, const torch::Tensor& head, const LossOptions& options,
                      const Pass& pass) {
    const bool gradients = torch::GradMode::is_enabled();
    return LossSum::apply(hidden, targets, head, options, pass.productType(), gradients && hidden.requires_grad(),
                          gradients && head.requires_grad());
}

torch::Tensor tokenLosses(const torch::Tensor& hidden, const torch::Tensor& targets, const torch::Tensor& head, const LossOptions& options,
                          const Pass& pass) {
    return exactTokenLosses(hidden, targets, head, options.softCap, pass).to(hidden.scalar_type());
}

} // namespace core::models
