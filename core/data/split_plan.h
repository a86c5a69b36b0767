#pragma once

#include "core/base/job.h"
#include "core/data/cleaning/cleaning.h"
#include "core/data/dataset.h"

#include <cstdint>
#include <string>
#include <vector>

/// Which rows are trained on, which measure the loss while training, and which are kept for the end.
namespace core::data {

struct SplitPlan {
    double validation = 0.1, test = 0.0; ///< shares of the rows
    std::uint64_t seed = 42;
    std::string stratify; ///< column whose values are spread evenly over the splits; empty: none
    std::string group;    ///< column whose equal values stay on one side; empty: none
    /// A row's side follows from its own content and the seed alone, so it stays where it is when rows are added; the shares are met roughly.
    bool byHash = false;
    std::string hashColumn{};      ///< whose value decides, with byHash; empty: all that the row's roles hold
    bool keepNearTogether = false; ///< near duplicates stay on one side
    double nearThreshold = 0.8;    ///< share of their five-letter runs that near duplicates have in common
};

/// Throws Error{Usage} in the words of the command line: shares that leave nothing to train on, settings that shut each other out.
void check(const SplitPlan& plan);
/// "train", "validation" or "test" for every row: the same for the same seed and rows. Every split with a share above 0 gets a row where there are enough.
/// Throws Error{Usage} for shares that leave nothing to train on or a column that is not there, Error{Data} for too few rows.
[[nodiscard]] std::vector<std::string> splitRows(const Dataset& dataset, const SplitPlan& plan, const base::JobContext& ctx);

/// In words, each split whose rows are half or less, or half as many again or more, of what its share asks for: what must stay together did not fit.
[[nodiscard]] std::vector<std::string> missedShares(const SplitPlan& plan, const std::vector<std::string>& splitOfRow);
/// The step of a plan that splits so.
[[nodiscard]] PlannedStep stepThatSplits(const SplitPlan& plan);

} // namespace core::data
