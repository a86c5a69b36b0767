#include "core/training/evaluate_call.h"

#include "core/base/error.h"
#include "core/base/tasks/task.h"
#include "core/evaluation/evaluator.h"
#include "core/runs/model_names.h"
#include "core/store/project.h"
#include "core/training/forecast/picked_rows.h"
#include "core/training/objectives/objective.h"
#include "core/training/start/preparation.h"
#include "core/training/start/reference_scores.h"
#include "core/training/start/settings_check.h"

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

std::string endingOf(const std::string& argument) { return std::filesystem::path(argument).extension().string(); }

void apply(const engine::EvaluationOptions& how, runs::RunSpec& spec) {
    if (!how.map.empty()) spec.data.map = how.map;
    if (!how.promptTemplate.empty()) spec.data.promptTemplate = how.promptTemplate;
    if (!how.format.empty()) spec.data.format = how.format;
}

/// What to do where the roles that rows are read with do not fit them.
std::string adviceOn(const runs::RunSpec& spec, const engine::EvaluationOptions& how) {
    if (!how.map.empty() || spec.data.map.empty()) return {};
    std::string roles;
    for (const auto& [role, column] : spec.data.map) roles += (roles.empty() ? "" : ", ") + role + "=" + column;
    return "; the run was trained with data.map " + roles + ", say with --map ROLE=COLUMN which columns these rows have instead";
}

/// The rows, and whether they suit the task; roles of the run that they lack are named as the run's.
store::ResolvedDataset fittingRows(const std::string& data, const runs::RunSpec& spec, const engine::EvaluationOptions& how,
                                   const engine::TrainOptions& options, const base::JobContext& ctx) {
    try {
        store::ResolvedDataset found = resolved(data, spec, options, ctx);
        const std::string problem = data::problemWithShape(found.dataset->info(), tokenizeOptions(spec));
        if (problem.empty()) return found;
        throw Error(ErrorKind::Data, data + ": " + problem);
    } catch (const Error& error) { // only here is it known whose roles they are
        if (error.message().find("there is no column") == std::string::npos) throw;
        throw Error(error.kind(), error.message() + adviceOn(spec, how));
    }
}

/// What the reference says of these rows: the base of an adapter, or the model that the run began with.
std::vector<double> referencesFor(evaluation::OpenedModel& model, const runs::RunSpec& spec, const data::TokenCache& rows,
                                  const evaluation::EvaluatorOptions& evaluator, const base::JobContext& ctx) {
    if (!base::hasReference(spec.task)) return {};
    std::unique_ptr<models::CausalModel> before;
    if (!model.model->hasAdapter()) {
        const std::filesystem::path base = runs::resolveModelFolder(spec.model.path); // says where it was where it is gone
        before = setUpReference(spec, base, base);
    }
    auto found = askReference(
        before ? *before : *model.model, rows, forecast::firstSequences(rows), spec.trainer.batchSize * rows.perRow(), evaluator.precision,
        [&] { return ctx.stopRequested(); },
        [&](std::int64_t done) { ctx.progress(static_cast<double>(done), static_cast<double>(rows.size()), "sequences"); });
    if (!found) throw Error(ErrorKind::Stopped, "the evaluation was stopped");
    return std::move(*found);
}

} // namespace

runs::RunSpec specOfRun(runs::RunSpec run, const std::string& data, const engine::EvaluationOptions& how) {
    const std::string ending = endingOf(data);
    if (ending != endingOf(run.data.train) && ending != endingOf(run.data.validation)) run.data.format = "auto";
    apply(how, run);
    return run;
}

runs::RunSpec specFor(const models::ModelConfig& config, const std::string& data, const engine::EvaluationOptions& how,
                      const engine::TrainOptions& options, const base::JobContext& ctx) {
    runs::RunSpec spec;
    spec.data.train = data;
    apply(how, spec);
    const data::Shape shape = resolved(data, spec, options, ctx).dataset->info().shape;
    if (config.head == models::HeadKind::Classifier)
        spec.task = config.problemType == "regression" || config.labels.size() == 1 ? "regression" : "classification";
    else spec.task = shape == data::Shape::Text ? "pretrain" : "sft";
    return spec;
}

engine::EvaluationResult evaluateOn(evaluation::OpenedModel& model, const runs::RunSpec& asked, const std::string& data,
                                    const engine::EvaluationOptions& how, const engine::TrainOptions& options,
                                    const base::JobContext& ctx) {
    runs::RunSpec spec = asked;
    checkMetricsOfTask(how.metrics, spec.task, "--metrics");
    spec.model.maxLength = resolvedMaxLength(spec, model.model->config());
    const store::ResolvedDataset found = fittingRows(data, spec, how, options, ctx);
    const std::vector<std::string> labels = spec.task == "classification" ? model.model->config().labels : std::vector<std::string>{};
    const data::TokenCachePtr rows =
        data::tokenizeDataset(found.dataset, found.rows, *model.tokenizer, tokenizeOptions(spec), labels, cacheFolder(options), ctx);
    if (rows->size() == 0)
        throw Error(ErrorKind::Data, data + ": no row has a token whose loss counts; 'anneal-cli head " + data + "' shows them");
    evaluation::EvaluatorOptions evaluator;
    evaluator.task = spec.task;
    evaluator.metrics = how.metrics.empty() ? runs::metricsByDefault(spec.task) : how.metrics;
    evaluator.batchSize = spec.trainer.batchSize;
    evaluator.precision = how.precision == "bf16" ? models::Precision::BFloat16 : models::Precision::Float32;
    const std::unique_ptr<Objective> objective = buildObjective(spec);
    evaluator.preferences = objective->preferences();
    const std::vector<double> references = referencesFor(model, spec, *rows, evaluator, ctx);
    if (base::hasReference(spec.task)) evaluator.references = &references;
    const auto result = evaluation::evaluate(
        *model.model, *rows, evaluator, [&] { return ctx.stopRequested(); },
        [&](std::int64_t done, std::int64_t all) { ctx.progress(static_cast<double>(done), static_cast<double>(all), "rows"); });
    if (!result) throw Error(ErrorKind::Stopped, "the evaluation was stopped");
    engine::EvaluationResult out;
    for (const auto& [key, value] : result->scores) out.scores[key] = value;
    out.rows = static_cast<std::int64_t>(result->rows.size());
    out.tokens = base::hasNumberHead(spec.task) ? rows->tokens() : result->units;
    out.task = spec.task;
    return out;
}

} // namespace core::training
