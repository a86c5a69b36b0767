#pragma once

#include "tests/support/command_line.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace tests {

/// A folder for the files of a test of commands, gone with the test.
class CommandFolder {
protected:
    [[nodiscard]] QString place(const QString& name) const { return temporary_.filePath(name); }
    /// Writes a file, whose folders are made, and gives its path.
    [[nodiscard]] QString saved(const QString& name, const QByteArray& text) const {
        QDir().mkpath(QFileInfo(place(name)).path());
        QFile file(place(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("the test's own file cannot be written");
        return file.fileName();
    }
    /// What a command prints that has to work; empty, with its words as a warning, where it does not.
    static QJsonObject ok(const QStringList& line, const QByteArray& input = {}) {
        const CommandResult result = runCommand(line, input);
        if (result.status != 0) qWarning("%s: %s", qPrintable(line.join(' ')), result.err.constData());
        return result.status == 0 ? result.json() : QJsonObject();
    }

    QTemporaryDir temporary_;
};

} // namespace tests
