#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

/// The real anneal-cli, started as a person starts it.
namespace tests {

struct CommandResult {
    int status = -1;
    QByteArray out, err;
    /// Standard output as one JSON object; empty where it is none.
    [[nodiscard]] QJsonObject json() const;
    /// Standard error without its log and progress lines: what stands behind "error: ".
    [[nodiscard]] QString error() const;
};

[[nodiscard]] QString programPath();
/// Where shared assets lie, or an empty text.
[[nodiscard]] QString sharedFolder();

/// Runs it to its end (at most two minutes) in `folder`.
[[nodiscard]] CommandResult runCommand(const QStringList& arguments, const QByteArray& input = {}, const QString& folder = {},
                                       const QStringList& environment = {});
/// Starts it and comes back; the caller waits for it.
[[nodiscard]] std::unique_ptr<QProcess> startCommand(const QStringList& arguments, const QString& folder = {});
[[nodiscard]] CommandResult waitFor(QProcess& process, int milliseconds = 120'000);

} // namespace tests
