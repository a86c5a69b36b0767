// The parts of TrainPlace that ask for work or for what is at hand; the rest is in train_place.cpp.
#include "ui/panels/train/train_place.h"

#include "core/base/json_io.h"
#include "core/engine/engine.h"
#include "core/runs/model_names.h"
#include "core/runs/recipe_key.h"
#include "core/store/project.h"
#include "ui/forms/form_view.h"
#include "ui/frames/place_frame.h"
#include "ui/panels/context.h"
#include "ui/panels/train/before_start.h"
#include "ui/panels/train/forecast_section.h"
#include "ui/panels/train/recipe.h"
#include "ui/panels/train/recipe_facts.h"
#include "ui/text/numbers.h"
#include "ui/widgets/field.h"
#include "ui/widgets/layout.h"

namespace ui::panels {

bool TrainPlace::isReadOnly() const { return context_.project() && context_.project()->readOnly(); }

void TrainPlace::offerSources() {
    forms::Suggestions models;
    for (const auto& model : core::runs::modelNames()) models.append({QString::fromStdString(model.name), modelName(model.name)});
    if (auto* row = form_->row(QStringLiteral("model.path"))) row->editor()->setSuggestions(models);
    forms::Suggestions rows;
    if (const auto project = context_.project())
        for (const auto& entry : project->datasets()) {
            const QString argument = QStringLiteral("dataset:") + QString::fromStdString(entry.name);
            const QString shown = tr("%1, v%2").arg(QString::fromStdString(entry.name), text::count(entry.version));
            rows.append({argument, shown});
            for (const auto& [split, count] : entry.info.splits) {
                const QString part = QString::fromStdString(split);
                rows.append({argument + QLatin1Char('/') + part, tr("%1, %2 (%3 rows)").arg(shown, part, text::count(count))});
            }
            if (entry.version == 1) continue;
            for (const auto& older : project->versions(entry.name))
                if (older.version < entry.version)
                    rows.append({argument + QStringLiteral("@%1").arg(older.version),
                                 tr("%1, v%2").arg(QString::fromStdString(entry.name), text::count(older.version))});
        }
    for (const char* path : {"data.train", "data.validation"})
        if (auto* row = form_->row(QLatin1String(path))) row->editor()->setSuggestions(rows);
}

void TrainPlace::readFacts() {
    const core::runs::RunSpec spec = recipe_->spec();
    const std::string key = factsKey(spec);
    if (key == factsKey_ || spec.data.train.empty() || spec.model.path.empty() || !context_.project()) return;
    factsKey_ = key;
    context_.jobs().stop(factsJob_);
    const auto options = context_.engineOptions();
    factsJob_ = context_.jobs().compute<RecipeFacts>(
        bridge::Lane::Data, tr("Read the training rows"),
        [spec, options](core::base::JobContext& ctx) { return readRecipeFacts(spec, options.projectFolder, options.cacheFolder, ctx); },
        this,
        [this, key](const RecipeFacts& facts) {
            if (key != factsKey_) return; // edited since
            facts_ = facts;
            refresh();
            if (facts.problem.isEmpty()) askDoctor();
        },
        [this, key](const QString& error) {
            if (key != factsKey_) return;
            facts_ = RecipeFacts{};
            facts_->problem = error;
            refresh();
        });
}

void TrainPlace::askDoctor() {
    const core::runs::RunSpec spec = recipe_->spec();
    const auto options = context_.engineOptions();
    context_.jobs().stop(doctorJob_);
    doctorJob_ = context_.jobs().compute<QList<DataFinding>>(
        bridge::Lane::Data, tr("Examine the rows"),
        [spec, options](core::base::JobContext& ctx) { return examineRows(spec, options.projectFolder, options.cacheFolder, ctx); }, this,
        [this, key = factsKey_](const QList<DataFinding>& findings) {
            if (key != factsKey_) return; // edited since
            findings_ = findings;
            refresh();
        },
        [this](const QString& error) { context_.announce(error, theme::Tone::Warn); });
}

void TrainPlace::countParameters() {
    const core::runs::RunSpec spec = recipe_->spec();
    const std::string key = core::base::toJson(spec.model, -1) + core::base::toJson(spec.method, -1) + spec.task;
    if (key == parametersKey_ || spec.model.path.empty()) return;
    parametersKey_ = key;
    using Counts = std::pair<std::int64_t, std::int64_t>;
    context_.jobs().compute<Counts>(
        bridge::Lane::Data, tr("Count parameters"),
        [spec](core::base::JobContext&) { return core::engine::engine().countParameters(spec); }, this,
        [this, key](const Counts& counts) {
            if (key == parametersKey_) before_->setParameters(counts, {});
        },
        [this, key](const QString& error) {
            if (key == parametersKey_) before_->setParameters(std::nullopt, error);
        });
}

void TrainPlace::measureForecast() {
    const core::runs::RunSpec spec = recipe_->spec();
    const auto options = context_.engineOptions();
    forecastKey_ = core::runs::recipeKey(spec);
    before_->forecast().setMeasuring(true);
    auto told = std::make_shared<core::engine::Forecast>();
    forecastJob_ = context_.jobs().start(
        bridge::Lane::Compute, tr("Measure a forecast"),
        [spec, options, told](core::base::JobContext& ctx) { *told = core::engine::engine().forecast(spec, options, ctx); }, this,
        [this, told, key = forecastKey_](bridge::JobState state, const QString& error) {
            before_->forecast().setMeasuring(false);
            if (state == bridge::JobState::Done) before_->forecast().setForecast(*told);
            else if (state == bridge::JobState::Failed) before_->forecast().setProblem(error);
            if (core::runs::recipeKey(recipe_->spec()) != key) before_->forecast().setOutdated();
        },
        {QStringLiteral("measure")});
}

QList<shell::Hit> TrainPlace::hits() const {
    QList<shell::Hit> all;
    forms::FormState& form = recipe_->form();
    for (const auto& field : form.fields()) {
        const QString path = QString::fromStdString(field.path);
        if (!form.isVisible(path)) continue;
        shell::Hit hit;
        hit.section = tr("Settings");
        hit.icon = icon();
        hit.name = forms::fieldText(field.info->label);
        hit.detail = path;
        hit.right = forms::numberText(form.text(path));
        hit.explanation = forms::fieldText(field.info->help);
        hit.prefix = '#';
        hit.facts = {{tr("Now"), forms::numberText(form.text(path))}, {tr("Default"), forms::numberText(form.defaultText(path))}};
        if (field.info->range)
            hit.facts.append(
                {tr("Allowed"), tr("%1 to %2").arg(text::shortest(field.info->range->min), text::shortest(field.info->range->max))});
        hit.go = [this, path] {
            context_.showPlace(key());
            form_->showField(path);
        };
        hit.makeEditor = [state = &form, info = field.info, path] {
            auto* editor = forms::makeFieldEditor(*info, QStringLiteral("palette.set.") + path);
            editor->setText(state->text(path));
            connect(editor, &forms::FieldEditor::edited, state, [state, path, editor](const QString& words) {
                state->setText(path, words);
                editor->setProblem(state->problem(path).has_value(), false);
            });
            return editor;
        };
        all.append(hit);
    }
    return all;
}

} // namespace ui::panels
