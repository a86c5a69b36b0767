#include "ui/panels/data/data_place.h"

#include "core/base/error.h"
#include "core/base/paths.h"
#include "ui/frames/empty_state.h"
#include "ui/frames/place_frame.h"
#include "ui/frames/place_header.h"
#include "ui/panels/context.h"
#include "ui/panels/data/dataset_commands.h"
#include "ui/panels/data/dataset_inspector.h"
#include "ui/panels/data/doctor_section.h"
#include "ui/panels/data/import_sheet.h"
#include "ui/panels/data/rows_view.h"
#include "ui/panels/data/splits/splits_page.h"
#include "ui/panels/data/steps/plan_draft.h"
#include "ui/panels/data/steps/step_page.h"
#include "ui/panels/data/steps/steps_panel.h"
#include "ui/panels/panels.h"
#include "ui/shell/bundled.h"
#include "ui/tables/list_view.h"
#include "ui/text/numbers.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace ui::panels {

using theme::Theme;
using widgets::Button;

namespace {

QString rowsText(std::int64_t rows) { return DataPlace::tr("%L1 rows").arg(rows); }

} // namespace

std::unique_ptr<Place> makeDataPlace(Context& context) { return std::make_unique<DataPlace>(context); }

DataPlace::DataPlace(Context& context)
    : Place(QStringLiteral("data"), tr("Data"), QStringLiteral("data")), context_(context),
      frame_(new frames::PlaceFrame(QStringLiteral("data"), tr("Data"))), main_(new QStackedWidget),
      inspector_(new DatasetInspector(context)), draft_(new PlanDraft(context, this)), steps_(new StepsPanel(context, *draft_)) {
    rows_ = new RowsView(context, *draft_);
    widgets::fillColumn(this, {{frame_, 1}}, 0);
    makeHeader();
    frame_->setList(makeList(), 264);
    main_->addWidget(makeEmpty());
    main_->addWidget(rows_);
    auto* ground = new widgets::Region(&Theme::surface);
    widgets::fillColumn(ground, {{main_, 1}}, 0);
    frame_->setMain(ground);
    auto* more = new widgets::IconButton(QStringLiteral("data.more"), QStringLiteral("more"), tr("More about this dataset"));
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("data.more.menu"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(*menu); });
    more->setPopup(menu);
    inspector_->addTool(more);
    frame_->setInspector(inspector_);
    makeCommands();
    connectParts();
    reload();
}

void DataPlace::makeHeader() {
    use_ = new Button(QStringLiteral("data.use"), tr("Train on it"), QStringLiteral("train"));
    use_->setToolTip(tr("Use this dataset for training"));
    export_ = new Button(QStringLiteral("data.export"), tr("Export rows"), QStringLiteral("export"));
    export_->setToolTip(tr("Write the selected rows, those found, or all of them as a file"));
    splits_ = new Button(QStringLiteral("data.split"), tr("Split"), QStringLiteral("split"));
    splits_->setToolTip(tr("Hand the rows out to training, validation and test"));
    check_ = new Button(QStringLiteral("data.check"), tr("Check"), QStringLiteral("shield"));
    check_->setToolTip(tr("Let the doctor look for faults in the rows"));
    auto* import = new Button(QStringLiteral("data.import"), tr("Import…"), QStringLiteral("plus"), Button::Kind::Primary);
    connect(use_, &Button::clicked, this, [this] { trainOn(draft_->seenVersion()); });
    connect(export_, &Button::clicked, rows_, &RowsView::exportRows);
    connect(splits_, &Button::clicked, this, &DataPlace::showSplits);
    connect(check_, &Button::clicked, this, [this] {
        inspector_->setFolded(false);
        inspector_->check();
    });
    connect(import, &Button::clicked, this, &DataPlace::chooseFile);
    for (auto* button : {use_, export_, splits_, check_, import}) frame_->header()->addAction(button);
}

