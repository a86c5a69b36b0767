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

struct EvaluatorOptions {
    std::string task = "sft";
    std::vector<std::string> metrics = {"loss", "perplexity"};
    std::int64_t batchSize = 8;
    std::int64_t maxRows = 0; ///< of the dataset; 0: all
    models::Precision precision = models::Precision::Float32;
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
