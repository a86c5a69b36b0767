#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/tasks/task.h"
#include "core/base/text.h"
#include "core/models/generate/generation.h"
#include "core/training/start/model_setup.h"
#include "core/training/trainer.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>
#include <utility>

/// Trainer's evaluations: when, what they decide, what they leave behind.
namespace core::training {

bool Trainer::evaluationIsDue() const { return prepared_.validation && state_.step > 0 && isTurn(spec_.trainer.evalEvery); }

bool Trainer::evaluateWhereDue() {
    if (!evaluationIsDue() || state_.evaluatedStep >= state_.step) return true;
    evaluation::EvaluatorOptions options;
    options.task = spec_.task;
    options.metrics = spec_.evaluation.metrics;
    options.batchSize = spec_.trainer.batchSize;
    options.maxRows = spec_.evaluation.maxRows;
    options.precision = precisionOf(spec_);
    options.preferences = objective_->preferences();
    if (base::hasReference(spec_.task)) options.references = &references_.validation;
    auto result = evaluation::evaluate(*model_, *prepared_.validation, options, [this] { return stop_.stopped(); });
    if (!result) return false;
    const std::vector<base::Event> samples = samplesOf(*result);
    if (stop_.stopped()) return false;
    std::error_code failed;
    std::filesystem::create_directories(run_.evaluationFile(state_.step).parent_path(), failed);
    base::saveFile(run_.evaluationFile(state_.step), evaluation::rowLines(result->rows));
    takeScores(*result);
    for (const base::Event& sample : samples) log_.emit(sample);
    return true;
}

void Trainer::takeScores(const evaluation::Evaluated& result) {
    state_.evaluatedStep = state_.step;
    state_.scores.clear();
    for (const auto& [key, value] : result.scores) state_.scores.emplace_back("validation/" + key, value);
    log_.emit({0.0, base::MetricsEvent{state_.step, source_.epochAfter(state_.step), state_.tokens, state_.scores}});
    std::optional<double> loss = state_.score("validation/loss");
    if (loss && !std::isfinite(*loss)) loss.reset();
    if (!loss) {
        log_.log("warning", "The validation loss of step " + std::to_string(state_.step) +
                                " is not a finite number; this step cannot become the best.");
    } else {
        if (!state_.bestLoss || *loss < *state_.bestLoss) {
            state_.bestLoss = loss;
            state_.bestStep = state_.step;
            improved_ = true;
        }
        if (const auto advice = advisor_.evaluation(*loss, *state_.bestLoss, state_.bestStep))
            log_.emit({0.0, base::AdviceEvent{OverfittingAdvisor::kRule, state_.step, *advice}});
    }
    stopEarlyWhereDue(loss);
}

void Trainer::stopEarlyWhereDue(std::optional<double> loss) {
    if (spec_.trainer.earlyStoppingPatience <= 0) return;
    const double target =
        state_.stoppingLoss ? *state_.stoppingLoss - spec_.trainer.earlyStoppingMinDelta : std::numeric_limits<double>::infinity();
    if (loss && *loss < target) {
        state_.stoppingLoss = loss;
        state_.patience = 0;
    } else if (++state_.patience >= spec_.trainer.earlyStoppingPatience && state_.step < plannedSteps_) {
        state_.ended = true;
        log_.emit({0.0, base::AdviceEvent{"early_stopping", state_.step,
                                          "The validation loss was not better for " + std::to_string(state_.patience) +
                                              " evaluations in a row, so the run ends here. " +
                                              (state_.bestStep > 0 ? "The best is step " + base::grouped(state_.bestStep) + "."
                                                                   : "None had a loss that is a finite number.")}});
    }
}

std::vector<base::Event> Trainer::samplesOf(evaluation::Evaluated& result) {
    std::vector<base::Event> samples;
    if (prepared_.samples.empty()) return samples;
    const auto ends = models::endTokens(model_->config(), prepared_.modelFolder, *prepared_.tokenizer);
    models::GenerationOptions options;
    options.sampling.temperature = 0.0; // the likeliest answer: the same in every run that has the same weights
    options.maxNew = kSampleTokens;
    for (const SamplePrompt& prompt : prepared_.samples) {
        if (stop_.stopped()) break;
        const models::Generated answer = models::generate(
            *model_, *prepared_.tokenizer, ends, prompt.ids, options, [](const models::Choice&, const std::string&) {},
            [this] { return stop_.stopped(); });
        samples.push_back({0.0, base::SampleEvent{state_.step, prepared_.tokenizer->decode(prompt.ids), answer.text}});
        for (runs::RowLoss& line : result.rows)
            if (line.row == prompt.row) line.answer = answer.text;
    }
    return samples;
}

} // namespace core::training
