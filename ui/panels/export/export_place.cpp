#include "ui/panels/export/export_place.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/runs/report.h"
#include "ui/frames/empty_state.h"
#include "ui/frames/place_frame.h"
#include "ui/frames/place_header.h"
#include "ui/panels/context.h"
#include "ui/panels/export/answer_check.h"
#include "ui/panels/export/card_inspector.h"
#include "ui/panels/export/format_list.h"
#include "ui/panels/export/written_exports.h"
#include "ui/panels/panels.h"
#include "ui/panels/report_file.h"
#include "ui/shell/recent_projects.h"
#include "ui/tables/list_view.h"
#include "ui/text/numbers.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QAction>
#include <QBoxLayout>
#include <QDateTime>
#include <QDesktopServices>
#include <QFileDialog>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>

namespace ui::panels {

using theme::Theme;
using widgets::Button;

namespace {

QString pathText(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

} // namespace

std::unique_ptr<Place> makeExportPlace(Context& context) { return std::make_unique<ExportPlace>(context); }

ExportPlace::ExportPlace(Context& context)
    : Place(QStringLiteral("export"), tr("Export"), QStringLiteral("export")), context_(context),
      frame_(new frames::PlaceFrame(QStringLiteral("export"), tr("Export"))), formats_(new FormatList), check_(new AnswerCheck),
      card_(new CardInspector) {
    widgets::fillColumn(this, {{frame_, 1}}, 0);
    open_ = new Button(QStringLiteral("export.open"), tr("Open folder"), QStringLiteral("folder"));
    report_ = new Button(QStringLiteral("export.report"), tr("Write report…"), QStringLiteral("report"));
    verify_ = new Button(QStringLiteral("export.verify"), tr("Verify"), QStringLiteral("shield"));
    export_ = new Button(QStringLiteral("export.start"), tr("Export"), QStringLiteral("export"), Button::Kind::Primary);
    connect(open_, &Button::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder_->text())); });
    connect(report_, &Button::clicked, this, &ExportPlace::writeReport);
    connect(verify_, &Button::clicked, this, &ExportPlace::verify);
    connect(export_, &Button::clicked, this, &ExportPlace::runExport);
    for (auto* button : {open_, report_, verify_, export_}) frame_->header()->addAction(button);
    frame_->setList(makeList(), 240);
    frame_->setMain(makeMain());
    frame_->setInspector(card_);
    makeCommands();

    connect(&context_, &Context::projectChanged, this, &ExportPlace::runsChanged);
    connect(&context_, &Context::runsChanged, this, &ExportPlace::runsChanged);
    connect(&context_.jobs(), &bridge::JobBridge::jobProgressed, this, [this](quint64 job) {
        if (job == 0 || job != job_) return;
        if (const auto view = context_.jobs().job(job)) check_->showStep(static_cast<int>(view->progress.done));
    });
    connect(&context_, &Context::exportRequested, this, [this](const QString& run, const QString& checkpoint) {
        reload(run + QLatin1Char('|') + (checkpoint.isEmpty() ? QStringLiteral("best") : checkpoint));
        context_.showPlace(key());
    });
    showEntries({}, {});
    stale_ = true;
}

void ExportPlace::makeCommands() {
    const auto add = [this](const char* id, const char* icon, const QString& words, auto act) {
        auto* action = new QAction(words, this);
        action->setObjectName(QLatin1String(id));
        action->setProperty("iconName", QLatin1String(icon));
        action->setProperty("place", title());
        connect(action, &QAction::triggered, this, act);
        commands_ << action;
    };
    // By the buttons: they know when they can.
    add("export.command.start", "export", tr("Export"), [this] { export_->click(); });
    setShortcutHere(*commands_.last(), QKeySequence(Qt::CTRL | Qt::Key_Return));
    add("export.command.verify", "shield", tr("Verify"), [this] { verify_->click(); });
    add("export.command.report", "report", tr("Write a report…"), [this] { writeReport(); });
}

QWidget* ExportPlace::makeList() {
    filter_ = new widgets::SearchEdit(QStringLiteral("export.filter"), tr("Filter checkpoints"));
    list_ = new tables::ListView(QStringLiteral("export.checkpoints"), tr("Checkpoints"));
    writtenList_ = new tables::ListView(QStringLiteral("export.written"), tr("Written before"));
    writtenList_->setFitToContents(true);
    connect(filter_, &QLineEdit::textChanged, this, &ExportPlace::showList);
    connect(list_, &tables::ListView::chosenChanged, this, &ExportPlace::choose);
    connect(writtenList_, &tables::ListView::chosenChanged, this, &ExportPlace::chooseWritten);
    writtenPart_ = widgets::column({{widgets::horizontalLine()},
                                    {widgets::bar(36, {{widgets::headLabel(tr("Written before"))}, widgets::Item::grow()})},
                                    {writtenList_}},
                                   0);
    auto* head = widgets::bar(36, {{widgets::headLabel(tr("Checkpoint"))}, widgets::Item::grow(), {widgets::dimLabel(tr("val. loss"))}});
    auto* region = new widgets::Region(&Theme::sunken);
    widgets::fillColumn(
        region, {{widgets::bar(48, {{filter_, 1}}, 8, {12, 0, 12, 0})}, {widgets::horizontalLine()}, {head}, {list_, 1}, {writtenPart_}},
        0);
    return region;
}

