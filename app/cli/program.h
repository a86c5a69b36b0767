#pragma once

namespace app::cli {

/// `anneal-cli COMMAND …`: reads the command line, runs the command, turns every failure into one `error:` line and an exit status (CONTRACT 1).
[[nodiscard]] int runProgram(int argc, char** argv);

} // namespace app::cli
