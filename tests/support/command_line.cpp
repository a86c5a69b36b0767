#include "tests/support/command_line.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcessEnvironment>

namespace tests {

QJsonObject CommandResult::json() const { return QJsonDocument::fromJson(out).object(); }

QString CommandResult::error() const {
    for (const QByteArray& line : err.split('\n'))
        if (line.startsWith("error: ")) return QString::fromUtf8(line.mid(7));
    return {};
}

QString programPath() {
    return QString::fromLocal8Bit(qEnvironmentVariableIsSet("ANNEAL_BIN_DIR") ? qgetenv("ANNEAL_BIN_DIR") : QByteArray(ANNEAL_BIN_DIR)) +
           "/anneal-cli";
}

QString sharedFolder() {
    const QString folder = QString::fromLocal8Bit(qEnvironmentVariableIsSet("ANNEAL_SHARED") ? qgetenv("ANNEAL_SHARED")
                                                                                             : QByteArray(ANNEAL_SOURCE_DIR "/../shared"));
    return QFileInfo(folder + "/assets").isDir() ? folder : QString();
}

CommandResult waitFor(QProcess& process, int milliseconds) {
    CommandResult result;
    if (!process.waitForFinished(milliseconds)) {
        process.kill();
        process.waitForFinished();
        result.err = "the program did not end in time: " + process.readAllStandardError();
        return result;
    }
    result.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 128;
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

CommandResult runCommand(const QStringList& arguments, const QByteArray& input, const QString& folder, const QStringList& environment) {
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString& one : environment) variables.insert(one.section('=', 0, 0), one.section('=', 1));
    process.setProcessEnvironment(variables);
    if (!folder.isEmpty()) process.setWorkingDirectory(folder);
    process.start(programPath(), arguments);
    process.write(input);
    process.closeWriteChannel();
    return waitFor(process);
}

std::unique_ptr<QProcess> startCommand(const QStringList& arguments, const QString& folder) {
    auto process = std::make_unique<QProcess>();
    if (!folder.isEmpty()) process->setWorkingDirectory(folder);
    process->start(programPath(), arguments);
    process->waitForStarted();
    return process;
}

} // namespace tests
