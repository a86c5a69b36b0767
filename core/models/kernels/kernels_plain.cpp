#include "core/models/kernels/body/set.h"

namespace core::models::kernels {

const KernelSet kPlain = setOf("plain");

} // namespace core::models::kernels
