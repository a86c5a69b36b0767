#pragma once

#include "core/data/token_rows.h"
#include "core/evaluation/metrics/metric.h"
#include "core/models/model.h"
#include "core/runs/significance.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// A model on rows that it does not learn from. Reads sequences in order; nothing is random.
namespace core::evaluation {

/// A row of training under a task whose loss is not a mean over tokens nor over classes: what a preference costs, and what its answers are worth.
struct PreferenceScore {
    double loss = 0.0;
    Reward reward;
};
/// Scores preferences; who trains brings it (core/training/objectives).
class PreferenceScorer {
public:
    virtual ~PreferenceScorer() = default;
    /// Rows that belong together, a step or an evaluation, begin.
    virtual void startRows() = 0;
    /// Shown of all of them before any is scored.
    virtual void seeRows(models::CausalModel& model, const data::Batch& batch, const models::Pass& pass) = 0;
    [[nodiscard]] virtual std::vector<PreferenceScore> scoresOf(models::CausalModel& model, const data::Batch& batch,
                                                                const models::Pass& pass) = 0;
};

struct EvaluatorOptions {
    std::string task = "sft";
    std::vector<std::string> metrics = {"loss", "perplexity"};
    std::int64_t batchSize = 8;
    std::int64_t maxRows = 0; ///< of the dataset; 0: all
    models::Precision precision = models::Precision::Float32;
    PreferenceScorer* preferences = nullptr; ///< of tasks that learn preferences; else null
    /// Reference log-probability of each sequence of the cache, for such tasks that have a reference.
    const std::vector<double>* references = nullptr;
};

struct Evaluated {
    Scores scores;
    std::vector<runs::RowLoss> rows; ///< one a dataset row, pieces of a row together; loss is the mean over its counted tokens
    std::int64_t units = 0;          ///< counted tokens, or rows where a row has one prediction
};

/// Nothing where `stopped` said so in between. `progress` is told sequences done and all.
[[nodiscard]] std::optional<Evaluated> evaluate(models::CausalModel& model, const data::TokenCache& cache, const EvaluatorOptions& options,
                                                const std::function<bool()>& stopped,
                                                const std::function<void(std::int64_t, std::int64_t)>& progress = {});

[[nodiscard]] models::PackedRows packedRows(const data::Batch& batch);
/// One JSON object a line, for `evaluation/step-XXXXXXXX.jsonl` (CONTRACT 4).
[[nodiscard]] std::string rowLines(const std::vector<runs::RowLoss>& rows);

} // namespace core::evaluation
