#include "ui/itemmodels/runs/run_columns.h"

#include "core/base/form.h"
#include "core/store/project.h"
#include "ui/itemmodels/runs/run_fields.h"
#include "ui/plots/curves/axis_text.h"
#include "ui/text/translations.h"
#include "ui/theme/type.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace ui::itemmodels {

namespace {

QString say(const char* words) { return QCoreApplication::translate("RunColumns", words); }

using Kind = RunColumn::Kind;

/// What words need, in the design's measure.
int wordsWidth(const QString& words, theme::Type type) {
    return static_cast<int>(std::ceil(QFontMetricsF(theme::font(type)).horizontalAdvance(words) / theme::typeScale()));
}

/// Title and unit of a column with the arrow of sorting and the padding.
int headWidth(const QString& title, const QString& unit) {
    return std::max(wordsWidth(title, theme::Type::SecondaryStrong) + 15, wordsWidth(unit, theme::Type::Small)) + 17;
}

int stateWidth() {
    int widest = 0;
    for (const char* state : {"running", "finished", "stopped", "failed", "unfinished", "unreadable"})
        widest = std::max(widest, wordsWidth(runStateCell(QLatin1String(state)).text, theme::Type::Body));
    return widest + 40; // icon, gap, padding
}

/// In the language that is shown.
const QHash<QString, RunColumn>& ownColumns() {
    static QHash<QString, QHash<QString, RunColumn>> byLanguage;
    auto& columns = byLanguage[text::shownLanguage() + say("State")];
    if (!columns.isEmpty()) return columns;
    columns = [] {
        QHash<QString, RunColumn> made;
        const auto add = [&](const char* key, Kind kind, const QString& title, const QString& unit, const QString& words, int width) {
            made.insert(QLatin1String(key),
                        {QLatin1String(key), kind, title, unit, words, width > 0 ? std::max(width, headWidth(title, unit)) : 0});
        };
        add("swatch", Kind::Swatch, {}, {}, say("Shown in the plots"), 36);
        add("star", Kind::Star, {}, {}, say("Star"), 28);
        add("name", Kind::Name, say("Name"), {}, say("Name"), 0);
        add("state", Kind::State, say("State"), {}, say("State"), std::max(106, stateWidth()));
        add("spark", Kind::Sparkline, say("Val. loss"), say("by step"), say("Validation loss as a small curve"), 84);
        add("best", Kind::Loss, say("Best"), say("val. loss"), say("Best validation loss"), 62);
        add("last", Kind::Loss, say("Last"), say("val. loss"), say("Last validation loss"), 62);
        add("train", Kind::Loss, say("Train"), say("loss"), say("Last training loss"), 56);
        add("steps", Kind::Count, say("Steps"), {}, say("Steps made"), 57);
        add("best_step", Kind::Count, say("Best"), say("step"), say("Step of the best validation loss"), 58);
        add("tokens", Kind::Count, say("Tokens"), say("counted"), say("Counted tokens"), 88);
        add("time", Kind::Duration, say("Time"), say("min:s"), say("Training time"), 56);
        add("created", Kind::Text, say("Created"), say("UTC"), say("When it was created"), 156);
        add("task", Kind::Text, say("Task"), {}, say("Task"), 84);
        add("data", Kind::Text, say("Data"), {}, say("Training data"), 120);
        add("model", Kind::Text, say("Model"), {}, say("Model"), 120);
        add("tag", Kind::Tags, say("Tags"), {}, say("Tags"), 114);
        add("notes", Kind::Text, say("Notes"), {}, say("Notes"), 200);
        add("folder", Kind::Text, say("Folder"), {}, say("Folder of the run"), 200);
        return made;
    }();
    return columns;
}

RunColumn settingColumn(const core::base::FormField& field) {
    RunColumn column;
    column.key = QString::fromStdString(field.path);
    const bool number = field.info->kind == core::base::FieldKind::Integer || field.info->kind == core::base::FieldKind::Real;
    column.kind = number ? Kind::Number : Kind::Text;
    const QString leaf = column.key.section(QLatin1Char('.'), -1);
    column.title = column.key.contains(QLatin1Char('.')) ? column.key.section(QLatin1Char('.'), 0, -2) : leaf;
    column.unit = column.key.contains(QLatin1Char('.')) ? leaf : QString();
    column.words = QStringLiteral("%1 (%2)").arg(QCoreApplication::translate("fields", field.info->label), column.key);
    column.width = std::max(66, 20 + 7 * static_cast<int>(std::max(column.title.size(), column.unit.size())));
    if (column.key == QStringLiteral("optimizer.lr")) column.width = 74;
    return column;
}

} // namespace

