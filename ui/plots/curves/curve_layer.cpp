#include "ui/plots/curves/curve_layer.h"

#include <algorithm>
#include <limits>

namespace ui::plots {

void CurveLayer::follow(const Curve* curve, std::uint64_t cuts, double weight) {
    if (curve != curve_ || cuts != cuts_ || weight != weight_) {
        smooth_.clear();
        smoothExtrema_.clear();
        mean_ = DebiasedMean(weight);
    }
    curve_ = curve;
    cuts_ = cuts;
    weight_ = weight;
    if (!curve_ || weight_ <= 0.0) return;
    smooth_.reserve(curve_->size());
    while (smooth_.size() < curve_->size()) smooth_.push_back(mean_.next(curve_->value[smooth_.size()]));
    smoothExtrema_.extend(smooth_);
}

std::vector<std::size_t> CurveLayer::visible(XAxis axis, double low, double high, int columns) const {
    if (empty()) return {};
    return visiblePoints(curve_->x(axis), values(), extrema(), low, high, columns);
}

std::pair<double, double> CurveLayer::bounds(XAxis axis, double low, double high) const {
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    if (empty()) return {kInfinity, -kInfinity};
    const auto column = curve_->x(axis);
    const auto begin = std::lower_bound(column.begin(), column.end(), low) - column.begin();
    const auto end = std::upper_bound(column.begin(), column.end(), high) - column.begin();
    const auto found = extrema().find(values(), static_cast<std::size_t>(begin), static_cast<std::size_t>(end));
    if (!found.found) return {kInfinity, -kInfinity};
    return {value(found.low), value(found.high)};
}

double CurveLayer::smallestPositive(XAxis axis, double low, double high) const {
    double smallest = std::numeric_limits<double>::infinity();
    for (const std::size_t place : visible(axis, low, high, 512))
        if (const double v = value(place); v > 0.0) smallest = std::min(smallest, v);
    return smallest;
}

} // namespace ui::plots
