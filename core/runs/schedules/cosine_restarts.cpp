#include "core/runs/schedules/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core::runs::schedules {

/// Transformers' `cosine_with_restarts` with its own default of one cycle: half a wave to the floor, which it keeps at and after the last step.
double cosine_restarts(const Question& q) {
    constexpr double kCycles = 1.0;
    if (q.step < q.warmup) return climb(q);
    const double progress = static_cast<double>(q.step - q.warmup) / static_cast<double>(std::max<std::int64_t>(1, q.total - q.warmup));
    if (progress >= 1.0) return q.floor;
    return above(q.floor, std::max(0.0, 0.5 * (1.0 + std::cos(std::numbers::pi * std::fmod(kCycles * progress, 1.0)))));
}

} // namespace core::runs::schedules