QWidget* ExportPlace::makeMain() {
    folder_ = new widgets::LineEdit(QStringLiteral("export.folder"), tr("Folder to write to"));
    free_ = widgets::dimLabel();
    auto* browse = new Button(QStringLiteral("export.browse"), tr("Browse…"));
    connect(browse, &Button::clicked, this, &ExportPlace::chooseFolder);
    connect(folder_, &QLineEdit::textEdited, this, [this] {
        ownFolder_ = true;
        formatChanged();
    });
    connect(formats_, &FormatList::changed, this, &ExportPlace::formatChanged);
    auto* page = widgets::column({{widgets::bar(44, {{widgets::dimLabel(tr("To"))}, {folder_, 1}, {browse}, {free_}})},
                                  {widgets::horizontalLine()},
                                  {formats_},
                                  {check_, 1}},
                                 0);
    auto* empty =
        new frames::EmptyState(QStringLiteral("export"), tr("Nothing to export yet"),
                               tr("Train a model first: every checkpoint of a run can be written as a folder that other programs open."));
    auto* train = new Button(QStringLiteral("export.empty.train"), tr("Go to Train"), QStringLiteral("train"), Button::Kind::Primary);
    connect(train, &Button::clicked, this, [this] { context_.showPlace(QStringLiteral("train")); });
    empty->addAction(train);
    auto* host = new QWidget;
    widgets::fillColumn(host, {{empty, 1}}, 0, {40, 24, 40, 32});
    main_ = new QStackedWidget;
    main_->addWidget(host);
    main_->addWidget(page);
    auto* region = new widgets::Region(&Theme::surface);
    widgets::fillColumn(region, {{main_, 1}}, 0);
    return region;
}

void ExportPlace::activate() {
    list_->setFocus();
    if (stale_) reload();
}

void ExportPlace::runsChanged() {
    stale_ = true;
    if (isVisible()) reload();
}

/// The index of runs may take a moment to bring up to date, so it is asked on a job's thread.
void ExportPlace::reload(const QString& then) {
    const auto project = context_.project();
    stale_ = false;
    if (!project) return showEntries({}, {});
    context_.jobs().compute<std::vector<core::store::RunEntry>>(
        bridge::Lane::Data, tr("Looking for checkpoints"), [project](core::base::JobContext&) { return project->runs(); }, this,
        [this, project, then](const std::vector<core::store::RunEntry>& runs) {
            if (project == context_.project()) showEntries(entriesOf(runs), then);
        },
        [this](const QString& problem) { context_.announce(problem, theme::Tone::Error); }, bridge::JobLook::quietly(key()));
}

std::vector<ExportPlace::Entry> ExportPlace::entriesOf(const std::vector<core::store::RunEntry>& runs) {
    std::vector<Entry> entries;
    for (const auto& run : runs) {
        if (run.notes.binned || run.steps == 0) continue;
        const auto name = QString::fromStdString(run.notes.name.empty() ? run.folder.filename().string() : run.notes.name);
        const auto add = [&](const QString& checkpoint, std::int64_t step, const std::optional<double>& loss) {
            entries.push_back({pathText(run.folder) + QLatin1Char('|') + checkpoint, run.folder, name, checkpoint, step, loss});
        };
        if (run.bestValidationLoss) add(QStringLiteral("best"), run.bestStep, run.bestValidationLoss);
        if (!run.bestValidationLoss || run.bestStep != run.steps) add(QStringLiteral("last"), run.steps, run.lastValidationLoss);
    }
    return entries;
}

void ExportPlace::showEntries(std::vector<Entry> entries, const QString& then) {
    entries_ = std::move(entries);
    showList();
    lookForWritten();
    if (then.isEmpty()) return;
    if (list_->items()->rowOf(then) < 0) filter_->clear();
    // Where the best checkpoint is the last one, the list has it once.
    list_->choose(list_->items()->rowOf(then) >= 0 ? then : then.section(QLatin1Char('|'), 0, -2) + QStringLiteral("|best"));
}

