#pragma once

#include "core/data/token_rows.h"
#include "core/evaluation/evaluator.h"
#include "core/models/model.h"
#include "core/runs/run_spec.h"

#include "core/models/torch.h"

#include <cstdint>
#include <memory>
#include <string>

/// What a task minimises: a leaf a file, entered in objectives.def. Lives on the training thread.
namespace core::training {

class Objective {
public:
    virtual ~Objective() = default;
    /// What it has to know of the rows as a whole, before the first step and after each resumption.
    virtual void prepare(const data::TokenCache&) {}
    /// What the losses of one optimiser step are divided by: its counted tokens, or its rows.
    [[nodiscard]] virtual std::int64_t units(const data::Batch& batch) const = 0;
    /// What `tokens` of events and summary counts: the tokens whose loss counts, or, where a row has one prediction, those it is read from.
    [[nodiscard]] virtual std::int64_t tokens(const data::Batch& batch) const = 0;
    /// scale × Σ losses, differentiable.
    [[nodiscard]] virtual torch::Tensor loss(models::CausalModel& model, const data::Batch& batch, double scale,
                                             const models::Pass& pass) const = 0;
    /// Forwards and backwards: adds the gradient of that sum, and returns it.
    [[nodiscard]] virtual double accumulate(models::CausalModel& model, const data::Batch& batch, double scale, const models::Pass& pass);
    /// What scores rows for evaluations, and is told of the rows of a step before their losses; null: the task learns no preferences.
    [[nodiscard]] virtual evaluation::PreferenceScorer* preferences() { return nullptr; }
    /// What else is told of a step besides its loss: "reward_accuracy" …
    [[nodiscard]] virtual evaluation::Scores figures() const { return {}; }
};

/// The objective of the specification's task. Throws Error{Usage} for a task that is not there yet.
[[nodiscard]] std::unique_ptr<Objective> buildObjective(const runs::RunSpec& spec);
/// Whether there is one, for refusals before anything is read.
[[nodiscard]] bool hasObjective(const std::string& task);

namespace objectives {
#define X(name) std::unique_ptr<Objective> name(const runs::RunSpec& spec);
#include "core/training/objectives/objectives.def"
#undef X
} // namespace objectives

} // namespace core::training
