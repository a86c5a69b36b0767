#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core::data {

/// Some rows of a dataset as a dataset of their own, counted from 0, in the order given; without splits. Reads through and keeps the whole dataset open.
[[nodiscard]] DatasetPtr selectRows(DatasetPtr whole, std::vector<std::int64_t> rows);

/// The same rows under what else is to be said of them: name, source files, address.
[[nodiscard]] DatasetPtr sameRows(DatasetPtr whole, DatasetInfo info, std::string address);

} // namespace core::data
