#include "core/training/start/preparation.h"

#include "core/base/about/machine.h"
#include "core/base/error.h"
#include "core/base/form.h"
#include "core/base/hash.h"
#include "core/base/paths.h"
#include "core/base/tasks/task.h"
#include "core/base/text.h"
#include "core/base/version.h"
#include "core/models/adapters/adapter_config.h"
#include "core/models/model_checks.h"
#include "core/models/weights/weight_files.h"
#include "core/runs/model_names.h"
#include "core/store/training_data.h"
#include "core/training/start/auto_choices.h"
#include "core/training/start/model_setup.h"
#include "core/training/start/settings_check.h"

#include <torch/version.h>

#include <algorithm>
#include <numeric>

namespace core::training {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kLongestByDefault = 2048;

data::ImportOptions importOptions(const runs::RunSpec& spec) {
    data::ImportOptions import;
    import.format = spec.data.format;
    import.map = spec.data.map;
    return import;
}

/// Rows of a dataset argument, the first `maxRows` of them.
struct Source {
    data::DatasetPtr dataset;
    std::vector<std::int64_t> rows;
};

Source sourceOf(store::ResolvedDataset found, std::int64_t maxRows) {
    Source source{found.dataset, std::move(found.rows)};
    if (source.rows.empty()) {
        source.rows.resize(static_cast<std::size_t>(source.dataset->info().rows));
        std::iota(source.rows.begin(), source.rows.end(), std::int64_t{0});
    }
    if (maxRows > 0 && std::cmp_less(maxRows, source.rows.size())) source.rows.resize(static_cast<std::size_t>(maxRows));
    return source;
}

void checkShape(const data::DatasetInfo& info, const runs::RunSpec& spec, const std::string& argument) {
    const std::string problem = data::problemWithShape(info, tokenizeOptions(spec));
    if (!problem.empty()) throw Error(ErrorKind::Data, argument + ": " + problem);
}

data::TokenCachePtr tokens(const Source& source, const Preparation& p, const std::vector<std::string>& labels,
                           const engine::TrainOptions& options, const std::string& argument, const base::JobContext& ctx) {
    checkShape(source.dataset->info(), p.spec, argument);
    auto cache =
        data::tokenizeDataset(source.dataset, source.rows, *p.tokenizer, tokenizeOptions(p.spec), labels, cacheFolder(options), ctx);
    if (cache->size() > 0) return cache;
    throw Error(ErrorKind::Data, argument + ": none of its " + base::grouped(static_cast<std::int64_t>(source.rows.size())) +
                                     " rows has a token to learn from under template '" + p.spec.data.promptTemplate +
                                     "' and a length of " + std::to_string(p.spec.model.maxLength) +
                                     " tokens; 'anneal-cli head DATASET --tokens' shows them");
}

std::vector<std::int64_t> pick(const std::vector<std::int64_t>& rows, const std::vector<std::int64_t>& places) {
    std::vector<std::int64_t> picked;
    picked.reserve(places.size());
    for (const std::int64_t place : places) picked.push_back(rows[static_cast<std::size_t>(place)]);
    return picked;
}

/// The classes to tell apart: the model's own, or those of all rows of the data set, held out or not, so that a rare one held out has a place.
std::vector<std::string> classesOf(const Preparation& p, const Source& rows, const base::JobContext& ctx) {
    if (p.spec.task != "classification") return {};
    if (p.config.head == models::HeadKind::Classifier) return p.config.labels;
    auto names = data::labelNamesOf(rows.dataset, rows.rows, *p.tokenizer, tokenizeOptions(p.spec), ctx);
    if (names.size() < 2)
        throw Error(ErrorKind::Data, p.spec.data.train + ": every row has the label '" + (names.empty() ? std::string() : names.front()) +
                                         "'; a classification needs two classes at least");
    return names;
}

void readRows(Preparation& p, const engine::TrainOptions& options, const base::JobContext& ctx) {
    store::TrainingData found = store::resolveTrainingData(p.spec.data.train, p.spec.data.validation, options.projectFolder,
                                                           cacheFolder(options), importOptions(p.spec), ctx);
    p.spec.data.train = found.trainArgument;
    p.spec.data.validation = found.validationArgument;
    Source train = sourceOf(std::move(found.train), p.spec.data.maxRows), validation;
    std::string validationArgument = found.validationArgument.empty() ? found.trainArgument : found.validationArgument;
    std::vector<std::int64_t> labelled = train.rows;
    if (found.validation) {
        validation = sourceOf(std::move(*found.validation), 0);
    } else if (p.spec.data.validationFraction > 0.0 && train.rows.size() > 1) {
        const data::HoldOut held = data::holdOut(static_cast<std::int64_t>(train.rows.size()), p.spec.data.validationFraction,
                                                 static_cast<std::uint64_t>(p.spec.trainer.seed));
        validation = {train.dataset, pick(train.rows, held.validation)};
        train.rows = pick(train.rows, held.train);
    }
    const data::DatasetInfo& info = train.dataset->info();
    p.spec.data.promptTemplate = data::resolvedTemplate(info, *p.tokenizer, tokenizeOptions(p.spec));
    if (validation.dataset == train.dataset && found.validation)
        labelled.insert(labelled.end(), validation.rows.begin(), validation.rows.end());
    checkShape(info, p.spec, p.spec.data.train);
    const std::vector<std::string> known = classesOf(p, {train.dataset, labelled}, ctx);
    p.train = tokens(train, p, known, options, p.spec.data.train, ctx);
    if (!validation.rows.empty()) p.validation = tokens(validation, p, p.train->labelNames(), options, validationArgument, ctx);
    else checkWithoutValidation(p.spec);
    if (p.validation && p.spec.evaluation.generate && !base::hasNumberHead(p.spec.task))
        p.samples = samplePrompts(*validation.dataset, *p.validation, *p.tokenizer, tokenizeOptions(p.spec), p.spec.evaluation.maxRows,
                                  p.config.spec.context - 1);
    p.origin.trainLicence = info.licence;
    p.origin.plan = runs::planSteps(p.spec, p.train->rows());
    p.origin.plan.trainRows = static_cast<std::int64_t>(train.rows.size());
    p.origin.plan.validationRows = static_cast<std::int64_t>(validation.rows.size());
    p.origin.plan.trainTokens = p.train->tokens();
    p.origin.plan.countedTokens = p.train->counted();
    p.origin.trainHash = info.hash;
    if (validation.dataset) {
        base::Sha256 hash; // which rows, too: losses of two runs compare only on the same rows
        hash.update(validation.dataset->info().hash);
        for (const std::int64_t row : validation.rows) hash.update("/" + std::to_string(row));
        p.origin.validationHash = hash.hex();
    }
}

std::vector<std::string> weightNames(const models::ModelConfig& config) {
    std::vector<std::string> names;
    for (const models::WeightShape& weight : models::weightShapes(config)) names.push_back(weight.name);
    return names;
}

void checkTask(const Preparation& p) {
    const bool classifier = p.config.head == models::HeadKind::Classifier;
    if (classifier && !base::hasNumberHead(p.spec.task))
        throw Error(ErrorKind::Usage, "task: the model has a head for classes and cannot learn '" + p.spec.task +
                                          "'; set task to classification or regression, or take a language model");
    if (classifier && p.spec.task == "reward" && p.config.labels.size() != 1)
        throw Error(ErrorKind::Usage, "task: a reward model answers with one number, and this model's head has " +
                                          std::to_string(p.config.labels.size()) + "; take a language model, or a model with one output");
}

} // namespace

