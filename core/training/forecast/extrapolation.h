#pragma once

#include "core/training/forecast/step_sizes.h"

#include <cstdint>
#include <utility>
#include <vector>

/// From a few measured steps to a whole run: arithmetic alone, so that it can be tested without a model.
namespace core::training::forecast {

struct MeasuredStep {
    double work = 0.0, seconds = 0.0;
    int kind = 0; ///< steps of about the same work
};

/// Seconds of a step by its work: the medians of steps of a kind, straight lines between them, and beyond the ends in proportion.
class SecondsByWork {
public:
    /// `steps` is not empty.
    explicit SecondsByWork(const std::vector<MeasuredStep>& steps);
    [[nodiscard]] double operator()(double work) const;
    /// What a tenth of the measured steps were below, and a tenth above, as shares of their medians: {0.97, 1.06}.
    [[nodiscard]] std::pair<double, double> spread() const noexcept { return spread_; }

private:
    std::vector<MeasuredStep> medians_; ///< by work
    std::pair<double, double> spread_{1.0, 1.0};
};

struct MeasuredRun {
    std::vector<MeasuredStep> steps;
    double secondsOfSetUp = 0.0;      ///< rows, weights, the choice of products: everything before the second step
    double secondsOfEvaluation = 0.0; ///< of `evaluationWork`
    double evaluationWork = 0.0;
    double secondsOfCheckpoint = 0.0; ///< until it is on the disk
    double secondsCopying = 0.0;      ///< that training waits for a checkpoint's copy
    double writingFelt = 0.3;         ///< by which share of the writing a training beside it takes longer
};

struct PlannedWork {
    StepSizes steps;
    std::int64_t evaluations = 0, checkpoints = 0;
    double evaluationWork = 0.0; ///< of one evaluation
};

struct Seconds {
    double likely = 0.0, low = 0.0, high = 0.0;
    double ofSteps = 0.0, ofEvaluations = 0.0, ofCheckpoints = 0.0, ofSetUp = 0.0;
};
[[nodiscard]] Seconds secondsOfRun(const MeasuredRun& measured, const PlannedWork& planned);

/// Between the values by straight lines. `values` is not empty.
[[nodiscard]] double quantile(std::vector<double> values, double share);
/// How often something happens that is due every `every` steps and at the end.
[[nodiscard]] std::int64_t timesDue(std::int64_t steps, std::int64_t every);
/// How often two such things fall together, of which neither is due every 0 steps.
[[nodiscard]] std::int64_t timesBothDue(std::int64_t steps, std::int64_t one, std::int64_t other);

} // namespace core::training::forecast
