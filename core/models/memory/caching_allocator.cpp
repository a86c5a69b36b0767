#include "core/models/memory/caching_allocator.h"

#include <bit>
#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>
#include <c10/core/impl/alloc_cpu.h>
#include <list>
#include <map>
#include <mutex>
#include <unistd.h>
#include <unordered_map>

namespace core::models {

namespace {

constexpr std::size_t kSmallest = std::size_t{1} << 20; ///< below, glibc keeps memory itself

/// Up to the next eighth of a power of two: at most 12 % is wasted, and tensors of nearly the same size share blocks.
std::size_t roundedUp(std::size_t bytes) {
    const std::size_t step = std::bit_floor(bytes) / 8;
    return (bytes + step - 1) / step * step;
}

class CachingAllocator final : public c10::Allocator {
public:
    c10::DataPtr allocate(std::size_t bytes) override {
        void* memory = bytes < kSmallest ? c10::alloc_cpu(bytes) : takeLarge(roundedUp(bytes));
        return {memory, memory, &giveBack, c10::Device(c10::DeviceType::CPU)};
    }
    c10::DeleterFnPtr raw_deleter() const override { return &giveBack; }
    void copy_data(void* to, const void* from, std::size_t count) const override { default_copy_data(to, from, count); }

    static CachingAllocator& one() {
        static auto* allocator = new CachingAllocator; // tensors of other statics may outlive every destructor
        return *allocator;
    }

    void setCap(std::uint64_t bytes) {
        const std::lock_guard lock(mutex_);
        counts_.capBytes = bytes;
    }
    void release() {
        const std::lock_guard lock(mutex_);
        shrinkTo(0);
    }
    AllocatorCounts counts() {
        const std::lock_guard lock(mutex_);
        return counts_;
    }

private:
    struct Kept {
        void* memory = nullptr;
        std::size_t bytes = 0;
    };
    using Age = std::list<Kept>; ///< the oldest first

    void* takeLarge(std::size_t bytes) {
        {
            const std::lock_guard lock(mutex_);
            if (const auto found = bySize_.find(bytes); found != bySize_.end()) {
                void* memory = found->second->memory;
                age_.erase(found->second);
                bySize_.erase(found);
                counts_.keptBytes -= bytes;
                ++counts_.reused;
                sizes_.emplace(memory, bytes);
                return memory;
            }
            ++counts_.fresh;
        }
        void* memory = allocateOrRelease(bytes);
        const std::lock_guard lock(mutex_);
        sizes_.emplace(memory, bytes);
        return memory;
    }

    void* allocateOrRelease(std::size_t bytes) {
        try {
            return c10::alloc_cpu(bytes);
        } catch (const c10::Error&) { // what is kept may be just what is missing
            release();
            return c10::alloc_cpu(bytes);
        }
    }

    static void giveBack(void* memory) {
        if (memory != nullptr) one().keepOrFree(memory);
    }

    void keepOrFree(void* memory) {
        const std::lock_guard lock(mutex_);
        const auto found = sizes_.find(memory);
        if (found == sizes_.end() || found->second > counts_.capBytes / 2) {
            if (found != sizes_.end()) sizes_.erase(found);
            c10::free_cpu(memory);
            return;
        }
        const std::size_t bytes = found->second;
        sizes_.erase(found);
        shrinkTo(counts_.capBytes - bytes);
        age_.push_back({memory, bytes});
        bySize_.emplace(bytes, std::prev(age_.end()));
        counts_.keptBytes += bytes;
    }

    /// Frees the longest unused until at most so many bytes are kept.
    void shrinkTo(std::uint64_t bytes) {
        while (counts_.keptBytes > bytes && !age_.empty()) {
            const auto oldest = age_.begin();
            auto [at, end] = bySize_.equal_range(oldest->bytes);
            while (at != end && at->second != oldest) ++at;
            if (at != end) bySize_.erase(at);
            counts_.keptBytes -= oldest->bytes;
            c10::free_cpu(oldest->memory);
            age_.erase(oldest);
        }
    }

    std::mutex mutex_;
    std::unordered_map<void*, std::size_t> sizes_; ///< large blocks in use
    Age age_;
    std::multimap<std::size_t, Age::iterator> bySize_;
    AllocatorCounts counts_;
};

std::uint64_t machineMemory() {
    return static_cast<std::uint64_t>(sysconf(_SC_PHYS_PAGES)) * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
}

} // namespace

void installCachingAllocator(std::uint64_t capBytes) {
    CachingAllocator::one().setCap(capBytes != 0 ? capBytes : machineMemory() / 8);
    c10::SetCPUAllocator(&CachingAllocator::one(), 1);
}

void releaseKeptMemory() { CachingAllocator::one().release(); }

AllocatorCounts allocatorCounts() { return CachingAllocator::one().counts(); }

} // namespace core::models
