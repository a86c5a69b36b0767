#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/training/trainer.h"

#include <cmath>
#include <filesystem>

/// Trainer's evaluations: when, what they decide, what they leave behind.
namespace core::training {

bool Trainer::evaluationIsDue() const {
    if (!prepared_.validation || state_.step == 0) return false;
    const std::int64_t every = spec_.trainer.evalEvery > 0 ? spec_.trainer.evalEvery : source_.stepsPerEpoch();
    return state_.step >= plannedSteps_ || state_.ended || (every > 0 && state_.step % every == 0);
}

bool Trainer::evaluateWhereDue() {
    if (!evaluationIsDue() || state_.evaluatedStep >= state_.step) return true;
    evaluation::EvaluatorOptions options;
    options.task = spec_.task;
    options.metrics = spec_.evaluation.metrics;
    options.batchSize = spec_.trainer.batchSize;
    options.maxRows = spec_.evaluation.maxRows;
    options.precision = spec_.trainer.precision == "bf16" ? models::Precision::BFloat16 : models::Precision::Float32;
    auto result = evaluation::evaluate(*model_, *prepared_.validation, options, [this] { return stop_.stopped(); });
    if (!result) return false;
    if (spec_.evaluation.generate && !evaluation::isRowTask(spec_.task)) writeSamples(*result);
    if (stop_.stopped()) return false;
    std::error_code failed;
    std::filesystem::create_directories(run_.evaluationFile(state_.step).parent_path(), failed);
    base::saveFile(run_.evaluationFile(state_.step), evaluation::rowLines(result->rows));
    takeScores(*result);
    return true;
}

void Trainer::takeScores(const evaluation::Evaluated& result) {
    state_.evaluatedStep = state_.step;
    state_.scores.clear();
    for (const auto& [key, value] : result.scores) state_.scores.emplace_back("validation/" + key, value);
    log_.emit({0.0, base::MetricsEvent{state_.step, source_.epochAfter(state_.step), state_.tokens, state_.scores}});
    const std::optional<double> loss = state_.score("validation/loss");
    if (!loss || !std::isfinite(*loss)) {
        log_.log("warning", "The validation loss of step " + std::to_string(state_.step) + " is not a finite number; this step cannot become the best.");
        return;
    }
    if (!state_.bestLoss || *loss < *state_.bestLoss) {
        state_.bestLoss = loss;
        state_.bestStep = state_.step;
        improved_ = true;
    }
    if (const auto advice = advisor_.evaluation(*loss, *state_.bestLoss, state_.bestStep))
        log_.emit({0.0, base::AdviceEvent{OverfittingAdvisor::kRule, state_.step, *advice}});
    if (spec_.trainer.earlyStoppingPatience <= 0) return;
    if (!state_.stoppingLoss || *loss < *state_.stoppingLoss - spec_.trainer.earlyStoppingMinDelta) {
        state_.stoppingLoss = loss;
        state_.patience = 0;
    } else if (++state_.patience >= spec_.trainer.earlyStoppingPatience && state_.step < plannedSteps_) {
        state_.ended = true;
        log_.emit({0.0, base::AdviceEvent{"early_stopping", state_.step,
                                          "The validation loss was not better for " + std::to_string(state_.patience) + " evaluations in a row, so the run ends here. The best is step " +
                                              base::grouped(state_.bestStep) + "."}});
    }
}

void Trainer::writeSamples(evaluation::Evaluated& result) { (void)result; }

} // namespace core::training
