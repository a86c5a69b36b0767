#pragma once

#include "core/base/job.h"
#include "core/data/dataset.h"
#include "core/data/token_rows.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What a dataset is like: counts and distributions for the Data place, found in one pass.
namespace core::data {

struct HistogramBin {
    std::int64_t from = 0, to = 0; ///< [from, to); the last one also holds everything longer
    std::int64_t rows = 0;
};
struct LengthFacts {
    std::int64_t shortest = 0, median = 0, percentile95 = 0, longest = 0, total = 0;
    double mean = 0.0;
    std::vector<HistogramBin> histogram;
};
struct ColumnFacts {
    std::string name;
    std::int64_t filled = 0, empty = 0; ///< empty: null, or nothing but spaces
    double meanBytes = 0.0;
};
struct DatasetFacts {
    std::int64_t rows = 0;
    std::int64_t emptyRows = 0;        ///< nothing to learn from
    std::int64_t duplicateRows = 0;    ///< rows beyond the first that say the same, letter case and spaces apart
    std::int64_t unreadableRows = 0;   ///< whose cells are not what their roles need
    LengthFacts characters;            ///< of all that a row's roles hold
    std::optional<LengthFacts> tokens; ///< where a tokenizer was given: as the trainer sees them, before anything is cut
    std::int64_t rowsOverLength = 0;   ///< with more tokens than options.maxLength
    std::vector<std::pair<std::string, std::int64_t>> labels; ///< commonest first, at most 1,000
    std::int64_t labelKinds = 0;                              ///< different labels
    std::vector<ColumnFacts> columns;
    /// Codes of languages ("en"; empty: cannot be told) in rows taken evenly from all of them, commonest first.
    std::vector<std::pair<std::string, std::int64_t>> languages;
    std::int64_t languageRows = 0;        ///< rows that were looked at for it, at most 5,000
    std::vector<std::uint32_t> rowTokens; ///< of each row, where a tokenizer was given; 0: it has none
};

/// `tokenizer` may be null. Throws Error{Stopped}.
[[nodiscard]] DatasetFacts computeFacts(const DatasetPtr& dataset, const tokenizers::Tokenizer* tokenizer, const TokenizeOptions& options,
                                        const base::JobContext& ctx);
/// Bins of equal width over lengths, at most `bins`, up to the 99th percentile.
[[nodiscard]] LengthFacts lengthFacts(std::vector<std::uint32_t> lengths, int bins = 30);

} // namespace core::data
