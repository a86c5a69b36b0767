#include "ui/panels/data/bundled_data.h"

#include "core/base/paths.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ui::panels {

namespace {

QString joinedList(const QJsonValue& list) {
    QStringList words;
    for (const auto& item : list.toArray()) words << item.toString();
    return words.join(QStringLiteral(", "));
}

} // namespace

std::vector<BundledData> bundledData() {
    std::vector<BundledData> all;
    const QDir root(QString::fromStdString((core::base::resourcesFolder() / "datasets").string()));
    for (const auto& name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        QFile file(root.filePath(name + QStringLiteral("/dataset.source.json")));
        if (!file.open(QIODevice::ReadOnly)) continue;
        const auto json = QJsonDocument::fromJson(file.readAll()).object();
        BundledData data;
        data.title = json[QStringLiteral("title")].toString();
        data.task = json[QStringLiteral("task")].toString();
        data.file = root.filePath(name + QLatin1Char('/') + json[QStringLiteral("files")][QStringLiteral("train")].toString()).toStdString();
        data.options.name = name.toStdString();
        data.options.licence = json[QStringLiteral("licence")].toString().toStdString();
        data.options.source = json[QStringLiteral("source")].toString().toStdString();
        data.options.authors = joinedList(json[QStringLiteral("authors")]).toStdString();
        const auto map = json[QStringLiteral("map")].toObject();
        for (auto role = map.begin(); role != map.end(); ++role) data.options.map[role.key().toStdString()] = role.value().toString().toStdString();
        all.push_back(std::move(data));
    }
    return all;
}

} // namespace ui::panels
