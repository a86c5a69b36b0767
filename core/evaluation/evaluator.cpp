#include "core/evaluation/evaluator.h"

#include "core/base/error.h"
#include "core/base/tasks/task.h"
#include "core/models/torch.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace core::evaluation {

namespace {

/// Loss and units of one sequence.
struct Part {
    double loss = 0.0;
    std::int64_t units = 0;
};

/// Counted tokens of each sequence: those that have a token before them.
std::vector<std::int64_t> countedOf(const data::Batch& batch) {
    std::vector<std::int64_t> counts;
    for (std::size_t i = 0; i + 1 < batch.offsets.size(); ++i) {
        std::int64_t count = 0;
        for (std::int64_t at = batch.offsets[i] + 1; at < batch.offsets[i + 1]; ++at)
            count += batch.counted[static_cast<std::size_t>(at)] != 0 ? 1 : 0;
        counts.push_back(count);
    }
    return counts;
}

std::vector<Part> tokenParts(models::CausalModel& model, const data::Batch& batch, const models::Pass& pass) {
    const std::vector<std::int64_t> counts = countedOf(batch);
    const torch::Tensor losses = model.tokenLosses(packedRows(batch), pass).to(torch::kFloat64).contiguous();
    const double* loss = losses.data_ptr<double>();
    std::vector<Part> parts;
    for (const std::int64_t count : counts) {
        Part part{0.0, count};
        for (std::int64_t i = 0; i < count; ++i) part.loss += *loss++;
        parts.push_back(part);
    }
    return parts;
}

/// Whose likeliest token was right. Sequence by sequence, since all logits of a batch may not fit.
std::int64_t correctTokens(models::CausalModel& model, const data::Batch& batch, const models::Pass& pass) {
    const torch::NoGradGuard noGradient;
    std::int64_t correct = 0;
    for (std::size_t i = 0; i + 1 < batch.offsets.size(); ++i) {
        const auto first = static_cast<std::size_t>(batch.offsets[i]), count = static_cast<std::size_t>(batch.offsets[i + 1]) - first;
        if (count < 2) continue;
        const std::vector<std::int64_t> offsets{0, static_cast<std::int64_t>(count)};
        const models::PackedRows row{std::span(batch.ids).subspan(first, count), {}, offsets};
        const torch::Tensor best = model.logits(row, pass).argmax(1);
        const std::int64_t* choice = best.data_ptr<std::int64_t>();
        for (std::size_t at = 1; at < count; ++at)
            if (batch.counted[first + at] != 0 && choice[at - 1] == batch.ids[first + at]) ++correct;
    }
    return correct;
}

std::vector<Part> rowParts(models::CausalModel& model, const data::Batch& batch, const models::Pass& pass, Tally& tally) {
    const torch::NoGradGuard noGradient;
    const torch::Tensor logits = model.classLogits(packedRows(batch), pass).to(torch::kFloat64).contiguous();
    std::vector<Part> parts;
    for (std::int64_t i = 0; i < batch.sequences(); ++i) {
        const double label = batch.labels[static_cast<std::size_t>(i)];
        if (tally.regression) {
            const double value = logits[i][0].item<double>();
            tally.truthValue.push_back(label);
            tally.predictedValue.push_back(value);
            parts.push_back({(value - label) * (value - label), 1});
        } else {
            const auto truth = static_cast<std::int64_t>(label);
            tally.truth.push_back(truth);
            tally.predicted.push_back(logits[i].argmax().item<std::int64_t>());
            parts.push_back({-logits[i].log_softmax(0)[truth].item<double>(), 1});
        }
    }
    return parts;
}

void addRow(std::vector<runs::RowLoss>& rows, std::int64_t row, const Part& part) {
    if (rows.empty() || rows.back().row != row) rows.push_back({row, 0.0, 0, {}});
    rows.back().loss += part.loss; // a sum until `meansOf`
    rows.back().tokens += part.units;
}

void meansOf(std::vector<runs::RowLoss>& rows) {
    for (runs::RowLoss& row : rows) row.loss = row.tokens > 0 ? row.loss / static_cast<double>(row.tokens) : 0.0;
}

/// Rows of training of the first `maxRows` rows; they stand in their order.
std::int64_t rowsOf(const data::TokenCache& cache, std::int64_t maxRows) {
    if (maxRows <= 0) return cache.rows();
    std::int64_t rows = 0, last = -1;
    for (std::int64_t i = 0; i < cache.rows(); ++i) {
        const std::int64_t row = cache.sequence(i * cache.perRow()).row;
        if (row != last) ++rows;
        last = row;
        if (rows > maxRows) return i;
    }
    return cache.rows();
}

std::vector<Part> preferenceParts(models::CausalModel& model, const data::Batch& batch, const models::Pass& pass, PreferenceScorer& scorer,
                                  Tally& tally) {
    std::vector<Part> parts;
    for (const PreferenceScore& score : scorer.scoresOf(model, batch, pass)) {
        parts.push_back({score.loss, 1});
        tally.rewards.push_back(score.reward);
    }
    return parts;
}

data::Batch batchFor(const data::TokenCache& cache, std::int64_t firstRow, std::int64_t count, const EvaluatorOptions& options) {
    data::Batch batch = data::batchOf(cache, firstRow, count);
    if (options.references != nullptr)
        for (const std::int64_t place : batch.places) batch.references.push_back((*options.references)[static_cast<std::size_t>(place)]);
    return batch;
}

} // namespace

