#include "core/runs/schedules/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core::runs::schedules {

/// torch's OneCycleLR with its cosine: from a 25th of the peak up to it at the last step of the warm-up, and down to a 10,000th of where it began, or to the
/// floor where there is one (Smith and Topin, "Super-convergence", 2018). The moments of the optimiser stay as they are.
double one_cycle(const Question& q) {
    constexpr double kBegin = 1.0 / 25.0, kEnd = kBegin / 1e4;
    const auto half = [](double from, double to, double progress) {
        return to + (from - to) / 2.0 * (1.0 + std::cos(std::numbers::pi * progress));
    };
    const auto top = static_cast<double>(std::max<std::int64_t>(0, q.warmup - 1)), last = static_cast<double>(q.total - 1),
               step = static_cast<double>(std::min(q.step, q.total - 1));
    if (step < top) return half(kBegin, 1.0, step / top);
    return half(1.0, q.floor > 0.0 ? q.floor : kEnd, last > top ? (step - top) / (last - top) : 0.0);
}

} // namespace core::runs::schedules
