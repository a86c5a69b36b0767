#pragma once

#include "core/runs/run_spec.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

/// Whether one run is better than another, or only luckier: paired tests on the losses of the same validation rows. No torch, no files but the run's own.
namespace core::runs {

/// One line of `evaluation/step-XXXXXXXX.jsonl`.
struct RowLoss {
    std::int64_t row = 0;
    double loss = 0.0;       ///< mean over the counted tokens of the row, nats; of a task with one prediction a row, that one's
    std::int64_t tokens = 0; ///< 1 for such a task
    std::string answer;      ///< where one was generated
};
/// Reads a file of per-row losses; a null is a loss that is not finite. Throws Error{Data} that names file and line.
[[nodiscard]] std::vector<RowLoss> loadRowLosses(const std::filesystem::path& file);

struct PairedTest {
    std::int64_t rows = 0;        ///< that both runs have
    double difference = 0.0;      ///< second minus first, in the unit of their losses: below 0, the second is better
    double low = 0.0, high = 0.0; ///< 95 % interval of the difference, by bootstrap over rows
    double p = 1.0;               ///< two-sided, by random swaps of the pair's sides
    bool significant = false;     ///< p < 0.05 and the interval leaves 0 out
    std::string problem;          ///< why it cannot be said; empty: it can
    std::string words;            ///< one line for a person
};
/// Rows count by their tokens, as they do in the validation loss; pieces of one row count as one. Seeded: the same input gives the same answer.
[[nodiscard]] PairedTest comparePaired(const std::vector<RowLoss>& first, const std::vector<RowLoss>& second,
                                       LossUnit unit = LossUnit::NatsPerToken, std::uint64_t seed = 1);

/// What a run was measured on, and how it did.
struct Validated {
    LossUnit unit = LossUnit::NatsPerToken;
    std::string rowsHash; ///< which rows they are (RunOrigin::validationHash); empty: not known
    std::vector<RowLoss> losses;
};
/// Why the losses of two runs do not compare, whatever they are; empty: they do.
[[nodiscard]] std::string whyNotComparable(const Validated& first, const Validated& second);
/// The same for two runs. Rows are told by their number, so those of two data sets are not compared, nor losses of two units: `problem` says so.
[[nodiscard]] PairedTest comparePaired(const Validated& first, const Validated& second);

} // namespace core::runs
