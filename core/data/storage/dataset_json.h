#pragma once

#include "core/data/dataset.h"
#include "core/data/source/read_as.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// `dataset.json`, which describes a dataset folder: DatasetInfo and how its files were read.
namespace core::data {

inline constexpr const char* kDataFile = "data.arrow";
inline constexpr const char* kInfoFile = "dataset.json";
inline constexpr const char* kRejectedFile = "rejected.jsonl";

/// `readAs`: of each source file of an imported dataset.
[[nodiscard]] std::string toJson(const DatasetInfo& info, const std::vector<ReadAs>& readAs = {});
/// Throws Error{Data}.
[[nodiscard]] DatasetInfo datasetInfoFrom(std::string_view json, const std::filesystem::path& where);
/// The version that a folder is named after ("v12"), or `otherwise`.
[[nodiscard]] std::int64_t versionOf(const std::filesystem::path& folder, std::int64_t otherwise);

} // namespace core::data
