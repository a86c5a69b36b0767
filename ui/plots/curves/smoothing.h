#pragma once

#include <span>
#include <vector>

namespace ui::plots {

/// Exponential moving mean that is not pulled towards 0 at the start: m ← w·m + (1 − w)·v, shown as m / (1 − wⁿ) after n values (the bias
/// correction of Adam, arXiv:1412.6980 §3). With weight 0 it is the value itself. Values that are not finite are passed on and leave the mean alone.
class DebiasedMean {
public:
    explicit DebiasedMean(double weight);
    double next(double value);

private:
    double weight_;
    double mean_ = 0.0;
    double weightToTheN_ = 1.0;
};

[[nodiscard]] std::vector<double> smoothed(std::span<const double> values, double weight);

} // namespace ui::plots
