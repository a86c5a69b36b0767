#include "core/base/error.h"
#include "core/runs/run_spec.h"
#include "core/runs/schedules/schedule.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

namespace core::runs {

namespace {

constexpr std::pair<std::string_view, double (*)(const schedules::Question&)> kSchedules[] = {
#define X(name) {#name, &schedules::name},
#include "core/runs/schedules/schedules.def"
#undef X
};

} // namespace

PlannedRun planSteps(const RunSpec& spec, std::int64_t rows) {
    PlannedRun plan;
    const std::int64_t rowsOfStep = std::max<std::int64_t>(1, spec.trainer.batchSize * spec.trainer.accumulation);
    plan.stepsPerEpoch = rows / rowsOfStep + (rows % rowsOfStep != 0 ? 1 : 0);
    plan.plannedSteps = rows > 0 ? plannedSteps(spec.trainer, plan.stepsPerEpoch) : 0;
    return plan;
}

std::int64_t plannedSteps(const TrainerSpec& trainer, std::int64_t stepsPerEpoch) {
    if (trainer.maxSteps > 0) return trainer.maxSteps;
    // The product is rounded up as it stands in double precision, as Transformers does.
    return static_cast<std::int64_t>(std::ceil(trainer.epochs * static_cast<double>(stepsPerEpoch)));
}

std::int64_t stepsBetween(std::int64_t every, std::int64_t stepsPerEpoch) { return every > 0 ? every : stepsPerEpoch; }

double scheduleMultiplier(const ScheduleSpec& spec, std::int64_t step, std::int64_t plannedSteps, double peak) {
    schedules::Question q;
    q.step = step;
    q.total = plannedSteps;
    q.floor = spec.minLrRatio;
    q.peak = peak;
    q.warmup = spec.warmupSteps > 0 ? spec.warmupSteps
                                    : static_cast<std::int64_t>(std::ceil(spec.warmupRatio * static_cast<double>(plannedSteps)));
    for (const auto& [key, multiplier] : kSchedules)
        if (key == spec.kind) return multiplier(q);
    throw Error(ErrorKind::Usage, "schedule.kind: there is no schedule '" + spec.kind + "'");
}

} // namespace core::runs
