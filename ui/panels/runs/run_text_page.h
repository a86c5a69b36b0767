#pragma once

#ifndef Q_MOC_RUN
#include "ui/panels/runs/inspected_run.h"
#endif

#include <QPlainTextEdit>

namespace ui::panels {

/// Long text of the selected runs that only grows: what they logged, or what they wrote as samples. Read-only, to be searched and copied;
/// stays at the end while the person is at the end.
class RunTextPage : public QPlainTextEdit {
    Q_OBJECT
public:
    enum class What { Log, Samples };
    RunTextPage(What what, const QString& id, const QString& accessibleName, QWidget* parent = nullptr);
    void setRuns(const InspectedRuns& runs);

private:
    void writeLog();
    void writeSamples();
    [[nodiscard]] quint64 versionOf(const InspectedRuns& runs) const;

    What what_;
    InspectedRuns runs_;
    quint64 written_ = 0;
    QStringList writtenOf_;
};

} // namespace ui::panels
