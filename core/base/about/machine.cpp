#include "core/base/about/machine.h"

#include "core/base/text.h"

#include <fstream>
#include <string_view>
#include <sys/utsname.h>

namespace core::base {

std::string processorName() {
    std::ifstream in("/proc/cpuinfo");
    for (std::string line; std::getline(in, line);)
        if (line.starts_with("model name")) return std::string(trimmed(std::string_view(line).substr(line.find(':') + 1)));
    return machineName();
}

std::string machineName() {
    utsname name{};
    return uname(&name) == 0 ? std::string(name.sysname) + " " + name.release + " " + name.machine : "unknown";
}

} // namespace core::base
