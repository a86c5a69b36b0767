#include "core/training/objectives/token_loss.h"

namespace core::training::objectives {

/// Prompts and answers: the answer's tokens count.
std::unique_ptr<Objective> sft(const runs::RunSpec& spec) { return std::make_unique<TokenLoss>(spec.objective.labelSmoothing); }

} // namespace core::training::objectives
