#include "core/models/kernels/body/set.h"

namespace core::models::kernels {

const KernelSet kAvx512 = setOf("avx512");

} // namespace core::models::kernels
