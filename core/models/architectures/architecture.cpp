#include "core/models/architectures/architecture.h"

#include "core/base/error.h"

namespace core::models {

#define X(name) const Architecture& name();
namespace leaves {
#include "core/models/architectures/architectures.def"
}
#undef X

const std::vector<const Architecture*>& architectures() {
    static const std::vector<const Architecture*> table = {
#define X(name) &leaves::name(),
#include "core/models/architectures/architectures.def"
#undef X
    };
    return table;
}

std::string moduleName(const Architecture& architecture, Place place, std::int64_t block) {
    for (const auto& module : architecture.names) {
        if (module.place != place) continue;
        std::string name(module.name);
        if (const auto at = name.find("{}"); at != std::string::npos) name.replace(at, 2, std::to_string(block));
        return name;
    }
    throw Error(ErrorKind::Internal, std::string(architecture.name) + " has no name for one of its weights");
}

} // namespace core::models
