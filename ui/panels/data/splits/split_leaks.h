#pragma once

#include "core/base/job.h"
#include "core/data/dataset.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ui::panels {

/// Rows of one split that stand in another one too, so that what is measured there is too good.
struct SplitLeak {
    std::string from, into;                        ///< names of the splits
    bool exact = true;                             ///< word for word; else nearly
    std::vector<std::int64_t> rows;                ///< of both sides, in order, of the dataset
    std::vector<std::vector<std::int64_t>> groups; ///< a row of `from` and its like in `into`
};

/// What it took to look for leaks.
struct LeakCheck {
    std::vector<SplitLeak> leaks;
    std::int64_t pairsOfSplits = 0;
};

/// Compares every pair of splits with the doctor's rules for leaks. Streams; throws Error{Stopped}. Empty for a dataset without splits.
[[nodiscard]] LeakCheck findSplitLeaks(const core::data::DatasetPtr& dataset, const core::base::JobContext& ctx);

} // namespace ui::panels
