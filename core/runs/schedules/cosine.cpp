#include "core/runs/schedules/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core::runs::schedules {

/// Transformers' `cosine` (half a wave), and its `cosine_with_min_lr` where there is a floor.
double cosine(const Question& q) {
    if (q.step < q.warmup) return climb(q);
    const double progress = static_cast<double>(q.step - q.warmup) / static_cast<double>(std::max<std::int64_t>(1, q.total - q.warmup));
    return std::max(0.0, above(q.floor, 0.5 * (1.0 + std::cos(std::numbers::pi * 0.5 * 2.0 * progress))));
}

} // namespace core::runs::schedules
