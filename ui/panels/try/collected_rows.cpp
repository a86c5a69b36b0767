#include "ui/panels/try/collected_rows.h"

#include "core/data/dataset.h"
#include "core/store/project.h"
#include "ui/panels/context.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace ui::panels {

namespace {
constexpr int kSoonMs = 1500;
} // namespace

CollectedRows::CollectedRows(Context& context, QObject* parent) : QObject(parent), context_(context), soon_(new QTimer(this)) {
    soon_->setSingleShot(true);
    soon_->setInterval(kSoonMs);
    connect(soon_, &QTimer::timeout, this, &CollectedRows::store);
    connect(&context_, &Context::projectChanged, this, [this] { waiting_.clear(); });
}

QString CollectedRows::fileOf(const QString& dataset) const {
    const auto project = context_.project();
    if (!project) return {};
    return QString::fromStdString((project->folder() / "collected" / (dataset.toStdString() + ".jsonl")).string());
}

QString CollectedRows::add(const QString& dataset, Mode mode, const QString& prompt, const QString& answer) {
    const auto project = context_.project();
    if (!project) return tr("Open a project first: rows are kept in its folder.");
    if (project->readOnly()) return tr("This project is open in another window; rows can be kept there.");
    QJsonObject row;
    if (mode == Mode::Text) row.insert(QStringLiteral("text"), QString(prompt + answer));
    else row = {{QStringLiteral("instruction"), prompt}, {QStringLiteral("output"), answer}};
    QFile file(fileOf(dataset));
    if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::Append) ||
        file.write(QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n') < 0 || !file.flush())
        return tr("%1 cannot be written: %2").arg(file.fileName(), file.errorString());
    if (!waiting_.contains(dataset)) waiting_ << dataset;
    soon_->start();
    return {};
}

qint64 CollectedRows::count(const QString& dataset) const {
    QFile file(fileOf(dataset));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly)) return 0;
    qint64 lines = 0;
    while (!file.atEnd()) lines += file.readLine().trimmed().isEmpty() ? 0 : 1;
    return lines;
}

void CollectedRows::store() {
    const auto project = context_.project();
    const QStringList datasets = std::exchange(waiting_, {});
    for (const QString& dataset : datasets) {
        if (!project || project->readOnly()) return;
        context_.jobs().compute<qint64>(
            bridge::Lane::Data, tr("Keeping rows in %1").arg(dataset),
            [project, name = dataset.toStdString(), file = fileOf(dataset).toStdString()](core::base::JobContext& ctx) {
                core::data::ImportOptions options;
                options.name = name;
                options.format = "jsonl";
                options.source = "answers chosen in Try";
                return static_cast<qint64>(core::data::importFiles({file}, options, project->newVersion(name).folder(), ctx)->info().rows);
            },
            this,
            [this, dataset](qint64 rows) {
                context_.datasetsWereChanged();
                Q_EMIT stored(dataset, rows);
            },
            [this](const QString& problem) { context_.announce(problem, theme::Tone::Error); },
            bridge::JobLook::quietly(QStringLiteral("data")));
    }
}

} // namespace ui::panels