void DataPlace::connectParts() {
    connect(draft_, &PlanDraft::rowsChanged, this, &DataPlace::showDraft);
    connect(draft_, &PlanDraft::planChanged, this, [this] {
        inspector_->yieldLane();
        showList();
    });
    connect(rows_, &RowsView::searchStarts, inspector_, &DatasetInspector::yieldLane);
    connect(rows_, &RowsView::trainWanted, this, &DataPlace::trainOn);
    connect(draft_, &PlanDraft::saved, this, [this](const QString& dataset, qint64 version) {
        if (std::exchange(trainsOnceSaved_, QString()) == dataset) trainOn(version);
    });
    connect(draft_, &PlanDraft::datasetWanted, this, [this](const QString& name) {
        filter_->clear();
        list_->choose(name);
    });
    connect(steps_, &StepsPanel::stepChosen, rows_, &RowsView::showStep);
    connect(steps_, &StepsPanel::pageWanted, this, [this](int step) {
        rows_->showStep(step);
        rows_->showTab(RowsView::Steps);
        rows_->stepPage().focusForm();
    });
    connect(steps_, &StepsPanel::replayWanted, this, &DataPlace::replay);
    connect(&rows_->stepPage(), &StepPage::stepWanted, steps_, &StepsPanel::choose);
    connect(&rows_->stepPage(), &StepPage::addWanted, steps_, &StepsPanel::askAdd);
    connect(&inspector_->doctor(), &DoctorSection::rowsRequested, rows_, &RowsView::showRows);
    connect(&inspector_->doctor(), &DoctorSection::mendRequested, this, &DataPlace::mend);
    connect(&inspector_->doctor(), &DoctorSection::findingsShown, this, &DataPlace::showFindings);
    connect(inspector_, &DatasetInspector::factsShown, this, [this] {
        const auto facts = inspector_->facts();
        if (!facts) return;
        rows_->setLengths(facts->rowTokens.empty() ? nullptr : std::shared_ptr<const std::vector<std::uint32_t>>(facts, &facts->rowTokens));
        QStringList labels;
        for (const auto& [label, rows] : facts->labels) labels << QString::fromStdString(label);
        labels.sort();
        rows_->setLabels(labels);
    });
    connect(&context_, &Context::projectChanged, this, &DataPlace::reload);
    connect(&context_, &Context::datasetsChanged, this, &DataPlace::reload);
    connect(&context_, &Context::importRequested, this, &DataPlace::openImport);
    connect(&context_.jobs(), &bridge::JobBridge::jobFinished, this, [this](quint64 id, core::base::JobState state) {
        if (id != importing_ || state != core::base::JobState::Stopped) return;
        importing_ = 0; // stopped in the job bar: what was written into the sheet stays
        if (sheet_) sheet_->setImporting(false);
    });
    connect(&context_, &Context::trainModelRequested, this, [this](const QString& path) {
        rows_->setModel(path);
        inspector_->setModel(path);
    });
}

QWidget* DataPlace::makeList() {
    filter_ = new widgets::SearchEdit(QStringLiteral("data.filter"), tr("Filter datasets"));
    list_ = new tables::ListView(QStringLiteral("data.list"), tr("Datasets"));
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(filter_, &QLineEdit::textChanged, this, &DataPlace::showList);
    connect(list_, &tables::ListView::chosenChanged, this, &DataPlace::choose);
    connect(list_, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (!list_->indexAt(at).isValid()) return;
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(list_->viewport()->mapToGlobal(at));
    });
    auto* add = new widgets::IconButton(QStringLiteral("data.list.add"), QStringLiteral("plus"), tr("Import a file"));
    connect(add, &QAbstractButton::clicked, this, &DataPlace::chooseFile);
    auto* top = new widgets::Region(&Theme::sunken);
    widgets::fillColumn(top, {{widgets::bar(48, {{filter_, 1}, {add}}, 8, {12, 0, 8, 0})}, {widgets::horizontalLine()}, {list_, 1}}, 0);
    auto* both = new QSplitter(Qt::Vertical);
    both->setObjectName(QStringLiteral("data.list.splitter"));
    both->setHandleWidth(1);
    both->setChildrenCollapsible(false);
    both->addWidget(top);
    both->addWidget(steps_);
    both->setSizes({theme::px(230), theme::px(520)});
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 3);
    return both;
}

void DataPlace::fillMenu(QMenu& menu) {
    menu.clear();
    const auto project = context_.project();
    const bool writable = project && !project->readOnly();
    const auto add = [&](const QString& id, const QString& words, bool enabled, auto act) {
        auto* action = menu.addAction(words);
        action->setObjectName(id);
        action->setEnabled(enabled && !chosen_.isEmpty());
        connect(action, &QAction::triggered, this, act);
    };
    add(QStringLiteral("data.menu.train"), tr("Train on it"), true, [this] { use_->click(); });
    add(QStringLiteral("data.menu.folder"), tr("Open its folder"), draft_->isOpen(),
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(draft_->seenFolder().string()))); });
    add(QStringLiteral("data.menu.name"), tr("Copy its name for a command"), true, [this] {
        QGuiApplication::clipboard()->setText(QStringLiteral("dataset:%1@%2").arg(chosen_, QString::number(draft_->seenVersion())));
        context_.announce(tr("dataset:%1@%2 is in the clipboard").arg(chosen_, QString::number(draft_->seenVersion())));
    });
    menu.addSeparator();
    add(QStringLiteral("data.bin"), tr("Move to bin"), writable, [this] { binChosen(); });
}

