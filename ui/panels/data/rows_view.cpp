#include "ui/panels/data/rows_view.h"

#include "core/base/error.h"
#include "core/data/export_rows.h"
#include "ui/frames/empty_state.h"
#include "ui/panels/context.h"
#include "ui/panels/data/row_panel.h"
#include "ui/panels/data/rows/rejected_page.h"
#include "ui/panels/data/rows/row_table.h"
#include "ui/panels/data/splits/splits_page.h"
#include "ui/panels/data/steps/plan_draft.h"
#include "ui/panels/data/steps/step_page.h"
#include "ui/panels/data/versions/version_banner.h"
#include "ui/panels/data/versions/versions_page.h"
#include "ui/theme/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choices/tab_bar.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QBoxLayout>
#include <QDataStream>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace ui::panels {

using theme::px;
using theme::Theme;
using widgets::Item;

namespace {
constexpr int kWideTabs = 730;
}

RowsView::RowsView(Context& context, PlanDraft& draft, QWidget* parent)
    : QWidget(parent), context_(context), draft_(draft), table_(new RowTable(context)), panel_(new RowPanel(context)),
      step_(new StepPage(draft)), splits_(new SplitsPage(context, draft)), rejected_(new RejectedPage(context, draft)),
      versions_(new VersionsPage(draft)), pages_(new QStackedWidget), splitter_(new QSplitter(Qt::Vertical)) {
    auto* head = makeHead();
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(1);
    splitter_->addWidget(table_);
    splitter_->addWidget(panel_);
    splitter_->setStretchFactor(0, 1);
    splitter_->setSizes({440, 250});
    for (QWidget* page : std::initializer_list<QWidget*>{splitter_, step_, splits_, rejected_, versions_}) pages_->addWidget(page);
    widgets::fillColumn(this, {{head}, {widgets::horizontalLine()}, {new VersionBanner(draft)}, {pages_, 1}}, 0);
    connect(tabs_, &QTabBar::currentChanged, this, &RowsView::tabChanged);
    connect(search_, &QLineEdit::textChanged, table_, &RowTable::setSearch);
    connect(table_, &RowTable::currentChanged, this, &RowsView::currentRowChanged);
    connect(table_, &RowTable::excludeWanted, this, &RowsView::exclude);
    connect(table_, &RowTable::searchStarts, this, &RowsView::searchStarts);
    connect(table_, &RowTable::exportWanted, this, &RowsView::exportRows);
    connect(table_, &RowTable::editWanted, this, [this] { panel_->editor().focusFirst(); });
    connect(panel_, &RowPanel::stepWanted, table_, &RowTable::step);
    connect(splits_, &SplitsPage::rowsRequested, this, &RowsView::showRows);
    connect(rejected_, &RejectedPage::countChanged, this, &RowsView::showCounts);
    connect(versions_, &VersionsPage::lookWanted, this, &RowsView::lookAt);
    connect(versions_, &VersionsPage::trainWanted, this, &RowsView::trainWanted);
    connect(&draft_, &PlanDraft::rowsChanged, this, &RowsView::showDataset);
    connectEditor();
    showDataset();
}

QWidget* RowsView::makeHead() {
    tabs_ = new widgets::TabBar(QStringLiteral("data.tabs"), tr("What is shown of the dataset"),
                                {tr("Rows"), tr("As the model sees it"), tr("Steps"), tr("Splits"), tr("Rejected"), tr("Versions")});
    search_ = new widgets::SearchEdit(QStringLiteral("data.search"), tr("Search all text"));
    search_->setMinimumWidth(px(110));
    search_->setMaximumWidth(px(200));
    search_->setToolTip(tr("word · word OR word · =exactly · *pattern* · !not · >=5 · 5..10"));
    columns_ = new widgets::IconButton(QStringLiteral("data.columns"), QStringLiteral("columns"), tr("Choose columns"));
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("data.columns.menu"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { table_->fillColumnMenu(*menu); });
    columns_->setPopup(menu);
    return widgets::bar(36, {{tabs_, 1}, {search_}, {columns_}}, 8, {0, 0, 12, 0});
}

void RowsView::connectEditor() {
    auto& editor = panel_->editor();
    connect(&editor, &RowEditor::edited, this, &RowsView::editCurrent);
    connect(&editor, &RowEditor::excludeWanted, this, [this] {
        if (table_->current() >= 0) exclude({table_->current()});
    });
    connect(&editor, &RowEditor::excludeAllWanted, this, &RowsView::exclude);
    connect(&editor, &RowEditor::sameLabelWanted, this, &RowsView::useLabelForAll);
    connect(&editor, &RowEditor::rowsWanted, this, &RowsView::showRows);
}

