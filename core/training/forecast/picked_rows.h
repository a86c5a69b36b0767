#pragma once

#include "core/data/token_rows.h"

#include <vector>

/// Some sequences of a token cache, in an order of their own, as a cache: the rows of a miniature run.
namespace core::training::forecast {

/// `picked` are indices of sequences; one may come several times.
[[nodiscard]] data::TokenCachePtr pickedRows(data::TokenCachePtr all, std::vector<std::int64_t> picked);

/// Indices of the first sequences, at most `most`; 0: of all.
[[nodiscard]] std::vector<std::int64_t> firstSequences(const data::TokenCache& cache, std::int64_t most = 0);

} // namespace core::training::forecast
