#pragma once

#include "core/runs/run_spec.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

/// The run that `train` and `forecast` are told of: a file, and settings that stand over it.
namespace app::cli {

class Session;

struct SpecificationArguments {
    std::vector<std::string> specs, settings;
};
/// SPEC.json and --set. `given` lives as long as the command.
void addSpecification(CLI::App& command, SpecificationArguments& given);
/// Every path absolute. Throws Error{Usage} that says what `command` needs.
[[nodiscard]] core::runs::RunSpec specificationOf(const Session& session, SpecificationArguments given, const std::string& command);

} // namespace app::cli