QWidget* RowsView::searchField() const { return search_; }

void RowsView::tabChanged(int tab) {
    pages_->setCurrentIndex(std::max(0, tab - 1)); // rows and what the model sees share one
    table_->setVisible(tab != Seen);               // the row has the whole view
    panel_->setStepping(tab == Seen);
    const bool rows = tab == Rows;
    search_->setVisible(rows);
    columns_->setVisible(rows);
}

/// Six tabs and a search field have no room in a narrow window, unless the longest name is a short one.
void RowsView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const QString words = event->size().width() < px(kWideTabs) ? tr("As tokens") : tr("As the model sees it");
    if (tabs_->tabText(Seen) != words) tabs_->setTabText(Seen, words);
}

void RowsView::showTab(Tab tab) { tabs_->setCurrentIndex(tab); }

void RowsView::showStep(int step) { step_->showStep(step); }

void RowsView::lookAt(qint64 version) {
    try {
        draft_.browse(version);
        showTab(Rows);
    } catch (const core::Error& error) {
        context_.announce(QString::fromStdString(error.message()), theme::Tone::Error);
    }
}

/// How many rejected rows and versions there are, on their tabs.
void RowsView::showCounts() {
    const int rejected = rejected_->count();
    tabs_->setTabText(Rejected, rejected > 0 ? tr("Rejected (%L1)").arg(rejected) : tr("Rejected"));
    if (rejected == 0 && tabs_->currentIndex() == Rejected) tabs_->setCurrentIndex(Rows);
    tabs_->setTabEnabled(Rejected, rejected > 0);
    const auto versions = draft_.versions().size();
    tabs_->setTabText(Versions, versions > 1 ? tr("Versions (%L1)").arg(versions) : tr("Versions"));
}

void RowsView::showDataset() {
    const bool editable = draft_.canChange() && draft_.knowsOrigins();
    table_->setEditable(editable);
    panel_->editor().setReadOnlyReason(editable || !draft_.isOpen() ? QString()
                                       : draft_.isBrowsing()        ? tr("This is an older version; make it the current one to change it")
                                       : draft_.canChange()         ? tr("The steps of this version are still being worked out")
                                                                    : tr("This project cannot be written to"));
    showCounts();
    if (const QString shown = draft_.name(); shown != name_) {
        name_ = shown;
        if (tabs_->currentIndex() >= Steps && tabs_->currentIndex() != Splits) tabs_->setCurrentIndex(Rows);
    }
    if (dataset_ == draft_.rows() && numbers_ == draft_.numbers()) return;
    if (dataset_ != draft_.rows()) findings_.clear();
    dataset_ = draft_.rows();
    numbers_ = draft_.numbers();
    panel_->setDataset(dataset_);
    table_->setDataset(dataset_, draft_.numbers());
    if (!dataset_) panel_->clear();
    else if (!findings_.empty()) setFindings(std::move(findings_));
}

void RowsView::setModel(const QString& modelFolder) {
    panel_->setModel(modelFolder);
    table_->setModel(modelFolder);
}

void RowsView::setLengths(itemmodels::DatasetTableModel::Lengths lengths) { table_->setLengths(std::move(lengths)); }

void RowsView::setLabels(const QStringList& labels) { panel_->editor().setLabels(labels); }

void RowsView::setFindings(std::unordered_map<std::int64_t, QList<RowFinding>> findings) {
    findings_ = std::move(findings);
    auto marks = std::make_shared<std::unordered_map<std::int64_t, itemmodels::DatasetTableModel::Mark>>();
    for (const auto& [row, found] : findings_) {
        QStringList words;
        for (const auto& one : found) words << one.words;
        const auto worst = std::max_element(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.tone < b.tone; });
        marks->emplace(row, itemmodels::DatasetTableModel::Mark{worst->tone, words.join(QLatin1Char(' '))});
    }
    table_->setMarks(std::move(marks));
    currentRowChanged();
}

void RowsView::showRows(std::vector<std::int64_t> rows, const QString& why) {
    showTab(Rows);
    table_->showRows(std::move(rows), why);
}