models::PackedRows packedRows(const data::Batch& batch) { return {batch.ids, batch.counted, batch.offsets, batch.places}; }

std::optional<Evaluated> evaluate(models::CausalModel& model, const data::TokenCache& cache, const EvaluatorOptions& options,
                                  const std::function<bool()>& stopped, const std::function<void(std::int64_t, std::int64_t)>& progress) {
    models::Pass pass;
    pass.precision = options.precision;
    Tally tally;
    tally.countsTokens = base::countsTokens(options.task);
    tally.regression = options.task == "regression";
    tally.labels = cache.labelNames();
    const bool withAccuracy =
        tally.countsTokens && std::find(options.metrics.begin(), options.metrics.end(), "token_accuracy") != options.metrics.end();
    if (withAccuracy) tally.correctTokens = 0;
    Evaluated result;
    const std::int64_t all = rowsOf(cache, options.maxRows);
    PreferenceScorer* const preferences = options.preferences;
    if (base::learnsPreferences(options.task) && preferences == nullptr)
        throw Error(ErrorKind::Internal, "an evaluation of " + options.task + " needs who scores its rows");
    if (preferences != nullptr) {
        preferences->startRows();
        for (std::int64_t first = 0; first < all; first += options.batchSize) {
            if (stopped && stopped()) return std::nullopt;
            preferences->seeRows(model, batchFor(cache, first, std::min(options.batchSize, all - first), options), pass);
        }
    }
    for (std::int64_t first = 0; first < all; first += options.batchSize) {
        if (stopped && stopped()) return std::nullopt;
        const data::Batch batch = batchFor(cache, first, std::min(options.batchSize, all - first), options);
        const std::vector<Part> parts = preferences != nullptr ? preferenceParts(model, batch, pass, *preferences, tally)
                                        : tally.countsTokens   ? tokenParts(model, batch, pass)
                                                               : rowParts(model, batch, pass, tally);
        if (withAccuracy) tally.correctTokens += correctTokens(model, batch, pass);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            tally.lossSum += parts[i].loss;
            tally.units += parts[i].units;
            addRow(result.rows, batch.rows[i * static_cast<std::size_t>(batch.perRow)], parts[i]);
        }
        if (progress) progress(first + batch.rowCount(), all);
    }
    meansOf(result.rows);
    result.scores = scoresOf(tally, options.metrics);
    result.units = tally.units;
    return result;
}

std::string rowLines(const std::vector<runs::RowLoss>& rows) {
    std::string lines;
    for (const runs::RowLoss& row : rows) {
        nlohmann::ordered_json json{{"row", row.row}, {"loss", row.loss}, {"tokens", row.tokens}};
        if (!row.answer.empty()) json["answer"] = row.answer;
        lines += json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
    }
    return lines;
}

} // namespace core::evaluation