std::string weightsHash(const fs::path& modelFolder) {
    const auto files = models::weights::WeightFiles::openFolder(modelFolder);
    if (files.files().size() == 1) return base::sha256OfFile(files.files().front());
    base::Sha256 all;
    for (const fs::path& file : files.files()) all.update(base::sha256OfFile(file));
    return all.hex();
}

std::string adapterHash(const fs::path& adapterFolder) {
    const auto refuse = [&](const std::string& what) { throw Error(ErrorKind::Model, "model.adapter: " + adapterFolder.string() + what); };
    std::error_code ignored;
    if (!fs::is_directory(adapterFolder, ignored)) refuse(" is not there; name the folder of an adapter in PEFT layout");
    for (const char* name : {models::kAdapterConfigFile, models::kAdapterWeightsFile})
        if (!fs::exists(adapterFolder / name, ignored)) refuse(" has no " + std::string(name) + "; an adapter in PEFT layout is needed");
    return base::sha256OfFile(adapterFolder / models::kAdapterWeightsFile);
}

fs::path cacheFolder(const engine::TrainOptions& options) {
    if (!options.cacheFolder.empty()) return options.cacheFolder;
    if (!options.projectFolder.empty()) return options.projectFolder / "cache";
    return base::userCacheFolder() / "rows";
}

