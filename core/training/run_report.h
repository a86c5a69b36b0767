#pragma once

#include "core/base/event.h"
#include "core/runs/run_folder.h"
#include "core/training/training_state.h"

#include <string>
#include <utility>
#include <vector>

/// How a run ended, in figures: the summary of its last event, and report.json. The same for a run that failed, with what is known of it.
namespace core::training {

/// "steps", "tokens", "seconds" …, the losses and scores that there are.
[[nodiscard]] std::vector<std::pair<std::string, double>> summaryOf(const TrainingState& state);
/// report.json: state, error (or null), final metrics and the table of evaluations. Throws Error{NoSpace} or Error{Io}.
void saveReport(const runs::RunFolder& run, const base::FinishedEvent& end);

} // namespace core::training
