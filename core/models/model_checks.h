#pragma once

#include "core/models/model.h"

#include <string>
#include <vector>

/// What can be found out about a model before its weights are read: from names, shapes and types alone.
namespace core::models {

/// Whether files hold what `CausalModel::load` needs of them. Reads headers only. Throws Error{Model} as `load` does.
void checkWeights(const ModelConfig& config, const weights::WeightFiles& files, const LoadOptions& options = {});
/// Whether each pattern of method.trainable matches one of these weights. Throws Error{Usage} for the first that matches none.
void checkTrainable(const std::vector<std::string>& patterns, const std::vector<std::string>& names);

} // namespace core::models
