#include "ui/main_window.h"

#include "core/runs/model_names.h"
#include "core/store/project.h"
#include "ui/access/accessible_role.h"
#include "ui/frames/place_frame.h"
#include "ui/panels/panels.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/job_bar.h"
#include "ui/shell/machine.h"
#include "ui/shell/notify/long_work.h"
#include "ui/shell/notify/notifier.h"
#include "ui/shell/project_opener.h"
#include "ui/shell/rail.h"
#include "ui/shell/recent_projects.h"
#include "ui/shell/start_page.h"
#include "ui/shell/top_bar.h"
#include "ui/theme/appearance.h"
#include "ui/theme/type.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>

namespace ui {

using theme::px;
using widgets::Item;

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent), machine_(new shell::Machine(this)), opener_(new shell::ProjectOpener(context_, this)),
      longWork_(new shell::LongWork(context_.jobs(), this)), notifier_(new shell::Notifier(this)) {
    setObjectName(QStringLiteral("window"));
    setWindowTitle(QStringLiteral("Anneal"));
    setAcceptDrops(true);
    setMinimumSize(px(960), px(700)); // what the places need; tests/hostile asks them
    build();
    connectParts();
    connectContext();
    connectLongWork();
    recallGeometry();
    recallPlaces();
    projectChanged();
}

MainWindow::~MainWindow() { context_.jobs().stopAll(); }

void MainWindow::build() {
    top_ = new shell::TopBar;
    rail_ = new shell::Rail;
    stack_ = new QStackedWidget;
    start_ = new shell::StartPage;
    jobBar_ = new shell::JobBar(context_.jobs(), *machine_);
    stack_->addWidget(start_);
    buildPlaces();
    auto* middle = widgets::row({rail_, widgets::verticalLine(), {stack_, 1}}, 0);
    auto* all = new widgets::Region(&theme::Theme::window);
    widgets::fillColumn(all, {top_, widgets::horizontalLine(), {middle, 1}, widgets::horizontalLine(), jobBar_}, 0);
    setCentralWidget(all);
    widgets::named(static_cast<QWidget*>(all), QStringLiteral("content"), QStringLiteral("Anneal"));
    access::setAccessibleRole(all, QAccessible::Pane);
    all->setFocusPolicy(Qt::ClickFocus); // so that no field takes the focus at the start; Tab passes it
    all->setFocus();
    palette_ = new shell::CommandPalette(top_->search(), this);
    palette_->setSource([this] { return hits(); });
    buildMenus();
}

void MainWindow::buildPlaces() {
    for (auto& made : panels::makePlaces(context_)) {
        panels::Place* place = made.release(); // the stack owns it from here
        const int at = static_cast<int>(places_.size());
        rail_->addPlace(place->key(), place->title(), place->icon(), QStringLiteral("Ctrl+%1").arg(at + 1));
        connect(place, &panels::Place::badgeChanged, rail_, [this, at](const panels::Badge& badge) { rail_->setBadge(at, badge); });
        stack_->addWidget(place);
        places_.push_back(place);
    }
}

void MainWindow::connectParts() {
    connect(rail_, &shell::Rail::chosen, this, &MainWindow::showPlace);
    connect(top_, &shell::TopBar::themeClicked, this, [] { theme::Appearance::instance().toggle(); });
    connect(top_, &shell::TopBar::helpClicked, this, &MainWindow::showManualOfFocus);
    connect(start_, &shell::StartPage::demoClicked, this, &MainWindow::openDemo);
    connect(start_, &shell::StartPage::openClicked, this, [this] { opener_->askOpen(this); });
    connect(start_, &shell::StartPage::newClicked, this, [this] { opener_->askNew(this); });
    connect(start_, &shell::StartPage::manualClicked, this, [this] { showManual(QStringLiteral("index")); });
    connect(start_, &shell::StartPage::projectChosen, this, &MainWindow::openProject);
    connect(start_, &shell::StartPage::filesChosen, this, &MainWindow::takeFiles);
    connect(start_, &shell::StartPage::rowsPasted, this, &MainWindow::pasteRows);
    connect(start_, &shell::StartPage::modelFolderClicked, this, [this] { context_.showPlace(QStringLiteral("model")); });
    connect(opener_, &shell::ProjectOpener::opened, start_, &shell::StartPage::refreshRecent);
    connect(&context_, &panels::Context::announced, jobBar_, &shell::JobBar::setLast);
}

void MainWindow::connectLongWork() {
    connect(longWork_, &shell::LongWork::ended, this, [this](const QString& title, const QString& words) {
        if (isActiveWindow()) return; // the job bar says it
        QApplication::alert(this);
        notifier_->show(title, words);
    });
    connect(notifier_, &shell::Notifier::clicked, this, [this] {
        if (isMinimized()) showNormal();
        raise();
        activateWindow();
    });
}