QWidget* DataPlace::makeEmpty() {
    auto* empty = new frames::EmptyState(QStringLiteral("download"), tr("Drop your own data anywhere in this window"),
                                         tr("CSV, TSV, JSON, JSON Lines, Parquet or plain text; you see every row before it is imported."));
    empty->setDropTarget(true);
    auto* choose = new Button(QStringLiteral("data.empty.choose"), tr("Choose a file…"), QStringLiteral("folder"), Button::Kind::Primary);
    auto* bundled = new Button(QStringLiteral("data.empty.bundled"), tr("Import the data that comes along"), QStringLiteral("data"));
    connect(choose, &Button::clicked, this, &DataPlace::chooseFile);
    connect(bundled, &Button::clicked, this, &DataPlace::importBundled);
    empty->addAction(choose);
    empty->addAction(bundled);
    auto* host = new QWidget;
    widgets::fillColumn(host, {{empty, 1}}, 0, {40, 24, 40, 32});
    return host;
}

void DataPlace::makeCommands() {
    const auto add = [&](const QString& id, const QString& text, const QKeySequence& keys, auto call) {
        auto* action = new QAction(text, this);
        action->setObjectName(id);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, call);
        commands_ << action;
    };
    add(QStringLiteral("data.command.import"), tr("Import a file…"), QKeySequence(Qt::CTRL | Qt::Key_I), [this] { chooseFile(); });
    add(QStringLiteral("data.command.bundled"), tr("Import the data that comes along"), {}, [this] { importBundled(); });
    add(QStringLiteral("data.command.step"), tr("Add a step"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [this] {
        context_.showPlace(key());
        steps_->askAdd();
    });
    add(QStringLiteral("data.command.save"), tr("Save the steps as a version"), QKeySequence::Save, [this] { draft_->save(); });
    add(QStringLiteral("data.command.split"), tr("Split the chosen dataset"), {}, [this] { showSplits(); });
    add(QStringLiteral("data.command.check"), tr("Check the chosen dataset"), {}, [this] { check_->click(); });
    add(QStringLiteral("data.command.export"), tr("Export rows…"), {}, [this] { rows_->exportRows(); });
    add(QStringLiteral("data.command.replay"), tr("Replay the steps on new data…"), {}, [this] { replay(); });
    add(QStringLiteral("data.command.bin"), tr("Move the chosen dataset to the bin"), {}, [this] { binChosen(); });
}

void DataPlace::activate() { list_->setFocus(); }

QWidget* DataPlace::searchField() const { return rows_->searchField(); }

QByteArray DataPlace::saveState() const {
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << frame_->saveState() << rows_->saveState() << chosen_;
    return state;
}

void DataPlace::restoreState(const QByteArray& state) {
    QDataStream in(state);
    QByteArray frame, rows;
    QString chosen;
    in >> frame >> rows >> chosen;
    frame_->restoreState(frame);
    rows_->restoreState(rows);
    if (!chosen.isEmpty()) list_->choose(chosen);
}

void DataPlace::reload() {
    datasets_.clear();
    if (const auto project = context_.project()) {
        try {
            datasets_ = project->datasets();
        } catch (const core::Error& error) {
            context_.announce(QString::fromStdString(error.message()), theme::Tone::Error);
        }
    }
    std::int64_t rows = 0;
    for (const auto& entry : datasets_) rows += entry.info.rows;
    frame_->header()->setDetail(
        datasets_.empty() ? QString() : tr("%Ln dataset(s), %1", nullptr, static_cast<int>(datasets_.size())).arg(rowsText(rows)));
    showBadge();
    showList();
}

/// Datasets with rejected rows or with findings of the doctor.
void DataPlace::showBadge() {
    int count = 0;
    bool serious = false;
    for (const auto& entry : datasets_) {
        const auto found = found_.value(QString::fromStdString(entry.name));
        count += entry.info.rejectedRows > 0 || found.findings > 0 ? 1 : 0;
        serious = serious || found.serious;
    }
    Badge badge;
    if (count > 0)
        badge = {QLocale().toString(count), serious ? theme::Tone::Error : theme::Tone::Warn, false,
                 tr("%Ln dataset(s) with rejected rows or findings", nullptr, count)};
    Q_EMIT badgeChanged(badge);
}

