#include "core/training/optimizers/optimizer.h"
#include "core/training/optimizers/update_kernels.h"

#include <ATen/Parallel.h>

namespace core::training::optimizers {

namespace {

/// Plain gradient descent without momentum: nothing to keep between steps. Decay is decoupled, which without momentum equals torch.optim.SGD's.
class Sgd final : public Optimizer {
public:
    Sgd(const runs::OptimizerSpec& spec, const TensorPieces& pieces) : spec_(spec), pieces_(pieces) {}

    void update(std::int64_t, double lr, double gradientScale) override {
        at::parallel_for(0, static_cast<std::int64_t>(pieces_.pieces().size()), 1, [&](std::int64_t begin, std::int64_t end) {
            for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i) {
                const TensorPieces::Piece& piece = pieces_.pieces()[i];
                const TrainedTensor& tensor = pieces_.tensors()[piece.tensor];
                const double rate = lr * tensor.rate;
                kernels::sgd(tensor.value.data_ptr<float>() + piece.first, tensor.gradient.data_ptr<float>() + piece.first,
                             static_cast<std::size_t>(piece.count),
                             tensor.decays ? static_cast<float>(1.0 - rate * spec_.weightDecay) : 1.0F, static_cast<float>(rate),
                             static_cast<float>(gradientScale));
            }
        });
        pieces_.markChanged();
    }

    [[nodiscard]] NamedTensors state() const override { return {}; }

private:
    runs::OptimizerSpec spec_;
    const TensorPieces& pieces_;
};

} // namespace

std::unique_ptr<Optimizer> sgd(const runs::OptimizerSpec& spec, const TensorPieces& pieces) { return std::make_unique<Sgd>(spec, pieces); }

} // namespace core::training::optimizers
