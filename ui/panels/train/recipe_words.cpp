#include "ui/panels/train/recipe_words.h"

#include "core/base/tasks/task.h"

#include "ui/forms/form_state.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ui::panels {

namespace {

/// Gives free functions their translations.
class WordsOfRecipe {
    Q_DECLARE_TR_FUNCTIONS(RecipeWords)
};

QString choiceLabel(const std::vector<core::runs::Choice>& choices, const std::string& key) {
    for (const auto& choice : choices)
        if (choice.key == key) return forms::fieldText(choice.label.c_str());
    return QString::fromStdString(key);
}

QString joined(const std::vector<std::string>& words) {
    QStringList list;
    for (const auto& word : words) list += QString::fromStdString(word);
    return list.join(QStringLiteral(", "));
}

QString method(const core::runs::MethodSpec& m) {
    const QString kind = choiceLabel(core::runs::methodChoices(), m.kind);
    return m.isAdapter() ? WordsOfRecipe::tr("%1, rank %2").arg(kind, text::count(m.rank)) : kind;
}

QString schedule(const core::runs::ScheduleSpec& s) {
    const QString kind = choiceLabel(core::runs::scheduleChoices(), s.kind);
    if (s.warmupSteps > 0) return WordsOfRecipe::tr("%1, %2 warm-up steps").arg(kind, text::count(s.warmupSteps));
    return s.warmupRatio > 0 ? WordsOfRecipe::tr("%1, %2 warm-up").arg(kind, text::percent(s.warmupRatio)) : kind;
}

QString trainer(const core::runs::TrainerSpec& t) {
    const QString length = t.maxSteps > 0 ? WordsOfRecipe::tr("%1 steps").arg(text::count(t.maxSteps))
                                          : WordsOfRecipe::tr("%1 epochs").arg(text::shortest(t.epochs));
    return t.accumulation > 1 ? WordsOfRecipe::tr("%1, %2 × %3 rows").arg(length, text::count(t.batchSize), text::count(t.accumulation))
                              : WordsOfRecipe::tr("%1, %2 rows").arg(length, text::count(t.batchSize));
}

} // namespace

QString dataName(const std::string& argument) {
    QString name = QString::fromStdString(argument);
    if (!name.startsWith(QStringLiteral("dataset:"))) return QFileInfo(name).fileName();
    name = name.mid(8);
    const qsizetype slash = name.indexOf(QLatin1Char('/'));
    const QString split = slash < 0 ? QString() : name.mid(slash + 1);
    name = name.left(slash);
    const qsizetype at = name.indexOf(QLatin1Char('@'));
    const QString version = at < 0 ? QString() : WordsOfRecipe::tr(", v%1").arg(name.mid(at + 1));
    return name.left(at) + version + (split.isEmpty() ? QString() : QString(QStringLiteral(", ") + split));
}

QString modelName(const std::string& argument) {
    const QString name = QString::fromStdString(argument);
    return name.startsWith(QStringLiteral("bundled:")) ? name.mid(8) : QFileInfo(name).fileName();
}

QString groupSummary(const core::runs::RunSpec& spec, const QString& group) {
    if (group.isEmpty()) return choiceLabel(core::runs::taskChoices(), spec.task);
    if (group == QStringLiteral("model")) return modelName(spec.model.path);
    if (group == QStringLiteral("data"))
        return spec.data.train.empty() ? WordsOfRecipe::tr("nothing chosen yet") : dataName(spec.data.train);
    if (group == QStringLiteral("objective") && core::base::learnsPreferences(spec.task) && spec.task != "reward")
        return WordsOfRecipe::tr("beta %1").arg(text::shortest(spec.objective.beta));
    if (group == QStringLiteral("objective"))
        return spec.objective.labelSmoothing > 0
                   ? WordsOfRecipe::tr("label smoothing %1").arg(text::shortest(spec.objective.labelSmoothing))
                   : WordsOfRecipe::tr("as the task has it");
    if (group == QStringLiteral("method")) return method(spec.method);
    if (group == QStringLiteral("optimizer")) {
        const QString kind = choiceLabel(core::runs::optimizerChoices(), spec.optimizer.kind);
        return spec.optimizer.lr > 0 ? QString(kind + QStringLiteral(", ") + text::shortest(spec.optimizer.lr))
                                     : WordsOfRecipe::tr("%1, automatic rate").arg(kind);
    }
    if (group == QStringLiteral("schedule")) return schedule(spec.schedule);
    if (group == QStringLiteral("trainer")) return trainer(spec.trainer);
    return joined(spec.evaluation.metrics);
}

std::optional<std::int64_t> plannedSteps(const core::runs::RunSpec& spec, const std::optional<RecipeFacts>& facts) {
    if (spec.trainer.maxSteps > 0) return spec.trainer.maxSteps;
    if (!facts || facts->sequences <= 0) return std::nullopt;
    return core::runs::planSteps(spec, facts->sequences).plannedSteps;
}

QString stepInWords(const core::runs::RunSpec& spec, const std::optional<RecipeFacts>& facts) {
    const std::int64_t rows = spec.trainer.batchSize * spec.trainer.accumulation;
    QString words = spec.trainer.accumulation > 1
                        ? WordsOfRecipe::tr("%1 sequences × %2 accumulated = <b>%3 sequences</b>")
                              .arg(text::count(spec.trainer.batchSize), text::count(spec.trainer.accumulation), text::count(rows))
                        : WordsOfRecipe::tr("<b>%1 sequences</b>").arg(text::count(rows));
    if (facts && facts->sequences > 0) {
        const std::int64_t used = std::min(rows, facts->sequences);
        words += WordsOfRecipe::tr(", about %1 counted tokens").arg(text::count(facts->counted * used / facts->sequences));
    }
    words += QStringLiteral(". ");
    const auto steps = plannedSteps(spec, facts);
    if (spec.trainer.maxSteps > 0) words += WordsOfRecipe::tr("The run has <b>%1 steps</b>.").arg(text::count(*steps));
    else if (steps)
        words += WordsOfRecipe::tr("%1 epochs are <b>%2 steps</b>.").arg(text::shortest(spec.trainer.epochs), text::count(*steps));
    else
        words +=
            WordsOfRecipe::tr("How many steps %1 epochs are is known once the rows are read.").arg(text::shortest(spec.trainer.epochs));
    // Qt has no bold face between 400 and 700 of its own: name the weight that the font has.
    words.replace(QStringLiteral("<b>"), QStringLiteral("<span style='font-weight:600'>"))
        .replace(QStringLiteral("</b>"), QStringLiteral("</span>"));
    return words;
}

} // namespace ui::panels
