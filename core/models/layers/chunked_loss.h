#pragma once

#include "core/models/layers/pass.h"

#include "core/models/torch.h"

/// Cross-entropy of counted tokens against a large vocabulary without ever holding all logits: rows go through the head in chunks, and the softmax
/// becomes its own gradient in place.
namespace core::models {

struct LossOptions {
    double scale = 1.0;          ///< the loss and its gradients are multiplied by it: 1 / counted tokens of the optimiser step
    double labelSmoothing = 0.0; ///< share of the target that is spread over the vocabulary
    double softCap = 0.0;        ///< c: logits l become c tanh(l / c) first; 0: they stay. The model's affair, not its caller's
};

/// scale × Σ −log p(target). hidden is [rows, width], targets int64 [rows], head [vocabulary, width]. Differentiable in hidden and head; gradients
/// are computed on the way forward, in one pass over the chunks.
[[nodiscard]] torch::Tensor lossSum(const torch::Tensor& hidden, const torch::Tensor& targets, const torch::Tensor& head,
                                    const LossOptions& options, const Pass& pass);

/// Where gradients go; undefined: they are not wanted.
struct LossGradients {
    torch::Tensor hidden; ///< [rows, width], overwritten; in the product type or float32
    torch::Tensor head;   ///< added to; float32, or float64 for such weights
};
/// The same without autograd: the value, and gradients where they are wanted. hidden and head are in the product type.
[[nodiscard]] double lossWithGradients(const torch::Tensor& hidden, const torch::Tensor& targets, const torch::Tensor& head,
                                       const LossOptions& options, const LossGradients& gradients);

/// log p(target) of each row, [rows], for losses that weigh whole answers against each other: differentiable in hidden and head. What a row's gradient is
/// multiplied by is known only on the way back, so the logits are computed again there, a chunk at a time. Always float64.
[[nodiscard]] torch::Tensor tokenLogProbs(const torch::Tensor& hidden, const torch::Tensor& targets, const torch::Tensor& head,
                                          const LossOptions& options, const Pass& pass);

/// −log p(target) of each row, without gradients; of the options only the cap counts. float32, or float64 for such weights.
[[nodiscard]] torch::Tensor tokenLosses(const torch::Tensor& hidden, const torch::Tensor& targets, const torch::Tensor& head,
                                        const LossOptions& options, const Pass& pass);

} // namespace core::models
