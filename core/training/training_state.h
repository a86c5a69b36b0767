#pragma once

#include "core/training/advisor.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Everything besides weights and optimiser that decides the future of a run: `state.json` of a checkpoint. Order, dropout and schedule are functions
/// of (seed, step), so their whole state is the step.
namespace core::training {

struct TrainingState {
    std::int64_t step = 0;   ///< finished optimiser steps
    std::int64_t tokens = 0; ///< counted so far
    double seconds = 0.0, secondsToFirstStep = 0.0;
    double secondsStalled = 0.0;     ///< the longest that training ever waited for a checkpoint: for the one before, and for the copy
    std::optional<double> trainLoss; ///< of the last step
    std::int64_t evaluatedStep = 0;  ///< of the last finished evaluation
    std::vector<std::pair<std::string, double>> scores; ///< of that evaluation: "validation/loss" …
    std::optional<double> bestLoss;
    std::int64_t bestStep = 0;
    std::optional<double> stoppingLoss; ///< that early stopping measures against
    std::int64_t patience = 0;          ///< evaluations in a row without a better one
    AdvisorState advisor;
    bool ended = false; ///< by early stopping
    std::uint64_t seed = 0;
    std::string products; ///< which libraries compute which matrix products (core/models/products), so that a resumed run takes the same

    [[nodiscard]] std::optional<double> score(std::string_view key) const;
    bool operator==(const TrainingState&) const = default;
};

[[nodiscard]] std::string toJson(const TrainingState& state);
/// Throws Error{Data} with `where` in front.
[[nodiscard]] TrainingState parseState(std::string_view json, const std::string& where);

} // namespace core::training
