#include "core/runs/schedules/schedule.h"

#include <cmath>

namespace core::runs::schedules {

/// Transformers' `polynomial` with its default power of 1. It ends at the floor, or where there is none at Transformers' own 1e-7, absolute.
double polynomial(const Question& q) {
    constexpr double kPower = 1.0, kEndRate = 1e-7;
    if (q.step < q.warmup) return climb(q);
    const double peak = q.peak > 0.0 ? q.peak : 1.0;
    double end = q.floor * peak;
    if (q.floor <= 0.0 && q.peak > kEndRate) end = kEndRate;
    if (q.step > q.total || q.total == q.warmup) return end / peak;
    const double left = 1.0 - static_cast<double>(q.step - q.warmup) / static_cast<double>(q.total - q.warmup);
    return ((peak - end) * std::pow(left, kPower) + end) / peak;
}

} // namespace core::runs::schedules