bool RunColumn::isNumber() const { return kind == Kind::Loss || kind == Kind::Count || kind == Kind::Duration || kind == Kind::Number; }

RunColumn runColumn(const QString& key) {
    if (const auto own = ownColumns().constFind(key); own != ownColumns().constEnd()) return *own;
    for (const auto& field : core::base::formFields(core::base::structInfo<core::runs::RunSpec>()))
        if (QString::fromStdString(field.path) == key) return settingColumn(field);
    RunColumn metric;
    metric.key = key;
    metric.kind = key.contains(QStringLiteral("loss")) ? Kind::Loss : Kind::Number;
    metric.title = key.section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
    metric.unit = key.contains(QLatin1Char('/')) ? key.section(QLatin1Char('/'), 0, -2) : QString();
    metric.words = key;
    metric.width = std::max(72, 22 + 7 * static_cast<int>(metric.title.size()));
    return metric;
}

QStringList standardRunColumns() {
    QStringList keys;
    for (const char* key : {"swatch", "star", "name", "state", "spark", "best", "last", "train", "steps", "time", "method.kind",
                            "method.rank", "optimizer.lr", "tag"})
        keys << QLatin1String(key);
    return keys;
}

QStringList allRunColumns() {
    QStringList keys;
    for (const char* key : {"state", "spark", "best", "last", "train", "best_step", "steps", "tokens", "time", "created", "tag", "task",
                            "data", "model", "notes", "folder"})
        keys << QLatin1String(key);
    for (const QString& path : runSettings())
        if (!ownColumns().contains(path) && path != QStringLiteral("tags")) keys << path;
    return keys;
}

tables::Cell runStateCell(const QString& state) {
    using theme::Tone;
    if (state == QStringLiteral("running")) return tables::stateCell(QStringLiteral("play-filled"), say("running"), Tone::Accent);
    if (state == QStringLiteral("finished")) return tables::stateCell(QStringLiteral("ok"), say("finished"), Tone::Ok);
    if (state == QStringLiteral("stopped")) return tables::stateCell(QStringLiteral("stop"), say("stopped"), Tone::Neutral);
    if (state == QStringLiteral("failed")) return tables::stateCell(QStringLiteral("error"), say("failed"), Tone::Error);
    if (state == QStringLiteral("unfinished")) return tables::stateCell(QStringLiteral("warn"), say("unfinished"), Tone::Warn);
    return tables::stateCell(QStringLiteral("error"), say("unreadable"), Tone::Error);
}

QString runColumnText(const RunColumn& column, const core::store::RunEntry& run) {
    switch (column.kind) {
    case Kind::Swatch:
    case Kind::Sparkline: return {};
    case Kind::Star: return run.notes.starred ? say("starred") : QString();
    case Kind::State: return runStateCell(QString::fromStdString(run.state.state)).text;
    default: break;
    }
    const RunValue found = runValue(run, column.key);
    if (!found.has()) return {};
    if (!found.isNumber()) return found.value.toString();
    const double value = found.value.toDouble();
    switch (column.kind) {
    case Kind::Loss: return plots::lossText(value);
    case Kind::Count: return plots::countText(value);
    case Kind::Duration: return plots::durationText(value);
    default: return plots::shortText(value);
    }
}

} // namespace ui::itemmodels
