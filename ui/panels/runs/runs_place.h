#pragma once

#ifndef Q_MOC_RUN
#include "ui/panels/runs/inspected_run.h"
#endif

#include "ui/panels/place.h"
#include "ui/plots/run_plot.h"
#include "ui/plots/run_style.h"

#include <QHash>
#include <QList>

#include <functional>
#include <memory>

class QAction;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace ui::frames {
class PlaceFrame;
}
namespace ui::plots {
class RunPlots;
}
namespace ui::widgets {
class Button;
}

namespace ui::panels {

class Context;
class RunFeed;
class RunInspector;
class RunList;

/// The runs of the project: a table above, the curves of the selected ones below, the inspector at the right. Live runs of this window and of other
/// processes are followed as they write. Actions are asked of the Context; the bin and the star can be undone.
class RunsPlace : public Place {
    Q_OBJECT
public:
    explicit RunsPlace(Context& context);
    ~RunsPlace() override;

    void activate() override;
    [[nodiscard]] QList<QAction*> commands() const override { return commands_; }
    [[nodiscard]] QList<shell::Hit> hits() const override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;
    [[nodiscard]] QWidget* searchField() const override;
    [[nodiscard]] RunFeed& feed() { return *feed_; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeMain();
    void makeActions();
    QAction* addCommand(const QString& id, const QString& icon, const QString& text, const QKeySequence& keys, void (RunsPlace::*act)());
    void connectParts();
    void connectContext();
    void projectChanged();
    void listArrived(std::vector<core::store::RunEntry> runs);
    void selectionChanged();
    void seriesGrew();
    void showCounts();
    void updateActions();
    [[nodiscard]] InspectedRuns inspected() const;
    [[nodiscard]] std::vector<plots::PlottedRun> plotted() const;
    void saveNotes(const QString& folder, const core::runs::RunNotes& notes);
    void changeNotes(const QString& words, const QStringList& folders, std::function<void(core::runs::RunNotes&)> change);
    void writeCurves(const QString& path, const std::vector<plots::PlottedRun>& runs);

    void resume();
    void pause();
    void stop();
    void fork();
    /// Takes the best checkpoint as the start of a new recipe: for a run that went on too long.
    void returnToBest();
    void trainFrom(core::runs::RunSpec spec, const std::filesystem::path& best);
    void report();
    void compare();
    void bin();
    void star();
    void openFolder();

    Context& context_;
    RunFeed* feed_;
    frames::PlaceFrame* frame_;
    QStackedWidget* pages_;
    QSplitter* splitter_;
    RunList* list_;
    plots::RunPlots* plots_;
    RunInspector* inspector_;
    QTimer* draw_;
    QTimer* inspect_;
    plots::RunStyles styles_;
    struct Unwritten {
        core::runs::RunNotes notes;
        int serial = 0;
    };
    QHash<QString, Unwritten> unwritten_; ///< notes on their way to the disk: a list that was read before them must not take them back
    int notesSerial_ = 0;
    QStringList shown_;
    QString awaited_; ///< a run that was started and is to be selected once it is in the list
    QList<QAction*> commands_;
    QAction *resumeAction_, *pauseAction_, *stopAction_, *forkAction_, *bestAction_, *reportAction_, *binAction_, *starAction_,
        *folderAction_, *compareAction_;
    widgets::Button *pauseButton_, *resumeButton_, *forkButton_, *reportButton_, *compareButton_;
};

} // namespace ui::panels
