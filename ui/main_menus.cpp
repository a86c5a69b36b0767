// The menus of the window and what the command palette finds; the rest of MainWindow is in main_window.cpp.
#include "ui/main_window.h"

#include "ui/manual/manual_window.h"
#include "ui/panels/place.h"
#include "ui/shell/about.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/project_opener.h"
#include "ui/shell/recent_projects.h"
#include "ui/shell/top_bar.h"
#include "ui/text/mnemonics.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTemporaryFile>
#include <QUndoStack>

namespace ui {

using theme::Appearance;
using theme::Mode;

QAction* MainWindow::addCommand(QMenu& menu, const QString& id, const QString& icon, const QString& text, const QKeySequence& keys,
                                std::function<void()> act) {
    auto* action = menu.addAction(text);
    action->setObjectName(id);
    action->setProperty("iconName", icon);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    addAction(action);
    commands_.append(action);
    return action;
}

void MainWindow::buildMenus() {
    QMenuBar* bar = top_->menus();
    auto* project = bar->addMenu(tr("&Project"));
    buildProjectMenu(*project);
    top_->setProjectMenu(project);
    buildEditMenu(*bar->addMenu(tr("&Edit")));
    buildViewMenu(*bar->addMenu(tr("&View")));
    buildPlaceMenus();
    buildHelpMenu(*bar->addMenu(tr("&Help")));
}

void MainWindow::buildProjectMenu(QMenu& menu) {
    addCommand(menu, QStringLiteral("project.new"), QStringLiteral("plus"), tr("New project…"), QKeySequence::New,
               [this] { opener_->askNew(this); });
    addCommand(menu, QStringLiteral("project.open"), QStringLiteral("folder"), tr("Open project…"), QKeySequence::Open,
               [this] { opener_->askOpen(this); });
    auto* recent = menu.addMenu(tr("Recent projects"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        for (const shell::RecentProject& project : shell::recentProjects()) {
            auto* action =
                recent->addAction(text::asActionText(project.name + QStringLiteral("    ") + shell::shortFolder(project.folder)));
            action->setEnabled(project.exists);
            connect(action, &QAction::triggered, this, [this, folder = project.folder] { openProject(folder); });
        }
        if (recent->isEmpty()) recent->addAction(tr("None yet"))->setEnabled(false);
    });
    addCommand(menu, QStringLiteral("project.demo"), QStringLiteral("play"), tr("Open the demo"), {}, [this] { openDemo(); });
    addCommand(menu, QStringLiteral("project.start"), QStringLiteral("home"), tr("Start page"), {}, [this] { showStart(); });
    menu.addSeparator();
    addCommand(menu, QStringLiteral("project.quit"), QStringLiteral("close"), tr("Quit"), QKeySequence::Quit, [this] { close(); });
}

void MainWindow::buildEditMenu(QMenu& menu) {
    for (const bool redo : {false, true}) {
        QAction* action = redo ? context_.undo().createRedoAction(&menu, tr("Redo")) : context_.undo().createUndoAction(&menu, tr("Undo"));
        action->setObjectName(redo ? QStringLiteral("edit.redo") : QStringLiteral("edit.undo"));
        action->setProperty("iconName", redo ? QStringLiteral("redo") : QStringLiteral("undo"));
        action->setShortcut(redo ? QKeySequence::Redo : QKeySequence::Undo);
        // What was done may hold a name; Qt's own slot came first.
        connect(&context_.undo(), redo ? &QUndoStack::redoTextChanged : &QUndoStack::undoTextChanged, action,
                [action] { action->setText(text::asActionText(action->text())); });
        menu.addAction(action);
        addAction(action);
        commands_.append(action);
    }
    menu.addSeparator();
    addCommand(menu, QStringLiteral("edit.find"), QStringLiteral("search"), tr("Find in this place"), QKeySequence::Find, [this] {
        if (currentPlace() < 0) return;
        if (QWidget* field = places_[static_cast<std::size_t>(currentPlace())]->searchField()) field->setFocus(Qt::ShortcutFocusReason);
    });
    addCommand(menu, QStringLiteral("edit.palette"), QStringLiteral("search"), tr("Search everything"), QKeySequence(Qt::CTRL | Qt::Key_K),
               [this] {
                   top_->search()->setFocus(Qt::ShortcutFocusReason);
                   if (!palette_->isOpen()) palette_->open();
               });
}

void MainWindow::buildViewMenu(QMenu& menu) {
    for (std::size_t i = 0; i < places_.size(); ++i)
        addCommand(menu, QStringLiteral("view.") + places_[i]->key(), places_[i]->icon(), places_[i]->title(),
                   QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))),
                   [this, i] { showPlace(static_cast<int>(i)); });
    menu.addSeparator();
    auto* group = new QActionGroup(&menu);
    const std::initializer_list<std::tuple<Mode, QString, QString>> modes{
        {Mode::System, QStringLiteral("system"), tr("Colours of the system")},
        {Mode::Light, QStringLiteral("light"), tr("Light colours")},
        {Mode::Dark, QStringLiteral("dark"), tr("Dark colours")}};
    for (const auto& [mode, id, words] : modes) {
        auto* action = addCommand(menu, QStringLiteral("view.") + id, mode == Mode::Dark ? QStringLiteral("moon") : QStringLiteral("sun"),
                                  words, {}, [mode = mode] { Appearance::instance().setMode(mode); });
        action->setCheckable(true);
        group->addAction(action);
        const auto show = [action, mode = mode] { action->setChecked(Appearance::instance().mode() == mode); };
        connect(&Appearance::instance(), &Appearance::changed, action, show);
        show();
    }
    menu.addSeparator();
    buildLanguageMenu(menu);
    menu.addSeparator();
    addCommand(menu, QStringLiteral("view.full"), QStringLiteral("external"), tr("Full screen"), QKeySequence::FullScreen,
               [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::buildPlaceMenus() {
    // Train, Runs, Try and Export share the menu Run.
    auto* dataMenu = top_->menus()->addMenu(tr("&Data"));
    auto* modelMenu = top_->menus()->addMenu(tr("&Model"));
    auto* runMenu = top_->menus()->addMenu(tr("&Run"));
    for (panels::Place* place : places_) {
        QMenu* menu = place->key() == QStringLiteral("data") ? dataMenu : place->key() == QStringLiteral("model") ? modelMenu : runMenu;
        const QList<QAction*> commands = place->commands();
        if (!menu->isEmpty() && !commands.isEmpty()) menu->addSeparator();
        for (QAction* action : commands) {
            menu->addAction(action);
            // One that works within its place alone belongs to that; as an action of the window it would work everywhere.
            if (action->shortcutContext() == Qt::WindowShortcut) addAction(action);
            commands_.append(action);
        }
    }
    for (QMenu* menu : {dataMenu, modelMenu, runMenu}) menu->menuAction()->setVisible(!menu->isEmpty());
}

void MainWindow::buildHelpMenu(QMenu& menu) {
    addCommand(menu, QStringLiteral("help.manual"), QStringLiteral("help"), tr("Manual"), QKeySequence::HelpContents,
               [this] { showManualOfFocus(); });
    addCommand(menu, QStringLiteral("help.about"), QStringLiteral("info"), tr("About Anneal"), {}, [this] { showAbout(); });
}

QList<shell::Hit> MainWindow::hits() {
    QList<shell::Hit> all;
    for (const panels::Place* place : places_) all += place->hits();
    for (QAction* action : commands_) {
        if (!action->isEnabled() || !action->isVisible()) continue;
        shell::Hit hit;
        hit.section = tr("Actions");
        const QString icon = action->property("iconName").toString();
        hit.icon = icon.isEmpty() ? QStringLiteral("bolt") : icon;
        hit.name = text::wordsOfAction(action->text());
        hit.right = action->shortcut().toString(QKeySequence::NativeText);
        hit.detail = action->property("place").toString();
        hit.explanation = action->statusTip();
        hit.prefix = '>';
        hit.go = [action] { action->trigger(); };
        all.append(hit);
    }
    for (const manual::Page& page : manual::pages()) {
        shell::Hit hit;
        hit.section = tr("Manual");
        hit.icon = QStringLiteral("help");
        hit.name = page.title;
        hit.prefix = '?';
        hit.go = [this, key = page.key] { showManual(key); };
        all.append(hit);
    }
    return all;
}

void MainWindow::showManual(const QString& page, const QString& heading) {
    if (!manual_) manual_ = new manual::ManualWindow(this);
    if (!manual_->isInstalled()) {
        context_.announce(tr("The manual is not installed; it belongs at %1").arg(manual::folder()), theme::Tone::Warn);
        return;
    }
    manual_->show(); // first, so that the page is laid out for the size that it has
    manual_->showPage(page, heading);
    manual_->raise();
    manual_->activateWindow();
}

/// A field of the form has its own words among the settings; all else has the page of its place.
void MainWindow::showManualOfFocus() {
    static const QString setting = QStringLiteral("setting.");
    for (const QWidget* widget = focusWidget(); widget; widget = widget->parentWidget())
        if (widget->objectName().startsWith(setting)) {
            showManual(QStringLiteral("settings"), widget->objectName().mid(setting.size()).remove(QStringLiteral("undo.")));
            return;
        }
    showManual(currentPlace() < 0 ? QStringLiteral("first-steps") : places_[static_cast<std::size_t>(currentPlace())]->key());
}

void MainWindow::showAbout() { shell::showAbout(this); }

void MainWindow::pasteRows() {
    const QString rows = QApplication::clipboard()->text();
    if (rows.trimmed().isEmpty()) {
        context_.announce(tr("The clipboard holds no text"), theme::Tone::Warn);
        return;
    }
    QTemporaryFile file(pasted_.filePath(QStringLiteral("pasted-XXXXXX.txt")));
    file.setAutoRemove(false); // the import reads it later and by its name
    if (file.open() && file.write(rows.toUtf8()) >= 0) context_.importFiles({file.fileName()});
}

} // namespace ui
