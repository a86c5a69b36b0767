#pragma once

#ifndef Q_MOC_RUN
#include "ui/panels/runs/inspected_run.h"
#endif

#include <QList>
#include <QWidget>

namespace ui::widgets {
class Facts;
class Label;
class Section;
} // namespace ui::widgets

namespace ui::panels {

class RunFeed;

/// What lies in the folder of the current run: its checkpoints with size and validity, its other files, and the folder itself.
class RunFilesPage : public QWidget {
    Q_OBJECT
public:
    explicit RunFilesPage(RunFeed& feed, QWidget* parent = nullptr);
    void setRuns(const InspectedRuns& runs);

Q_SIGNALS:
    void openFolderRequested(const QString& folder);
    void exportRequested(const QString& folder, const QString& checkpoint);
    void tryRequested(const QString& folder);

private:
    struct File {
        QString name;
        qint64 bytes = 0;
        bool best = false;
    };
    struct Contents {
        QList<File> checkpoints, files;
    };
    [[nodiscard]] static Contents look(const std::string& folder);
    void show(const Contents& contents);

    RunFeed& feed_;
    QString folder_;
    quint64 seen_ = 0;
    widgets::Label* path_;
    widgets::Section *checkpointSection_, *fileSection_;
    widgets::Facts *checkpoints_, *files_;
};

} // namespace ui::panels
