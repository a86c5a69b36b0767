#include "core/models/kernels/body/set.h"

namespace core::models::kernels {

const KernelSet kAvx2 = setOf("avx2");

} // namespace core::models::kernels
