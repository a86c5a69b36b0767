#include "core/training/advisor.h"

#include <cstdio>

namespace core::training {

namespace {
constexpr double kAbove = 1.01;
constexpr std::int64_t kInARow = 2;
} // namespace

void OverfittingAdvisor::step(double trainLoss) {
    state_.trainSum += trainLoss;
    ++state_.trainSteps;
}

std::optional<std::string> OverfittingAdvisor::evaluation(double validationLoss, double best, std::int64_t bestStep) {
    const bool above = validationLoss > best * kAbove;
    state_.above = above ? state_.above + 1 : 0;
    std::optional<double> mean;
    if (state_.trainSteps > 0) mean = state_.trainSum / static_cast<double>(state_.trainSteps);
    const bool falls = mean && state_.trainMeanBefore && *mean < *state_.trainMeanBefore;
    std::optional<std::string> advice;
    if (!state_.said && state_.above >= kInARow && falls) {
        char text[400];
        std::snprintf(text, sizeof text,
                      "The validation loss is %.4f, %.1f %% above its best of %.4f at step %lld, while the training loss fell from %.4f to "
                      "%.4f: the model begins to "
                      "learn the rows by heart. The checkpoint of step %lld is the one to keep; fewer epochs, a lower learning rate or "
                      "more rows help.",
                      validationLoss, (validationLoss / best - 1.0) * 100.0, best, static_cast<long long>(bestStep),
                      *state_.trainMeanBefore, *mean, static_cast<long long>(bestStep));
        advice = text;
        state_.said = true;
    }
    if (mean) state_.trainMeanBefore = mean;
    state_.trainSum = 0.0;
    state_.trainSteps = 0;
    return advice;
}

} // namespace core::training
