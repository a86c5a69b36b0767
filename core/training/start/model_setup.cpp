#include "core/training/start/model_setup.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/models/model_checks.h"
#include "core/models/weights/weight_files.h"
#include "core/runs/run_files.h"
#include "core/tokenizers/tokenizer.h"

#include "core/models/torch.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <system_error>

namespace core::training {

namespace {

namespace fs = std::filesystem;

/// Settings of a stored adapter and of the specification must agree (CONTRACT 3), or the run would not be what its run.json says.
void checkAgrees(const models::AdapterConfig& stored, const runs::MethodSpec& method, const models::ModelConfig& config) {
    const auto refuse = [](const std::string& key, const std::string& has, const std::string& wants) {
        throw Error(ErrorKind::Usage, "method." + key + ": the adapter of model.adapter has " + has + ", the specification says " + wants +
                                          "; set it to what the adapter has");
    };
    if (stored.rank != method.rank) refuse("rank", std::to_string(stored.rank), std::to_string(method.rank));
    if (std::abs(stored.alpha - method.alpha) > 1e-9 * std::abs(method.alpha))
        refuse("alpha", base::numberText(stored.alpha), base::numberText(method.alpha));
    if (stored.magnitude != (method.kind == "dora"))
        refuse("kind", stored.magnitude ? "lengths of its own (dora)" : "no lengths of its own (lora)", method.kind);
    if (stored.rsScaling != method.rsScaling)
        refuse("rs_scaling", stored.rsScaling ? "true" : "false", method.rsScaling ? "true" : "false");
    for (const models::WeightShape& weight : models::weightShapes(config)) {
        const std::string& module = weight.module;
        if (module.empty()) continue;
        if (models::isTarget(stored.targets, module) != models::isTarget(method.targets, module))
            refuse("targets", models::isTarget(stored.targets, module) ? "matrices at " + module : "none at " + module, "otherwise");
        models::AdapterConfig asked;
        asked.rank = method.rank;
        asked.ranks = ranksOf(method);
        if (models::isTarget(method.targets, module) && stored.rankOf(module) != asked.rankOf(module))
            refuse("ranks", std::to_string(stored.rankOf(module)) + " at " + module, std::to_string(asked.rankOf(module)));
    }
}

} // namespace

models::AdapterConfig adapterOf(const runs::RunSpec& spec) {
    models::AdapterConfig config;
    config.rank = spec.method.rank;
    config.alpha = spec.method.alpha;
    config.dropout = spec.method.dropout;
    config.targets = spec.method.targets;
    config.rsScaling = spec.method.rsScaling;
    config.base = spec.model.path;
    config.magnitude = spec.method.kind == "dora";
    config.ranks = ranksOf(spec.method);
    config.start = spec.method.init == "pissa"   ? models::AdapterStart::Pissa
                   : spec.method.init == "olora" ? models::AdapterStart::Olora
                                                 : models::AdapterStart::Zero;
    return config;
}

namespace {

void layAdapter(const runs::RunSpec& spec, models::CausalModel& model, const std::optional<runs::CheckpointRef>& from) {
    if (spec.model.adapter.empty()) {
        model.addAdapter(adapterOf(spec), static_cast<std::uint64_t>(spec.trainer.seed));
        return;
    }
    const fs::path settings =
        from ? from->path.parent_path() : fs::path(spec.model.adapter); // a run keeps its adapter's beside the checkpoints
    models::AdapterConfig stored = models::loadAdapterConfig(settings);
    if (!from) checkAgrees(stored, spec.method, model.config()); // of a checkpoint it did, and is written in other words
    stored.dropout = spec.method.dropout;                        // how it is trained now, not how it was
    model.loadAdapter(stored, models::weights::WeightFiles::openFile((from ? from->path : settings) / models::kAdapterWeightsFile), true);
}

models::LoadOptions loadOptions(const runs::RunSpec& spec, const models::ModelConfig& config) {
    models::LoadOptions options;
    if (config.newClassHead) options.newClassHead = static_cast<std::uint64_t>(spec.trainer.seed);
    return options;
}

void copyFile(const fs::path& from, const fs::path& to) {
    std::error_code failed;
    if (fs::is_regular_file(from, failed)) base::saveFile(to, base::loadFile(from));
}

} // namespace

void checkAdapter(const runs::RunSpec& spec, const models::ModelConfig& config) {
    const models::AdapterConfig stored = models::loadAdapterConfig(spec.model.adapter);
    if (spec.method.isAdapter()) checkAgrees(stored, spec.method, config);
}

std::unique_ptr<models::CausalModel> setUpModel(const runs::RunSpec& spec, const models::ModelConfig& config, const fs::path& modelFolder,
                                                const std::optional<runs::CheckpointRef>& from) {
    auto model = models::CausalModel::load(config, models::weights::WeightFiles::openFolder(modelFolder), loadOptions(spec, config));
    if (spec.method.isAdapter()) {
        layAdapter(spec, *model, from);
        return model;
    }
    if (!spec.model.adapter.empty() && !from) {
        model->loadAdapter(spec.model.adapter);
        model->mergeAdapter();
    }
    if (spec.method.kind == "freeze") model->trainOnly(spec.method.trainable);
    else if (spec.method.kind == "embeddings") model->trainEmbeddings();
    else model->trainEverything();
    return model;
}

void checkModel(const runs::RunSpec& spec, const models::ModelConfig& config, const fs::path& modelFolder) {
    models::checkWeights(config, models::weights::WeightFiles::openFolder(modelFolder), loadOptions(spec, config));
    if (!spec.model.adapter.empty()) (void)setUpModel(spec, config, modelFolder);
}

std::map<std::string, std::int64_t> ranksOf(const runs::MethodSpec& method) {
    std::map<std::string, std::int64_t> ranks;
    for (const auto& [name, text] : method.ranks) {
        std::int64_t rank = 0;
        const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), rank);
        if (code != std::errc() || end != text.data() + text.size() || rank < 1 || rank > 4096)
            throw Error(ErrorKind::Usage, "method.ranks: the rank of " + base::shortened(name, 60) + " is '" + base::shortened(text, 40) +
                                              "'; a whole number from 1 to 4096 is needed");
        ranks.emplace(name, rank);
    }
    return ranks;
}

