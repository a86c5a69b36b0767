// The part of ModelPlace that measures models on a person's rows; the rest is in model_place.cpp.
#include "ui/panels/model/model_place.h"

#include "core/base/error.h"
#include "core/store/project.h"
#include "ui/itemmodels/model_table_model.h"
#include "ui/itemmodels/shown_models.h"
#include "ui/panels/context.h"
#include "ui/panels/model/measure_models.h"
#include "ui/plots/points/candidate_plot.h"
#include "ui/tables/table_view.h"
#include "ui/text/numbers.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ui::panels {

using itemmodels::ModelMeasure;

namespace {

const char* const kMeasuresKey = "model/measures/";

} // namespace

QString ModelPlace::dataset() const { return data_->currentData().toString(); }

void ModelPlace::offerDatasets() {
    const QString before = dataset();
    data_->clear();
    if (const auto project = context_.project())
        for (const auto& entry : project->datasets())
            data_->addItem(tr("%1, v%2").arg(QString::fromStdString(entry.name), text::count(entry.version)),
                           QStringLiteral("dataset:%1@%2").arg(QString::fromStdString(entry.name), QString::number(entry.version)));
    if (data_->count() == 0) data_->addItem(tr("none"), QString());
    data_->setCurrentIndex(std::max(0, data_->findData(before)));
    if (job_ == 0) loadMeasures(); // what is being measured now is kept when it is done
    currentChanged();
}

void ModelPlace::measure() {
    if (job_ != 0 || dataset().isEmpty()) return;
    waiting_.clear();
    for (int row = 0; row < shown_->rowCount(); ++row) {
        const auto& model = models_->model(shown_->mapToSource(shown_->index(row, 0)).row());
        if (!model.problem.empty()) continue;
        waiting_ << QString::fromStdString(model.path.string());
        measures_.remove(waiting_.last());
    }
    if (waiting_.isEmpty()) return context_.announce(tr("None of the shown models can be opened"), theme::Tone::Warn);
    const auto options = context_.engineOptions();
    job_ = context_.jobs().compute<std::vector<std::string>>(
        bridge::Lane::Data, tr("Reading rows to measure models on"),
        [data = dataset().toStdString(), options](core::base::JobContext& ctx) {
            return textsToMeasure(data, options.projectFolder, options.cacheFolder, ctx);
        },
        this,
        [this](std::vector<std::string> texts) {
            job_ = 0;
            texts_ = std::move(texts);
            measureNext();
        },
        [this](const QString& problem) {
            job_ = 0;
            waiting_.clear();
            context_.announce(problem, theme::Tone::Error);
            currentChanged();
        },
        bridge::JobLook::quietly(QStringLiteral("model")));
    currentChanged();
}

void ModelPlace::measureNext() {
    if (waiting_.isEmpty()) {
        texts_.clear();
        keepMeasures();
        return currentChanged();
    }
    const QString path = waiting_.takeFirst();
    measures_[path].state = ModelMeasure::State::Running;
    auto result = std::make_shared<ModelMeasure>();
    job_ = context_.jobs().start(
        bridge::Lane::Compute, tr("Measuring %1").arg(path.section(QLatin1Char('/'), -1)),
        [result, path = path.toStdString(), texts = texts_](core::base::JobContext& ctx) {
            *result = measureModel(core::engine::engine(), path, texts, ctx);
        },
        this,
        [this, result, path](bridge::JobState state, const QString& error) {
            if (state == bridge::JobState::Failed) {
                result->state = ModelMeasure::State::Failed;
                result->problem = error;
            }
            if (state == bridge::JobState::Stopped) {
                waiting_.clear();
                measures_.remove(path);
                job_ = 0;
                return measureNext();
            }
            measured(path, *result);
        },
        bridge::JobLook{QStringLiteral("model"), {}});
    showMeasures();
}

void ModelPlace::measured(const QString& path, const ModelMeasure& measure) {
    job_ = 0;
    measures_[path] = measure;
    if (!measure.problem.isEmpty()) context_.announce(measure.problem, theme::Tone::Warn);
    measureNext();
}

void ModelPlace::showMeasures() {
    models_->setMeasures(measures_);
    QList<plots::Candidate> candidates;
    const auto* current = chosen();
    for (int row = 0; row < models_->rowCount(); ++row) {
        const ModelMeasure one = models_->measureOf(row);
        if (!one.done()) continue;
        const auto& model = models_->model(row);
        candidates.append({QString::fromStdString(model.path.string()), QString::fromStdString(model.name), one.tokensPerSecond,
                           one.bitsPerByte, static_cast<double>(model.parameters), current == &model});
    }
    plotPart_->setVisible(!candidates.isEmpty());
    plot_->setCandidates(candidates);
}

/// Measures belong to the project and to a version of a dataset, which never changes.
void ModelPlace::loadMeasures() {
    measures_.clear();
    const auto project = context_.project();
    if (!project || dataset().isEmpty()) return;
    const auto kept = project->setting(kMeasuresKey + dataset().toStdString());
    const QJsonObject all = QJsonDocument::fromJson(QByteArray::fromStdString(kept.value_or(std::string()))).object();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonObject one = it->toObject();
        ModelMeasure measure;
        measure.state = ModelMeasure::State::Done;
        measure.tokensPerWord = one.value(QStringLiteral("tokens_per_word")).toDouble();
        measure.bitsPerByte = one.value(QStringLiteral("bits_per_byte")).toDouble();
        measure.tokensPerSecond = one.value(QStringLiteral("tokens_per_second")).toDouble();
        measures_.insert(it.key(), measure);
    }
}

void ModelPlace::keepMeasures() {
    const auto project = context_.project();
    if (!project || project->readOnly() || dataset().isEmpty()) return;
    QJsonObject all;
    for (auto it = measures_.constBegin(); it != measures_.constEnd(); ++it)
        if (it->done())
            all.insert(it.key(), QJsonObject{{QStringLiteral("tokens_per_word"), it->tokensPerWord},
                                             {QStringLiteral("bits_per_byte"), it->bitsPerByte},
                                             {QStringLiteral("tokens_per_second"), it->tokensPerSecond}});
    try {
        project->saveSetting(kMeasuresKey + dataset().toStdString(), QJsonDocument(all).toJson(QJsonDocument::Compact).toStdString());
    } catch (const core::Error& error) { // figures that are not kept can be measured again
        context_.announce(QString::fromStdString(error.message()), theme::Tone::Warn);
    }
}

} // namespace ui::panels
