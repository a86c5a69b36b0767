#pragma once

#include "tests/shots/shooter.h"
#include "tests/support/ui/pseudo_words.h"
#include "ui/main_window.h"

#include <QAbstractButton>
#include <QString>

#include <functional>
#include <memory>

namespace shots {

/// The window with what the scenes need to play in it.
class Stage {
public:
    Stage(ui::MainWindow& stageWindow, Shooter& shooter) : window(stageWindow), shooter_(shooter) {}
    ui::MainWindow& window;

    template <class W> [[nodiscard]] W* find(const QString& id) const { return window.findChild<W*>(id); }
    void place(const char* key);
    void click(const QString& id);
    /// A narrow window folds its inspectors; this shows one beside the rest, as a person does who unfolds it.
    void shootUnfolded(const QString& inspector, const QString& name);
    /// Waits with the window alive; false, and a line that says so, after the limit.
    [[nodiscard]] static bool wait(const char* what, int limitMs, const std::function<bool()>& done);
    void shoot(const QString& name) { shooter_.shoot(window, name); }
    void shoot(QWidget& other, const QString& name) { shooter_.shoot(other, name); }

    /// Shows a language from now on and waits until every part of the window is made anew; "pseudo": pseudo words over German numbers and dates.
    [[nodiscard]] bool speak(const QString& code);
    /// Opens a project folder and waits for it.
    [[nodiscard]] bool open(const QString& folder);
    /// Runs of every state with their curves, data, and one run that was really trained, if there is time for it (`trained`).
    [[nodiscard]] bool fillProject(const QString& folder, bool trained);

private:
    Shooter& shooter_;
    std::unique_ptr<tests::PseudoWords> pseudo_;
};

/// Every place without anything in it.
void playEmptyScenes(Stage& stage);
/// The Data place alone.
void playData(Stage& stage);
/// The start page and the main state of each place, as they stand.
void playMainScenes(Stage& stage);
/// Manual, about, dialogs of files and names.
void playWindows(Stage& stage);
void playMenus(Stage& stage);
/// A training in the job bar and another one queued behind it, over every place.
void playBusy(Stage& stage);
void playMessages(Stage& stage);
/// Every place, tab, dialog and menu of a full project, with errors, with a job that runs and with messages.
void playFullScenes(Stage& stage);

} // namespace shots
