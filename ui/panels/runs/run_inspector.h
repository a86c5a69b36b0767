#pragma once

#ifndef Q_MOC_RUN
#include "ui/panels/runs/inspected_run.h"
#endif

#include "ui/frames/inspector.h"

#include <QList>

class QScrollArea;
class QStackedWidget;

namespace ui::widgets {
class IconButton;
class TabBar;
} // namespace ui::widgets

namespace ui::panels {

class CompareTable;
class RunFeed;
class RunFilesPage;
class RunOverview;
class RunRowsPage;
class RunSettingsPage;
class RunTextPage;

/// The right side of the Runs place: the selected runs as overview, settings, samples, scores, rows, log and files. Only the page that is seen is kept up to date.
class RunInspector : public frames::Inspector {
    Q_OBJECT
public:
    enum Page { Overview, Settings, Samples, Scores, Rows, Log, Files };
    explicit RunInspector(RunFeed& feed, QWidget* parent = nullptr);
    void setRuns(const InspectedRuns& runs);
    void showPage(int page);
    [[nodiscard]] int page() const;
    [[nodiscard]] RunOverview& overview() { return *overview_; }
    [[nodiscard]] RunFilesPage& files() { return *files_; }

Q_SIGNALS:
    void reportClicked();
    void copied(const QString& what);

private:
    void update();
    void showScores();
    void copyPage();
    [[nodiscard]] QScrollArea* scrolled(QWidget* page);

    InspectedRuns runs_;
    widgets::TabBar* tabs_;
    QStackedWidget* stack_;
    RunOverview* overview_;
    RunSettingsPage* settings_;
    RunTextPage *samples_, *log_;
    CompareTable* scores_;
    RunRowsPage* rows_;
    RunFilesPage* files_;
};

} // namespace ui::panels
