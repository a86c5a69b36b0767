#include "core/runs/schedules/schedule.h"

#include <algorithm>

namespace core::runs::schedules {

double climb(const Question& q) { return static_cast<double>(q.step) / static_cast<double>(std::max<std::int64_t>(1, q.warmup)); }

double above(double floor, double factor) { return factor * (1.0 - floor) + floor; }

} // namespace core::runs::schedules
