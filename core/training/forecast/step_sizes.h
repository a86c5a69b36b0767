#pragma once

#include "core/data/token_rows.h"
#include "core/models/block_spec.h"
#include "core/runs/run_spec.h"

#include <cstdint>
#include <vector>

/// How much the steps of a run compute, from the lengths of its rows alone. Nothing is read but lengths; no torch.
namespace core::training::forecast {

/// What sequences take, counted in multiplications of a forward pass: every token goes through the weights of the blocks, every counted one through the
/// head, and attention grows with the square of the length.
class WorkCount {
public:
    /// `padded`: every sequence of a micro-batch is as long as its longest.
    WorkCount(const models::BlockSpec& spec, bool padded) : spec_(spec), padded_(padded) {}
    [[nodiscard]] double ofMicroBatch(const data::TokenCache& cache, const std::vector<std::int64_t>& sequences) const;
    /// Micro-batches of `batchSize` sequences.
    [[nodiscard]] double of(const data::TokenCache& cache, const std::vector<std::int64_t>& sequences, std::int64_t batchSize) const;

private:
    models::BlockSpec spec_;
    bool padded_;
};

/// The steps of a run by their size.
struct StepSizes {
    double work = 0.0;      ///< of all steps of the run together
    std::int64_t steps = 0; ///< of the run
    double stepWork = 0.0;  ///< of the typical (median) step
    /// Steps (from 0) of the run to measure, whole ones, up to eight of each kind: the shortest, those around the median, the longest first. They differ,
    /// since kept memory grows with every new size.
    std::vector<std::int64_t> shortest, typical, longest;
    std::vector<double> sampled; ///< work of steps spread evenly over the run; all of them in a short one
};
/// `steps` > 0. Looks at up to a few million sequences; a longer run is sampled evenly.
[[nodiscard]] StepSizes stepSizes(const data::TokenCache& cache, const runs::RunSpec& spec, std::int64_t steps, const WorkCount& count);

} // namespace core::training::forecast
