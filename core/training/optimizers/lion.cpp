#include "core/training/optimizers/optimizer.h"
#include "core/training/optimizers/update_kernels.h"

#include <ATen/Parallel.h>

namespace core::training::optimizers {

namespace {

/// Chen et al., "Symbolic discovery of optimization algorithms" (2023), algorithm 2: the step is the sign of β₁ m + (1 − β₁) g, so all weights move by the
/// same length, and m remembers with β₂. Decay is decoupled. The paper takes β₂ = 0.99, a rate 3 to 10 times smaller than AdamW's, and a decay as many
/// times larger.
class Lion final : public Optimizer {
public:
    Lion(const runs::OptimizerSpec& spec, const TensorPieces& pieces) : spec_(spec), pieces_(pieces) {
        for (const TrainedTensor& t : pieces.tensors()) means_.push_back(torch::zeros_like(t.value));
    }

    void update(std::int64_t, double lr, double gradientScale) override {
        kernels::LionFactors f;
        f.gradientScale = static_cast<float>(gradientScale);
        f.beta1 = static_cast<float>(spec_.beta1);
        f.rest1 = static_cast<float>(1.0 - spec_.beta1);
        f.beta2 = static_cast<float>(spec_.beta2);
        f.rest2 = static_cast<float>(1.0 - spec_.beta2);
        at::parallel_for(0, static_cast<std::int64_t>(pieces_.pieces().size()), 1, [&](std::int64_t begin, std::int64_t end) {
            for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i) {
                const TensorPieces::Piece& piece = pieces_.pieces()[i];
                const TrainedTensor& tensor = pieces_.tensors()[piece.tensor];
                kernels::LionFactors own = f;
                const double rate = lr * tensor.rate;
                own.rate = static_cast<float>(rate);
                own.keep = tensor.decays ? static_cast<float>(1.0 - rate * spec_.weightDecay) : 1.0F;
                kernels::lion(tensor.value.data_ptr<float>() + piece.first, tensor.gradient.data_ptr<float>() + piece.first,
                              means_[piece.tensor].data_ptr<float>() + piece.first, static_cast<std::size_t>(piece.count), own);
            }
        });
        pieces_.markChanged();
    }

    [[nodiscard]] NamedTensors state() const override {
        NamedTensors all;
        for (std::size_t i = 0; i < means_.size(); ++i) all.emplace_back("mean." + pieces_.tensors()[i].name, means_[i]);
        return all;
    }

private:
    runs::OptimizerSpec spec_;
    const TensorPieces& pieces_;
    std::vector<torch::Tensor> means_;
};

} // namespace

std::unique_ptr<Optimizer> lion(const runs::OptimizerSpec& spec, const TensorPieces& pieces) {
    return std::make_unique<Lion>(spec, pieces);
}

} // namespace core::training::optimizers
