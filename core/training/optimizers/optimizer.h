#pragma once

#include "core/runs/run_spec.h"

#include "core/models/torch.h"

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

/// Optimisers: a leaf a file, entered in optimizers.def. They work on fp32 master weights and live on the training thread.
namespace core::training {

/// One tensor that is trained: fp32, contiguous, on the processor.
struct TrainedTensor {
    std::string name; ///< as in the checkpoint
    torch::Tensor value, gradient;
    bool decays = true; ///< false for norms and biases: whatever has one dimension
    double rate = 1.0;  ///< its learning rate as a share of the step's
};
using NamedTensors = std::vector<std::pair<std::string, torch::Tensor>>;

/// The trained tensors cut into pieces of one size, so that the work and every sum over it come out the same for any number of threads.
class TensorPieces {
public:
    explicit TensorPieces(std::vector<TrainedTensor> tensors);
    [[nodiscard]] const std::vector<TrainedTensor>& tensors() const noexcept { return tensors_; }
    struct Piece {
        std::size_t tensor = 0;
        std::int64_t first = 0, count = 0;
    };
    [[nodiscard]] const std::vector<Piece>& pieces() const noexcept { return pieces_; }
    /// The norm of all gradients together, as torch's clip_grad_norm_ takes it, and the gradient's pieces summed in order.
    [[nodiscard]] double gradientNorm() const;
    void zeroGradients() const;
    /// An update writes past LibTorch's operators: says that the values are others now, so that copies in other types are made anew.
    void markChanged() const;

private:
    std::vector<TrainedTensor> tensors_;
    std::vector<Piece> pieces_;
    mutable std::vector<double> sums_;
};

class Optimizer {
public:
    virtual ~Optimizer() = default;
    /// One update from the gradients, which are left at zero. `t` counts updates from 1; gradients count `gradientScale` times.
    virtual void update(std::int64_t t, double lr, double gradientScale) = 0;
    /// What it keeps between steps, by name, for the checkpoint: the live tensors.
    [[nodiscard]] virtual NamedTensors state() const = 0;
};

/// The optimiser of the specification over these tensors. Throws Error{Usage} for a kind that is not there yet.
[[nodiscard]] std::unique_ptr<Optimizer> buildOptimizer(const runs::OptimizerSpec& spec, const TensorPieces& pieces);
/// Puts saved state back. Throws Error{Model} that names what is missing or has another shape.
void restoreState(Optimizer& optimizer, const NamedTensors& saved);
/// Bytes of state for so many trained numbers, for the forecast of memory and disk; at least so many, where it depends on the shapes of tensors.
[[nodiscard]] std::int64_t stateBytes(const runs::OptimizerSpec& spec, std::int64_t trained);

/// What clip_grad_norm_ multiplies with: max / (norm + 1e-6), at most 1. `max` 0: never clip.
[[nodiscard]] double clippingFactor(double norm, double max);

namespace optimizers {
#define X(name) std::unique_ptr<Optimizer> name(const runs::OptimizerSpec& spec, const TensorPieces& pieces);
#include "core/training/optimizers/optimizers.def"
#undef X
} // namespace optimizers

} // namespace core::training
