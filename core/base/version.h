#pragma once

#include <string_view>

namespace core::base {

/// The version of Anneal, as `--version` prints it and as a run's `run.json` records it.
[[nodiscard]] std::string_view version() noexcept;

} // namespace core::base
