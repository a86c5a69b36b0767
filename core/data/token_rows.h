#pragma once

#include "core/base/job.h"
#include "core/base/random.h"
#include "core/data/dataset.h"
#include "core/tokenizers/tokenizer.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

/// Rows as the trainer sees them: token ids, which of them count in the loss, and how they lie in batches (CONTRACT 3).
namespace core::data {

using tokenizers::TokenId;

/// What decides the ids: the cache key is the hash of these, of the dataset and of the tokenizer.
struct TokenizeOptions {
    std::string task = "sft";
    std::string promptTemplate = "auto";
    std::string lossOn = "answer";
    std::string overlong = "auto";
    std::int64_t maxLength = 2048; ///< already resolved: never 0
    std::int64_t maxRows = 0;
    Mapping map;                 ///< empty: the dataset's own
    std::int64_t rowsOfStep = 8; ///< kto: rows among which prompts and answers are mixed for its reference point
};

/// One training sequence. `row` is the row of the dataset (from 0) that it came from; `split` pieces of one row share it.
struct TokenRow {
    std::int64_t row = 0;
    std::vector<TokenId> ids;
    std::vector<std::uint8_t> counted;      ///< 1: the token is predicted and its loss counts
    std::vector<std::uint8_t> fromTemplate; ///< 1: the token is template text, for the token view; may be empty
    double label = 0.0;                     ///< class index or target
};

/// One row through template and tokenizer, before `overlong` (so it may be longer than maxLength). Throws Error{Data} naming the missing role.
[[nodiscard]] TokenRow tokenizeRow(const Row& row, const DatasetInfo& info, const tokenizers::Tokenizer& tokenizer,
                                   const TokenizeOptions& options);
/// Why these rows cannot be used for this task, or an empty text.
[[nodiscard]] std::string problemWithShape(const DatasetInfo& info, const TokenizeOptions& options);
/// `auto` resolved: the template that `options` and the rows' shape and the tokenizer's chat template lead to.
[[nodiscard]] std::string resolvedTemplate(const DatasetInfo& info, const tokenizers::Tokenizer& tokenizer, const TokenizeOptions& options);

/// All sequences of a dataset after `overlong`, on disk and memory-mapped. Immutable; any thread may read.
class TokenCache {
public:
    struct Sequence {
        std::int64_t row = 0;
        std::span<const TokenId> ids;
        std::span<const std::uint8_t> counted;
        double label = 0.0;
    };
    virtual ~TokenCache() = default;
    [[nodiscard]] virtual std::int64_t size() const noexcept = 0;
    [[nodiscard]] virtual Sequence sequence(std::int64_t index) const = 0;
    /// Sequences that follow each other and form one row of training: 2 for pairs, the chosen one first, and for kto, the rated answer first and then the
    /// same prompt with the answer of another row.
    [[nodiscard]] virtual std::int64_t perRow() const noexcept { return 1; }
    [[nodiscard]] std::int64_t rows() const noexcept { return size() / perRow(); }
    [[nodiscard]] virtual std::int64_t tokens() const noexcept = 0; ///< of all sequences
    [[nodiscard]] virtual std::int64_t counted() const noexcept = 0;
    [[nodiscard]] virtual std::int64_t truncatedRows() const noexcept = 0;
    [[nodiscard]] virtual std::int64_t droppedRows() const noexcept = 0;                   ///< too long, empty, or nothing counted
    [[nodiscard]] virtual const std::vector<std::string>& labelNames() const noexcept = 0; ///< classification: class names by index
    [[nodiscard]] virtual std::int64_t vocabulary() const noexcept {
        return 0;
    } ///< of the tokenizer; batches are checked against it. 0: unknown
};
using TokenCachePtr = std::shared_ptr<const TokenCache>;

/// Makes or finds the cache below `cacheFolder`. `rows` picks rows of the dataset (empty: all). `labelNames` fixes the classes (empty: found,
/// sorted). Throws Error{Data} naming the row that cannot be used (line of its source, reason).
[[nodiscard]] TokenCachePtr tokenizeDataset(const DatasetPtr& dataset, const std::vector<std::int64_t>& rows,
                                            const tokenizers::Tokenizer& tokenizer, const TokenizeOptions& options,
                                            const std::vector<std::string>& labelNames, const std::filesystem::path& cacheFolder,
                                            const base::JobContext& ctx);

/// The classes of these rows (empty: all): sorted, by value where all are whole numbers. Throws Error{Data} for far too many.
[[nodiscard]] std::vector<std::string> labelNamesOf(const DatasetPtr& dataset, const std::vector<std::int64_t>& rows,
                                                    const tokenizers::Tokenizer& tokenizer, const TokenizeOptions& options,
                                                    const base::JobContext& ctx);

/// The seeded hold-out of `data.validation_fraction`: rows for training and for validation, both in file order. At least one row each
/// where there are two rows or more. The same rows for the same seed and row count, whatever else is set.
struct HoldOut {
    std::vector<std::int64_t> train, validation;
};
[[nodiscard]] HoldOut holdOut(std::int64_t rows, double fraction, std::uint64_t seed);

/// One micro-batch as plain arrays: sequences laid end to end. Sequence i is ids[offsets[i], offsets[i + 1]). Range-checked against the vocabulary.
struct Batch {
    std::vector<TokenId> ids;
    std::vector<std::uint8_t> counted;
    std::vector<std::int64_t> offsets; ///< size: sequences + 1
    std::vector<std::int64_t> rows;    ///< dataset row of each sequence
    std::vector<std::int64_t> places;  ///< of each sequence in its cache: names it whichever batch it lies in
    std::vector<double> labels;
    std::vector<double> references; ///< of each sequence: log-probability of its counted tokens under the reference; empty: nobody asked
    std::int64_t perRow = 1;        ///< as the cache has it
    [[nodiscard]] std::int64_t rowCount() const noexcept { return sequences() / perRow; }
    [[nodiscard]] std::int64_t sequences() const noexcept { return static_cast<std::int64_t>(offsets.size()) - 1; }
    [[nodiscard]] std::int64_t countedTokens() const noexcept; ///< that have a token before them in their sequence
};

/// The order of training: which rows form which optimiser step. Seeded by epoch, so a cursor is (epoch, position) and resuming needs no replay.
/// The last step of an epoch may be smaller; a step never spans two epochs.
class BatchSource {
public:
    BatchSource(TokenCachePtr cache, std::int64_t batchSize, std::int64_t accumulation, bool shuffle, std::uint64_t seed);
    [[nodiscard]] std::int64_t stepsPerEpoch() const noexcept;
    /// The micro-batches of optimiser step `step` (from 0). A pure function of the step: any step, in any order, any thread.
    [[nodiscard]] std::vector<Batch> step(std::int64_t step) const;
    /// Which sequences of the cache those are, in their order: what a step holds without reading it.
    [[nodiscard]] std::vector<std::int64_t> sequencesOf(std::int64_t step) const;
    /// Epochs done after `steps` steps, as a fraction.
    [[nodiscard]] double epochAfter(std::int64_t steps) const noexcept;

private:
    [[nodiscard]] const std::vector<std::int64_t>& orderOf(std::int64_t epoch) const;
    TokenCachePtr cache_;
    std::int64_t batchSize_, accumulation_;
    bool shuffle_;
    std::uint64_t seed_;
    mutable std::int64_t orderEpoch_ = -1; ///< guarded by the caller: one training thread
    mutable std::vector<std::int64_t> order_;
};

/// Consecutive rows of training, for evaluation: all their sequences.
[[nodiscard]] Batch batchOf(const TokenCache& cache, std::int64_t firstRow, std::int64_t count);
/// These sequences, in this order.
[[nodiscard]] Batch batchOf(const TokenCache& cache, const std::vector<std::int64_t>& sequences);

} // namespace core::data
