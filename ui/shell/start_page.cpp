#include "ui/shell/start_page.h"

#include "core/base/about/licences.h"
#include "core/base/paths.h"
#include "ui/frames/empty_state.h"
#include "ui/frames/inspector.h"
#include "ui/frames/place_frame.h"
#include "ui/frames/place_header.h"
#include "ui/itemmodels/licence_tone.h"
#include "ui/shell/bundled.h"
#include "ui/shell/machine.h"
#include "ui/shell/recent_projects.h"
#include "ui/tables/list_delegate.h"
#include "ui/tables/list_view.h"
#include "ui/text/numbers.h"
#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/region.h"
#include "ui/widgets/section.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QScrollArea>
#include <QStorageInfo>

#include <algorithm>

namespace ui::shell {

using theme::px;
using theme::Theme;
using theme::Tone;
using theme::Type;
using widgets::Button;
using widgets::Item;

namespace {

QWidget* capability(const QString& icon, const QString& name, const QString& words) {
    auto* mark = widgets::column({new widgets::IconLabel(icon, &Theme::accent, 20), Item::grow()}, 0, {0, 2, 0, 0});
    auto* text = widgets::column({new widgets::Label(name, Type::BodyStrong), widgets::wrappedLabel(words)}, 2);
    return widgets::row({mark, {text, 1}}, 12);
}

Tone licenceTone(const QString& licence) { return itemmodels::licenceTone(core::base::licenceOf(licence.toStdString())); }

QStringList localFiles(const QMimeData* data) {
    QStringList files;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile()) files += url.toLocalFile();
    return files;
}

} // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent), frame_(new frames::PlaceFrame(QStringLiteral("start"), tr("Start"))) {
    setObjectName(QStringLiteral("place.start"));
    setAcceptDrops(true);
    widgets::fillColumn(this, {{frame_, 1}}, 0);
    auto* manual = new Button(QStringLiteral("start.manual"), tr("Manual"), QStringLiteral("help"));
    auto* open = new Button(QStringLiteral("start.open"), tr("Open project…"), QStringLiteral("folder"));
    auto* make = new Button(QStringLiteral("start.new"), tr("New project…"), QStringLiteral("plus"));
    for (Button* button : {manual, open, make}) frame_->header()->addAction(button);
    connect(manual, &QAbstractButton::clicked, this, &StartPage::manualClicked);
    connect(open, &QAbstractButton::clicked, this, &StartPage::openClicked);
    connect(make, &QAbstractButton::clicked, this, &StartPage::newClicked);
    frame_->setList(makeRecent(), 264);
    frame_->setMain(makeMain());
    auto* inspector = new frames::Inspector(QStringLiteral("start.inspector"), tr("Comes with the program"), 320);
    addBundled(*inspector);
    frame_->setInspector(inspector);
    refreshRecent();
}

void StartPage::setProject(const QString& name) {
    frame_->header()->setDetail(name.isEmpty() ? tr("No project is open") : tr("%1 is empty").arg(name));
}

QWidget* StartPage::makeRecent() {
    auto* region = new widgets::Region(&Theme::sunken);
    auto* browse = new widgets::IconButton(QStringLiteral("start.browse"), QStringLiteral("folder"), tr("Open another project"));
    connect(browse, &QAbstractButton::clicked, this, &StartPage::openClicked);
    recent_ = new tables::ListView(QStringLiteral("start.recent"), tr("Recent projects"));
    recent_->look()->setTwoLineHeight(48);
    connect(recent_, &QListView::clicked, this,
            [this](const QModelIndex& at) { Q_EMIT projectChosen(at.data(tables::kListIdRole).toString()); });
    connect(recent_, &QListView::activated, this,
            [this](const QModelIndex& at) { Q_EMIT projectChosen(at.data(tables::kListIdRole).toString()); });
    auto* words = widgets::wrappedLabel(tr("A project is a folder: data, runs and reports inside, nothing elsewhere."));
    widgets::fillColumn(region,
                        {widgets::bar(36, {widgets::headLabel(tr("Recent projects")), Item::grow(), browse}, 4, {16, 0, 8, 0}),
                         widgets::horizontalLine(),
                         {recent_, 1},
                         widgets::horizontalLine(),
                         widgets::column({words}, 0, {16, 12, 16, 12})},
                        0);
    return region;
}

