#pragma once

#include "core/data/dataset.h"

#include <filesystem>
#include <string>
#include <vector>

namespace core::data {

/// How one source file was read: what was found out of it, how sure that was and why, or what was asked for. Kept in `dataset.json`.
struct ReadAs {
    std::string file;
    Guess format, encoding, delimiter, header; ///< empty where the format has none
    std::vector<std::string> notes;            ///< what turned out on the way: a column that holds no text
};

[[nodiscard]] ReadAs readAsOf(const std::filesystem::path& file, const Detected& found, std::vector<std::string> notes = {});
/// "read as CSV, windows-1252 (62 %: 3 bytes are not UTF-8 …), ';', the first row names the columns": with its reason what is not sure.
[[nodiscard]] std::string inWords(const ReadAs& readAs);
/// A JSON list: [{"file", "format": {"value", "confidence", "reason"}, "encoding", "delimiter", "header", "notes"}].
[[nodiscard]] std::string toJson(const std::vector<ReadAs>& readAs);
/// What stands in the `dataset.json` of a folder; empty for a dataset that was not imported, or by an older version. Throws Error{Data}.
[[nodiscard]] std::vector<ReadAs> loadReadAs(const std::filesystem::path& datasetFolder);

} // namespace core::data
