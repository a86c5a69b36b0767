#pragma once

#include "core/runs/run_spec.h"

#include <cstdint>

/// How the learning rate moves. A schedule is a pure function of the step, so a resumed run needs no state of it.
namespace core::runs::schedules {

/// What a schedule is asked with: steps count from 0 here, `warmup` is already resolved, `floor` is min_lr_ratio, `peak` the learning rate (0: unknown).
struct Question {
    std::int64_t step = 0, warmup = 0, total = 0;
    double floor = 0.0, peak = 0.0;
};

/// The climb that all kinds share: step / warmup.
[[nodiscard]] double climb(const Question& q);
/// A factor in [0, 1] brought into [floor, 1], as Transformers does for its schedules with a least rate.
[[nodiscard]] double above(double floor, double factor);

/// One function a leaf: the multiplier at q.step.
#define X(name) double name(const Question& q);
#include "core/runs/schedules/schedules.def"
#undef X

} // namespace core::runs::schedules
