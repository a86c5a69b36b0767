#include "core/engine/library/entry.h"
#include "core/engine/library/model_engine.h"
#include "core/engine/library/model_facts.h"
#include "core/engine/library/translated.h"
#include "core/models/model_config.h"
#include "core/runs/model_names.h"
#include "core/training/evaluate_call.h"
#include "core/training/forecast/forecast.h"
#include "core/training/run_training.h"
#include "core/training/start/auto_choices.h"
#include "core/training/start/preparation.h"

/// The engine whole: ModelEngine and the calls that train and evaluate.
namespace core::engine {

namespace {

class TrainingEngine final : public ModelEngine {
public:
    [[nodiscard]] std::pair<std::int64_t, std::int64_t> countParameters(const runs::RunSpec& spec) const override {
        const models::ModelConfig config = models::loadModelConfig(runs::resolveModelFolder(spec.model.path));
        const training::ParameterCount count = training::countParameters(spec, config);
        return {count.trained, count.all};
    }

    TrainOutcome train(const std::filesystem::path& run, const TrainOptions& options, base::JobContext& ctx) override {
        shelf_.clear(); // models kept for the Try place would hold memory that the training may need
        return training::runTraining(run, options, false, ctx);
    }
    TrainOutcome resume(const std::filesystem::path& run, const TrainOptions& options, base::JobContext& ctx) override {
        shelf_.clear();
        return training::runTraining(run, options, true, ctx);
    }
    runs::RunFolder prepareRun(const runs::RunSpec& spec, const std::filesystem::path& run, const TrainOptions& options,
                               base::JobContext& ctx) override {
        return translated([&] {
            return training::prepareRun(spec, run, options, ctx,
                                        [](const std::filesystem::path& model) { return readCard(model).licence; });
        });
    }

    [[nodiscard]] Forecast forecast(const runs::RunSpec& spec, const TrainOptions& options, base::JobContext& ctx) override {
        shelf_.clear();
        return translated([&] { return training::forecast::forecastRun(spec, options, ctx); });
    }

    [[nodiscard]] EvaluationResult evaluate(const ModelRef& model, const std::string& data, const EvaluationOptions& how,
                                            const TrainOptions& options, base::JobContext& ctx) override {
        return translated([&] {
            const auto opened = shelf_.borrow(model);
            const runs::RunSpec spec = model.run.empty() ? training::specFor(opened->model->config(), data, how, options, ctx)
                                                         : training::specOfRun(runs::RunFolder::open(model.run).spec(), data, how);
            return training::evaluateOn(*opened, spec, data, how, options, ctx);
        });
    }
};

} // namespace

} // namespace core::engine

core::engine::Engine* annealOpenEngine() {
    static core::engine::TrainingEngine engine;
    return &engine;
}

const char* annealEngineVersion() { return ANNEAL_VERSION; }
