#pragma once

#include <cstdint>
#include <filesystem>

/// What memory there is, as the kernel tells it. No torch.
namespace core::training {

/// Bytes that a training may take without the system having to kill something: MemAvailable of /proc/meminfo, or what the process's control group (or one
/// around it) leaves where that is less: its limit less what it uses, of which the cache of files counts as free, since the kernel gives it up first.
/// Reads the control groups of both versions. `root` is the root of the file system, another only for tests. 0: unknown.
[[nodiscard]] std::uint64_t availableMemory(const std::filesystem::path& root = "/");
/// VmHWM: the most memory that this process ever held.
[[nodiscard]] std::uint64_t peakMemory();
/// From now on `peakMemory` counts from what is held now, where the system lets a process say so.
void resetPeakMemory();

} // namespace core::training
