// How files come into the Data place; the rest of DataPlace is in data_place.cpp.
#include "core/base/error.h"
#include "ui/frames/place_frame.h"
#include "ui/panels/context.h"
#include "ui/panels/data/data_place.h"
#include "ui/panels/data/dataset_commands.h"
#include "ui/panels/data/import_sheet.h"
#include "ui/panels/data/steps/plan_draft.h"
#include "ui/panels/data/steps/step_words.h"
#include "ui/shell/bundled.h"
#include "ui/tables/list_view.h"

#include <QElapsedTimer>
#include <QFileDialog>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace ui::panels {

namespace {

QString dataFilter() { return DataPlace::tr("Data (*.csv *.tsv *.json *.jsonl *.parquet *.txt *.gz *.zst);;All files (*)"); }

} // namespace

void DataPlace::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Import a file"), QString(), dataFilter());
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
    replayed_.reset();
    frame_->closeSheet();
}

void DataPlace::importFromSheet(const std::filesystem::path& file, const core::data::ImportOptions& options) {
    sheet_->setImporting(true);
    // An import that was cancelled as it ended says nothing to the sheet that was opened since.
    const auto its = [this, sheet = sheet_] { return sheet && sheet == sheet_ && std::exchange(importing_, 0) != 0; };
    importing_ = importFile(
        file, options,
        [this, its] {
            if (its()) openNextSheet();
        },
        [this, its](const QString& problem) {
            if (its()) sheet_->showImportProblem(problem);
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
            const auto place = project->newVersion(core::store::NewRows{options.name, {file.string()}, {}});
            return core::data::importFiles({file}, options, place.folder(), ctx);
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
    if (const auto plan = std::exchange(replayed_, std::nullopt); plan && draft_->name() == name) {
        draft_->replace(*plan, tr("Replay the steps on %1").arg(name));
        // Steps that are all off make no version.
        if (std::any_of(plan->steps.begin(), plan->steps.end(), [](const auto& step) { return step.on; })) draft_->save();
    }
    context_.announce(
        tr("Last: import of %1, %2 in %L3 s").arg(name, tr("%L1 rows").arg(dataset->info().rows), QLocale().toString(seconds, 'f', 2)));
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

/// The same steps for another file: it is imported as ever, goes through them, and what they leave is saved.
void DataPlace::replay() {
    if (draft_->steps() == 0) return;
    auto* dialog = new QFileDialog(this, tr("Replay the steps on a file"), QString(), dataFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        const auto others = core::data::planForOtherRows(draft_->plan());
        QStringList numbered;
        for (const auto step : others.numbered) numbered << stepTitle(others.plan.steps[step]);
        replayed_ = others.plan;
        openImport({file});
        if (sheet_) sheet_->setReplay(static_cast<int>(replayed_->steps.size() - others.numbered.size()), numbered);
    });
    dialog->open();
}

} // namespace ui::panels
