#include "ui/shell/bundled.h"

#include "core/base/about/licences.h"
#include "core/base/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace ui::shell {

namespace {

QDir resources(const QString& folder) {
    return QDir(QString::fromStdString((core::base::resourcesFolder() / folder.toStdString()).string()));
}

QJsonObject readObject(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Weights counted from the header of a safetensors file: 8 bytes of length, then JSON.
std::int64_t countWeights(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return 0;
    const QByteArray size = file.read(8);
    constexpr quint64 kMostBytes = 100'000'000;
    const quint64 length = size.size() == 8 ? qFromLittleEndian<quint64>(size.constData()) : 0;
    if (length == 0 || length > kMostBytes) return 0;
    const QJsonObject header = QJsonDocument::fromJson(file.read(static_cast<qint64>(length))).object();
    std::int64_t all = 0;
    for (auto entry = header.begin(); entry != header.end(); ++entry) {
        if (entry.key() == QStringLiteral("__metadata__")) continue;
        std::int64_t weights = 1;
        for (const auto& side : entry->toObject().value(QStringLiteral("shape")).toArray()) weights *= side.toInteger();
        all += weights;
    }
    return all;
}

/// The SPDX line of a card's front matter, or of the first lines of LICENSE.
QString modelLicence(const QDir& folder) {
    QFile card(folder.filePath(QStringLiteral("README.md")));
    if (card.open(QIODevice::ReadOnly))
        for (const QByteArray& line : card.read(4096).split('\n'))
            if (line.startsWith("license:")) return QString::fromUtf8(line.mid(8)).trimmed();
    QFile licence(folder.filePath(QStringLiteral("LICENSE")));
    return licence.open(QIODevice::ReadOnly) && licence.read(200).contains("MIT License") ? QStringLiteral("MIT") : QString();
}

} // namespace

QList<BundledModel> bundledModels() {
    QList<BundledModel> models;
    const QDir folder = resources(QStringLiteral("models"));
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir model(folder.filePath(name));
        const QJsonObject config = readObject(model.filePath(QStringLiteral("config.json")));
        if (config.isEmpty()) continue;
        BundledModel one;
        one.name = name;
        const QString licence = modelLicence(model);
        one.licence = licence.isEmpty() ? licence : QString::fromStdString(core::base::licenceOf(licence.toStdString()).id);
        one.architecture = config.value(QStringLiteral("architectures")).toArray().first().toString().remove(QStringLiteral("ForCausalLM"));
        one.context = config.value(QStringLiteral("max_position_embeddings")).toInteger();
        for (const QFileInfo& file : model.entryInfoList({QStringLiteral("*.safetensors")}, QDir::Files)) {
            one.parameters += countWeights(file.filePath());
            one.bytes += static_cast<std::uint64_t>(file.size());
        }
        models.append(one);
    }
    return models;
}

QList<BundledDataset> bundledDatasets() {
    QList<BundledDataset> datasets;
    const QDir folder = resources(QStringLiteral("datasets"));
    for (const QString& key : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir dataset(folder.filePath(key));
        const QJsonObject facts = readObject(dataset.filePath(QStringLiteral("dataset.source.json")));
        const QJsonObject files = facts.value(QStringLiteral("files")).toObject();
        if (files.isEmpty()) continue;
        BundledDataset one;
        one.key = key;
        one.title = facts.value(QStringLiteral("title")).toString();
        one.description = facts.value(QStringLiteral("description")).toString();
        one.shape = facts.value(QStringLiteral("shape")).toString();
        one.licence = facts.value(QStringLiteral("licence")).toString();
        const QJsonObject map = facts.value(QStringLiteral("map")).toObject();
        for (auto role = map.begin(); role != map.end(); ++role) one.map[role.key().toStdString()] = role.value().toString().toStdString();
        one.source = facts.value(QStringLiteral("source")).toString();
        QStringList authors;
        for (const auto& author : facts.value(QStringLiteral("authors")).toArray()) authors += author.toString();
        one.authors = authors.join(QStringLiteral(", "));
        one.trainFile = dataset.filePath(files.value(QStringLiteral("train")).toString());
        for (const auto& file : files) one.bytes += static_cast<std::uint64_t>(QFileInfo(dataset.filePath(file.toString())).size());
        datasets.append(one);
    }
    return datasets;
}

core::data::ImportOptions BundledDataset::importOptions() const {
    core::data::ImportOptions options;
    options.name = key.toStdString();
    options.licence = licence.toStdString();
    options.source = source.toStdString();
    options.authors = authors.toStdString();
    options.map = map;
    return options;
}

QString licenceBadge(const QString& licence) {
    QString words = licence;
    if (words.startsWith(QStringLiteral("CC-")) || words == QStringLiteral("public-domain"))
        words.replace(QLatin1Char('-'), QLatin1Char(' '));
    return words.replace(QStringLiteral("BY NC"), QStringLiteral("BY-NC")).replace(QStringLiteral("BY SA"), QStringLiteral("BY-SA"));
}

} // namespace ui::shell
