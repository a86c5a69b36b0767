#pragma once

#include "core/tokenizers/json/models/merge_table.h"

#include <cstdint>
#include <vector>

namespace core::tokenizers::json {

/// Joins neighbours in the order of their ranks, the leftmost first, until nothing can be joined. `ids` from `begin` on is one word.
void mergeWord(const MergeTable& merges, std::vector<TokenId>& ids, std::size_t begin);
/// As above, but each join is passed over with this probability and tried again after the next one that is made (BPE dropout). `state` is the generator's.
void mergeWordWithDropout(const MergeTable& merges, double dropout, std::uint64_t& state, std::vector<TokenId>& ids, std::size_t begin);

} // namespace core::tokenizers::json
