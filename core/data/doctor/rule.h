#pragma once

#include "core/data/doctor/doctor.h"
#include "core/data/record.h"
#include "core/data/token_rows.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace core::data {

/// What the examination keeps of every row: digests, so that a million rows fit in memory.
struct RowDigest {
    std::uint64_t whole = 0;  ///< of all that is learnt from, letter case and spaces apart
    std::uint64_t prompt = 0; ///< of what is asked (the text of a labelled row); 0: nothing is
    std::uint64_t answer = 0; ///< of what is answered (the label of a labelled row); 0: nothing is
    std::uint64_t bytes = 0;  ///< of the same as `whole` to the byte (of the text alone in text and labelled rows); 0: nothing is there
};

/// One row as the rules see it.
struct SeenRow {
    std::int64_t index = 0;
    std::string prompt;               ///< all that is asked; the text of text and labelled rows
    std::vector<std::string> answers; ///< assistant's turns, output, chosen and rejected
    std::string label;
    const Record* record = nullptr;   ///< null where the row cannot be read
    std::string problem;              ///< why not
    const TokenRow* tokens = nullptr; ///< null without a tokenizer
    RowDigest digest;
};

/// What the rules may ask about the set as a whole.
struct Patient {
    const DatasetInfo* info = nullptr;
    Shape shape = Shape::Unknown;
    const DoctorOptions* options = nullptr;
    const tokenizers::Tokenizer* tokenizer = nullptr;
    std::string promptTemplate;     ///< resolved; empty without a tokenizer
    std::string problem;            ///< why training would refuse the set as a whole; empty: it would not
    std::vector<RowDigest> digests; ///< filled before `finish`
    struct Other {
        std::string name; ///< "validation", "test"
        DatasetPtr dataset;
        std::vector<RowDigest> digests;
    };
    std::vector<Other> others;
    DatasetPtr train;
    [[nodiscard]] std::int64_t rows() const { return info->rows; }
};

/// One fault to look for. Made anew for each examination.
class DoctorRule {
public:
    virtual ~DoctorRule() = default;
    virtual void see(const Patient&, const SeenRow&) {}
    virtual void finish(const Patient& patient, std::vector<Finding>& findings, const base::JobContext& ctx) = 0;
};

/// "1 row", "1,234 rows".
[[nodiscard]] std::string rowsInWords(std::size_t count);
/// Rows with the same digest, where there are two or more, in the order of their first rows. `digestOf` may return 0: the row is left out.
[[nodiscard]] std::vector<std::vector<std::int64_t>> groupsBy(const std::vector<RowDigest>& digests, std::uint64_t RowDigest::*member);
[[nodiscard]] std::vector<std::int64_t> rowsOf(const std::vector<std::vector<std::int64_t>>& groups);
/// Text without letter case (ASCII) and with single spaces, hashed; 0 for nothing but spaces.
[[nodiscard]] std::uint64_t looseHash(std::string_view text);
[[nodiscard]] SeenRow seenRow(const RecordReader& reader, const Row& row, std::int64_t index, Record& record);

} // namespace core::data
