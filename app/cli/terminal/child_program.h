#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace app::cli {

struct ProgramEnd {
    int status = 0;    ///< its exit status; 128 + the signal that ended it
    std::string words; ///< the last line that it wrote to standard error
};
/// Runs a program of ours to its end, without a display. Throws Error{Io} where it cannot be started.
[[nodiscard]] ProgramEnd runProgramOffscreen(const std::filesystem::path& program, const std::vector<std::string>& arguments);

} // namespace app::cli
