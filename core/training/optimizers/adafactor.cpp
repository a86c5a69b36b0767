#include "core/training/optimizers/optimizer.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>

namespace core::training::optimizers {

namespace {

constexpr double kEpsilon = 1e-30;  ///< added to squared gradients
constexpr double kDecayRate = -0.8; ///< β₂ at step t is 1 − t^−0.8
constexpr double kLargest = 1.0;    ///< root mean square of a step, before the rate

/// What is remembered of squared gradients: of a matrix the means of its rows and of its columns, of anything else all of them.
struct Memory {
    std::int64_t rows = 0, columns = 0; ///< 0: no matrix
    torch::Tensor ofRows, ofColumns, ofAll;
};

/// The sum of n numbers in a fixed order.
template <class F> double summed(std::int64_t n, F&& number) {
    double sum = 0.0;
    for (std::int64_t i = 0; i < n; ++i) sum += number(i);
    return sum;
}

/// Shazeer and Stern, "Adafactor: adaptive learning rates with sublinear memory cost" (2018), as Transformers' Adafactor computes it when the rate comes from
/// outside (scale_parameter and relative_step off, which is what its Trainer sets): no mean of gradients, squared gradients by rows and columns, each
/// step cut to a root mean square of 1. Decay is decoupled. A tensor is one thread's, so sums do not depend on how many there are.
class Adafactor final : public Optimizer {
public:
    Adafactor(const runs::OptimizerSpec& spec, const TensorPieces& pieces) : spec_(spec), pieces_(pieces) {
        for (const TrainedTensor& t : pieces.tensors()) {
            Memory memory;
            if (t.value.dim() == 2) {
                memory.rows = t.value.size(0);
                memory.columns = t.value.size(1);
                memory.ofRows = torch::zeros({memory.rows}, torch::kFloat32);
                memory.ofColumns = torch::zeros({memory.columns}, torch::kFloat32);
            } else {
                memory.ofAll = torch::zeros_like(t.value);
            }
            memories_.push_back(std::move(memory));
        }
    }

    void update(std::int64_t t, double lr, double gradientScale) override {
        const double keep = 1.0 - std::pow(static_cast<double>(t), kDecayRate);
        at::parallel_for(0, static_cast<std::int64_t>(memories_.size()), 1, [&](std::int64_t begin, std::int64_t end) {
            for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i)
                updateOne(pieces_.tensors()[i], memories_[i], keep, lr, gradientScale);
        });
        pieces_.markChanged();
    }

    [[nodiscard]] NamedTensors state() const override {
        NamedTensors all;
        for (std::size_t i = 0; i < memories_.size(); ++i) {
            const std::string& name = pieces_.tensors()[i].name;
            if (memories_[i].ofAll.defined()) {
                all.emplace_back("square." + name, memories_[i].ofAll);
            } else {
                all.emplace_back("square_rows." + name, memories_[i].ofRows);
                all.emplace_back("square_columns." + name, memories_[i].ofColumns);
            }
        }
        return all;
    }

private:
    void updateOne(const TrainedTensor& tensor, Memory& memory, double keep, double lr, double gradientScale) const {
        float* const gradient = tensor.gradient.data_ptr<float>();
        const std::int64_t n = tensor.value.numel();
        if (gradientScale != 1.0)
            for (std::int64_t i = 0; i < n; ++i) gradient[i] *= static_cast<float>(gradientScale);
        if (memory.ofAll.defined()) scaleAll(gradient, n, memory, keep);
        else scaleMatrix(gradient, memory, keep);
        const double size =
            std::sqrt(summed(n, [&](std::int64_t i) { return static_cast<double>(gradient[i]) * static_cast<double>(gradient[i]); }) /
                      static_cast<double>(std::max<std::int64_t>(1, n)));
        const double rate = lr * tensor.rate;
        const auto step = static_cast<float>(rate / std::max(1.0, size / kLargest));
        const float kept = tensor.decays ? static_cast<float>(1.0 - rate * spec_.weightDecay) : 1.0F;
        float* const weight = tensor.value.data_ptr<float>();
        for (std::int64_t i = 0; i < n; ++i) {
            weight[i] = weight[i] * kept - step * gradient[i];
            gradient[i] = 0.0F;
        }
    }

    /// The gradient becomes gradient ÷ √(remembered squares).
    static void scaleAll(float* gradient, std::int64_t n, Memory& memory, double keep) {
        float* const squares = memory.ofAll.data_ptr<float>();
        for (std::int64_t i = 0; i < n; ++i) {
            const double square = static_cast<double>(gradient[i]) * static_cast<double>(gradient[i]) + kEpsilon;
            squares[i] = static_cast<float>(keep * static_cast<double>(squares[i]) + (1.0 - keep) * square);
            gradient[i] = static_cast<float>(static_cast<double>(gradient[i]) / std::sqrt(static_cast<double>(squares[i])));
        }
    }

    static void scaleMatrix(float* gradient, Memory& memory, double keep) {
        const std::int64_t rows = memory.rows, columns = memory.columns;
        float *const ofRows = memory.ofRows.data_ptr<float>(), *const ofColumns = memory.ofColumns.data_ptr<float>();
        std::vector<double> columnSums(static_cast<std::size_t>(columns), 0.0);
        for (std::int64_t r = 0; r < rows; ++r) {
            const float* const row = gradient + r * columns;
            double sum = 0.0;
            for (std::int64_t c = 0; c < columns; ++c) {
                const double square = static_cast<double>(row[c]) * static_cast<double>(row[c]) + kEpsilon;
                sum += square;
                columnSums[static_cast<std::size_t>(c)] += square;
            }
            ofRows[r] = static_cast<float>(keep * static_cast<double>(ofRows[r]) + (1.0 - keep) * sum / static_cast<double>(columns));
        }
        for (std::int64_t c = 0; c < columns; ++c)
            ofColumns[c] = static_cast<float>(keep * static_cast<double>(ofColumns[c]) +
                                              (1.0 - keep) * columnSums[static_cast<std::size_t>(c)] / static_cast<double>(rows));
        const double meanOfRows = summed(rows, [&](std::int64_t r) { return static_cast<double>(ofRows[r]); }) / static_cast<double>(rows);
        for (std::int64_t c = 0; c < columns; ++c)
            columnSums[static_cast<std::size_t>(c)] = 1.0 / std::sqrt(static_cast<double>(ofColumns[c]));
        for (std::int64_t r = 0; r < rows; ++r) {
            const double ofRow = 1.0 / std::sqrt(static_cast<double>(ofRows[r]) / meanOfRows);
            float* const row = gradient + r * columns;
            for (std::int64_t c = 0; c < columns; ++c)
                row[c] = static_cast<float>(static_cast<double>(row[c]) * ofRow * columnSums[static_cast<std::size_t>(c)]);
        }
    }

    runs::OptimizerSpec spec_;
    const TensorPieces& pieces_;
    std::vector<Memory> memories_;
};

} // namespace

std::unique_ptr<Optimizer> adafactor(const runs::OptimizerSpec& spec, const TensorPieces& pieces) {
    return std::make_unique<Adafactor>(spec, pieces);
}

} // namespace core::training::optimizers
