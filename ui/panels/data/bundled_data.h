#pragma once

#include "core/data/dataset.h"

#include <QString>

#include <filesystem>
#include <vector>

namespace ui::panels {

/// A data set that comes with the program (`resources/datasets`), with its licence, source and roles.
struct BundledData {
    QString title, task;
    std::filesystem::path file;
    core::data::ImportOptions options;
};
[[nodiscard]] std::vector<BundledData> bundledData();

} // namespace ui::panels
