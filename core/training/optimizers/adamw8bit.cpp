#include "core/training/optimizers/optimizer.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace core::training::optimizers {

namespace {

constexpr std::int64_t kBlock = 256;     ///< numbers that share a scale
constexpr std::int64_t kSmallest = 4096; ///< tensors below this keep float32: they weigh nothing and matter much

/// The 256 numbers in [−1, 1], or [0, 1], that a byte stands for: seven decades with ever more steps each, as bitsandbytes' create_dynamic_map makes them
/// (Dettmers 2016, "dynamic tree quantization").
class Codes {
public:
    explicit Codes(bool isSigned) {
        constexpr int kDecades = 7;
        std::vector<double> values{0.0, 1.0};
        for (int decade = 0; decade < kDecades; ++decade) {
            const int steps = 1 << (isSigned ? decade : decade + 1);
            for (int step = 0; step < steps; ++step) {
                const double below = 0.1 + 0.9 * step / steps, above = 0.1 + 0.9 * (step + 1) / steps;
                const double value = std::pow(10.0, decade - (kDecades - 1)) * (below + above) / 2.0;
                values.push_back(value);
                if (isSigned) values.push_back(-value);
            }
        }
        values.resize(256, 0.0); // the signed one has 256, the other 256, too: 2 + Σ 2^(decade + 1)
        std::sort(values.begin(), values.end());
        for (std::size_t i = 0; i < 256; ++i) values_[i] = static_cast<float>(values[i]);
        for (std::size_t i = 0; i + 1 < 256; ++i) between_[i] = 0.5F * (values_[i] + values_[i + 1]);
        zero_ = static_cast<std::uint8_t>(std::lower_bound(values_.begin(), values_.end(), 0.0F) - values_.begin());
    }
    [[nodiscard]] float value(std::uint8_t code) const { return values_[code]; }
    /// The nearest one.
    [[nodiscard]] std::uint8_t nearest(float value) const {
        return static_cast<std::uint8_t>(std::lower_bound(between_.begin(), between_.end(), value) - between_.begin());
    }
    /// The nearest one of the same sign: a mean that rounds past zero would turn a step around.
    [[nodiscard]] std::uint8_t nearestOfSign(float value) const {
        const std::uint8_t code = nearest(value);
        if (std::signbit(values_[code]) == std::signbit(value)) return code;
        return static_cast<std::uint8_t>(value > 0.0F ? code + 1 : code - 1);
    }
    [[nodiscard]] std::uint8_t zero() const { return zero_; }

private:
    std::array<float, 256> values_{};
    std::array<float, 255> between_{};
    std::uint8_t zero_ = 0;
};

const Codes& means() {
    static const Codes codes(true);
    return codes;
}
const Codes& squares() {
    static const Codes codes(false);
    return codes;
}

/// Both averages of a tensor: in bytes with a scale a block, or as they are.
struct Averages {
    torch::Tensor mean, square;           ///< uint8 or float32, in the shape of the weight
    torch::Tensor meanScale, squareScale; ///< of the blocks; undefined: float32
};

struct Step {
    float gradientScale = 1.0F, beta1 = 0.9F, rest1 = 0.1F, beta2 = 0.999F, rest2 = 1e-3F;
    float size = 0.0F; ///< lr √(1 − β₂ᵗ) ÷ (1 − β₁ᵗ)
    float eps = 0.0F;  ///< ε √(1 − β₂ᵗ)
    float keep = 1.0F; ///< 1 − lr × weight decay
};

/// One block. `mean` and `square` hold the averages before and after.
void updateNumbers(float* weight, float* gradient, float* mean, float* square, std::int64_t count, const Step& s) {
    for (std::int64_t i = 0; i < count; ++i) {
        const float g = gradient[i] * s.gradientScale;
        mean[i] = mean[i] * s.beta1 + s.rest1 * g;
        square[i] = square[i] * s.beta2 + s.rest2 * g * g;
        weight[i] = (weight[i] - s.size * (mean[i] / (std::sqrt(square[i]) + s.eps))) * s.keep;
        gradient[i] = 0.0F;
    }
}

float largest(const float* values, std::int64_t count) {
    float most = 0.0F;
    for (std::int64_t i = 0; i < count; ++i) most = std::max(most, std::abs(values[i]));
    return most;
}

void updateBlock(float* weight, float* gradient, std::uint8_t* mean, std::uint8_t* square, float& meanScale, float& squareScale,
                 std::int64_t count, const Step& s) {
    std::array<float, kBlock> m{}, v{};
    for (std::int64_t i = 0; i < count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        m[at] = means().value(mean[i]) * meanScale;
        v[at] = squares().value(square[i]) * squareScale;
    }
    updateNumbers(weight, gradient, m.data(), v.data(), count, s);
    meanScale = largest(m.data(), count);
    squareScale = largest(v.data(), count);
    for (std::int64_t i = 0; i < count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        mean[i] = meanScale > 0.0F ? means().nearestOfSign(m[at] / meanScale) : means().zero();
        square[i] = squareScale > 0.0F ? squares().nearest(v[at] / squareScale) : squares().zero();
    }
}

/// Dettmers et al., "8-bit optimizers via block-wise quantization" (2022): AdamW whose averages are kept in bytes, 256 of which share a scale. Steps, codes
/// and block size are those of bitsandbytes' AdamW8bit; like there, tensors below 4,096 numbers keep float32.
class AdamW8bit final : public Optimizer {
public:
    AdamW8bit(const runs::OptimizerSpec& spec, const TensorPieces& pieces) : spec_(spec), pieces_(pieces) {
        for (const TrainedTensor& t : pieces.tensors()) {
            Averages a;
            if (t.value.numel() < kSmallest) {
                a.mean = torch::zeros_like(t.value);
                a.square = torch::zeros_like(t.value);
            } else {
                const std::int64_t blocks = (t.value.numel() + kBlock - 1) / kBlock;
                a.mean = torch::full(t.value.sizes(), static_cast<std::int64_t>(means().zero()), torch::kUInt8);
                a.square = torch::full(t.value.sizes(), static_cast<std::int64_t>(squares().zero()), torch::kUInt8);
                a.meanScale = torch::zeros({blocks}, torch::kFloat32);
                a.squareScale = torch::zeros({blocks}, torch::kFloat32);
            }
            averages_.push_back(std::move(a));
        }
    }

