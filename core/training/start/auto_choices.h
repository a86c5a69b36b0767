#pragma once

#include "core/models/model_config.h"
#include "core/runs/run_spec.h"

#include <cstdint>
#include <string>
#include <utility>

/// What stands in for `auto` and 0 before a run starts, by rules that the manual states. No torch.
namespace core::training {

/// All parameters of a model and those that a specification trains.
struct ParameterCount {
    std::int64_t all = 0, trained = 0;
};
/// Throws Error{Usage} for targets or patterns that match nothing.
[[nodiscard]] ParameterCount countParameters(const runs::RunSpec& spec, const models::ModelConfig& config);

/// The learning rate where the specification says 0:
///   full, freeze   1e-3 × √(1e6 / parameters), at most 2e-3     (0.26M: 2e-3, 42M: 1.5e-4, 135M: 8.6e-5, 1.1B: 3e-5, 7B: 1.2e-5)
///   adapters       ten times that, at most 1e-2                 (0.26M: 1e-2, 42M: 1.5e-3, 135M: 8.6e-4, 1.1B: 3e-4, 7B: 1.2e-4)
///   sgd            a hundred times that of AdamW, at most 1
/// The square root follows what published recipes use from 40 million to 70 billion parameters within a factor of two; adapters start from zero
/// and have far fewer weights, and Schulman et al. (2025) found ten times the rate of full fine-tuning best across sizes.
[[nodiscard]] double autoLearningRate(const runs::RunSpec& spec, std::int64_t parameters);

/// What a training takes, in bytes: estimates from shapes, for refusals before the start.
struct Needs {
    std::uint64_t weights = 0, gradients = 0, optimizer = 0, activations = 0;
    std::uint64_t snapshot = 0;   ///< the copy from which a checkpoint is written
    std::uint64_t checkpoint = 0; ///< on disk, each
    std::uint64_t disk = 0;       ///< of all that are kept at once, beside the one that is being written
    [[nodiscard]] std::uint64_t memory() const { return weights + gradients + optimizer + activations + snapshot; }
};
/// `tokens` are those of a large micro-batch, `length` those of a sequence in it; a run of this `plan` writes no more checkpoints than are due at their steps,
/// as far as that is certain. `spec.trainer.precision` and `activationCheckpointing` count as they stand; `auto` as none.
[[nodiscard]] Needs needsOf(const runs::RunSpec& spec, const models::ModelConfig& config, const ParameterCount& count,
                            const runs::PlannedRun& plan, std::int64_t tokens, std::int64_t length);
/// Throws Error{NoSpace} that says what is missing and what to change.
void refuseWhatCannotFit(const runs::RunSpec& spec, const Needs& needs, std::uint64_t freeMemory, std::uint64_t freeDisk,
                         const std::string& volume);

} // namespace core::training