void MainWindow::connectContext() {
    connect(&context_, &panels::Context::projectChanged, this, &MainWindow::projectChanged);
    const auto follow = [this](const QString& key) {
        for (std::size_t i = 0; i < places_.size(); ++i)
            if (places_[i]->key() == key) showPlace(static_cast<int>(i));
    };
    connect(&context_, &panels::Context::placeRequested, this, follow);
    connect(&context_, &panels::Context::importRequested, this, [follow] { follow(QStringLiteral("data")); });
    connect(&context_, &panels::Context::modelsAdded, this, [follow] { follow(QStringLiteral("model")); });
    connect(&context_, &panels::Context::runRequested, this, [follow] { follow(QStringLiteral("runs")); });
    connect(&context_, &panels::Context::tryRequested, this, [follow] { follow(QStringLiteral("try")); });
    connect(&context_, &panels::Context::exportRequested, this, [follow] { follow(QStringLiteral("export")); });
    for (const auto signal : {&panels::Context::trainDatasetRequested})
        connect(&context_, signal, this, [follow] { follow(QStringLiteral("train")); });
    connect(&context_, &panels::Context::trainModelRequested, this, [follow] { follow(QStringLiteral("train")); });
    connect(&context_, &panels::Context::specRequested, this, [follow] { follow(QStringLiteral("train")); });
}

void MainWindow::openProject(const QString& folder) { opener_->open(folder); }

void MainWindow::openDemo() { opener_->openDemo(); }

void MainWindow::openLast() {
    const auto recent = shell::recentProjects();
    opener_->open(!recent.isEmpty() && recent.first().exists ? recent.first().folder
                                                             : QString::fromStdString(core::store::defaultProjectFolder().string()));
}

int MainWindow::currentPlace() const { return stack_->currentIndex() - 1; }

void MainWindow::showPlace(int place) {
    if (place < 0 || place >= static_cast<int>(places_.size())) return;
    rail_->setCurrent(place);
    stack_->setCurrentIndex(place + 1);
    giveShortcuts();
    centralWidget()->setFocus(); // a place takes the focus only where it wants it
    places_[static_cast<std::size_t>(place)]->activate();
}

void MainWindow::showStart() {
    rail_->setCurrent(-1);
    start_->refreshRecent();
    stack_->setCurrentIndex(0);
    giveShortcuts();
    centralWidget()->setFocus();
}

/// Keys that mean something else in each place are those of the place that is shown.
void MainWindow::giveShortcuts() {
    for (std::size_t i = 0; i < places_.size(); ++i)
        for (QAction* action : places_[i]->commands())
            if (const QKeySequence keys = panels::shortcutHere(*action); !keys.isEmpty())
                action->setShortcut(static_cast<int>(i) == currentPlace() ? keys : QKeySequence());
}

/// Tab passes over what lies under a sheet.
bool MainWindow::focusNextPrevChild(bool next) {
    const auto covered = [](const QWidget* part) {
        for (const QWidget* around = part; around; around = around->parentWidget())
            if (const auto* frame = qobject_cast<const frames::PlaceFrame*>(around)) return frame->covers(*part);
        return false;
    };
    const QWidget* first = focusWidget();
    do {
        if (!QMainWindow::focusNextPrevChild(next)) return false;
    } while (focusWidget() && focusWidget() != first && covered(focusWidget()));
    return true;
}

void MainWindow::projectChanged() {
    const auto project = context_.project();
    const QString name = project ? QString::fromStdString(project->name()) : QString();
    const QString folder = project ? QString::fromStdString(project->folder().string()) : QString();
    top_->setProjectName(project ? name : tr("No project"), folder);
    start_->setProject(name);
    setWindowTitle(project ? tr("%1 – Anneal").arg(QString(name).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"))) // Qt's own sign
                           : QStringLiteral("Anneal"));
    if (!project || (project->datasets().empty() && project->runs().empty())) {
        showStart();
        return;
    }
    const int kept = QSettings().value(QStringLiteral("window/place"), 0).toInt();
    showPlace(currentPlace() >= 0 ? currentPlace() : std::clamp(kept, 0, static_cast<int>(places_.size()) - 1));
}

void MainWindow::keepState() {
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/place"), std::max(0, currentPlace()));
    for (const panels::Place* place : places_) settings.setValue(QStringLiteral("places/") + place->key(), place->saveState());
}

void MainWindow::recallGeometry() {
    const QByteArray geometry = QSettings().value(QStringLiteral("window/geometry")).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry)) {
        // Where the screen is smaller the whole of it, less what a title bar takes.
        const QSize room = screen()->availableGeometry().size() - QSize(px(8), px(40));
        resize(QSize(px(1440), px(900)).boundedTo(room).expandedTo(minimumSize()));
    }
}

void MainWindow::recallPlaces() {
    const QSettings settings;
    for (panels::Place* place : places_) place->restoreState(settings.value(QStringLiteral("places/") + place->key()).toByteArray());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    keepState();
    context_.jobs().stopAll();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) files += url.toLocalFile();
    takeFiles(files);
}

void MainWindow::takeFiles(const QStringList& paths) {
    QStringList files, models;
    for (const QString& path : paths) (core::runs::isModel(path.toStdString()) ? models : files) += path;
    if (!models.isEmpty()) context_.addModels(models);
    if (!files.isEmpty()) context_.importFiles(files);
}

} // namespace ui