void RowsView::currentRowChanged() {
    const auto row = table_->current();
    if (row < 0) return panel_->clear();
    const int at = table_->rows().tableRow(row);
    panel_->showRow(row, table_->rows().numberOf(row), at < 0 ? core::data::Row{} : table_->rows().rowAt(at));
    const auto found = findings_.find(row);
    panel_->editor().setFindings(found == findings_.end() ? QList<RowFinding>() : found->second);
}

void RowsView::exclude(const std::vector<std::int64_t>& rows) {
    std::vector<std::int64_t> origins;
    for (const auto row : rows)
        if (const auto origin = draft_.originOf(row); origin >= 0) origins.push_back(origin);
    draft_.exclude(origins);
}

void RowsView::editCurrent(const QString& column, const QString& text) {
    const auto row = table_->current();
    if (row >= 0) draft_.edit({{draft_.originOf(row), column.toStdString(), text.toStdString()}});
}

void RowsView::useLabelForAll(const std::vector<std::int64_t>& rows) {
    if (!dataset_) return;
    const auto& info = dataset_->info();
    const auto role = info.map.find("label");
    if (role == info.map.end()) return;
    const auto at = std::find(info.columns.begin(), info.columns.end(), role->second) - info.columns.begin();
    if (static_cast<std::size_t>(at) >= panel_->row().size()) return;
    const auto& label = panel_->row()[static_cast<std::size_t>(at)].text;
    std::vector<PlanDraft::CellEdit> edits;
    for (const auto row : rows)
        if (row != table_->current()) edits.push_back({draft_.originOf(row), role->second, label});
    draft_.edit(edits);
}

void RowsView::exportRows() {
    if (!dataset_) return;
    const auto selected = table_->selected();
    // More than the one row that is always current was selected on purpose.
    auto rows = selected.size() > 1 ? selected : table_->found().value_or(std::vector<std::int64_t>{});
    const auto count = rows.empty() ? dataset_->info().rows : static_cast<std::int64_t>(rows.size());
    const QString title = selected.size() > 1 ? tr("Export the %L1 selected rows").arg(count)
                          : table_->found()   ? tr("Export the %L1 rows found").arg(count)
                                              : tr("Export all %L1 rows").arg(count);
    if (count == 0 || (table_->found() && rows.empty()))
        return context_.announce(tr("No rows are shown, so there is nothing to export"), theme::Tone::Warn);
    auto* dialog = new QFileDialog(this, title, QString::fromStdString(dataset_->info().name) + QStringLiteral(".csv"),
                                   tr("CSV (*.csv);;Tab-separated (*.tsv);;JSON Lines (*.jsonl)"));
    dialog->setObjectName(QStringLiteral("data.export.dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, rows](const QString& file) {
        const QString filter = dialog->selectedNameFilter();
        const QString ending = filter.contains(QStringLiteral("*.tsv"))     ? QStringLiteral("tsv")
                               : filter.contains(QStringLiteral("*.jsonl")) ? QStringLiteral("jsonl")
                                                                            : QStringLiteral("csv");
        exportTo(QFileInfo(file).suffix().isEmpty() ? file + QLatin1Char('.') + ending : file, rows);
    });
    dialog->open();
}

void RowsView::exportTo(const QString& file, std::vector<std::int64_t> rows) {
    const QString suffix = QFileInfo(file).suffix().toLower();
    const auto& formats = core::data::rowFormats();
    const std::string format =
        std::find(formats.begin(), formats.end(), suffix.toStdString()) == formats.end() ? "csv" : suffix.toStdString();
    context_.jobs().compute<std::int64_t>(
        bridge::Lane::Data, tr("Export of %1").arg(QFileInfo(file).fileName()),
        [dataset = dataset_, rows = std::move(rows), file = file.toStdString(), format](core::base::JobContext& ctx) {
            return core::data::exportRows(*dataset, rows, file, format, ctx);
        },
        this, [this, file](std::int64_t count) { context_.announce(tr("%L1 rows are in %2").arg(count).arg(file)); },
        [this](const QString& problem) { context_.announce(problem, theme::Tone::Error); }, bridge::JobLook{QStringLiteral("export"), {}});
}

QByteArray RowsView::saveState() const {
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << splitter_->saveState() << table_->hiddenColumns() << search_->text();
    return state;
}

void RowsView::restoreState(const QByteArray& state) {
    QDataStream in(state);
    QByteArray sizes;
    QStringList hidden;
    QString search;
    in >> sizes >> hidden >> search;
    if (!sizes.isEmpty()) splitter_->restoreState(sizes);
    table_->setHiddenColumns(hidden);
    search_->setText(search);
}

} // namespace ui::panels
