#pragma once

#include "core/data/token_rows.h"

#include <filesystem>

/// The folder of a token cache, `tokens-<32 digits of the key>`:
///
///   cache.json      {"format", "key", "sequences", "tokens", "counted", "truncated_rows", "dropped_rows", "vocabulary", "label_names", "per_row"}
///   ids.i32         token ids of all sequences, end to end, little-endian
///   counted.u8      a byte for each token
///   sequences.i64   for each sequence: row of the dataset, first token, label (a double's bits); at the end one more with the end of the last
///
/// Made whole or not at all; memory-mapped when opened, sizes and ids checked.
namespace core::data {

/// Throws Error{Data} where the folder is damaged.
[[nodiscard]] TokenCachePtr openTokenCache(const std::filesystem::path& folder);

} // namespace core::data
