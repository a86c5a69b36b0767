#include "core/training/start/precision.h"

#include "core/base/about/machine.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/paths.h"
#include "core/training/objectives/objective.h"
#include "core/training/start/auto_choices.h"

#include "core/models/torch.h"
#include <ATen/Parallel.h>

#include <algorithm>
#include <chrono>

namespace core::training {

namespace {

constexpr std::int64_t kSmall = 10'000'000; ///< parameters
constexpr double kGain = 1.2;

std::filesystem::path keptFile(const models::BlockSpec& b, const runs::RunSpec& spec) {
    std::string key = base::processorName() + "/" + std::to_string(at::get_num_threads()) + "/" + spec.method.kind;
    for (const std::int64_t size : {b.layers, b.width, b.inner, b.heads, b.kvHeads, b.vocabulary}) key += "/" + std::to_string(size);
    return base::userCacheFolder() / "precision" / (base::sha256(key).substr(0, 24) + ".txt");
}

double secondsOf(models::CausalModel& model, const data::Batch& batch, Objective& objective, models::Precision precision) {
    models::Pass pass;
    pass.precision = precision;
    pass.training = true;
    double best = 1e9;
    for (int round = 0; round < 3; ++round) { // the first one warms caches up
        const auto begun = std::chrono::steady_clock::now();
        if (auto* preferences = objective.preferences()) {
            preferences->startRows();
            preferences->seeRows(model, batch, pass);
        }
        (void)objective.accumulate(model, batch, 0.0, pass);
        best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count());
    }
    return best;
}

} // namespace

std::string fastestPrecision(models::CausalModel& model, const data::TokenCache& rows, const runs::RunSpec& spec) {
    std::int64_t parameters = 0;
    for (const models::Parameter& parameter : model.parameters()) parameters += parameter.value.numel();
    if (parameters < kSmall) return "fp32";
    const std::filesystem::path kept = keptFile(model.spec(), spec);
    std::error_code failed;
    if (std::filesystem::is_regular_file(kept, failed)) {
        const std::string found = base::loadFile(kept);
        if (found == "bf16" || found == "fp32") return found;
    }
    const auto objective = buildObjective(spec);
    data::Batch batch = data::batchOf(rows, 0, std::min<std::int64_t>({2, spec.trainer.batchSize, rows.rows()}));
    batch.references.assign(static_cast<std::size_t>(batch.sequences()), 0.0); // any: only the time counts
    const double fp32 = secondsOf(model, batch, *objective, models::Precision::Float32),
                 bf16 = secondsOf(model, batch, *objective, models::Precision::BFloat16);
    for (models::Parameter& parameter : model.trainableParameters())
        if (parameter.value.grad().defined())
            parameter.value.mutable_grad().reset(); // zeros times a scale of zero; a training makes its own
    const std::string found = fp32 > kGain * bf16 ? "bf16" : "fp32";
    try {
        std::filesystem::create_directories(kept.parent_path(), failed);
        base::saveFile(kept, found);
    } catch (const Error&) { // a cache that cannot be written costs a second next time
    }
    return found;
}

} // namespace core::training
