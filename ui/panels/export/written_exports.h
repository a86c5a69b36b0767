#pragma once

#include "core/engine/engine.h"

#include <QString>

#include <cstdint>
#include <filesystem>
#include <vector>

namespace ui::panels {

/// What the `anneal.json` of an export says of it.
struct WrittenExport {
    std::filesystem::path folder;
    QString run; ///< name of the run's folder
    QString format, dtype, made;
    std::int64_t step = 0;
    std::uint64_t bytes = 0;
    core::engine::CheckResult check;
};

/// The exports directly below a folder, by name. Folders without a readable `anneal.json` are left out.
[[nodiscard]] std::vector<WrittenExport> writtenExports(const std::filesystem::path& folder);

} // namespace ui::panels
