#include "core/export/exporters/exporter.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/form.h"
#include "core/base/text.h"

namespace core::exporting {

namespace fs = std::filesystem;

namespace leaves {
#define X(name) const Exporter& name();
#include "core/export/exporters/exporters.def"
#undef X
} // namespace leaves

const std::vector<const Exporter*>& exporters() {
    static const std::vector<const Exporter*> table = {
#define X(name) &leaves::name(),
#include "core/export/exporters/exporters.def"
#undef X
    };
    return table;
}

const Exporter& exporterOf(const std::string& key) {
    std::vector<std::string> keys;
    for (const auto* exporter : exporters()) {
        if (exporter->key == key) return *exporter;
        keys.emplace_back(exporter->key);
    }
    const auto nearest = base::nearestWord(key, keys);
    throw Error(ErrorKind::Usage, "there is no export format \"" + base::shortened(key, 40) + "\"; " +
                                      (nearest ? "did you mean " + *nearest + "?" : "there are " + base::joined(keys, ", ")));
}

void copyLicenceFiles(const fs::path& from, const fs::path& to) {
    std::error_code ignored;
    for (const char* name : {"LICENSE", "LICENSE.txt", "LICENSE.md", "NOTICE", "NOTICE.txt", "Notice"})
        if (fs::is_regular_file(from / name, ignored)) base::saveFile(to / name, base::loadFile(from / name, std::uint64_t{16} << 20));
}

std::uint64_t bytesOfNumber(const std::string& dtype) { return dtype == "F32" ? 4 : 2; }

} // namespace core::exporting
