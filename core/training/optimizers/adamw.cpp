#include "core/training/optimizers/optimizer.h"
#include "core/training/optimizers/update_kernels.h"

#include <ATen/Parallel.h>

#include <cmath>

namespace core::training::optimizers {

namespace {

/// Loshchilov and Hutter, "Decoupled weight decay regularization" (2019), in the order of operations of torch.optim.AdamW.
class AdamW final : public Optimizer {
public:
    AdamW(const runs::OptimizerSpec& spec, const TensorPieces& pieces) : spec_(spec), pieces_(pieces) {
        for (const TrainedTensor& t : pieces.tensors()) {
            means_.push_back(torch::zeros_like(t.value));
            squares_.push_back(torch::zeros_like(t.value));
        }
    }

    void update(std::int64_t t, double lr, double gradientScale) override {
        kernels::AdamwFactors f;
        f.gradientScale = static_cast<float>(gradientScale);
        f.rest1 = static_cast<float>(1.0 - spec_.beta1);
        f.rest2 = static_cast<float>(1.0 - spec_.beta2);
        f.beta2 = static_cast<float>(spec_.beta2);
        const double correction = 1.0 - std::pow(spec_.beta1, static_cast<double>(t));
        f.rootCorrection = static_cast<float>(std::sqrt(1.0 - std::pow(spec_.beta2, static_cast<double>(t))));
        f.eps = static_cast<float>(spec_.eps);
        at::parallel_for(0, static_cast<std::int64_t>(pieces_.pieces().size()), 1, [&](std::int64_t begin, std::int64_t end) {
            for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i) {
                const TensorPieces::Piece& piece = pieces_.pieces()[i];
                const TrainedTensor& tensor = pieces_.tensors()[piece.tensor];
                kernels::AdamwFactors own = f;
                own.stepSize = static_cast<float>(lr * tensor.rate / correction);
                own.keep = tensor.decays ? static_cast<float>(1.0 - lr * tensor.rate * spec_.weightDecay) : 1.0F;
                kernels::adamw(tensor.value.data_ptr<float>() + piece.first, tensor.gradient.data_ptr<float>() + piece.first,
                               means_[piece.tensor].data_ptr<float>() + piece.first, squares_[piece.tensor].data_ptr<float>() + piece.first,
                               static_cast<std::size_t>(piece.count), own);
            }
        });
        pieces_.markChanged();
    }

    [[nodiscard]] NamedTensors state() const override {
        NamedTensors all;
        for (std::size_t i = 0; i < means_.size(); ++i) {
            all.emplace_back("mean." + pieces_.tensors()[i].name, means_[i]);
            all.emplace_back("square." + pieces_.tensors()[i].name, squares_[i]);
        }
        return all;
    }

private:
    runs::OptimizerSpec spec_;
    const TensorPieces& pieces_;
    std::vector<torch::Tensor> means_, squares_;
};

} // namespace

std::unique_ptr<Optimizer> adamw(const runs::OptimizerSpec& spec, const TensorPieces& pieces) {
    return std::make_unique<AdamW>(spec, pieces);
}

} // namespace core::training::optimizers
