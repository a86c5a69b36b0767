#include "ui/panels/train/checks.h"

#include "ui/text/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui::panels {

using theme::Tone;

namespace {

constexpr std::int64_t kSmallCorpus = 1'000'000; ///< counted tokens; fewer, seen often, are learnt by heart
constexpr double kManyEpochs = 5.0;

/// Gives free functions their translations.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

void addFormErrors(QList<Check>& checks, const forms::FormState& form) {
    for (const QString& path : form.problems()) {
        const auto* field = form.field(path);
        Check check;
        check.tone = Tone::Error;
        check.words = Words::tr("%1 %2").arg(forms::fieldText(field->info->label), *form.problem(path));
        check.link = Words::tr("Set %1").arg(forms::numberText(form.validText(path)));
        check.value = form.validText(path);
        check.path = path;
        checks.append(check);
    }
}

void addSources(QList<Check>& checks, const core::runs::RunSpec& spec, bool hasProject) {
    if (!hasProject) checks.append({Tone::Error, Words::tr("No project is open; a run is kept in its folder"), {}, {}, {}, {}, false, {}});
    if (spec.model.path.empty())
        checks.append({Tone::Error, Words::tr("No model is chosen"), {}, Words::tr("Choose"), QStringLiteral("model.path"), {}, false, {}});
    if (spec.data.train.empty())
        checks.append(
            {Tone::Error, Words::tr("No training rows are chosen"), {}, Words::tr("Choose"), QStringLiteral("data.train"), {}, false, {}});
}

void addRows(QList<Check>& checks, const core::runs::RunSpec& spec, const RecipeFacts& facts) {
    if (!facts.problem.isEmpty()) {
        checks.append({Tone::Error, facts.problem, {}, Words::tr("Show"), QStringLiteral("data.train"), {}, false, {}});
        return;
    }
    if (facts.sequences == 0)
        checks.append(
            {Tone::Error, Words::tr("No row is left to train on"), {}, Words::tr("Show"), QStringLiteral("data.train"), {}, false, {}});
    if (facts.truncatedRows > 0)
        checks.append(
            {Tone::Warn,
             Words::tr("%1 rows are longer than %2 tokens and are cut").arg(text::count(facts.truncatedRows), text::count(facts.maxLength)),
             {},
             Words::tr("Show"),
             QStringLiteral("model.max_length"),
             {},
             false,
             {}});
    if (facts.droppedRows > 0)
        checks.append({Tone::Warn,
                       Words::tr("%1 rows are left out").arg(text::count(facts.droppedRows)),
                       Words::tr("Empty, too long, or nothing of them counts"),
                       {},
                       {},
                       {},
                       false,
                       {}});
    if (spec.trainer.maxSteps == 0 && spec.trainer.epochs >= kManyEpochs && facts.counted < kSmallCorpus &&
        spec.trainer.earlyStoppingPatience == 0)
        checks.append({Tone::Warn,
                       Words::tr("%1 counted tokens seen %2 times are likely to be learnt by heart")
                           .arg(text::count(facts.counted), text::shortest(spec.trainer.epochs)),
                       {},
                       Words::tr("Stop early"),
                       QStringLiteral("trainer.early_stopping_patience"),
                       QStringLiteral("3"),
                       false,
                       {}});
    if (facts.validationSequences > 0)
        checks.append({Tone::Ok,
                       spec.data.validation.empty()
                           ? Words::tr("%1 rows are held back to measure the loss").arg(text::count(facts.validationSequences))
                           : Words::tr("%1 validation rows are never trained on").arg(text::count(facts.validationSequences)),
                       {},
                       {},
                       {},
                       {},
                       false,
                       {}});
    checks.append({Tone::Ok,
                   Words::tr("%1 sequences of %2 tokens a pass").arg(text::count(facts.sequences), text::count(facts.tokens)),
                   facts.promptTemplate.isEmpty()
                       ? QString()
                       : Words::tr("%1 counted, template %2").arg(text::count(facts.counted), facts.promptTemplate),
                   {},
                   {},
                   {},
                   false,
                   {}});
}

/// The doctor warns; it does not forbid: whoever knows better may start.
void addFindings(QList<Check>& checks, const QList<DataFinding>& findings) {
    for (const DataFinding& finding : findings)
        if (finding.weight != DataFinding::Weight::Note)
            checks.append({Tone::Warn, finding.message, {}, Words::tr("Data"), {}, {}, false, QStringLiteral("data")});
    if (findings.isEmpty()) checks.append({Tone::Ok, Words::tr("The doctor found nothing wrong with the rows"), {}, {}, {}, {}, false, {}});
}

} // namespace

QList<Check> checksOf(const core::runs::RunSpec& spec, const forms::FormState& form, const std::optional<RecipeFacts>& facts,
                      const std::optional<QList<DataFinding>>& findings, bool hasProject) {
    QList<Check> checks;
    addFormErrors(checks, form);
    addSources(checks, spec, hasProject);
    if (facts) addRows(checks, spec, *facts);
    else if (!spec.data.train.empty()) checks.append({Tone::Neutral, Words::tr("The rows are being read"), {}, {}, {}, {}, true, {}});
    if (findings) addFindings(checks, *findings);
    if (spec.data.validation.empty() && spec.data.validationFraction <= 0.0)
        checks.append({Tone::Warn,
                       Words::tr("No rows are held back: overfitting cannot be seen"),
                       {},
                       Words::tr("Hold back 10 %"),
                       QStringLiteral("data.validation_fraction"),
                       QStringLiteral("0.1"),
                       false,
                       {}});
    if (spec.optimizer.lr == 0.0)
        checks.append({Tone::Ok,
                       Words::tr("The learning rate is chosen by method and model size"),
                       {},
                       Words::tr("Show"),
                       QStringLiteral("optimizer.lr"),
                       {},
                       false,
                       {}});
    const auto rank = [](const Check& check) {
        return check.tone == Tone::Error ? 0 : check.tone == Tone::Warn ? 1 : check.pending ? 3 : 2;
    };
    std::stable_sort(checks.begin(), checks.end(), [&](const Check& a, const Check& b) { return rank(a) < rank(b); });
    return checks;
}

bool canStart(const QList<Check>& checks) {
    return std::none_of(checks.begin(), checks.end(), [](const Check& check) { return check.tone == Tone::Error; });
}

} // namespace ui::panels
