#pragma once

#include "core/engine/engine.h"
#include "core/evaluation/opened_model.h"

#include "core/models/torch.h"
#include <vector>

/// Whether a model that was written answers as the checkpoint does: both read the same tokens, and their logits are compared.
namespace core::exporting {

/// What one model says to the prompts and to the checkpoint's own greedy answers.
struct Answers {
    std::vector<std::string> prompts;
    std::vector<std::vector<tokenizers::TokenId>> ids; ///< prompt and answer
    std::vector<std::int64_t> answerBegins;
    std::vector<torch::Tensor> logits; ///< [tokens, vocabulary], float64; of a classifier [1, labels]
    bool classifier = false;
    [[nodiscard]] double largestLogit() const;
};

/// Prompts of the run's own samples, or built-in ones.
[[nodiscard]] std::vector<std::string> checkPrompts(const runs::RunFolder& run);
/// The greedy answers of the checkpoint and its logits on them.
[[nodiscard]] Answers answersOf(evaluation::OpenedModel& opened, const std::vector<std::string>& prompts, const base::JobContext& ctx);
/// Another model on the same tokens.
[[nodiscard]] Answers readAgain(evaluation::OpenedModel& opened, const Answers& first, const base::JobContext& ctx);

/// The largest difference of a logit that passes: 1e-5 for F32, compared in float64. F16 and BF16 weights are rounded to 11 and 8 bits, so logits move
/// with the size of the logits: 1 % and 4 % of the largest one; Q8_0 and Q4_0 are rounded in blocks to 8 and 4 bits: 10 % and all of it,
/// so that only a file that answers as another model would is refused.
[[nodiscard]] double limitFor(const std::string& dtype, const Answers& answers, bool exact);
[[nodiscard]] engine::CheckResult compareAnswers(const Answers& first, const Answers& again, double limit);

/// float64 where the model is small enough to hold so, else float32: then rounding alone moves logits, and the limit grows with them.
[[nodiscard]] models::LoadOptions checkPrecision(const models::ModelConfig& config);

} // namespace core::exporting
