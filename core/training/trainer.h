#pragma once

#include "core/base/job.h"
#include "core/data/token_rows.h"
#include "core/evaluation/evaluator.h"
#include "core/models/model.h"
#include "core/training/checkpoint_saver.h"
#include "core/training/objectives/objective.h"
#include "core/training/optimizers/optimizer.h"
#include "core/training/run_log.h"
#include "core/training/start/preparation.h"
#include "core/training/start/reference_scores.h"
#include "core/training/stop_watch.h"
#include "core/training/training_state.h"

#include <chrono>
#include <memory>
#include <optional>

/// The loop: step, log, evaluate, checkpoint, stop. Lives for one training on its thread.
namespace core::training {

class Trainer {
public:
    using Clock = std::chrono::steady_clock;
    /// `started`: when this process began with the run; its seconds count from there.
    Trainer(const runs::RunFolder& run, const Preparation& prepared, std::unique_ptr<models::CausalModel> model, RunLog& log,
            StopWatch& stop, const base::JobContext& ctx, Clock::time_point started);

    /// Puts a checkpoint's weights, optimiser and counters in place of the start's. Throws Error{Model} or Error{Data}.
    void restore(const runs::CheckpointRef& checkpoint);
    /// Trains to the end or to a stop: "finished" or "stopped". The last step has a checkpoint then.
    [[nodiscard]] std::string train();
    /// Where it is, also of a training that failed; with the seconds until now.
    [[nodiscard]] TrainingState state() const;

private:
    /// Of tasks with a reference, what it says of the rows: from the run, or asked now. False where a stop came in between.
    [[nodiscard]] bool haveReferences();
    [[nodiscard]] bool takeStep();
    [[nodiscard]] std::vector<data::Batch> batchesOfStep() const;
    [[nodiscard]] std::optional<double> forwardBackward(const std::vector<data::Batch>& batches);
    void logStep(double loss, double lr, double norm, std::int64_t tokens, double seconds);
    [[noreturn]] void refuseLoss(const std::vector<data::Batch>& batches, const std::string& what);
    [[nodiscard]] models::Pass passOfStep() const;

    [[nodiscard]] bool evaluationIsDue() const;
    /// False where a stop came in between.
    bool evaluateWhereDue();
    void takeScores(const evaluation::Evaluated& result);
    /// Counts an evaluation without a better loss; nothing: its loss is no finite number.
    void stopEarlyWhereDue(std::optional<double> loss);
    /// Answers to a few validation prompts, where the specification asks for them; they are added to their rows, too.
    [[nodiscard]] std::vector<base::Event> samplesOf(evaluation::Evaluated& result);
    [[nodiscard]] bool checkpointIsDue() const;
    /// The run's last step, or one of those `every` so many steps.
    [[nodiscard]] bool isTurn(std::int64_t every) const;
    /// Throws Error{Data} where a step made a weight that is no finite number: nothing could go on from such a checkpoint.
    void checkpoint();
    void refuseWeights() const;
    [[nodiscard]] double secondsSoFar() const;

    const runs::RunFolder& run_;
    const Preparation& prepared_;
    const runs::RunSpec& spec_;
    RunLog& log_;
    StopWatch& stop_;
    const base::JobContext& ctx_;
    std::unique_ptr<models::CausalModel> model_;
    std::unique_ptr<Objective> objective_;
    TensorPieces pieces_;
    std::unique_ptr<Optimizer> optimizer_;
    data::BatchSource source_;
    CheckpointSaver saver_;
    OverfittingAdvisor advisor_;
    ReferenceScores references_;
    TrainingState state_;
    std::int64_t plannedSteps_ = 0;
    bool restored_ = false; ///< the weights are a checkpoint's
    bool improved_ = false; ///< the last evaluation was the best so far and no checkpoint has it yet
    double secondsBefore_ = 0.0;
    Clock::time_point started_, lastCheckpoint_;
};

} // namespace core::training
