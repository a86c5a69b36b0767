#pragma once

#include "core/base/job.h"
#include "core/runs/run_spec.h"
#include "ui/panels/train/recipe_words.h"

#include <filesystem>
#include <string>

namespace ui::panels {

/// Reads the training rows as the trainer would (template, tokenizer, cutting, hold-out) and counts them. On a job thread; the token cache it makes is
/// the one that the training uses. What stands in the way comes back as `problem`, in words.
[[nodiscard]] RecipeFacts readRecipeFacts(const core::runs::RunSpec& spec, const std::filesystem::path& project,
                                          const std::filesystem::path& cache, const core::base::JobContext& ctx);
/// What the doctor says of these rows for this recipe, serious findings first. On a job thread; longer than the counting, so a job of its own.
[[nodiscard]] QList<DataFinding> examineRows(const core::runs::RunSpec& spec, const std::filesystem::path& project,
                                             const std::filesystem::path& cache, const core::base::JobContext& ctx);
/// Equal keys mean equal facts: what of a specification decides them.
[[nodiscard]] std::string factsKey(const core::runs::RunSpec& spec);
/// Tokens of the longest sequence: the setting, or the model's context up to 2,048; 0 where the model does not say.
[[nodiscard]] std::int64_t resolvedMaxLength(const core::runs::RunSpec& spec);

} // namespace ui::panels
