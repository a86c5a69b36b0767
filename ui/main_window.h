#pragma once

#include "ui/panels/context.h"
#include "ui/shell/hit.h"

#include <QMainWindow>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <vector>

class QMenu;
class QStackedWidget;

namespace ui::manual {
class ManualWindow;
}
namespace ui::panels {
class Place;
struct Badge;
} // namespace ui::panels

namespace ui::shell {
class CommandPalette;
class JobBar;
class LongWork;
class Machine;
class Notifier;
class ProjectOpener;
class Rail;
class StartPage;
class TopBar;
} // namespace ui::shell

namespace ui {

/// The window: bar at the top, rail at the left, one place at a time, jobs at the bottom. Knows the places only by `panels.def`.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    void openProject(const QString& folder);
    void openDemo();
    /// The project of last time where it is still there; at the first start the default project in the user's data folder.
    void openLast();
    [[nodiscard]] panels::Context& context() { return context_; }
    [[nodiscard]] const std::vector<panels::Place*>& places() const { return places_; }
    /// The place that is shown, or -1 for the start page.
    [[nodiscard]] int currentPlace() const;
    void showPlace(int place);
    void showStart();
    /// A page of the manual, at the heading that begins with these words.
    void showManual(const QString& page, const QString& heading = {});
    /// Shows another language (a code of text::languages(), empty: the system's) as soon as no place holds what would be lost.
    void chooseLanguage(const QString& code);

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void buildPlaces();
    void connectContext();
    void connectParts();
    void connectLongWork();
    [[nodiscard]] bool canRebuild() const;
    void rebuild();
    void buildMenus();
    void buildProjectMenu(QMenu& menu);
    void buildEditMenu(QMenu& menu);
    void buildViewMenu(QMenu& menu);
    void buildLanguageMenu(QMenu& menu);
    void buildPlaceMenus();
    void buildHelpMenu(QMenu& menu);
    QAction* addCommand(QMenu& menu, const QString& id, const QString& icon, const QString& text, const QKeySequence& keys,
                        std::function<void()> act);
    [[nodiscard]] QList<shell::Hit> hits();
    void giveShortcuts();
    void projectChanged();
    void showManualOfFocus();
    void showAbout();
    /// Rows are imported, models are listed.
    void takeFiles(const QStringList& paths);
    void pasteRows();
    void keepState();
    void recallGeometry();
    void recallPlaces();

    panels::Context context_;
    std::vector<panels::Place*> places_;
    shell::Machine* machine_;
    shell::ProjectOpener* opener_;
    shell::LongWork* longWork_;
    shell::Notifier* notifier_;
    // Made by build(), for each language anew.
    shell::TopBar* top_ = nullptr;
    shell::Rail* rail_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    shell::StartPage* start_ = nullptr;
    shell::JobBar* jobBar_ = nullptr;
    shell::CommandPalette* palette_ = nullptr;
    manual::ManualWindow* manual_ = nullptr; ///< made when it is first asked for
    QList<QAction*> commands_;
    QTemporaryDir pasted_;                   ///< what was pasted, for imports to read, until the window closes
    std::optional<QString> awaitedLanguage_; ///< chosen, and shown once nothing would be lost
    bool rebuilds_ = false;                  ///< it is due
};

} // namespace ui
