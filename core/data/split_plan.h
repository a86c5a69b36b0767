#pragma once

#include "core/base/fields.h"
#include "core/base/job.h"
#include "core/data/cleaning/cleaning.h"
#include "core/data/dataset.h"

#include <cstdint>
#include <string>
#include <tuple>
#include <vector>

/// Which rows are trained on, which measure the loss while training, and which are kept for the end.
namespace core::data {

/// The settings of the step `split`, and what `anneal-cli split` is told.
struct SplitPlan {
    double validation = 0.1, test = 0.0; ///< shares of the rows
    std::int64_t seed = 42;
    std::string stratify; ///< column whose values are spread evenly over the splits; empty: none
    std::string group;    ///< column whose equal values stay on one side; empty: none
    /// A row's side follows from its own content and the seed alone, so it stays where it is when rows are added; the shares are met roughly.
    bool byHash = false;
    std::string hashColumn{};      ///< whose value decides, with byHash; empty: all that the row's roles hold
    bool keepNearTogether = false; ///< near duplicates stay on one side
    double nearThreshold = 0.8;    ///< share of their five-letter runs that near duplicates have in common
    static auto fields() {
        using base::Field, base::Range;
        return std::tuple{
            Field{&SplitPlan::validation, "validation", TR("Validation"),
                  TR("The share of the rows that measures the loss while training."), Range{0.0, 0.99}},
            Field{&SplitPlan::test, "test", TR("Test"), TR("The share of the rows that is kept for the end."), Range{0.0, 0.99}},
            Field{&SplitPlan::stratify, "stratify", TR("Spread evenly"),
                  TR("A column whose values are spread evenly over the splits, for instance the label.")},
            Field{&SplitPlan::group, "group", TR("Keep together"),
                  TR("A column whose equal values stay on one side, for instance the user or the document.")},
            Field{&SplitPlan::byHash, "by_hash", TR("By hash"),
                  TR("A row's own content decides its side, so that it stays there when rows are added; the shares are met roughly.")},
            Field{&SplitPlan::hashColumn, "hash_column", TR("Hash of"),
                  TR("The column whose value decides. Empty: all that the model learns from."),
                  base::VisibleIf<SplitPlan>{[](const SplitPlan& s) { return s.byHash; }}},
            Field{&SplitPlan::keepNearTogether, "near_together", TR("Keep near duplicates on one side"),
                  TR("Rows that are nearly the same are no test of what was learnt.")},
            Field{&SplitPlan::nearThreshold, "near_threshold", TR("Alike from"),
                  TR("The share of their five-letter runs that two rows have in common."), Range{0.5, 1.0},
                  base::VisibleIf<SplitPlan>{[](const SplitPlan& s) { return s.keepNearTogether; }}},
            Field{&SplitPlan::seed, "seed", TR("Seed"), TR("The same seed gives the same rows."), Range{0, 1e15}}};
    }
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

extern template const core::base::StructInfo& core::base::structInfo<core::data::SplitPlan>(); // made in split_plan.cpp alone