void StartPage::refreshRecent() {
    QList<tables::ListItem> items;
    for (const RecentProject& project : recentProjects()) {
        tables::ListItem item;
        item.foreign = true;
        item.id = project.folder;
        item.title = project.name;
        item.icon = QStringLiteral("folder");
        item.second = project.exists ? QString(shortFolder(project.folder) + QStringLiteral(" · ") + shortDay(project.opened))
                                     : shortFolder(project.folder);
        if (!project.exists) {
            item.pill = tr("not found");
            item.tone = Tone::Warn;
        }
        items.append(item);
    }
    if (items.isEmpty()) {
        tables::ListItem none;
        none.title = tr("None yet");
        none.heading = true;
        items.append(none);
    }
    recent_->setItems(items);
}

QWidget* StartPage::makeMain() {
    auto* inside = new QWidget;
    auto* title = new widgets::Label(tr("Fine-tune a language model on your own data, on this machine"), Type::PlaceTitle);
    title->setWordWrap(true);
    widgets::fillColumn(inside,
                        {title,
                         Item::gap(14),
                         capability(QStringLiteral("data"), tr("Prepare"),
                                    tr("Import, clean and check rows; see each one exactly as the model will read it.")),
                         Item::gap(10),
                         capability(QStringLiteral("train"), tr("Train"),
                                    tr("All weights or a low-rank adapter, on your own processor, with live curves.")),
                         Item::gap(10),
                         capability(QStringLiteral("compare"), tr("Compare and hand on"),
                                    tr("Weigh runs fairly, read answers side by side, export with a check of the answers.")),
                         Item::gap(24),
                         makeDemoCard(),
                         Item::gap(20),
                         {makeDrop(), 1}},
                        0, {40, 24, 40, 32});
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto* region = new widgets::Region(&Theme::surface);
    widgets::fillColumn(region, {{scroll, 1}}, 0);
    return region;
}

QWidget* StartPage::makeDemoCard() {
    auto* card = new widgets::Card(&Theme::surface, &Theme::accent);
    auto* open = new Button(QStringLiteral("start.demo"), tr("Open the demo"), QStringLiteral("play-filled"), Button::Kind::Primary);
    open->setFixedHeight(px(32));
    connect(open, &QAbstractButton::clicked, this, &StartPage::demoClicked);
    const QList<BundledModel> models = bundledModels();
    std::uint64_t tale = 0;
    for (const BundledDataset& one : bundledDatasets())
        if (one.key == QStringLiteral("grimm")) tale = one.bytes;
    const QString folder = QString::fromStdString((core::base::userDataFolder() / "demo").string());
    auto* facts = new widgets::Facts(
        {{tr("Model"),
          models.isEmpty() ? QString() : tr("%1, %2 parameters").arg(models.first().name, text::parameters(models.first().parameters))},
         {tr("Data"), tale > 0 ? tr("62 tales, %1").arg(text::bytes(tale)) : QString()},
         {tr("Needs"), tr("no network, no graphics card")},
         {tr("Goes to"), shortFolder(folder)}});
    // U+200C keeps the two dashes of the command from being joined by a font with ligatures.
    auto* command = widgets::keyLabel(QStringLiteral("anneal -") + QChar(0x200C) + QStringLiteral("-demo"));
    facts->setMaximumWidth(px(420));
    widgets::fillColumn(card,
                        {new widgets::Label(tr("Demo project"), Type::ItemTitle),
                         widgets::wrappedLabel(tr("A tiny model learns to sound like the Brothers Grimm. Model, data and recipe are in "
                                                  "place: press Start and watch the loss fall."),
                                               Type::Body, &Theme::text),
                         Item::gap(4), facts, Item::gap(10), widgets::row({open, command, Item::grow()}, 12)},
                        6, {20, 18, 20, 18});
    return card;
}

