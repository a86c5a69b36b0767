#pragma once

#include "core/base/job.h"
#include "core/engine/engine.h"
#include "core/evaluation/opened_model.h"

#include <string>

/// A model or a run's checkpoint scored on rows of any kind: what `anneal-cli evaluate` does.
namespace core::training {

/// How a run reads these rows: with the task, column roles, template and lengths that it was trained with, but for what `how` says. The file format is the
/// run's only where the file has the ending of one that it read.
[[nodiscard]] runs::RunSpec specOfRun(runs::RunSpec run, const std::string& data, const engine::EvaluationOptions& how);
/// How a plain model reads these rows: text as pre-training does, all else as instruction tuning does; a model with a head for classes classifies.
[[nodiscard]] runs::RunSpec specFor(const models::ModelConfig& config, const std::string& data, const engine::EvaluationOptions& how,
                                    const engine::TrainOptions& options, const base::JobContext& ctx);
/// `spec` is of one of the two above. Throws Error{Usage} for a metric that its task does not have, Error{Data} for rows that cannot be read so.
[[nodiscard]] engine::EvaluationResult evaluateOn(evaluation::OpenedModel& model, const runs::RunSpec& spec, const std::string& data,
                                                  const engine::EvaluationOptions& how, const engine::TrainOptions& options,
                                                  const base::JobContext& ctx);

} // namespace core::training
