#pragma once

#include <string>

/// The machine in words, for records and for what is kept for one processor.
namespace core::base {

/// The name of the processor as it calls itself.
[[nodiscard]] std::string processorName();
/// Operating system, its release and the kind of processor.
[[nodiscard]] std::string machineName();

} // namespace core::base
