#pragma once

#include <cstdint>

/// Memory of large tensors, kept for the next one. With glibc alone every tensor over 32 MB is mapped at its birth and unmapped at its death, and the
/// page faults of a training step cost more than its arithmetic. Kept memory is capped, so that peak memory stays honest. Any thread.
namespace core::models {

/// LibTorch allocates through it from now on. `capBytes` is the most that is kept unused; 0: an eighth of the machine's memory. Once in a process's life.
void installCachingAllocator(std::uint64_t capBytes = 0);
/// Hands what is kept back to the system: after a training, before another model is read.
void releaseKeptMemory();

struct AllocatorCounts {
    std::uint64_t keptBytes = 0, capBytes = 0;
    std::uint64_t reused = 0, fresh = 0; ///< large allocations so far
};
[[nodiscard]] AllocatorCounts allocatorCounts();

} // namespace core::models
