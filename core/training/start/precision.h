#pragma once

#include "core/data/token_rows.h"
#include "core/models/model.h"
#include "core/runs/run_spec.h"

#include <string>

/// What `trainer.precision: auto` becomes: the fastest on this machine.
namespace core::training {

/// "bf16" where a true forward and backward pass over the first rows is at least a fifth faster with it than in fp32; else "fp32". Small models, whose passes
/// are all overhead, are not measured. What was found is kept for the processor and the model's shape, so that the same run decides the same way again.
[[nodiscard]] std::string fastestPrecision(models::CausalModel& model, const data::TokenCache& rows, const runs::RunSpec& spec);

} // namespace core::training
