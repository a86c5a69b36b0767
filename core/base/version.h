#pragma once

#include <string_view>

namespace core::base {

/// The version of Anneal, as `--version` prints it and as a run's `run.json` records it. CMake defines it from the project's version.
[[nodiscard]] constexpr std::string_view version() noexcept { return ANNEAL_VERSION; }

} // namespace core::base