QWidget* StartPage::makeDrop() {
    auto* drop = new frames::EmptyState(QStringLiteral("download"), tr("Drop your own data anywhere in this window"),
                                        tr("CSV, TSV, JSON, JSON Lines, Parquet or plain text; you see every row before it is imported"));
    drop->setDropTarget(true);
    drop->setMinimumHeight(px(190));
    auto* file = new Button(QStringLiteral("start.file"), tr("Choose a file…"), QStringLiteral("folder"));
    auto* paste = new Button(QStringLiteral("start.paste"), tr("Paste rows"), QStringLiteral("copy"));
    auto* model = new Button(QStringLiteral("start.model"), tr("Add a model folder…"), QStringLiteral("model"));
    for (Button* button : {file, paste, model}) drop->addAction(button);
    connect(file, &QAbstractButton::clicked, this, &StartPage::chooseFiles);
    connect(paste, &QAbstractButton::clicked, this, &StartPage::rowsPasted);
    connect(model, &QAbstractButton::clicked, this, &StartPage::modelFolderClicked);
    return drop;
}

void StartPage::addBundled(frames::Inspector& inspector) {
    for (const BundledModel& model : bundledModels()) {
        auto* head = widgets::row({new widgets::Label(model.name, Type::BodyStrong), Item::grow(),
                                   new widgets::Pill(licenceBadge(model.licence), licenceTone(model.licence))});
        auto* facts = new widgets::Facts({{tr("Architecture"), model.architecture},
                                          {tr("Parameters"), text::parameters(model.parameters)},
                                          {tr("Context"), tr("%1 tokens").arg(text::count(model.context))},
                                          {tr("On disk"), text::bytes(model.bytes)}});
        auto* words = widgets::wrappedLabel(tr("Writes very simple tales. Made for trying things out, not for answers."));
        inspector.addSection(new widgets::Section(tr("Model"), widgets::column({head, facts, words}, 6)));
    }
    auto* list = widgets::column({}, 10);
    for (const BundledDataset& one : bundledDatasets()) {
        auto* name = widgets::wrappedLabel(one.title, Type::BodyStrong, &Theme::text);
        auto* words = widgets::column({name, widgets::dimLabel(one.shape + QStringLiteral(" · ") + text::bytes(one.bytes))}, 1);
        list->layout()->addWidget(widgets::row({{words, 1}, new widgets::Pill(licenceBadge(one.licence), licenceTone(one.licence))}));
    }
    inspector.addSection(new widgets::Section(tr("Data"), list));
    machine_ = new widgets::Facts;
    auto* again = new widgets::LinkButton(QStringLiteral("start.look"), tr("Look again"));
    connect(again, &QAbstractButton::clicked, this, &StartPage::lookAtMachine);
    inspector.addSection(new widgets::Section(tr("This machine"), machine_, again));
    lookAtMachine();
}

void StartPage::lookAtMachine() {
    const Machine::Memory memory = Machine::readMemory();
    std::filesystem::path folder = core::base::userDataFolder();
    while (!std::filesystem::exists(folder) && folder.has_relative_path())
        folder = folder.parent_path(); // the folder itself is made with the first project
    const QStorageInfo disk(QString::fromStdString(folder.string()));
    machine_->setFacts(
        {{tr("Processor"), Machine::processorName()},
         {tr("Cores"), text::count(Machine::processorCores())},
         {tr("Memory"), tr("%1, %2 free").arg(text::bytes(memory.totalBytes), text::bytes(memory.totalBytes - memory.usedBytes))},
         {tr("Disk"), tr("%1 free").arg(text::bytes(static_cast<std::uint64_t>(std::max<qint64>(disk.bytesAvailable(), 0))))}});
}

void StartPage::chooseFiles() {
    auto* dialog = new QFileDialog(this, tr("Choose files with rows"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &StartPage::filesChosen);
    dialog->open();
}

void StartPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void StartPage::dropEvent(QDropEvent* event) { Q_EMIT filesChosen(localFiles(event->mimeData())); }

} // namespace ui::shell
