#pragma once

#include "core/base/job.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QString>

namespace ui::bridge {
class JobBridge;
}

namespace ui::shell {

/// Watches the jobs that the job bar shows and says when one that took long has ended: whoever went away meanwhile wants to know. Work that a person
/// stopped is not worth a word.
class LongWork : public QObject {
    Q_OBJECT
public:
    /// `longMs`: from how many milliseconds of running on work counts as long.
    explicit LongWork(bridge::JobBridge& jobs, QObject* parent = nullptr, qint64 longMs = 30'000);

Q_SIGNALS:
    /// `title` is plain text ("Training tales has finished"), `words` may be empty or say what went wrong.
    void ended(const QString& title, const QString& words);

private:
    struct Running {
        QString name;
        QElapsedTimer since;
    };

    void started(quint64 id);
    void finished(quint64 id, core::base::JobState state, const QString& error);

    bridge::JobBridge& jobs_;
    QHash<quint64, Running> running_;
    qint64 longMs_;
};

} // namespace ui::shell
