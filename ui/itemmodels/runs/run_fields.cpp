#include "ui/itemmodels/runs/run_fields.h"

#include "core/base/error.h"
#include "core/base/form.h"
#include "core/store/project.h"

#include <QFileInfo>
#include <QHash>

#include <functional>

namespace ui::itemmodels {

using core::store::RunEntry;

namespace {

using Read = std::function<QVariant(const RunEntry&)>;

QString text(const std::string& s) { return QString::fromStdString(s); }
QVariant number(const std::optional<double>& value) { return value ? QVariant(*value) : QVariant(); }
QVariant count(std::int64_t value) { return static_cast<double>(value); }

const QHash<QString, Read>& ownFields() {
    static const QHash<QString, Read> fields{
        {QStringLiteral("name"),
         [](const RunEntry& r) { return QVariant(text(r.notes.name.empty() ? r.folder.filename().string() : r.notes.name)); }},
        {QStringLiteral("state"), [](const RunEntry& r) { return QVariant(text(r.state.state)); }},
        {QStringLiteral("task"), [](const RunEntry& r) { return QVariant(text(r.spec.task)); }},
        {QStringLiteral("data"), [](const RunEntry& r) { return QVariant(shortSource(text(r.spec.data.train))); }},
        {QStringLiteral("model"), [](const RunEntry& r) { return QVariant(shortSource(text(r.spec.model.path))); }},
        {QStringLiteral("method"), [](const RunEntry& r) { return QVariant(text(r.spec.method.kind)); }},
        {QStringLiteral("tag"),
         [](const RunEntry& r) {
             QStringList tags;
             for (const auto& tag : r.notes.tags) tags << text(tag);
             return QVariant(tags.join(QStringLiteral(", ")));
         }},
        {QStringLiteral("notes"), [](const RunEntry& r) { return QVariant(text(r.notes.notes)); }},
        {QStringLiteral("best"), [](const RunEntry& r) { return number(r.bestValidationLoss); }},
        {QStringLiteral("last"), [](const RunEntry& r) { return number(r.lastValidationLoss); }},
        {QStringLiteral("train"), [](const RunEntry& r) { return number(r.lastTrainLoss); }},
        {QStringLiteral("steps"), [](const RunEntry& r) { return count(r.steps); }},
        {QStringLiteral("best_step"), [](const RunEntry& r) { return r.bestValidationLoss ? count(r.bestStep) : QVariant(); }},
        {QStringLiteral("tokens"), [](const RunEntry& r) { return count(r.tokens); }},
        {QStringLiteral("time"), [](const RunEntry& r) { return r.seconds > 0.0 ? QVariant(r.seconds) : QVariant(); }},
        {QStringLiteral("created"), [](const RunEntry& r) { return QVariant(text(r.created)); }},
        {QStringLiteral("folder"), [](const RunEntry& r) { return QVariant(text(r.folder.filename().string())); }},
        {QStringLiteral("error"), [](const RunEntry& r) { return QVariant(text(r.state.error.value_or(std::string()))); }},
    };
    return fields;
}

const std::vector<core::base::FormField>& settings() {
    static const auto all = core::base::formFields(core::base::structInfo<core::runs::RunSpec>());
    return all;
}

/// A setting as a short way to its value: the groups on the way, then the field.
struct Setting {
    std::vector<const core::base::FieldInfo*> groups;
    const core::base::FieldInfo* leaf = nullptr;

