#include "core/runs/schedules/schedule.h"

#include <cmath>

namespace core::runs::schedules {

/// Transformers' `polynomial` with its default power of 1. Its end rate is the floor (Transformers' own default is 1e-7, absolute).
double polynomial(const Question& q) {
    constexpr double kPower = 1.0;
    if (q.step < q.warmup) return climb(q);
    if (q.step > q.total || q.total == q.warmup) return q.floor;
    const double left = 1.0 - static_cast<double>(q.step - q.warmup) / static_cast<double>(q.total - q.warmup);
    return above(q.floor, std::pow(left, kPower));
}

} // namespace core::runs::schedules
