#include "ui/panels/machine.h"

#include <QFile>

#include <algorithm>
#include <unistd.h>

namespace ui::panels {

std::uint64_t machineMemoryBytes() {
    const auto pages = ::sysconf(_SC_PHYS_PAGES);
    const auto size = ::sysconf(_SC_PAGESIZE);
    auto bytes = pages > 0 && size > 0 ? static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(size) : 0;
    QFile limit(QStringLiteral("/sys/fs/cgroup/memory.max"));
    if (limit.open(QIODevice::ReadOnly)) {
        bool isNumber = false;
        const auto most = limit.readAll().trimmed().toULongLong(&isNumber);
        if (isNumber && most > 0) bytes = std::min<std::uint64_t>(bytes, most);
    }
    return bytes;
}

} // namespace ui::panels
