#include "core/runs/schedules/schedule.h"

namespace core::runs::schedules {

/// Transformers' `constant_with_warmup`: the rate stays at its peak after the climb.
double constant(const Question& q) { return q.step < q.warmup ? climb(q) : 1.0; }

} // namespace core::runs::schedules
