#pragma once

#include "core/data/token_rows.h"
#include "core/models/model.h"
#include "core/runs/run_folder.h"
#include "core/training/start/preparation.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

/// What the reference of a preference method says of a run's rows: the model without its trained part, which never changes. So it is asked once, before the
/// first step, and the answers stay in the run: a run that goes on has the same ones, bit for bit.
namespace core::training {

/// Log-probability of the counted tokens of each sequence, by its place in the cache; NaN where no step and no evaluation of the run comes by.
struct ReferenceScores {
    std::vector<double> train, validation;
};

/// Asks `model` with its adapter switched off about these sequences, `atOnce` in one pass. Nothing where `stopped` said so in between.
[[nodiscard]] std::optional<std::vector<double>> askReference(models::CausalModel& model, const data::TokenCache& cache,
                                                              const std::vector<std::int64_t>& sequences, std::int64_t atOnce,
                                                              models::Precision precision, const std::function<bool()>& stopped,
                                                              const std::function<void(std::int64_t)>& asked = {});

/// The sequences of all planned steps, each once, in the order of the cache.
[[nodiscard]] std::vector<std::int64_t> sequencesOfRun(const Preparation& prepared);
/// Those that an evaluation looks at.
[[nodiscard]] std::vector<std::int64_t> sequencesOfEvaluation(const Preparation& prepared);

/// The model as a run of its own weights began with it. `weights` is `model`, or the checkpoint of a run whose model is gone. Throws Error{Model}.
[[nodiscard]] std::unique_ptr<models::CausalModel> setUpReference(const runs::RunSpec& spec, const std::filesystem::path& model,
                                                                  const std::filesystem::path& weights);

/// reference.safetensors of the run, or nothing where it is not there or is of other rows.
[[nodiscard]] std::optional<ReferenceScores> loadReferences(const runs::RunFolder& run, const Preparation& prepared);
void saveReferences(const runs::RunFolder& run, const ReferenceScores& scores);

} // namespace core::training
