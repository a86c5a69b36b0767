#pragma once

#include "ui/plots/curves/run_series.h"
#include "ui/plots/curves/smoothing.h"

#include <utility>
#include <vector>

namespace ui::plots {

/// One line of a plot: a curve as it is, or smoothed. Follows the curve's growth without starting over, and gives out only as many points
/// as there are pixels. Does not own the curve.
class CurveLayer {
public:
    /// `weight` 0: the values themselves. Nothing may be null but `curve`. `cuts` is RunSeries::cuts().
    void follow(const Curve* curve, std::uint64_t cuts, double weight);

    [[nodiscard]] bool empty() const { return !curve_ || curve_->empty(); }
    [[nodiscard]] std::size_t size() const { return curve_ ? curve_->size() : 0; }
    [[nodiscard]] double value(std::size_t place) const { return values()[place]; }
    [[nodiscard]] double x(XAxis axis, std::size_t place) const { return curve_->x(axis)[place]; }
    /// Points to draw between `low` and `high` (see `visiblePoints`).
    [[nodiscard]] std::vector<std::size_t> visible(XAxis axis, double low, double high, int columns) const;
    /// Smallest and largest finite value between `low` and `high`; first > second where there is none.
    [[nodiscard]] std::pair<double, double> bounds(XAxis axis, double low, double high) const;
    /// The smallest value above 0 there, for logarithmic axes; infinity where there is none.
    [[nodiscard]] double smallestPositive(XAxis axis, double low, double high) const;
    [[nodiscard]] std::optional<std::size_t> at(XAxis axis, double where) const { return curve_ ? curve_->at(axis, where) : std::nullopt; }

private:
    [[nodiscard]] std::span<const double> values() const {
        return weight_ > 0.0 ? std::span<const double>(smooth_) : std::span<const double>(curve_->value);
    }
    [[nodiscard]] const ExtremaIndex& extrema() const { return weight_ > 0.0 ? smoothExtrema_ : curve_->extrema; }

    const Curve* curve_ = nullptr;
    std::uint64_t cuts_ = 0;
    double weight_ = 0.0;
    DebiasedMean mean_{0.0};
    std::vector<double> smooth_;
    ExtremaIndex smoothExtrema_;
};

} // namespace ui::plots
