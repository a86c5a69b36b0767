#pragma once

#include "core/data/token_rows.h"

#include <vector>

/// How the rows of a micro-batch lie in memory (CONTRACT 3, data.packing). Plain arrays, no torch.
namespace core::training {

/// Every sequence filled up to the longest with tokens that do not count. They stand at its end, so that no token of the row sees them.
[[nodiscard]] data::Batch padded(const data::Batch& batch);
/// These of its sequences, each a row of its own.
[[nodiscard]] data::Batch picked(const data::Batch& batch, const std::vector<std::int64_t>& sequences);
/// Of each row of training its sequence of this number: of rows with two, 0 or 1.
[[nodiscard]] data::Batch ofEachRow(const data::Batch& batch, std::int64_t number);
/// One row of training as a batch.
[[nodiscard]] data::Batch rowOf(const data::Batch& batch, std::int64_t row);

} // namespace core::training
