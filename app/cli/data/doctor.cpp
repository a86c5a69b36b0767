#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/base/error.h"

#include <CLI/CLI.hpp>

namespace app::cli {

Action addDoctor(CLI::App&) {
    return [](Session&) -> int { throw core::Error(core::ErrorKind::Usage, "anneal-cli doctor is not there yet"); };
}

} // namespace app::cli
