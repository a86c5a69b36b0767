#include "ui/panels/train/presets.h"

#include "core/base/error.h"
#include "core/base/json_io.h"
#include "core/base/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace ui::panels {

namespace {

QDir ownFolder() { return QDir(QString::fromStdString((core::base::userDataFolder() / "presets").string())); }

QJsonObject readPreset(const QString& file, QString& problem) {
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        problem = source.errorString();
        return {};
    }
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(source.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError) problem = error.errorString();
    else if (!object.value(QStringLiteral("settings")).isObject()) problem = QStringLiteral("it has no \"settings\"");
    return object;
}

void append(QList<Preset>& list, const QDir& folder, bool own) {
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        Preset preset;
        preset.id = folder.filePath(name);
        preset.own = own;
        const QJsonObject object = readPreset(preset.id, preset.problem);
        preset.name = object.value(QStringLiteral("name")).toString(QFileInfo(name).completeBaseName());
        preset.about = object.value(QStringLiteral("about")).toString();
        list.append(preset);
    }
}

/// What a preset leaves alone.
void keepIdentity(core::runs::RunSpec& to, const core::runs::RunSpec& from) {
    to.name = from.name;
    to.notes = from.notes;
    to.tags = from.tags;
    to.model.path = from.model.path;
    to.model.adapter = from.model.adapter;
    to.data.train = from.data.train;
    to.data.validation = from.data.validation;
    to.data.format = from.data.format;
    to.data.map = from.data.map;
}

/// The file of the preset of this name, else a new one: another name may be the same as a file.
QString fileFor(const QString& name) {
    const QString stem = QString::fromStdString(core::base::safeFileName(name.toStdString()));
    QString file = ownFolder().filePath(stem + QStringLiteral(".json")), problem;
    for (int copy = 2; QFile::exists(file) && readPreset(file, problem).value(QStringLiteral("name")).toString() != name; ++copy)
        file = ownFolder().filePath(QStringLiteral("%1-%2.json").arg(stem, QString::number(copy)));
    return file;
}

} // namespace

QList<Preset> presets() {
    QList<Preset> list;
    append(list, ownFolder(), true);
    append(list, QDir(QString::fromStdString((core::base::resourcesFolder() / "presets").string())), false);
    return list;
}

core::runs::RunSpec withPreset(const core::runs::RunSpec& spec, const Preset& preset) {
    QString problem;
    const QJsonObject object = readPreset(preset.id, problem);
    if (!problem.isEmpty())
        throw core::Error(core::ErrorKind::Usage, "the preset " + preset.name.toStdString() + " cannot be used: " + problem.toStdString());
    const QByteArray settings = QJsonDocument(object.value(QStringLiteral("settings")).toObject()).toJson();
    core::runs::RunSpec made;
    keepIdentity(made, spec);
    core::base::fromJson(core::base::structInfo<core::runs::RunSpec>(), &made, settings.toStdString(),
                         "the preset " + preset.name.toStdString());
    return made;
}

QString savePreset(const core::runs::RunSpec& spec, const QString& name) {
    core::runs::RunSpec kept = spec;
    keepIdentity(kept, core::runs::RunSpec{});
    const std::string changes = core::base::changesToJson(core::base::structInfo<core::runs::RunSpec>(), &kept);
    const QJsonObject object{{QStringLiteral("name"), name},
                             {QStringLiteral("settings"), QJsonDocument::fromJson(QByteArray::fromStdString(changes)).object()}};
    QDir().mkpath(ownFolder().path());
    const QString file = fileFor(name);
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(QJsonDocument(object).toJson()) < 0 || !target.commit())
        throw core::Error(core::ErrorKind::Io, file.toStdString() + " cannot be written: " + target.errorString().toStdString());
    return file;
}

void deletePreset(const QString& id) {
    if (QFileInfo(id).absolutePath() == ownFolder().absolutePath() && !QFile::moveToTrash(id)) QFile::remove(id); // no desktop, no bin
}

} // namespace ui::panels
