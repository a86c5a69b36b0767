#pragma once

#include "core/data/dataset.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

/// `rejected.jsonl` of a dataset folder: a rejected row a line, {"line", "reason", "raw"} and, where the dataset is of several files, "file".
namespace core::data {

[[nodiscard]] std::string toJsonLine(const RejectedRow& row, const std::string& file);
/// Hands on every rejected row of a dataset folder, however many there are, with the file that it stands in (empty: there is one only), until `take`
/// gives false. Nothing where no row was rejected.
void forEachRejected(const std::filesystem::path& datasetFolder,
                     const std::function<bool(const RejectedRow&, const std::string& file)>& take);

} // namespace core::data