    /// Not valid where the field says nothing: the rank of a full fine-tuning is no number that counts.
    [[nodiscard]] QVariant of(const RunEntry& run) const {
        const void* object = &run.spec;
        for (const auto* group : groups) {
            if (!group->visible(object)) return {};
            object = group->nestedObject(object);
        }
        if (!leaf->visible(object)) return {};
        const auto value = leaf->get(object);
        if (const auto* whole = std::get_if<std::int64_t>(&value)) return static_cast<double>(*whole);
        if (const auto* real = std::get_if<double>(&value)) return *real;
        return text(core::base::formatValue(value));
    }
};

const QHash<QString, Setting>& settingsByPath() {
    static const QHash<QString, Setting> all = [] {
        QHash<QString, Setting> made;
        for (const auto& field : settings()) {
            Setting setting;
            const auto* level = &core::base::structInfo<core::runs::RunSpec>();
            const QStringList steps = text(field.path).split(QLatin1Char('.'));
            for (const QString& step : steps.mid(0, steps.size() - 1))
                for (const auto& info : level->fields)
                    if (info.nested && text(info.key) == step) {
                        setting.groups.push_back(&info);
                        level = info.nested;
                        break;
                    }
            setting.leaf = field.info;
            made.insert(text(field.path), setting);
        }
        return made;
    }();
    return all;
}

/// Who writes "learning_rate" knows the setting by its words.
const QHash<QString, QString>& pathsByLabel() {
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> made;
        for (const auto& field : settings()) {
            const QString words = text(field.info->label).toLower().replace(QLatin1Char(' '), QLatin1Char('_'));
            if (!made.contains(words)) made.insert(words, text(field.path));
        }
        return made;
    }();
    return all;
}

} // namespace

QString shortSource(const QString& argument) {
    QString name = argument;
    if (name.startsWith(QStringLiteral("dataset:"))) return name.mid(8);
    if (name.startsWith(QStringLiteral("bundled:"))) return name.mid(8);
    const QFileInfo info(name);
    return info.fileName().isEmpty() ? QFileInfo(info.path()).fileName() : info.fileName();
}

QStringList runSettings() {
    QStringList paths;
    for (const auto& field : settings()) paths << text(field.path);
    return paths;
}

std::optional<QString> findRunField(const QString& written) {
    const QString name = written.toLower();
    static const QHash<QString, QString> others{{QStringLiteral("tags"), QStringLiteral("tag")},
                                                {QStringLiteral("dataset"), QStringLiteral("data")},
                                                {QStringLiteral("loss"), QStringLiteral("last")},
                                                {QStringLiteral("step"), QStringLiteral("steps")},
                                                {QStringLiteral("seconds"), QStringLiteral("time")}};
    if (ownFields().contains(name)) return name;
    if (const auto other = others.constFind(name); other != others.constEnd()) return *other;
    if (name.contains(QLatin1Char('/')) || name.endsWith(QStringLiteral("_bytes")))
        return written; // a metric; whether a run has it, its values say
    const QStringList paths = runSettings();
    if (paths.contains(name)) return name;
    QStringList ends;
    for (const QString& path : paths)
        if (path.section(QLatin1Char('.'), -1) == name) ends << path;
    if (!ends.isEmpty()) return ends.first(); // "lr", "rank": the first group that has one
    if (const auto path = pathsByLabel().constFind(name); path != pathsByLabel().constEnd()) return *path;
    return std::nullopt;
}

QString nearestRunField(const QString& written) {
    std::vector<std::string> known;
    for (auto it = ownFields().constBegin(); it != ownFields().constEnd(); ++it) known.push_back(it.key().toStdString());
    for (const QString& path : runSettings()) {
        known.push_back(path.toStdString());
        known.push_back(path.section(QLatin1Char('.'), -1).toStdString());
    }
    for (auto it = pathsByLabel().constBegin(); it != pathsByLabel().constEnd(); ++it) known.push_back(it.key().toStdString());
    const auto nearest = core::base::nearestWord(written.toLower().toStdString(), known);
    if (!nearest) return {};
    return findRunField(text(*nearest)).value_or(text(*nearest));
}

std::function<RunValue(const RunEntry&)> runValueReader(const QString& key) {
    if (const auto own = ownFields().constFind(key); own != ownFields().constEnd())
        return [&read = *own](const RunEntry& run) { return RunValue{read(run)}; };
    if (const auto setting = settingsByPath().constFind(key); setting != settingsByPath().constEnd())
        return [&field = *setting](const RunEntry& run) { return RunValue{field.of(run)}; };
    return [metric = key.toStdString()](const RunEntry& run) {
        const auto found = run.metrics.find(metric);
        return found == run.metrics.end() ? RunValue() : RunValue{found->second};
    };
}

RunValue runValue(const RunEntry& run, const QString& key) { return runValueReader(key)(run); }

} // namespace ui::itemmodels
