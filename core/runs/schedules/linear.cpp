#include "core/runs/schedules/schedule.h"

#include <algorithm>

namespace core::runs::schedules {

/// Transformers' `linear`: a straight line from the peak to the floor at the last step.
double linear(const Question& q) {
    if (q.step < q.warmup) return climb(q);
    const double left = static_cast<double>(q.total - q.step) / static_cast<double>(std::max<std::int64_t>(1, q.total - q.warmup));
    return above(q.floor, std::max(0.0, left));
}

} // namespace core::runs::schedules
