#include "core/training/start/reference_scores.h"

#include "core/base/error.h"
#include "core/models/weights/tensor_io.h"
#include "core/runs/run_files.h"
#include "core/training/forecast/picked_rows.h"
#include "core/training/objectives/preference_loss.h"
#include "core/training/start/model_setup.h"

#include "core/models/torch.h"

#include <algorithm>
#include <limits>

namespace core::training {

namespace {

torch::Tensor tensorOf(const std::vector<double>& values) { return torch::tensor(values, torch::kFloat64); }

/// The values of one tensor, if they are as many as asked for.
std::optional<std::vector<double>> valuesOf(const models::weights::WeightFiles& files, const std::string& name, std::int64_t count) {
    const auto* entry = files.find(name);
    if (entry == nullptr) return std::nullopt;
    const torch::Tensor values = models::weights::loadTensorAsStored(files, *entry).contiguous();
    if (values.scalar_type() != torch::kFloat64 || values.numel() != count) return std::nullopt;
    const double* numbers = values.data_ptr<double>();
    return std::vector<double>(numbers, numbers + count);
}

} // namespace

std::optional<std::vector<double>> askReference(models::CausalModel& model, const data::TokenCache& cache,
                                                const std::vector<std::int64_t>& sequences, std::int64_t atOnce,
                                                models::Precision precision, const std::function<bool()>& stopped,
                                                const std::function<void(std::int64_t)>& asked) {
    const torch::NoGradGuard noGradient;
    models::Pass pass;
    pass.precision = precision;
    pass.adapters = false;
    std::vector<double> scores(static_cast<std::size_t>(cache.size()), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t first = 0; first < sequences.size();) {
        if (stopped()) return std::nullopt;
        const std::size_t end = std::min(sequences.size(), first + static_cast<std::size_t>(std::max<std::int64_t>(1, atOnce)));
        const std::vector<std::int64_t> some(sequences.begin() + static_cast<std::ptrdiff_t>(first),
                                             sequences.begin() + static_cast<std::ptrdiff_t>(end));
        const torch::Tensor sums = objectives::answersOf(model, data::batchOf(cache, some), pass).logProbs.contiguous();
        for (std::size_t i = 0; i < some.size(); ++i) scores[static_cast<std::size_t>(some[i])] = sums.data_ptr<double>()[i];
        first = end;
        if (asked) asked(static_cast<std::int64_t>(first));
    }
    return scores;
}

std::vector<std::int64_t> sequencesOfRun(const Preparation& prepared) {
    const runs::RunSpec& spec = prepared.spec;
    const data::BatchSource source(prepared.train, spec.trainer.batchSize, spec.trainer.accumulation, spec.data.shuffle,
                                   static_cast<std::uint64_t>(spec.trainer.seed));
    const std::int64_t steps = prepared.origin.plan.plannedSteps;
    if (steps >= source.stepsPerEpoch()) return forecast::firstSequences(*prepared.train);
    std::vector<std::int64_t> sequences;
    for (std::int64_t step = 0; step < steps; ++step) {
        const std::vector<std::int64_t> some = source.sequencesOf(step);
        sequences.insert(sequences.end(), some.begin(), some.end());
    }
    std::sort(sequences.begin(), sequences.end());
    return sequences;
}

std::vector<std::int64_t> sequencesOfEvaluation(const Preparation& prepared) {
    if (!prepared.validation) return {};
    const std::int64_t rows = prepared.spec.evaluation.maxRows; // each is one row of training: a preference is not split
    return forecast::firstSequences(*prepared.validation, rows * prepared.validation->perRow());
}

std::unique_ptr<models::CausalModel> setUpReference(const runs::RunSpec& spec, const std::filesystem::path& model,
                                                    const std::filesystem::path& weights) {
    if (model != weights)
        throw Error(ErrorKind::Model, "the reference of " + spec.task + " is the model that the run began with, " + spec.model.path +
                                          ", which is gone, and so is " + std::string(runs::kReferenceFile) +
                                          " of the run; bring either back, or say with --base DIR where the model is now");
    return setUpModel(spec, models::loadModelConfig(model), model);
}

std::optional<ReferenceScores> loadReferences(const runs::RunFolder& run, const Preparation& prepared) {
    const std::filesystem::path file = run.path() / runs::kReferenceFile;
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored)) return std::nullopt;
    try {
        const auto files = models::weights::WeightFiles::openFile(file);
        auto train = valuesOf(files, "train", prepared.train->size());
        auto validation = valuesOf(files, "validation", prepared.validation ? prepared.validation->size() : 0);
        if (!train || !validation) return std::nullopt;
        return ReferenceScores{std::move(*train), std::move(*validation)};
    } catch (const Error&) { // damaged: the reference is asked again
        return std::nullopt;
    }
}

void saveReferences(const runs::RunFolder& run, const ReferenceScores& scores) {
    models::weights::saveTensors(run.path() / runs::kReferenceFile,
                                 {{"train", tensorOf(scores.train)}, {"validation", tensorOf(scores.validation)}});
}

} // namespace core::training
