#include "ui/panels/data/rows_view.h"

#include "ui/itemmodels/cell_text.h"
#include "ui/itemmodels/dataset_table_model.h"
#include "ui/itemmodels/preview_table_model.h"
#include "ui/panels/context.h"
#include "ui/panels/data/row_panel.h"
#include "ui/tables/header_view.h"
#include "ui/tables/table_view.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"
#include "ui/widgets/tab_bar.h"

#include <QBoxLayout>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace ui::panels {

using theme::Theme;

namespace {
constexpr std::int64_t kQuietRows = 50'000; ///< searched before one could read a progress bar
}

RowsView::RowsView(Context& context, QWidget* parent)
    : QWidget(parent), context_(context), rows_(new itemmodels::DatasetTableModel(this)),
      rejected_(new itemmodels::RejectedTableModel(this)), soon_(new QTimer(this)) {
    auto* head = makeHead();
    table_ = new tables::TableView(QStringLiteral("data.rows"), tr("Rows"));
    table_->setModel(rows_);
    table_->setSortingEnabled(false); // sorting a million rows is a job, not a click handler's work
    table_->head()->setSectionsClickable(true);
    table_->head()->setSortIndicatorShown(true);
    table_->head()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(table_->head(), &QHeaderView::sectionClicked, this, &RowsView::sortBy);
    connect(table_->head(), &tables::HeaderView::filterChanged, this, [this](int column, const QString& text) {
        filters_[column] = text;
        queryChanged();
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RowsView::currentRowChanged);
    rejectedTable_ = new tables::TableView(QStringLiteral("data.rejected"), tr("Rejected rows"));
    rejectedTable_->setModel(rejected_);
    rejectedTable_->setSortingEnabled(false);
    rejectedTable_->setColumnWidths({80, 360, 0});

    count_ = widgets::dimLabel();
    took_ = widgets::dimLabel();
    auto* status = new widgets::Region(&Theme::sunken);
    status->setFixedHeight(theme::px(28));
    widgets::fillRow(status, {{count_}, widgets::Item::grow(), {took_}}, 8, {16, 0, 16, 0});
    panel_ = new RowPanel(context_);
    splitter_ = new QSplitter(Qt::Vertical);
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(1);
    splitter_->addWidget(widgets::column({{table_, 1}, {widgets::horizontalLine()}, {status}}, 0));
    splitter_->addWidget(panel_);
    splitter_->setStretchFactor(0, 1);
    splitter_->setSizes({440, 250});
    pages_ = new QStackedWidget;
    pages_->addWidget(splitter_);
    pages_->addWidget(rejectedTable_);
    connect(tabs_, &QTabBar::currentChanged, pages_, &QStackedWidget::setCurrentIndex);
    widgets::fillColumn(this, {{head}, {widgets::horizontalLine()}, {pages_, 1}}, 0);

    soon_->setSingleShot(true);
    soon_->setInterval(150);
    connect(soon_, &QTimer::timeout, this, &RowsView::find);
}

QWidget* RowsView::makeHead() {
    tabs_ = new widgets::TabBar(QStringLiteral("data.tabs"), tr("Rows or rejected rows"), {tr("Rows"), tr("Rejected")});
    search_ = new widgets::SearchEdit(QStringLiteral("data.search"), tr("Search all text"));
    search_->setFixedWidth(theme::px(200));
    search_->setToolTip(tr("word · word OR word · =exactly · *pattern* · !not · >=5 · 5..10"));
    connect(search_, &QLineEdit::textChanged, this, &RowsView::queryChanged);
    return widgets::bar(theme::px(36), {{tabs_}, widgets::Item::grow(), {search_}}, 8, {0, 0, 16, 0});
}

QWidget* RowsView::searchField() const { return search_; }

void RowsView::setDataset(core::data::DatasetPtr dataset) {
    const bool sameColumns = dataset_ && dataset && dataset_->info().columns == dataset->info().columns;
    dataset_ = std::move(dataset);
    matched_.reset();
    why_.clear();
    query_ = {};
    rows_->setDataset(dataset_);
    rejected_->setRejected(dataset_ ? dataset_->rejected() : std::vector<core::data::RejectedRow>{});
    const auto rejected = rejected_->rowCount();
    tabs_->setTabText(1, rejected > 0 ? tr("Rejected (%L1)").arg(rejected) : tr("Rejected"));
    tabs_->setTabEnabled(1, rejected > 0);
    tabs_->setCurrentIndex(0);
    table_->head()->setSortIndicator(-1, Qt::AscendingOrder);
    if (!sameColumns && dataset_) {
        filters_.clear();
        makeColumns();
    }
    panel_->setDataset(dataset_);
    if (rows_->rowCount() > 0) table_->setCurrentIndex(rows_->index(0, 0));
    took_->clear();
    showStatus();
    if (!search_->text().isEmpty() || !filters_.isEmpty()) queryChanged();
}

void RowsView::makeColumns() {
    auto* head = table_->head();
    head->removeColumnWidgets();
    const auto& columns = dataset_->info().columns;
    QList<int> widths{76};
    std::vector<core::data::Row> sample;
    for (int i = 0; i < std::min(rows_->rowCount(), static_cast<int>(itemmodels::kWidthSample)); ++i) sample.push_back(rows_->rowAt(i));
    widths += itemmodels::columnWidths(sample, columns, 96);
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) head->addFilter(i + 1, tr("any"));
    if (rows_->splitColumn() >= 0) {
        widths << 96;
        head->addFilter(rows_->splitColumn(), tr("any"));
    }
    table_->setColumnWidths(widths, 200);
}

