#include "core/runs/schedules/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core::runs::schedules {

/// Transformers' `warmup_stable_decay` with its defaults (straight climb from the floor, cosine decay). The decay takes the last tenth of the
/// steps, at least one: Transformers has no default for it, and a tenth is what Hu et al. (MiniCPM, 2024) found enough.
double wsd(const Question& q) {
    const std::int64_t decay = std::max<std::int64_t>(1, q.total / 10);
    if (q.step < q.warmup) return std::max(0.0, above(q.floor, climb(q)));
    if (q.step < q.total - decay) return 1.0;
    if (q.step >= q.total) return q.floor;
    const double progress = static_cast<double>(q.step - (q.total - decay)) / static_cast<double>(decay);
    return std::max(0.0, above(q.floor, 0.5 * (1.0 + std::cos(std::numbers::pi * 0.5 * 2.0 * progress))));
}

} // namespace core::runs::schedules
