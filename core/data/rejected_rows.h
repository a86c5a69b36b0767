#pragma once

#include "core/data/dataset.h"

#include <string>
#include <string_view>

/// Rows that an import rejected, one at a time: a person mends the text of the line, and it is read again.
namespace core::data {

struct MendedLine {
    Row row;            ///< in the order of the dataset's columns; empty where the text is no row
    std::string reason; ///< why it is none, in the words that the import would use; empty where it is one
    [[nodiscard]] bool isRow() const noexcept { return reason.empty(); }
};
/// Reads one line as the import that made this dataset read its source (`DatasetInfo::reading`; where that is not known, as the columns suggest).
/// Lines of JSON and of Parquet are JSON objects. Cells of columns that were left out are left out again. Never throws for what the text says.
[[nodiscard]] MendedLine readMended(const DatasetInfo& info, std::string_view line);

/// A row as one JSON object, strings as text and all else as it is written, and back; missing columns are null. For settings of a plan.
[[nodiscard]] std::string rowToJson(const std::vector<std::string>& columns, const Row& row);
/// Throws Error{Usage} for what is no object, Error{Data} with the nearest name for a column that is not there.
[[nodiscard]] Row rowFromJson(const std::vector<std::string>& columns, std::string_view json);

} // namespace core::data
