#pragma once

#include "core/base/job.h"
#include "core/engine/engine.h"
#include "core/runs/run_spec.h"

/// What a run will take, measured: a miniature of it is trained for real, on its shortest, typical and longest steps, with an evaluation and a checkpoint,
/// and what that took is carried over to all of its steps. Nothing stays of the miniature.
namespace core::training::forecast {

/// Blocks for some twenty seconds, or for seven steps where these take longer; a job of the compute lane. Throws what training would refuse, Error{Stopped}
/// where it was stopped, and Error{NoSpace} where memory or disk cannot suffice, with what to change.
[[nodiscard]] engine::Forecast forecastRun(const runs::RunSpec& spec, const engine::TrainOptions& options, const base::JobContext& ctx);

} // namespace core::training::forecast