void ExportPlace::showList() {
    QList<tables::ListItem> items;
    for (const auto& entry : entries_) {
        if (!entry.runName.contains(filter_->text().trimmed(), Qt::CaseInsensitive)) continue;
        tables::ListItem item;
        item.foreign = true;
        item.id = entry.id;
        item.title = entry.runName;
        item.second = (entry.checkpoint == QStringLiteral("best") ? tr("best, step %1") : tr("last, step %1")).arg(text::count(entry.step));
        item.right = entry.loss ? text::fixed(*entry.loss, 3) : QStringLiteral("—");
        items << item;
    }
    list_->setItems(items);
    main_->setCurrentIndex(entries_.empty() ? 0 : 1);
    card_->setVisible(!entries_.empty());
    if (!items.isEmpty() && list_->items()->rowOf(chosen_) < 0) list_->choose(items.front().id);
    else if (items.isEmpty()) choose(QString());
}

void ExportPlace::lookForWritten() {
    const auto project = context_.project();
    if (!project) {
        written_.clear();
        return showWritten();
    }
    context_.jobs().compute<std::vector<WrittenExport>>(
        bridge::Lane::Data, tr("Looking at exports"),
        [folder = project->exportsFolder()](core::base::JobContext&) { return writtenExports(folder); }, this,
        [this](std::vector<WrittenExport> written) {
            written_ = std::move(written);
            showWritten();
        },
        {}, bridge::JobLook::quietly(QStringLiteral("export")));
}

void ExportPlace::showWritten() {
    QList<tables::ListItem> items;
    for (const auto& written : written_) {
        tables::ListItem item;
        item.foreign = true;
        item.id = pathText(written.folder);
        const auto from = std::find_if(entries_.begin(), entries_.end(),
                                       [&](const Entry& entry) { return pathText(entry.run.filename()) == written.run; });
        item.title = from == entries_.end() ? pathText(written.folder.filename()) : from->runName;
        item.second = QStringList{written.format, written.dtype, text::bytes(written.bytes),
                                  shell::shortDay(QDateTime::fromString(written.made, Qt::ISODate).toLocalTime())}
                          .join(QStringLiteral(" · "));
        item.pill = written.check.passed ? tr("same") : tr("differs");
        item.tone = written.check.passed ? theme::Tone::Ok : theme::Tone::Warn;
        item.tooltip = item.id + QLatin1Char('\n') + QString::fromStdString(written.check.words);
        items << item;
    }
    writtenList_->setItems(items);
    writtenList_->setMaximumHeight(std::min<int>(writtenList_->sizeHint().height(), theme::px(4 * 44)));
    writtenPart_->setVisible(!items.isEmpty());
}

/// Shows what was found when this export was written, beside the run that it came from.
void ExportPlace::chooseWritten(const QString& folder) {
    const auto found =
        std::find_if(written_.begin(), written_.end(), [&](const auto& written) { return pathText(written.folder) == folder; });
    if (found == written_.end()) return;
    const auto from = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) {
        return pathText(entry.run.filename()) == found->run && entry.step == found->step;
    });
    if (from != entries_.end()) list_->choose(from->id);
    ownFolder_ = true;
    folder_->setText(folder);
    formatChanged();
    check_->showResult(found->check, false);
}

const ExportPlace::Entry* ExportPlace::chosen() const {
    const auto found = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) { return entry.id == chosen_; });
    return found == entries_.end() ? nullptr : &*found;
}

void ExportPlace::choose(const QString& id) {
    const bool changed = id != chosen_;
    chosen_ = id;
    const auto* entry = chosen();
    report_->setEnabled(entry != nullptr);
    if (entry == nullptr) {
        frame_->header()->setDetail(QString());
        formats_->setFormats({}); // nothing can be exported, verified or opened
        return;
    }
    frame_->header()->setDetail(tr("%1, %2 checkpoint, step %3").arg(entry->runName, entry->checkpoint, text::count(entry->step)));
    if (changed) chosenChanged();
}

void ExportPlace::chosenChanged() {
    ownFolder_ = false;
    check_->showNothing();
    card_->showFiles({});
    formats_->setFormats({}); // Export waits for what this run can become
    try {
        card_->showRun(core::runs::RunFolder::open(chosen()->run));
    } catch (const core::Error& error) {
        context_.announce(QString::fromStdString(error.message()), theme::Tone::Error);
        return;
    }
    askFormats();
}

void ExportPlace::askFormats() {
    struct Answer {
        std::vector<core::engine::ExportFormat> formats;
        std::string card;
    };
    const auto* entry = chosen();
    core::engine::ExportOptions card;
    card.checkpoint = entry->checkpoint.toStdString();
    context_.jobs().compute<Answer>(
        bridge::Lane::Data, tr("Looking where %1 can go").arg(entry->runName),
        [run = entry->run, card](core::base::JobContext&) {
            auto& engine = core::engine::engine();
            return Answer{engine.exportFormats(run), engine.modelCard(run, card)};
        },
        this,
        [this, id = chosen_](const Answer& answer) {
            if (id != chosen_) return;
            formats_->setFormats(answer.formats);
            card_->showCard(QString::fromStdString(answer.card));
        },
        [this](const QString& problem) { check_->showProblem(problem); }, bridge::JobLook::quietly(QStringLiteral("export")));
}

