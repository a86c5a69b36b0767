#include "core/models/kernels/kernels.h"

#include <array>
#include <cstring>

namespace core::models::kernels {

namespace {

bool runs(const KernelSet& set) {
#if defined(__x86_64__)
    if (&set == &kAvx512)
        return __builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512bw") != 0 &&
               __builtin_cpu_supports("avx512dq") != 0 && __builtin_cpu_supports("avx512vl") != 0;
    if (&set == &kAvx2) return __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("fma") != 0;
#endif
    return true;
}

} // namespace

std::int64_t attentionScratch(std::int64_t tokens, std::int64_t headDim) {
    // Keys and values turned round, their gradients, both as rows, scores and their gradients of a block of queries, four blocks of queries.
    const std::int64_t columns = (tokens + 15) / 16 * 16 + 16, padded = (headDim + 15) / 16 * 16;
    return 4 * headDim * columns + 2 * columns * padded + 2 * 16 * columns + 5 * 16 * padded + 64;
}

const KernelSet* named(const char* name) {
    for (const KernelSet* set : std::array{&kAvx512, &kAvx2, &kPlain})
        if (std::strcmp(set->name, name) == 0) return runs(*set) ? set : nullptr;
    return nullptr;
}

const KernelSet& best() {
    static const KernelSet& chosen = runs(kAvx512) ? kAvx512 : runs(kAvx2) ? kAvx2 : kPlain;
    return chosen;
}

} // namespace core::models::kernels
