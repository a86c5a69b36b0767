#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// The text files of a dataset folder: `dataset.json` (DatasetInfo) and `rejected.jsonl` (a RejectedRow a line).
namespace core::data {

inline constexpr const char* kDataFile = "data.arrow";
inline constexpr const char* kInfoFile = "dataset.json";
inline constexpr const char* kRejectedFile = "rejected.jsonl";

[[nodiscard]] std::string toJson(const DatasetInfo& info);
/// Throws Error{Data}.
[[nodiscard]] DatasetInfo datasetInfoFrom(std::string_view json, const std::filesystem::path& where);
/// The version that a folder is named after ("v12"), or `otherwise`.
[[nodiscard]] std::int64_t versionOf(const std::filesystem::path& folder, std::int64_t otherwise);
[[nodiscard]] std::string toJsonLine(const RejectedRow& row);
/// At most `limit` rows.
[[nodiscard]] std::vector<RejectedRow> loadRejected(const std::filesystem::path& file, std::size_t limit);

} // namespace core::data
