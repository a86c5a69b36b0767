#include "core/runs/schedules/schedule.h"

#include <algorithm>
#include <cmath>

namespace core::runs::schedules {

/// Transformers' `inverse_sqrt`: 1 / √(step / warmup), with its time scale of 10,000 steps where there is no warm-up. Never below the floor.
double inverse_sqrt(const Question& q) {
    if (q.step < q.warmup) return climb(q);
    const std::int64_t scale = q.warmup > 0 ? q.warmup : 10'000;
    const auto moved = static_cast<double>(q.step + (scale - q.warmup));
    return std::max(q.floor, 1.0 / std::sqrt(moved / static_cast<double>(scale)));
}

} // namespace core::runs::schedules
