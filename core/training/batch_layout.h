#pragma once

#include "core/data/token_rows.h"

/// How the rows of a micro-batch lie in memory (CONTRACT 3, data.packing). Plain arrays, no torch.
namespace core::training {

/// Every sequence filled up to the longest with tokens that do not count. They stand at its end, so that no token of the row sees them.
[[nodiscard]] data::Batch padded(const data::Batch& batch);
/// One sequence as a batch of its own.
[[nodiscard]] data::Batch sequenceOf(const data::Batch& batch, std::int64_t index);

} // namespace core::training
