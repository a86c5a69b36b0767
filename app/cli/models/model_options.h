#pragma once

#include "app/cli/session.h"
#include "core/engine/engine.h"

#include <string>

namespace CLI {
class App;
}

/// How a command names the model that it asks: a folder or name with an adapter, or a run's checkpoint.
namespace app::cli {

/// --model, --adapter, --run, --checkpoint, --base. `model` outlives the command.
void addModelOptions(CLI::App& command, core::engine::ModelRef& model);
/// Finds the run. Throws Error{Usage} where not exactly one of model and run is named.
void resolveModelOptions(const Session& session, core::engine::ModelRef& model, const std::string& command);

} // namespace app::cli