void ExportPlace::suggestFolder() {
    const auto* entry = chosen();
    const auto project = context_.project();
    if (ownFolder_ || !project) return;
    if (entry == nullptr || formats_->format().isEmpty()) return folder_->clear();
    QString name = QString::fromStdString(entry->run.filename().string() + "-" + formats_->format().toStdString());
    if (!formats_->dtype().isEmpty() && formats_->dtype() != QStringLiteral("F32")) name += QLatin1Char('-') + formats_->dtype().toLower();
    auto folder = project->exportsFolder() / name.toStdString();
    for (int n = 2; std::filesystem::exists(folder); ++n)
        folder = project->exportsFolder() / (name.toStdString() + "-" + std::to_string(n));
    folder_->setText(pathText(folder));
}

void ExportPlace::formatChanged() {
    suggestFolder();
    const auto folder = std::filesystem::path(folder_->text().toStdString());
    std::error_code unknown;
    const bool there = !folder.empty() && std::filesystem::exists(folder, unknown);
    const bool written = there && std::filesystem::exists(folder / "anneal.json", unknown);
    export_->setEnabled(chosen() != nullptr && !formats_->format().isEmpty() && !folder.empty() && !written);
    export_->setToolTip(written ? tr("There is an export in this folder already; choose another name") : QString());
    verify_->setEnabled(written && chosen() != nullptr);
    verify_->setToolTip(written ? QString() : tr("Nothing was exported to this folder yet"));
    open_->setEnabled(there);
    free_->setText(folder.empty() ? QString()
                                  : tr("%1 free").arg(QString::fromStdString(core::base::bytesInWords(core::base::freeBytes(folder)))));
}

void ExportPlace::chooseFolder() {
    auto* dialog = new QFileDialog(this, tr("Export to"), folder_->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        ownFolder_ = true;
        folder_->setText(folder);
        formatChanged();
    });
    dialog->open();
}

core::engine::ExportOptions ExportPlace::options() const {
    core::engine::ExportOptions options;
    options.format = formats_->format().toStdString();
    options.dtype = formats_->dtype().toStdString();
    options.out = folder_->text().toStdString();
    options.checkpoint = chosen()->checkpoint.toStdString();
    return options;
}

void ExportPlace::runExport() {
    const auto* entry = chosen();
    if (entry == nullptr) return;
    check_->showRunning(tr("Writing and checking…"), true);
    export_->setEnabled(false);
    job_ = context_.jobs().compute<core::engine::ExportOutcome>(
        bridge::Lane::Compute, tr("Export of %1").arg(entry->runName),
        [run = entry->run, options = options()](core::base::JobContext& ctx) {
            return core::engine::engine().exportRun(run, options, ctx);
        },
        this,
        [this](const core::engine::ExportOutcome& outcome) {
            check_->showResult(outcome.check, true);
            card_->showFiles(outcome.files);
            ownFolder_ = true;
            lookForWritten();
            formatChanged();
            context_.announce(tr("Last: exported to %1").arg(pathText(outcome.out)));
        },
        [this](const QString& problem) {
            check_->showProblem(problem);
            formatChanged();
        },
        bridge::JobLook{QStringLiteral("export"), {}});
}

void ExportPlace::verify() {
    const auto* entry = chosen();
    if (entry == nullptr) return;
    check_->showRunning(tr("Checking the answers…"), false);
    context_.jobs().compute<core::engine::CheckResult>(
        bridge::Lane::Compute, tr("Answer check"),
        [run = entry->run, folder = std::filesystem::path(folder_->text().toStdString())](core::base::JobContext& ctx) {
            return core::engine::engine().verify(folder, run, ctx);
        },
        this, [this](const core::engine::CheckResult& result) { check_->showResult(result, false); },
        [this](const QString& problem) { check_->showProblem(problem); }, bridge::JobLook{QStringLiteral("export"), {}});
}

void ExportPlace::writeReport() {
    const auto* entry = chosen();
    if (entry == nullptr) return context_.announce(tr("There is no run to report on yet"), theme::Tone::Warn);
    askReportFile(this, entry->runName, [this](const QString& path) { saveReport(path); });
}

void ExportPlace::saveReport(const QString& path) {
    const auto* entry = chosen();
    if (entry != nullptr) panels::writeReport(context_, {entry->run}, path);
}

QByteArray ExportPlace::saveState() const { return frame_->saveState(); }

void ExportPlace::restoreState(const QByteArray& state) { frame_->restoreState(state); }

} // namespace ui::panels
