#pragma once

#include "core/data/format.h"

namespace core::data {

[[nodiscard]] std::unique_ptr<FormatReader> openParquet(const std::filesystem::path& file, const ReadPlan& plan);

} // namespace core::data
