#include "core/base/version.h"

namespace core::base {

std::string_view version() noexcept { return ANNEAL_VERSION; }

} // namespace core::base