data::TokenizeOptions tokenizeOptions(const runs::RunSpec& spec) {
    data::TokenizeOptions options;
    options.task = spec.task;
    options.promptTemplate = spec.data.promptTemplate;
    options.lossOn = spec.data.lossOn;
    options.overlong = spec.data.overlong;
    options.maxLength = spec.model.maxLength > 0 ? spec.model.maxLength : kLongestByDefault;
    options.map = spec.data.map;
    options.rowsOfStep = spec.trainer.batchSize * spec.trainer.accumulation;
    return options;
}

std::int64_t resolvedMaxLength(const runs::RunSpec& spec, const models::ModelConfig& config) {
    if (spec.model.maxLength == 0) return std::min(config.spec.context, kLongestByDefault);
    if (spec.model.maxLength > config.spec.context)
        throw Error(ErrorKind::Usage, "model.max_length: " + std::to_string(spec.model.maxLength) +
                                          " tokens are more than the model's context of " + std::to_string(config.spec.context) +
                                          "; 0 takes the context");
    if (spec.model.maxLength < 2)
        throw Error(ErrorKind::Usage, "model.max_length: a sequence needs at least 2 tokens, since each is predicted from those before it");
    return spec.model.maxLength;
}

Preparation prepare(const runs::RunSpec& spec, const engine::TrainOptions& options, bool withHashes, const base::JobContext& ctx) {
    checkSettings(spec);
    Preparation p;
    p.spec = spec;
    p.modelFolder = p.weightsFolder = options.base.empty() ? runs::resolveModelFolder(spec.model.path) : options.base;
    p.config = models::loadModelConfig(p.modelFolder);
    p.spec.model.maxLength = resolvedMaxLength(spec, p.config);
    checkTask(p);
    p.tokenizer = tokenizers::loadTokenizer(p.modelFolder);
    ctx.throwIfStopped();
    readRows(p, options, ctx);
    p.warnings = settingsWithoutEffect(spec, p.validation != nullptr);
    if (spec.evaluation.metrics == runs::EvaluationSpec{}.metrics) p.spec.evaluation.metrics = runs::metricsByDefault(spec.task);
    if (base::hasNumberHead(p.spec.task) && p.config.head == models::HeadKind::LanguageModel) {
        const bool regression = p.spec.task != "classification";
        p.config = models::withClassHead(p.config, regression ? std::vector<std::string>{"LABEL_0"} : p.train->labelNames(), regression);
    }
    const ParameterCount count = countParameters(p.spec, p.config);
    if (p.spec.method.kind == "freeze") models::checkTrainable(p.spec.method.trainable, weightNames(p.config));
    if (p.spec.optimizer.lr == 0.0) p.spec.optimizer.lr = autoLearningRate(p.spec, count.all);
    if (p.spec.data.overlong == "auto") p.spec.data.overlong = p.spec.task == "pretrain" ? "split" : "truncate";
    if (p.spec.trainer.device == "auto") p.spec.trainer.device = "cpu";
    p.origin.annealVersion = base::version();
    p.origin.torchVersion = TORCH_VERSION;
    p.origin.machine = base::machineName();
    p.origin.processor = base::processorName();
    p.origin.created = base::utcNow();
    p.origin.parameters = count.all;
    p.origin.trainable = count.trained;
    if (!withHashes) return p;
    if (!spec.model.adapter.empty()) {
        p.origin.adapterHash = adapterHash(spec.model.adapter); // says what of it is not there
        checkAdapter(p.spec, p.config);
    }
    p.origin.modelHash = weightsHash(p.modelFolder);
    return p;
}

} // namespace core::training