    void update(std::int64_t t, double lr, double gradientScale) override {
        const double rest1 = 1.0 - std::pow(spec_.beta1, static_cast<double>(t)),
                     rest2 = 1.0 - std::pow(spec_.beta2, static_cast<double>(t));
        Step common;
        common.gradientScale = static_cast<float>(gradientScale);
        common.beta1 = static_cast<float>(spec_.beta1);
        common.rest1 = static_cast<float>(1.0 - spec_.beta1);
        common.beta2 = static_cast<float>(spec_.beta2);
        common.rest2 = static_cast<float>(1.0 - spec_.beta2);
        common.eps = static_cast<float>(spec_.eps * std::sqrt(rest2));
        at::parallel_for(0, static_cast<std::int64_t>(pieces_.pieces().size()), 1, [&](std::int64_t begin, std::int64_t end) {
            for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i) {
                const TensorPieces::Piece& piece = pieces_.pieces()[i];
                const TrainedTensor& tensor = pieces_.tensors()[piece.tensor];
                Step step = common;
                const double rate = lr * tensor.rate;
                step.size = static_cast<float>(rate * std::sqrt(rest2) / rest1);
                step.keep = tensor.decays ? static_cast<float>(1.0 - rate * spec_.weightDecay) : 1.0F;
                updatePiece(piece, tensor, averages_[piece.tensor], step);
            }
        });
        pieces_.markChanged();
    }

    [[nodiscard]] NamedTensors state() const override {
        NamedTensors all;
        for (std::size_t i = 0; i < averages_.size(); ++i) {
            const std::string& name = pieces_.tensors()[i].name;
            all.emplace_back("mean." + name, averages_[i].mean);
            all.emplace_back("square." + name, averages_[i].square);
            if (!averages_[i].meanScale.defined()) continue;
            all.emplace_back("mean_scale." + name, averages_[i].meanScale);
            all.emplace_back("square_scale." + name, averages_[i].squareScale);
        }
        return all;
    }

private:
    static void updatePiece(const TensorPieces::Piece& piece, const TrainedTensor& tensor, const Averages& a, const Step& step) {
        float* const weight = tensor.value.data_ptr<float>() + piece.first;
        float* const gradient = tensor.gradient.data_ptr<float>() + piece.first;
        if (!a.meanScale.defined()) {
            updateNumbers(weight, gradient, a.mean.data_ptr<float>() + piece.first, a.square.data_ptr<float>() + piece.first, piece.count,
                          step);
            return;
        }
        // Pieces begin at multiples of a block.
        for (std::int64_t at = 0; at < piece.count; at += kBlock) {
            const std::int64_t first = piece.first + at, block = first / kBlock;
            updateBlock(weight + at, gradient + at, a.mean.data_ptr<std::uint8_t>() + first, a.square.data_ptr<std::uint8_t>() + first,
                        a.meanScale.data_ptr<float>()[block], a.squareScale.data_ptr<float>()[block], std::min(kBlock, piece.count - at),
                        step);
        }
    }

    runs::OptimizerSpec spec_;
    const TensorPieces& pieces_;
    std::vector<Averages> averages_;
};

} // namespace

std::unique_ptr<Optimizer> adamw8bit(const runs::OptimizerSpec& spec, const TensorPieces& pieces) {
    return std::make_unique<AdamW8bit>(spec, pieces);
}

} // namespace core::training::optimizers
