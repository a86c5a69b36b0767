#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/base/error.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <string>

/// Commands whose work is not there yet. They answer --help, take their arguments and refuse in one line.
namespace app::cli {
namespace {

Action notYet(const std::string& command, const std::string& instead) {
    return [command, instead](Session&) -> int {
        throw core::Error(core::ErrorKind::Usage, "anneal-cli " + command + " is not there yet; " + instead);
    };
}

} // namespace

Action addForecast(CLI::App& command) {
    const auto spec = std::make_shared<std::string>();
    command.add_option("SPEC.json", *spec, "a run specification");
    command.footer([spec] { return std::string(); });
    return notYet("forecast", "'anneal-cli train SPEC.json --set trainer.max_steps=5' shows the rate and the memory of a few steps");
}

} // namespace app::cli
