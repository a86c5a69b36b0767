#pragma once

#include "core/base/job.h"
#include "core/data/dataset.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// Finding rows by what stands in them: the table's filters and its full-text search. Reads by range; runs as a job on the Data lane.
namespace core::data {

/// What a person wrote into one filter field. Alternatives are separated by ` OR `; each is one of
///   word      the cell contains it, letter case aside       =word   the cell is exactly it
///   *wo?d*    the whole cell matches, * anything, ? one     !…      not what follows
///   >=5 >5 <=5 <5 5..10   the cell is a number in the range
/// An empty filter matches everything.
class TextFilter {
public:
    TextFilter() = default;
    explicit TextFilter(std::string_view text);
    [[nodiscard]] bool empty() const noexcept { return alternatives_.empty(); }
    /// Not const: keeps a buffer for folding letter case.
    [[nodiscard]] bool matches(std::string_view cell);

private:
    enum class Kind { Contains, Equals, Glob, Number };
    struct Alternative {
        Kind kind = Kind::Contains;
        bool negated = false;
        std::string text; ///< folded
        double low = 0.0, high = 0.0;
        bool lowOpen = false, highOpen = false;
    };
    [[nodiscard]] static Alternative parse(std::string_view text);
    [[nodiscard]] bool matchesOne(const Alternative& alternative, std::string_view cell, std::string_view folded) const;
    std::vector<Alternative> alternatives_;
    std::string buffer_;
};

struct RowQuery {
    std::string search;                         ///< anywhere in the row
    std::map<std::size_t, std::string> columns; ///< column index → filter
    std::string split;                          ///< exactly; empty: any
    static constexpr int kByLength = -2;
    int sortColumn = -1; ///< -1: the order of the dataset; kByLength: by `lengths`
    bool descending = false;
    std::string length; ///< filter over `lengths`; a bare number means at least
    /// Tokens of each row, needed where `length` is set or rows are sorted by it.
    std::shared_ptr<const std::vector<std::uint32_t>> lengths;
    [[nodiscard]] bool everything() const noexcept {
        return search.empty() && columns.empty() && split.empty() && length.empty() && sortColumn == -1;
    }
};

/// Rows that match, in the asked order: numbers before texts, numbers by value, texts by their bytes; equal ones in dataset order.
[[nodiscard]] std::vector<std::int64_t> findRows(const Dataset& dataset, const RowQuery& query, const base::JobContext& ctx);

} // namespace core::data
