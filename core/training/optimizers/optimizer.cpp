#include "core/training/optimizers/optimizer.h"

#include "core/base/error.h"
#include "core/training/optimizers/update_kernels.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace core::training {

namespace {

constexpr std::int64_t kPiece = 32768; // 128 KiB of each array: half a second-level cache

using Factory = std::unique_ptr<Optimizer> (*)(const runs::OptimizerSpec&, const TensorPieces&);
constexpr std::pair<std::string_view, Factory> kOptimizers[] = {
#define X(name) {#name, &optimizers::name},
#include "core/training/optimizers/optimizers.def"
#undef X
};

} // namespace

TensorPieces::TensorPieces(std::vector<TrainedTensor> tensors) : tensors_(std::move(tensors)) {
    for (std::size_t i = 0; i < tensors_.size(); ++i) {
        const TrainedTensor& t = tensors_[i];
        if (t.value.scalar_type() != torch::kFloat32 || !t.value.is_contiguous() || !t.gradient.is_contiguous() ||
            t.gradient.sizes() != t.value.sizes())
            throw Error(ErrorKind::Internal, t.name + ": a trained tensor is fp32 and contiguous, and so is its gradient");
        for (std::int64_t first = 0; first < t.value.numel(); first += kPiece)
            pieces_.push_back({i, first, std::min(kPiece, t.value.numel() - first)});
    }
    sums_.resize(pieces_.size());
}

double TensorPieces::gradientNorm() const {
    at::parallel_for(0, static_cast<std::int64_t>(pieces_.size()), 1, [&](std::int64_t begin, std::int64_t end) {
        for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i) {
            const Piece& piece = pieces_[i];
            const float* values = tensors_[piece.tensor].gradient.data_ptr<float>() + piece.first;
            sums_[i] = kernels::squares(values, static_cast<std::size_t>(piece.count));
        }
    });
    double total = 0.0;
    for (const double sum : sums_) total += sum;
    return std::sqrt(total);
}

void TensorPieces::zeroGradients() const {
    for (const TrainedTensor& t : tensors_) std::fill_n(t.gradient.data_ptr<float>(), t.gradient.numel(), 0.0F);
}

void TensorPieces::markChanged() const {
    for (const TrainedTensor& t : tensors_) t.value.unsafeGetTensorImpl()->bump_version();
}

std::unique_ptr<Optimizer> buildOptimizer(const runs::OptimizerSpec& spec, const TensorPieces& pieces) {
    for (const auto& [key, build] : kOptimizers)
        if (key == spec.kind) return build(spec, pieces);
    throw Error(ErrorKind::Usage, "optimizer.kind: '" + spec.kind + "' is not there yet; use adamw, adamw8bit, adafactor, lion or sgd");
}

void restoreState(Optimizer& optimizer, const NamedTensors& saved) {
    const torch::NoGradGuard noGrad;
    for (auto& [name, live] : optimizer.state()) {
        const auto found = std::find_if(saved.begin(), saved.end(), [&, &key = name](const auto& entry) { return entry.first == key; });
        if (found == saved.end())
            throw Error(ErrorKind::Model, "optimizer.safetensors has no tensor '" + name + "': the checkpoint is of another run");
        if (found->second.sizes() != live.sizes())
            throw Error(ErrorKind::Model, "optimizer.safetensors: '" + name + "' has another shape than the trained weight");
        live.copy_(found->second);
    }
}

std::int64_t stateBytes(const runs::OptimizerSpec& spec, std::int64_t trained) {
    if (spec.kind == "sgd" || spec.kind == "adafactor") return 0;    // Adafactor's rows and columns are a thousandth of a matrix
    if (spec.kind == "adamw8bit") return trained * 2 + trained / 32; // two bytes, and two scales of four bytes for 256 numbers
    return trained * (spec.kind == "lion" ? 4 : 8);
}

double clippingFactor(double norm, double max) { return max <= 0.0 ? 1.0 : std::min(1.0, max / (norm + 1e-6)); }

} // namespace core::training
