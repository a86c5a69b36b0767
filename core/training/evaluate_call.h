#pragma once

#include "core/base/job.h"
#include "core/engine/engine.h"
#include "core/evaluation/opened_model.h"

#include <string>
#include <vector>

/// A model or a run's checkpoint scored on rows of any kind: what `anneal-cli evaluate` does.
namespace core::training {

/// `spec` says how rows become tokens: the run's own, or for a plain model what `specFor` found.
[[nodiscard]] engine::EvaluationResult evaluateOn(evaluation::OpenedModel& model, const runs::RunSpec& spec, const std::string& data,
                                                  const std::vector<std::string>& metrics, const engine::TrainOptions& options,
                                                  const base::JobContext& ctx);
/// How a plain model reads these rows: text as pre-training does, all else as instruction tuning does; a model with a head for classes classifies.
[[nodiscard]] runs::RunSpec specFor(const models::ModelConfig& config, const std::string& data, const engine::TrainOptions& options,
                                    const base::JobContext& ctx);

} // namespace core::training
