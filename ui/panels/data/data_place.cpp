#include "ui/panels/data/data_place.h"

#include "core/base/error.h"
#include "core/base/paths.h"
#include "ui/frames/empty_state.h"
#include "ui/frames/place_frame.h"
#include "ui/frames/place_header.h"
#include "ui/panels/context.h"
#include "ui/panels/data/dataset_commands.h"
#include "ui/panels/data/dataset_inspector.h"
#include "ui/panels/data/import_sheet.h"
#include "ui/panels/data/rows_view.h"
#include "ui/panels/panels.h"
#include "ui/shell/bundled.h"
#include "ui/tables/list_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QAction>
#include <QBoxLayout>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLocale>
#include <QStackedWidget>

#include <algorithm>

namespace ui::panels {

using theme::Theme;
using widgets::Button;

namespace {

QString rowsText(std::int64_t rows) { return DataPlace::tr("%L1 rows").arg(rows); }

} // namespace

std::unique_ptr<Place> makeDataPlace(Context& context) { return std::make_unique<DataPlace>(context); }

DataPlace::DataPlace(Context& context)
    : Place(QStringLiteral("data"), tr("Data"), QStringLiteral("data")), context_(context),
      frame_(new frames::PlaceFrame(QStringLiteral("data"), tr("Data"))), main_(new QStackedWidget), rows_(new RowsView(context)),
      inspector_(new DatasetInspector(context)) {
    widgets::fillColumn(this, {{frame_, 1}}, 0);
    bin_ = new Button(QStringLiteral("data.bin"), tr("Move to bin"), QStringLiteral("bin"));
    use_ = new Button(QStringLiteral("data.use"), tr("Use for training"), QStringLiteral("check"));
    check_ = new Button(QStringLiteral("data.check"), tr("Check"), QStringLiteral("shield"));
    check_->setToolTip(tr("Let the doctor look for faults in the rows"));
    connect(check_, &Button::clicked, this, [this] {
        inspector_->setFolded(false);
        inspector_->check();
    });
    auto* import = new Button(QStringLiteral("data.import"), tr("Import…"), QStringLiteral("plus"), Button::Kind::Primary);
    connect(bin_, &Button::clicked, this, &DataPlace::binChosen);
    connect(use_, &Button::clicked, this, [this] {
        context_.trainWithDataset(QStringLiteral("dataset:") + chosen_);
        context_.showPlace(QStringLiteral("train"));
    });
    connect(import, &Button::clicked, this, &DataPlace::chooseFile);
    for (auto* button : {bin_, check_, use_, import}) frame_->header()->addAction(button);
    frame_->setList(makeList());
    main_->addWidget(makeEmpty());
    main_->addWidget(rows_);
    auto* ground = new widgets::Region(&Theme::surface);
    widgets::fillColumn(ground, {{main_, 1}}, 0);
    frame_->setMain(ground);
    frame_->setInspector(inspector_);
    makeCommands();

    connect(inspector_, &DatasetInspector::rowsRequested, rows_, &RowsView::showRows);
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
    reload();
}

QWidget* DataPlace::makeList() {
    filter_ = new widgets::SearchEdit(QStringLiteral("data.filter"), tr("Filter datasets"));
    list_ = new tables::ListView(QStringLiteral("data.list"), tr("Datasets"));
    connect(filter_, &QLineEdit::textChanged, this, &DataPlace::showList);
    connect(list_, &tables::ListView::chosenChanged, this, &DataPlace::choose);
    auto* region = new widgets::Region(&Theme::sunken);
    widgets::fillColumn(region, {{widgets::bar(theme::px(48), {{filter_, 1}}, 8, {12, 0, 12, 0})}, {widgets::horizontalLine()}, {list_, 1}},
                        0);
    return region;
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
    std::int64_t rows = 0, rejected = 0;
    for (const auto& entry : datasets_) {
        rows += entry.info.rows;
        rejected += entry.info.rejectedRows > 0 ? 1 : 0;
    }
    frame_->header()->setDetail(
        datasets_.empty() ? QString() : tr("%Ln dataset(s), %1", nullptr, static_cast<int>(datasets_.size())).arg(rowsText(rows)));
    Badge badge;
    if (rejected > 0)
        badge = {QLocale().toString(static_cast<qlonglong>(rejected)), theme::Tone::Warn, false,
                 tr("%Ln dataset(s) with rejected rows", nullptr, static_cast<int>(rejected))};
    Q_EMIT badgeChanged(badge);
    showList();
}

void DataPlace::showList() {
    QList<tables::ListItem> items;
    const QString filter = filter_->text().trimmed();
    for (const auto& entry : datasets_) {
        tables::ListItem item;
        item.id = item.title = QString::fromStdString(entry.name);
        if (!item.title.contains(filter, Qt::CaseInsensitive)) continue;
        item.second = tr("%1 · %2 · v%3")
                          .arg(rowsText(entry.info.rows), QString::fromStdString(core::data::nameOf(entry.info.shape)))
                          .arg(entry.version);
        if (entry.info.rejectedRows > 0) {
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
    use_->setEnabled(any);
    check_->setEnabled(any);
    bin_->setEnabled(any && context_.project() && !context_.project()->readOnly());
    if (!any) {
        chosen_.clear();
        rows_->setDataset(nullptr);
    }
}

void DataPlace::choose(const QString& name) {
    const auto found =
        std::find_if(datasets_.begin(), datasets_.end(), [&](const auto& entry) { return QString::fromStdString(entry.name) == name; });
    if (found == datasets_.end()) return;
    const bool same = chosen_ == name && inspector_->shows(found->folder);
    chosen_ = name;
    if (same) return;
    try {
        const auto dataset = core::data::openDataset(found->folder);
        rows_->setDataset(dataset);
        inspector_->setDataset(dataset, found->folder);
    } catch (const core::Error& error) {
        context_.announce(QString::fromStdString(error.message()), theme::Tone::Error);
        rows_->setDataset(nullptr);
    }
}

void DataPlace::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Import a file"), QString(),
                                   tr("Data (*.csv *.tsv *.json *.jsonl *.parquet *.txt *.gz *.zst);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &DataPlace::openImport);
    dialog->open();
}

void DataPlace::openImport(const QStringList& files) {
    if (files.isEmpty()) return;
    if (!context_.project() || context_.project()->readOnly()) {
        context_.announce(tr("This project cannot be written to; open another one to import into."), theme::Tone::Warn);
        return;
    }
    context_.showPlace(key());
    if (importing_ != 0) { // the sheet of the running import stays; these come after it
        waiting_ += files;
        if (sheet_) sheet_->setRemaining(static_cast<int>(waiting_.size()));
        return;
    }
    waiting_ = files;
    openNextSheet();
}

void DataPlace::openNextSheet() {
    frame_->closeSheet();
    if (waiting_.isEmpty()) return;
    sheet_ = new ImportSheet(context_, waiting_.takeFirst().toStdString());
    sheet_->setRemaining(static_cast<int>(waiting_.size()));
    connect(sheet_, &frames::Sheet::closeRequested, this, &DataPlace::cancelImport);
    connect(sheet_, &ImportSheet::skipRequested, this, &DataPlace::openNextSheet);
    connect(sheet_, &ImportSheet::otherFileRequested, this, &DataPlace::chooseFile);
    connect(sheet_, &ImportSheet::importRequested, this, &DataPlace::importFromSheet);
    frame_->showSheet(sheet_);
}

void DataPlace::cancelImport() {
    if (importing_ != 0) context_.jobs().stop(importing_);
    importing_ = 0;
    waiting_.clear();
    frame_->closeSheet();
}

void DataPlace::importFromSheet(const std::filesystem::path& file, const core::data::ImportOptions& options) {
    sheet_->setImporting(true);
    importing_ = importFile(
        file, options,
        [this] {
            importing_ = 0;
            openNextSheet();
        },
        [this](const QString& problem) {
            importing_ = 0;
            if (sheet_) sheet_->showImportProblem(problem);
        });
    if (importing_ == 0) sheet_->setImporting(false);
}

quint64 DataPlace::importFile(const std::filesystem::path& file, const core::data::ImportOptions& options, std::function<void()> done,
                              std::function<void(const QString&)> failed) {
    const auto project = context_.project();
    if (!project) return 0;
    QElapsedTimer clock;
    clock.start();
    return context_.jobs().compute<core::data::DatasetPtr>(
        bridge::Lane::Data, tr("Import %1").arg(QString::fromStdString(file.filename().string())),
        [project, file, options](core::base::JobContext& ctx) {
            return core::data::importFiles({file}, options, project->nextVersionFolder(options.name), ctx);
        },
        this,
        [this, clock, done = std::move(done)](const core::data::DatasetPtr& dataset) {
            imported(dataset, static_cast<double>(clock.elapsed()) / 1000.0);
            if (done) done();
        },
        [this, failed = std::move(failed)](const QString& problem) {
            context_.announce(problem, theme::Tone::Error);
            if (failed) failed(problem);
        },
        bridge::JobLook{QStringLiteral("data"), {}});
}

void DataPlace::imported(const core::data::DatasetPtr& dataset, double seconds) {
    const QString name = QString::fromStdString(dataset->info().name);
    chosen_ = name;
    context_.undo().push(new BinDataset(context_, name, false, tr("Import %1").arg(name)));
    context_.datasetsWereChanged();
    list_->choose(name);
    context_.announce(tr("Last: import of %1, %2 in %L3 s").arg(name, rowsText(dataset->info().rows)).arg(seconds, 0, 'f', 2));
}

void DataPlace::binChosen() {
    if (chosen_.isEmpty()) return;
    auto* command = new BinDataset(context_, chosen_, true, tr("Move %1 to the bin").arg(chosen_));
    context_.announce(tr("%1 is in the bin; Ctrl+Z brings it back").arg(chosen_), theme::Tone::Neutral);
    context_.undo().push(command);
}

void DataPlace::importBundled() {
    const auto project = context_.project();
    if (!project) return;
    for (const auto& bundled : shell::bundledDatasets()) {
        const bool there =
            std::any_of(datasets_.begin(), datasets_.end(), [&](const auto& entry) { return entry.name == bundled.key.toStdString(); });
        if (!there) (void)importFile(bundled.trainFile.toStdString(), bundled.importOptions());
    }
}

} // namespace ui::panels
