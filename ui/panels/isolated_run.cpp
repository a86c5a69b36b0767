#include "ui/panels/isolated_run.h"

#include "core/runs/run_files.h"
#include "core/runs/run_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTimer>

#include <csignal>

namespace ui::panels {

namespace {
constexpr int kLookMs = 300;
constexpr qint64 kMostLog = 64 * 1024;
const QString kErrorPrefix = QStringLiteral("error: ");
} // namespace

IsolatedRun::IsolatedRun(std::shared_ptr<const core::runs::FreshRun> place, std::filesystem::path project, QObject* parent)
    : QObject(parent), place_(std::move(place)), run_(place_->path()), project_(std::move(project)), timer_(new QTimer(this)) {
    timer_->setInterval(kLookMs);
    connect(timer_, &QTimer::timeout, this, &IsolatedRun::look);
}

QString IsolatedRun::program() {
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/anneal-cli");
    if (QFileInfo(beside).isExecutable()) return beside;
    const QString told = qEnvironmentVariable("ANNEAL_BIN_DIR") + QStringLiteral("/anneal-cli"); // a test lies in another folder
    return QFileInfo(told).isExecutable() ? told : QString();
}

QString IsolatedRun::start(const std::string& specJson) {
    const QString cli = program();
    if (cli.isEmpty()) return tr("anneal-cli is not beside the window's program; install it, or start the run in the window.");
    const QString folder = QString::fromStdString((project_ / "cache" / "isolated").string());
    const QString name = QString::fromStdString(run_.filename().string());
    if (!QDir().mkpath(folder)) return tr("%1 cannot be made; is the disk full or read-only?").arg(folder);
    QFile spec(folder + QLatin1Char('/') + name + QStringLiteral(".json"));
    if (!spec.open(QIODevice::WriteOnly | QIODevice::Truncate) || spec.write(QByteArray::fromStdString(specJson)) < 0 || !spec.flush())
        return tr("%1 cannot be written: %2").arg(spec.fileName(), spec.errorString());
    spec.close();
    log_ = folder + QLatin1Char('/') + name + QStringLiteral(".log");
    QProcess process;
    process.setProgram(cli);
    process.setArguments({QStringLiteral("train"), spec.fileName(), QStringLiteral("--run"), QString::fromStdString(run_.string()),
                          QStringLiteral("--project"), QString::fromStdString(project_.string())});
    process.setStandardOutputFile(log_);
    process.setStandardErrorFile(log_, QIODevice::Append);
    if (!process.startDetached(&process_)) return tr("%1 cannot be started: %2").arg(cli, process.errorString());
    timer_->start();
    return {};
}

void IsolatedRun::look() {
    std::error_code unknown;
    if (std::filesystem::exists(run_ / core::runs::kSpecFile, unknown)) {
        Q_EMIT begun(QString::fromStdString(run_.string()));
        deleteLater();
        return timer_->stop();
    }
    if (::kill(static_cast<pid_t>(process_), 0) == 0) return; // it is still reading model and data
    Q_EMIT failed(lastError());
    deleteLater();
    timer_->stop();
}

QString IsolatedRun::lastError() const {
    QFile log(log_);
    if (log.open(QIODevice::ReadOnly)) {
        if (log.size() > kMostLog) log.seek(log.size() - kMostLog);
        const QStringList lines = QString::fromUtf8(log.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (auto line = lines.crbegin(); line != lines.crend(); ++line)
            if (line->startsWith(kErrorPrefix)) return line->mid(kErrorPrefix.size());
    }
    return tr("The process ended before its run began; its words are in %1").arg(log_);
}

} // namespace ui::panels