void RowsView::setModel(const QString& modelFolder) { panel_->setModel(modelFolder); }

void RowsView::showRows(std::vector<std::int64_t> rows, const QString& why) {
    if (!dataset_) return;
    soon_->stop();
    tabs_->setCurrentIndex(0);
    matched_ = rows.size();
    why_ = why;
    rows_->setRows(std::move(rows));
    if (rows_->rowCount() > 0) table_->setCurrentIndex(rows_->index(0, 0));
    showStatus();
}

void RowsView::queryChanged() {
    why_.clear();
    soon_->start();
}

void RowsView::sortBy(int column) {
    const int asked = rows_->datasetColumn(column);
    auto* head = table_->head();
    if (asked < 0) { // the row number: back to the order of the dataset
        query_.sortColumn = -1;
        head->setSortIndicator(column, Qt::AscendingOrder);
    } else {
        query_.descending = query_.sortColumn == asked && !query_.descending;
        query_.sortColumn = asked;
        head->setSortIndicator(column, query_.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    queryChanged();
}

void RowsView::find() {
    if (!dataset_) return;
    query_.search = search_->text().trimmed().toStdString();
    query_.columns.clear();
    query_.split.clear();
    for (auto filter = filters_.cbegin(); filter != filters_.cend(); ++filter) {
        const auto text = filter.value().trimmed();
        if (text.isEmpty()) continue;
        if (const int column = rows_->datasetColumn(filter.key()); column >= 0)
            query_.columns[static_cast<std::size_t>(column)] = text.toStdString();
        else query_.split = text.toStdString();
    }
    if (job_ != 0) context_.jobs().stop(job_);
    job_ = 0;
    if (query_.everything()) {
        matched_.reset();
        rows_->setRows(std::nullopt);
        took_->clear();
        showStatus();
        return;
    }
    QElapsedTimer clock;
    clock.start();
    job_ = context_.jobs().compute<std::vector<std::int64_t>>(
        bridge::Lane::Data, tr("Searching %1").arg(QString::fromStdString(dataset_->info().name)),
        [dataset = dataset_, query = query_](core::base::JobContext& ctx) { return core::data::findRows(*dataset, query, ctx); }, this,
        [this, clock, dataset = dataset_](std::vector<std::int64_t> found) {
            job_ = 0;
            if (dataset != dataset_) return;
            matched_ = found.size();
            rows_->setRows(std::move(found));
            took_->setText(tr("Found in %L1 ms").arg(clock.elapsed()));
            if (rows_->rowCount() > 0) table_->setCurrentIndex(rows_->index(0, 0));
            showStatus();
        },
        [this](const QString& problem) { context_.announce(problem, theme::Tone::Error); },
        bridge::JobLook{QStringLiteral("search"), {}, dataset_->info().rows < kQuietRows});
}

void RowsView::showStatus() {
    if (!dataset_) return count_->clear();
    const auto all = dataset_->info().rows;
    QString words = matched_ ? tr("%L1 of %L2 rows").arg(*matched_).arg(all) : tr("%L1 rows").arg(all);
    if (!why_.isEmpty()) words += QStringLiteral(" · ") + why_;
    count_->setText(words);
}

void RowsView::currentRowChanged() {
    const auto current = table_->currentIndex();
    if (!current.isValid() || !dataset_) return panel_->clear();
    panel_->showRow(rows_->datasetRow(current.row()), rows_->rowAt(current.row()));
}

QByteArray RowsView::saveState() const { return splitter_->saveState(); }

void RowsView::restoreState(const QByteArray& state) { splitter_->restoreState(state); }

} // namespace ui::panels
