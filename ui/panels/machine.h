#pragma once

#include <cstdint>

namespace ui::panels {

/// Physical memory of this machine, or the limit that the system sets this program (cgroup), whichever is less.
[[nodiscard]] std::uint64_t machineMemoryBytes();

} // namespace ui::panels
