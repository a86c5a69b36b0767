#include "ui/plots/curves/smoothing.h"

#include <algorithm>
#include <cmath>

namespace ui::plots {

DebiasedMean::DebiasedMean(double weight) : weight_(std::clamp(weight, 0.0, 0.999999)) {}

double DebiasedMean::next(double value) {
    if (!std::isfinite(value)) return value;
    mean_ = weight_ * mean_ + (1.0 - weight_) * value;
    weightToTheN_ *= weight_;
    return mean_ / (1.0 - weightToTheN_);
}

std::vector<double> smoothed(std::span<const double> values, double weight) {
    DebiasedMean mean(weight);
    std::vector<double> out;
    out.reserve(values.size());
    for (const double value : values) out.push_back(mean.next(value));
    return out;
}

} // namespace ui::plots
