#include "ui/panels/data/steps/step_words.h"

#include "ui/forms/form_state.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace ui::panels {

using core::data::CleaningLeaf;
using core::data::StepReport;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::panels::StepWords)
};

constexpr qsizetype kLongestDetail = 40;

QString textOf(const QJsonObject& settings, const char* key) {
    return settings.value(QLatin1String(key)).toString().simplified().left(kLongestDetail);
}

/// What tells two steps of one kind apart.
QString detailOf(const std::string& step, const QJsonObject& settings) {
    if (step == "edit")
        return Words::tr("row %1, %2").arg(text::count(settings.value(QLatin1String("row")).toInteger() + 1), textOf(settings, "column"));
    if (step == "add_row") {
        const auto line = settings.value(QLatin1String("line")).toInteger();
        return line > 0 ? Words::tr("line %1").arg(text::count(line)) : QString();
    }
    if (step == "split") {
        if (const auto by = textOf(settings, "stratify"); !by.isEmpty()) return Words::tr("by %1").arg(by);
        if (settings.value(QLatin1String("by_hash")).toBool()) return Words::tr("by hash");
        if (const auto by = textOf(settings, "group"); !by.isEmpty()) return Words::tr("groups of %1").arg(by);
        return {};
    }
    return textOf(settings, "pattern");
}

} // namespace

const CleaningLeaf* stepKind(const std::string& key) {
    for (const auto* table : {&core::data::cleaningLeaves(), &core::data::augmentationLeaves()})
        for (const auto& leaf : *table)
            if (key == leaf.key) return &leaf;
    return nullptr;
}

std::vector<const CleaningLeaf*> stepKinds() {
    std::vector<const CleaningLeaf*> kinds;
    for (const auto& leaf : core::data::cleaningLeaves())
        if (!leaf.namesRows) kinds.push_back(&leaf); // those are made by hand in the tables
    for (const auto& leaf : core::data::augmentationLeaves()) kinds.push_back(&leaf);
    return kinds;
}

QString stepProblem(const std::string& step, const std::string& message) {
    QString words = QString::fromStdString(message);
    if (words.startsWith(QLatin1String("steps["))) words.remove(0, words.indexOf(QLatin1String(": ")) + 2); // said beside its step
    const auto* kind = stepKind(step);
    if (kind == nullptr) return words;
    if (const QString prefix = QString::fromStdString(step) + QStringLiteral(": "); words.startsWith(prefix))
        words.remove(0, prefix.size());
    for (const auto& field : kind->fields->fields)
        words.replace(QLatin1Char('\'') + QString::fromStdString(field.key) + QLatin1Char('\''),
                      QStringLiteral("“%1”").arg(forms::fieldText(field.label)));
    return words;
}

QString stepTitle(const core::data::PlannedStep& step) {
    const auto* kind = stepKind(step.step);
    const QString label = kind ? forms::fieldText(kind->label) : QString::fromStdString(step.step);
    const QString detail = detailOf(step.step, QJsonDocument::fromJson(QByteArray::fromStdString(step.settings)).object());
    return detail.isEmpty() ? label : Words::tr("%1: %2").arg(label, detail);
}

QString stepFigure(const StepReport& report) {
    if (!report.splits.empty()) {
        QStringList parts;
        for (const auto& [name, rows] : report.splits) parts << text::count(rows);
        return parts.join(QStringLiteral(" : "));
    }
    if (report.dropped > 0) return QChar(0x2212) + text::count(report.dropped);
    if (report.added > 0) return QLatin1Char('+') + text::count(report.added);
    if (report.changed > 0) return Words::tr("%Ln row(s)", nullptr, static_cast<int>(report.changed));
    return Words::tr("nothing");
}

QString stepSentence(int number, const StepReport& report) {
    if (!report.splits.empty()) {
        QStringList parts;
        for (const auto& [name, rows] : report.splits) parts << Words::tr("%1 %2").arg(QString::fromStdString(name), text::count(rows));
        return Words::tr("Step %1: %2").arg(text::count(number), parts.join(QStringLiteral(", ")));
    }
    const int dropped = static_cast<int>(report.dropped), changed = static_cast<int>(report.changed);
    if (dropped > 0 && changed > 0)
        return Words::tr("Step %1 removed %L2 and changed %L3 rows").arg(text::count(number)).arg(dropped).arg(changed);
    if (report.added > 0) return Words::tr("Step %1 added %Ln row(s)", nullptr, static_cast<int>(report.added)).arg(text::count(number));
    if (dropped > 0) return Words::tr("Step %1 removed %Ln row(s)", nullptr, dropped).arg(text::count(number));
    if (changed > 0) return Words::tr("Step %1 changed %Ln row(s)", nullptr, changed).arg(text::count(number));
    return Words::tr("Step %1 changes no row").arg(text::count(number));
}

} // namespace ui::panels
