#pragma once

#include "core/runs/run_spec.h"

#include <string>
#include <vector>

/// What a specification says that cannot be done, or that would change nothing: found before a run folder is made. No torch.
namespace core::training {

/// Settings that no data or model could make right: kinds that are not there yet, a missing training file, metrics of another task. Throws Error{Usage}.
void checkSettings(const runs::RunSpec& spec);
/// Settings that need validation rows where there are none. Throws Error{Usage}.
void checkWithoutValidation(const runs::RunSpec& spec);
/// Throws Error{Usage} that names the metrics of the task. `where` is the key or option that named them.
void checkMetricsOfTask(const std::vector<std::string>& metrics, const std::string& task, const std::string& where);

/// A sentence for each setting that is not at its default and changes nothing beside the others: a rank without an adapter method.
[[nodiscard]] std::vector<std::string> settingsWithoutEffect(const runs::RunSpec& spec, bool withValidation);

} // namespace core::training
