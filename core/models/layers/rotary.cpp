#include "core/models/layers/rotary.h"

#include <algorithm>

namespace core::models {

Rotary::Rotary(const BlockSpec& spec, torch::ScalarType type) : frequencies_(rotaryFrequencies(spec)), type_(type) {}

void Rotary::reach(std::int64_t positions) {
    if (cosine_.defined() && cosine_.size(0) >= positions) return;
    torch::NoGradGuard noGradient;
    const std::int64_t reached = std::max<std::int64_t>(256, positions + positions / 2);
    const auto frequency = torch::tensor(frequencies_, torch::kFloat64);
    const auto angles = torch::arange(reached, torch::kFloat64).unsqueeze(1) * frequency.unsqueeze(0);
    cosine_ = angles.cos().to(type_);
    sine_ = angles.sin().to(type_);
}

std::pair<torch::Tensor, torch::Tensor> Rotary::at(const torch::Tensor& positions) {
    reach(positions.numel() == 0 ? 1 : positions.max().item<std::int64_t>() + 1);
    return {cosine_.index_select(0, positions).unsqueeze(1), sine_.index_select(0, positions).unsqueeze(1)};
}

std::pair<torch::Tensor, torch::Tensor> Rotary::table(std::int64_t positions) {
    reach(std::max<std::int64_t>(positions, 1));
    return {cosine_, sine_};
}

torch::Tensor Rotary::turn(const torch::Tensor& x, const torch::Tensor& cosine, const torch::Tensor& sine) {
    const auto halves = x.chunk(2, -1);
    return torch::cat({halves[0] * cosine - halves[1] * sine, halves[1] * cosine + halves[0] * sine}, -1).to(x.scalar_type());
}

} // namespace core::models
