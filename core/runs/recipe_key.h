#pragma once

#include "core/runs/run_spec.h"

#include <string>

namespace core::runs {

/// Equal for specifications that compute the same: all of one but its name, notes and tags.
[[nodiscard]] std::string recipeKey(RunSpec spec);

} // namespace core::runs
