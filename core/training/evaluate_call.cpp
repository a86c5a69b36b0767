#include "core/training/evaluate_call.h"

#include "core/base/error.h"
#include "core/evaluation/evaluator.h"
#include "core/store/project.h"
#include "core/training/start/preparation.h"

#include <algorithm>

namespace core::training {

namespace {

store::ResolvedDataset resolved(const std::string& data, const runs::RunSpec& spec, const engine::TrainOptions& options,
                                const base::JobContext& ctx) {
    data::ImportOptions import;
    import.format = spec.data.format;
    import.map = spec.data.map;
    return store::resolveDataset(data, options.projectFolder, cacheFolder(options), import, ctx);
}

} // namespace

runs::RunSpec specFor(const models::ModelConfig& config, const std::string& data, const engine::TrainOptions& options,
                      const base::JobContext& ctx) {
    runs::RunSpec spec;
    spec.data.train = data;
    const data::Shape shape = resolved(data, spec, options, ctx).dataset->info().shape;
    if (config.head == models::HeadKind::Classifier)
        spec.task = config.problemType == "regression" || config.labels.size() == 1 ? "regression" : "classification";
    else spec.task = shape == data::Shape::Text ? "pretrain" : "sft";
    return spec;
}

engine::EvaluationResult evaluateOn(evaluation::OpenedModel& model, const runs::RunSpec& asked, const std::string& data,
                                    const std::vector<std::string>& metrics, const engine::TrainOptions& options,
                                    const base::JobContext& ctx) {
    runs::RunSpec spec = asked;
    spec.model.maxLength = resolvedMaxLength(spec, model.model->config());
    if (spec.data.validation != data && spec.data.train != data) spec.data.map.clear(); // roles of other columns
    const store::ResolvedDataset found = resolved(data, spec, options, ctx);
    const data::TokenizeOptions tokenize = tokenizeOptions(spec);
    if (const std::string problem = data::problemWithShape(found.dataset->info(), tokenize); !problem.empty())
        throw Error(ErrorKind::Data, data + ": " + problem);
    const std::vector<std::string> labels = spec.task == "classification" ? model.model->config().labels : std::vector<std::string>{};
    const data::TokenCachePtr rows =
        data::tokenizeDataset(found.dataset, found.rows, *model.tokenizer, tokenize, labels, cacheFolder(options), ctx);
    if (rows->size() == 0) throw Error(ErrorKind::Data, data + ": no row has a token whose loss counts");
    evaluation::EvaluatorOptions evaluator;
    evaluator.task = spec.task;
    evaluator.metrics = metrics.empty() ? std::vector<std::string>{"loss", "perplexity"} : metrics;
    evaluator.batchSize = spec.trainer.batchSize;
    const auto result = evaluation::evaluate(
        *model.model, *rows, evaluator, [&] { return ctx.stopRequested(); },
        [&](std::int64_t done, std::int64_t all) { ctx.progress(static_cast<double>(done), static_cast<double>(all), "rows"); });
    if (!result) throw Error(ErrorKind::Stopped, "the evaluation was stopped");
    engine::EvaluationResult out;
    for (const auto& [key, value] : result->scores) out.scores[key] = value;
    out.rows = static_cast<std::int64_t>(result->rows.size());
    out.tokens = result->units;
    return out;
}

} // namespace core::training
