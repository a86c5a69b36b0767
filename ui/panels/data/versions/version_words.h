#pragma once

#include <QString>

#include <cstdint>

namespace ui::panels {

/// "Version 1: 10,003 rows, 122 more than version 2, which is the current one."
[[nodiscard]] QString versionBesideCurrent(std::int64_t version, std::int64_t rows, std::int64_t current, std::int64_t currentRows);

} // namespace ui::panels