double rateOf(const models::Parameter& parameter, const runs::RunSpec& spec, std::int64_t layers) {
    // Embeddings at the bottom, the head on top (Howard and Ruder, "Universal language model fine-tuning", 2018; the depths are ELECTRA's and timm's).
    const double ofDepth = std::pow(spec.optimizer.layerDecay, static_cast<double>(layers + 1 - parameter.depth));
    if (!spec.method.isAdapter() || !parameter.adapter) return ofDepth;
    // LoRA+ (Hayou, Ghosh and Yu, "LoRA+: efficient low rank adaptation of large models", 2024); as in PEFT what has one dimension goes with B.
    const bool ofB = parameter.name.ends_with(".lora_B.weight") || parameter.value.dim() == 1;
    return ofB ? ofDepth * spec.method.lrRatio : ofDepth;
}

std::vector<TrainedTensor> trainedTensors(models::CausalModel& model, const runs::RunSpec& spec) {
    std::vector<TrainedTensor> tensors;
    for (models::Parameter& parameter : model.trainableParameters()) {
        torch::Tensor value = parameter.value;
        if (!value.mutable_grad().defined()) value.mutable_grad() = torch::zeros_like(value);
        tensors.push_back({parameter.name, value.detach(), value.grad(), parameter.decays, rateOf(parameter, spec, model.spec().layers)});
    }
    return tensors;
}

models::Precision precisionOf(const runs::RunSpec& spec) {
    return spec.trainer.precision == "bf16" ? models::Precision::BFloat16 : models::Precision::Float32;
}

std::string weightsFileOf(const runs::RunSpec& spec) {
    return spec.method.isAdapter() ? models::kAdapterWeightsFile : models::weights::kSingleFile;
}

models::weights::NamedTensors savedTensors(const runs::RunSpec& spec, const models::CausalModel& model) {
    return spec.method.isAdapter() ? model.adapterTensors() : model.baseTensors();
}

void saveCompanions(const runs::RunFolder& run, const runs::RunSpec& spec, const models::CausalModel& model, const fs::path& modelFolder) {
    const fs::path folder = run.path() / runs::kCheckpointsFolder;
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed) throw Error(ErrorKind::Io, folder.string() + " cannot be made: " + failed.message());
    base::saveFile(folder / "config.json", model.config().text);
    if (spec.method.isAdapter()) base::saveFile(folder / models::kAdapterConfigFile, model.adapterConfigText());
    for (const std::string& name : tokenizers::tokenizerFiles(modelFolder)) copyFile(modelFolder / name, folder / name);
    for (const char* name : {"generation_config.json", "LICENSE", "LICENSE.txt", "LICENSE.md", "NOTICE"})
        copyFile(modelFolder / name, folder / name);
}

} // namespace core::training
