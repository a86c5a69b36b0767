#include "core/training/objectives/token_loss.h"

namespace core::training::objectives {

/// Plain text: every token but the start counts.
std::unique_ptr<Objective> pretrain(const runs::RunSpec& spec) { return std::make_unique<TokenLoss>(spec.objective.labelSmoothing); }

} // namespace core::training::objectives
