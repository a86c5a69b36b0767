#include "ui/panels/report_file.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/paths.h"
#include "core/runs/report.h"
#include "ui/panels/context.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace ui::panels {

namespace {

/// Prints on a job's thread: `anneal --print HTML PDF`, offscreen. A minute is ample for a report.
void printPdf(const std::string& html, const std::string& pdf) {
    const QTemporaryDir folder;
    const auto page = folder.filePath(QStringLiteral("report.html")).toStdString();
    core::base::saveFile(page, html);
    QProcess printer;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    printer.setProcessEnvironment(environment);
    printer.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--print"), QString::fromStdString(page), QString::fromStdString(pdf)});
    const bool done = printer.waitForFinished(60'000) && printer.exitStatus() == QProcess::NormalExit && printer.exitCode() == 0;
    if (!done)
        throw core::Error(core::ErrorKind::Io,
                          pdf + " could not be printed: " + QString::fromUtf8(printer.readAllStandardError()).simplified().toStdString());
}

} // namespace

void askReportFile(QWidget* parent, const QString& runName, std::function<void(const QString& path)> chosen) {
    const QString name = QString::fromStdString(core::base::safeFileName(runName.toStdString())); // a name may look like a path
    auto* dialog = new QFileDialog(parent, QCoreApplication::translate("Report", "Write a report"), name + QStringLiteral(".html"),
                                   QCoreApplication::translate("Report", "Web page (*.html);;PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("html"));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QStringLiteral("pdf")) ? QStringLiteral("pdf") : QStringLiteral("html"));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [chosen = std::move(chosen)](const QString& path) { chosen(path); });
    dialog->open();
}

void writeReport(Context& context, const std::vector<std::filesystem::path>& runs, const QString& path) {
    const auto words = QCoreApplication::translate("Report", "Report %1").arg(path.section(QLatin1Char('/'), -1));
    context.jobs().start(
        bridge::Lane::Data, words,
        [runs, path = path.toStdString()](core::base::JobContext& ctx) {
            std::vector<core::runs::RunFolder> folders;
            for (const auto& run : runs) folders.push_back(core::runs::RunFolder::open(run));
            const auto html = core::runs::reportHtml(folders);
            ctx.throwIfStopped();
            if (path.ends_with(".pdf")) printPdf(html, path);
            else core::base::saveFile(path, html);
        },
        &context,
        [&context, path](bridge::JobState state, const QString& error) {
            if (state == bridge::JobState::Failed) context.announce(error, theme::Tone::Error);
            else if (state == bridge::JobState::Done)
                context.announce(QCoreApplication::translate("Report", "Last: report written to %1").arg(path));
        },
        bridge::JobLook{QStringLiteral("report"), {}});
}

} // namespace ui::panels
