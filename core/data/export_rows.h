#pragma once

#include "core/base/job.h"
#include "core/data/dataset.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace core::data {

/// "csv", "tsv" and "jsonl": what rows can be written as.
[[nodiscard]] const std::vector<std::string>& rowFormats();
/// Writes rows as a file that `importFiles` reads back to the same cells: CSV and TSV after RFC 4180 (a null is an empty cell, a list or object its JSON),
/// JSON Lines with every column. `rows` picks rows in their order; empty: all. Written beside the file (".part") and moved into its place at the end.
/// Throws Error{Usage} for another format, Error{Io}, Error{Stopped}. Returns the rows written.
std::int64_t exportRows(const Dataset& dataset, const std::vector<std::int64_t>& rows, const std::filesystem::path& file,
                        const std::string& format, const base::JobContext& ctx);
/// All rejected rows as a CSV with line, reason and what the file says. Returns how many they are.
std::int64_t exportRejected(const Dataset& dataset, const std::filesystem::path& file, const base::JobContext& ctx);

} // namespace core::data
