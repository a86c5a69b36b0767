#include "ui/panels/train/recipe_facts.h"

#include "core/base/error.h"
#include "core/base/json_io.h"
#include "core/data/doctor/doctor.h"
#include "core/data/token_rows.h"
#include "core/runs/model_names.h"
#include "core/store/selected_rows.h"
#include "core/store/training_data.h"
#include "core/tokenizers/tokenizer.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ui::panels {

namespace {

constexpr std::int64_t kDefaultMost = 2048; // of model.max_length 0

core::data::TokenizeOptions optionsOf(const core::runs::RunSpec& spec, std::int64_t maxLength) {
    core::data::TokenizeOptions options;
    options.task = spec.task;
    options.promptTemplate = spec.data.promptTemplate;
    options.lossOn = spec.data.lossOn;
    options.overlong = spec.data.overlong;
    options.maxLength = maxLength;
    options.maxRows = spec.data.maxRows;
    options.map = spec.data.map;
    options.rowsOfStep = spec.trainer.batchSize * spec.trainer.accumulation;
    return options;
}

/// The rows that are trained on and those that are held back, as numbers of rows of their datasets.
struct Parts {
    core::store::ResolvedDataset train;
    std::vector<std::int64_t> trainRows;
    std::int64_t validationRows = 0;
};

std::int64_t rowsOf(const core::store::ResolvedDataset& found) {
    return found.rows.empty() ? found.dataset->info().rows : static_cast<std::int64_t>(found.rows.size());
}

core::store::TrainingData resolve(const core::runs::RunSpec& spec, const std::filesystem::path& project, const std::filesystem::path& cache,
                                  const core::base::JobContext& ctx) {
    core::data::ImportOptions options;
    options.format = spec.data.format;
    options.map = spec.data.map;
    return core::store::resolveTrainingData(spec.data.train, spec.data.validation, project, cache, options, ctx);
}

Parts partsOf(const core::runs::RunSpec& spec, const std::filesystem::path& project, const std::filesystem::path& cache,
              const core::base::JobContext& ctx) {
    core::store::TrainingData found = resolve(spec, project, cache, ctx);
    Parts parts;
    parts.train = std::move(found.train);
    parts.trainRows = parts.train.rows;
    if (found.validation) {
        parts.validationRows = rowsOf(*found.validation);
        return parts;
    }
    if (spec.data.validationFraction <= 0.0) return parts;
    const auto held = core::data::holdOut(rowsOf(parts.train), spec.data.validationFraction, static_cast<std::uint64_t>(spec.trainer.seed));
    std::vector<std::int64_t> rows;
    for (const std::int64_t row : held.train)
        rows.push_back(parts.trainRows.empty() ? row : parts.trainRows[static_cast<std::size_t>(row)]);
    parts.trainRows = rows;
    parts.validationRows = static_cast<std::int64_t>(held.validation.size());
    return parts;
}

} // namespace

std::int64_t resolvedMaxLength(const core::runs::RunSpec& spec) {
    if (spec.model.maxLength > 0) return spec.model.maxLength;
    const auto folder = core::runs::resolveModelFolder(spec.model.path);
    QFile config(QString::fromStdString((folder / "config.json").string()));
    if (!config.open(QIODevice::ReadOnly)) return 0;
    const QJsonObject object = QJsonDocument::fromJson(config.readAll()).object();
    for (const char* key : {"max_position_embeddings", "n_positions", "n_ctx"})
        if (const qint64 context = object.value(QLatin1String(key)).toInteger(); context > 0)
            return std::min<std::int64_t>(context, kDefaultMost);
    return 0;
}

std::string factsKey(const core::runs::RunSpec& spec) {
    return core::base::toJson(spec.model, -1) + core::base::toJson(spec.data, -1) + spec.task + std::to_string(spec.trainer.seed);
}

RecipeFacts readRecipeFacts(const core::runs::RunSpec& spec, const std::filesystem::path& project, const std::filesystem::path& cache,
                            const core::base::JobContext& ctx) {
    RecipeFacts facts;
    try {
        facts.maxLength = resolvedMaxLength(spec);
        const auto tokenizer = core::tokenizers::loadTokenizer(core::runs::resolveModelFolder(spec.model.path));
        const Parts parts = partsOf(spec, project, cache, ctx);
        const auto options = optionsOf(spec, facts.maxLength > 0 ? facts.maxLength : kDefaultMost);
        const auto& info = parts.train.dataset->info();
        if (const std::string wrong = core::data::problemWithShape(info, options); !wrong.empty()) {
            facts.problem = QString::fromStdString(wrong);
            return facts;
        }
        facts.promptTemplate = QString::fromStdString(core::data::resolvedTemplate(info, *tokenizer, options));
        const auto tokens = core::data::tokenizeDataset(parts.train.dataset, parts.trainRows, *tokenizer, options, {}, cache, ctx);
        facts.sequences = tokens->rows();
        facts.tokens = tokens->tokens();
        facts.counted = tokens->counted();
        facts.truncatedRows = tokens->truncatedRows();
        facts.droppedRows = tokens->droppedRows();
        facts.validationSequences = parts.validationRows;
    } catch (const core::Error& error) { // rows or a model that cannot be used are what this is there to find
        if (error.kind() == core::ErrorKind::Stopped) throw;
        facts.problem = QString::fromStdString(error.message());
    }
    return facts;
}

QList<DataFinding> examineRows(const core::runs::RunSpec& spec, const std::filesystem::path& project, const std::filesystem::path& cache,
                               const core::base::JobContext& ctx) {
    const core::store::TrainingData found = resolve(spec, project, cache, ctx);
    const core::data::DatasetPtr train = core::store::selectedRows(found.train);
    core::data::DatasetPtr validation;
    if (found.validation) validation = core::store::selectedRows(*found.validation);
    const auto tokenizer = core::tokenizers::loadTokenizer(core::runs::resolveModelFolder(spec.model.path));
    core::data::DoctorOptions options;
    options.promptTemplate = spec.data.promptTemplate;
    options.task = spec.task;
    options.maxLength = resolvedMaxLength(spec);
    options.map = spec.data.map;
    QList<DataFinding> findings;
    for (const auto& finding : core::data::examine(train, validation, nullptr, tokenizer.get(), options, ctx)) {
        DataFinding one;
        one.weight = finding.severity == core::data::Severity::Serious   ? DataFinding::Weight::Serious
                     : finding.severity == core::data::Severity::Warning ? DataFinding::Weight::Warning
                                                                         : DataFinding::Weight::Note;
        one.message = QString::fromStdString(finding.message);
        findings.append(one);
    }
    return findings;
}

} // namespace ui::panels