void DataPlace::showList() {
    QList<tables::ListItem> items;
    const QString filter = filter_->text().trimmed();
    for (const auto& entry : datasets_) {
        tables::ListItem item;
        item.foreign = true;
        item.id = item.title = QString::fromStdString(entry.name);
        if (!item.title.contains(filter, Qt::CaseInsensitive)) continue;
        const bool changed = draft_->isOpen() && draft_->name() == item.id && !draft_->isSaved();
        item.second = tr("%1 · %2 · v%3%4")
                          .arg(rowsText(changed ? draft_->rows()->info().rows : entry.info.rows),
                               QString::fromStdString(core::data::nameOf(entry.info.shape)), text::count(entry.version),
                               changed ? tr(", changed") : QString());
        if (const auto found = found_.constFind(item.id); found != found_.constEnd() && found->findings > 0) {
            item.pill = QLocale().toString(found->findings);
            item.tone = found->serious ? theme::Tone::Error : theme::Tone::Warn;
            item.tooltip = tr("%Ln finding(s) of the doctor", nullptr, found->findings);
        } else if (entry.info.rejectedRows > 0) {
            item.pill = QLocale().toString(static_cast<qlonglong>(entry.info.rejectedRows));
            item.tone = theme::Tone::Warn;
            item.tooltip = tr("%Ln rejected row(s)", nullptr, static_cast<int>(entry.info.rejectedRows));
        }
        items << item;
    }
    list_->setItems(items);
    if (!items.isEmpty() && list_->items()->rowOf(chosen_) < 0) list_->choose(items.front().id);
    else if (!items.isEmpty()) choose(chosen_);
    const bool any = !datasets_.empty();
    main_->setCurrentIndex(any ? 1 : 0);
    inspector_->setVisible(any);
    for (auto* button : {use_, export_, splits_, check_}) button->setEnabled(any);
    steps_->setVisible(any);
    if (!any) chosen_.clear();
}

void DataPlace::choose(const QString& name) {
    const auto found =
        std::find_if(datasets_.begin(), datasets_.end(), [&](const auto& entry) { return QString::fromStdString(entry.name) == name; });
    if (found == datasets_.end()) return;
    chosen_ = name;
    try {
        draft_->open(context_.project()->versions(found->name));
    } catch (const core::Error& error) {
        context_.announce(QString::fromStdString(error.message()), theme::Tone::Error);
        draft_->close();
        showDraft();
    }
}

void DataPlace::showDraft() {
    if (!draft_->rows()) return;
    inspector_->setDataset(draft_->rows(), draft_->seenFolder());
    showList();
}

void DataPlace::showFindings() {
    rows_->setFindings(inspector_->doctor().byRow());
    const auto summary = inspector_->doctor().summary();
    if (!summary) return;
    found_.insert(chosen_, {summary->findings, summary->serious});
    showList();
    showBadge();
}

void DataPlace::mend(const QString& step, const std::vector<std::int64_t>& rows) {
    if (step == QStringLiteral("exclude")) {
        std::vector<std::int64_t> origins;
        for (const auto row : rows) origins.push_back(draft_->originOf(row));
        return draft_->exclude(origins);
    }
    const int place = draft_->steps();
    draft_->add(step.toStdString(), {});
    steps_->choose(place);
    rows_->showStep(place);
    rows_->showTab(RowsView::Steps);
}

/// Steps that no version has yet would not be trained on, so they are saved first.
void DataPlace::trainOn(qint64 version) {
    const bool newest = version == draft_->newestVersion();
    if (newest && !draft_->isSaved()) {
        trainsOnceSaved_ = draft_->name();
        context_.announce(tr("Saving the steps of %1 first, so that they are trained on").arg(draft_->name()), theme::Tone::Neutral);
        return draft_->save();
    }
    const QString dataset = QStringLiteral("dataset:") + chosen_;
    context_.trainWithDataset(version >= draft_->newestVersion() ? dataset : dataset + QStringLiteral("@%1").arg(version));
    context_.showPlace(QStringLiteral("train"));
}

void DataPlace::showSplits() {
    rows_->showTab(RowsView::Splits);
    rows_->splits().focusForm();
}

QList<shell::Hit> DataPlace::hits() const {
    QList<shell::Hit> all;
    for (const auto& entry : datasets_) {
        shell::Hit hit;
        hit.section = tr("Datasets");
        hit.icon = QStringLiteral("data");
        hit.name = QString::fromStdString(entry.name);
        hit.detail = rowsText(entry.info.rows);
        hit.go = [this, name = hit.name] {
            context_.showPlace(key());
            filter_->clear();
            list_->choose(name);
        };
        all << hit;
    }
    return all;
}

void DataPlace::binChosen() {
    if (chosen_.isEmpty()) return;
    auto* command = new BinDataset(context_, chosen_, true, tr("Move %1 to the bin").arg(chosen_));
    context_.announce(tr("%1 is in the bin; Ctrl+Z brings it back").arg(chosen_), theme::Tone::Neutral);
    context_.undo().push(command);
}

} // namespace ui::panels
