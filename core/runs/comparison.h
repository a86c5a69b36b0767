#pragma once

#include "core/base/form.h"
#include "core/runs/run_folder.h"
#include "core/runs/significance.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

/// Runs side by side: in which settings they differ, where they ended, and whether the difference is more than luck. Reads run folders only.
namespace core::runs {

struct ComparedRun {
    std::string name;
    RunState state;
    std::map<std::string, double> metrics; ///< where the run ended: its summary, and of what is not in there the last value that was logged
};
struct ComparedPair {
    std::size_t first = 0, second = 0;
    PairedTest test;
};
struct Comparison {
    std::vector<ComparedRun> runs;
    std::vector<base::Difference> settings; ///< without name, notes and tags
    std::vector<ComparedPair> pairs;        ///< every run against the first
};
/// Throws Error{Data} where a run cannot be read.
[[nodiscard]] Comparison compareRuns(const std::vector<RunFolder>& runs);

/// A condition on a final metric: "validation/loss<0.5".
struct Expectation {
    std::string metric, comparison;
    double limit = 0.0;
    [[nodiscard]] bool holds(double value) const;
};
/// Throws Error{Usage}.
[[nodiscard]] Expectation parseExpectation(const std::string& text);

} // namespace core::runs
