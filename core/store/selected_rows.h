#pragma once

#include "core/store/project.h"

namespace core::store {

/// A dataset argument as a dataset of its own: all rows, or those of the split, counted from 0. Reads through; keeps the whole dataset open.
[[nodiscard]] data::DatasetPtr selectedRows(const ResolvedDataset& resolved);

} // namespace core::store
