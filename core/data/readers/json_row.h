#pragma once

#include "core/data/readers/json_text.h"
#include "core/data/storage/table_builder.h"

#include <string>

namespace core::data {

/// Reads one JSON object into the row under construction: strings become text, null becomes null, all else is kept as it is written.
/// Owned by one reader; keeps buffers between rows.
class JsonRowReader {
public:
    enum class Outcome { Whole, NotAnObject, Soft, Broken };
    /// The scanner stands at the value. On Whole the row is complete in `table` but not ended; on all else it must be abandoned and `reason` says why.
    /// NotAnObject and Soft leave the scanner behind the value; Broken leaves it at the fault.
    Outcome read(JsonScanner& scanner, TableBuilder& table);
    [[nodiscard]] const std::string& reason() const noexcept { return reason_; }

    /// The value where the scanner stands, as a cell of the row under construction.
    static bool readCell(JsonScanner& scanner, TableBuilder& table, std::size_t column);

private:
    bool readMember(JsonScanner& scanner, TableBuilder& table);
    std::string reason_, key_;
};

} // namespace core::data
