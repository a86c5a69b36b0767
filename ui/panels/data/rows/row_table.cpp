#include "ui/panels/data/rows/row_table.h"

#include "core/base/error.h"
#include "core/data/facts.h"
#include "ui/itemmodels/cell_text.h"
#include "ui/panels/context.h"
#include "ui/panels/data/row_options.h"
#include "ui/tables/header_view.h"
#include "ui/tables/table_view.h"
#include "ui/text/mnemonics.h"
#include "ui/theme/type.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/region.h"

#include <QBoxLayout>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace ui::panels {

using itemmodels::DatasetTableModel;
using theme::px;
using theme::Theme;

namespace {

constexpr std::int64_t kQuietRows = 50'000; ///< searched before one could read a progress bar

std::vector<std::uint32_t> tokensOf(const core::data::Dataset& dataset, const std::vector<std::int64_t>& rows,
                                    const core::tokenizers::Tokenizer& tokenizer, const core::data::TokenizeOptions& options) {
    std::vector<std::uint32_t> tokens;
    for (const auto row : rows) {
        tokens.push_back(0);
        try {
            const auto read = dataset.read(row, 1);
            if (!read.empty())
                tokens.back() =
                    static_cast<std::uint32_t>(core::data::tokenizeRow(read.front(), dataset.info(), tokenizer, options).ids.size());
        } catch (const core::Error&) { // a row that cannot be trained on has no tokens; the row's own view says why
        }
    }
    return tokens;
}

} // namespace

RowTable::RowTable(Context& context, QWidget* parent)
    : QWidget(parent), context_(context), model_(QStringLiteral("bundled:stories260K")), rows_(new DatasetTableModel(this)),
      soon_(new QTimer(this)), tokensSoon_(new QTimer(this)) {
    makeTable();
    count_ = widgets::dimLabel();
    took_ = widgets::dimLabel();
    auto* status = new widgets::Region(&Theme::sunken);
    status->setFixedHeight(px(28));
    widgets::fillRow(status, {{count_}, widgets::Item::grow(), {took_}}, 8, {16, 0, 16, 0});
    widgets::fillColumn(this, {{table_, 1}, {widgets::horizontalLine()}, {status}}, 0);
    soon_->setSingleShot(true);
    soon_->setInterval(150);
    connect(soon_, &QTimer::timeout, this, &RowTable::find);
    tokensSoon_->setSingleShot(true);
    tokensSoon_->setInterval(60);
    connect(tokensSoon_, &QTimer::timeout, this, &RowTable::countShownTokens);
}

void RowTable::makeTable() {
    table_ = new tables::TableView(QStringLiteral("data.rows"), tr("Rows"));
    table_->setModel(rows_);
    table_->setSortingEnabled(false); // sorting a million rows is a job, not a click handler's work
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* head = table_->head();
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(0, Qt::AscendingOrder);
    connect(head, &QHeaderView::sectionClicked, this, &RowTable::sortBy);
    connect(head, &tables::HeaderView::filterChanged, this, [this](int column, const QString& text) {
        filters_[column] = text;
        queryChanged();
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RowTable::currentChanged);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RowTable::showStatus);
    connect(table_, &QAbstractItemView::activated, this, &RowTable::editWanted);
    connect(table_, &QWidget::customContextMenuRequested, this, &RowTable::showContextMenu);
    connect(table_->verticalScrollBar(), &QScrollBar::valueChanged, tokensSoon_, qOverload<>(&QTimer::start));
}

void RowTable::setDataset(core::data::DatasetPtr dataset, DatasetTableModel::RowNumbers numbers) {
    if (dataset == dataset_ && numbers == numbers_) return;
    const bool sameColumns = dataset_ && dataset && dataset_->info().columns == dataset->info().columns &&
                             dataset_->info().splits.empty() == dataset->info().splits.empty();
    const auto was = current();
    wantedNumber_ = sameColumns && was >= 0 ? rows_->numberOf(was) : 0;
    const bool sameRows = dataset == dataset_;
    const auto lengths = rows_->lengths();
    const int scrolled = sameColumns ? table_->verticalScrollBar()->value() : 0;
    dataset_ = std::move(dataset);
    found_.reset();
    why_.clear();
    if (!sameColumns) query_ = {};
    numbers_ = numbers;
    rows_->setDataset(dataset_, std::move(numbers));
    if (lengths && sameRows) rows_->setLengths(lengths);
    if (!sameColumns && dataset_) {
        filters_.clear();
        table_->head()->setSortIndicator(0, Qt::AscendingOrder);
        makeColumns();
    }
    took_->clear();
    table_->verticalScrollBar()->setValue(scrolled);
    chooseNumber(wantedNumber_);
    showStatus();
    const bool filtered = std::any_of(filters_.begin(), filters_.end(), [](const QString& text) { return !text.trimmed().isEmpty(); });
    if (filtered || !search_.isEmpty() || query_.sortColumn != -1) find();
    tokensSoon_->start();
}

void RowTable::makeColumns() {
    auto* head = table_->head();
    head->removeColumnWidgets();
    const auto& columns = dataset_->info().columns;
    QList<int> widths{72};
    std::vector<core::data::Row> sample;
    const auto all = dataset_->info().rows, few = std::min<std::int64_t>(all, itemmodels::kWidthSample);
    for (std::int64_t i = 0; i < few; ++i) { // from everywhere: files are often sorted
        try {
            for (auto& row : dataset_->read(i * all / few, 1)) sample.push_back(std::move(row));
        } catch (const core::Error&) { // the columns get the widths of their names
            break;
        }
    }
    widths += itemmodels::columnWidths(sample, columns, 96);
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) head->addFilter(i + 1, tr("any"));
    widths << 72;
    head->addFilter(rows_->tokensColumn(), QStringLiteral("≥"));
    if (rows_->splitColumn() >= 0) {
        widths << 92;
        head->addFilter(rows_->splitColumn(), tr("any"));
    }
    widths << 32; // what was found
    table_->setColumnWidths(widths, 200);
    hideColumns();
}

void RowTable::setHiddenColumns(const QStringList& names) {
    hidden_ = names;
    hideColumns();
}

void RowTable::hideColumns() {
    for (int column = 1; column + 1 < rows_->columnCount(); ++column)
        table_->setColumnHidden(column, hidden_.contains(rows_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
}

void RowTable::fillColumnMenu(QMenu& menu) {
    menu.clear();
    for (int column = 1; column + 1 < rows_->columnCount(); ++column) {
        const QString name = rows_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        auto* action = menu.addAction(text::asActionText(name));
        action->setCheckable(true);
        action->setChecked(!hidden_.contains(name));
        connect(action, &QAction::toggled, this, [this, name](bool shown) {
            hidden_.removeAll(name);
            if (!shown) hidden_ << name;
            hideColumns();
        });
    }
}

void RowTable::setModel(const QString& model) {
    if (model.isEmpty() || model == model_) return;
    model_ = model;
    rows_->forgetLengths();
    tokensSoon_->start();
}

void RowTable::setLengths(DatasetTableModel::Lengths lengths) {
    if (dataset_ && lengths && static_cast<std::int64_t>(lengths->size()) == dataset_->info().rows) rows_->setLengths(std::move(lengths));
}

void RowTable::setMarks(DatasetTableModel::Marks marks) { rows_->setMarks(std::move(marks)); }

void RowTable::showRows(std::vector<std::int64_t> rows, const QString& why) {
    if (!dataset_) return;
    soon_->stop();
    if (job_ != 0) context_.jobs().stop(std::exchange(job_, 0));
    wantedNumber_ = 0;
    why_ = why;
    took_->clear();
    showFound(std::move(rows));
}

void RowTable::setSearch(const QString& text) {
    search_ = text.trimmed();
    queryChanged();
}

void RowTable::queryChanged() {
    why_.clear();
    soon_->start();
}

void RowTable::sortBy(int column) {
    const int asked = column == rows_->tokensColumn() ? core::data::RowQuery::kByLength : rows_->datasetColumn(column);
    auto* head = table_->head();
    if (asked == -1) { // the row number: back to the order of the dataset
        query_.sortColumn = -1;
        query_.descending = false;
        head->setSortIndicator(0, Qt::AscendingOrder);
    } else {
        query_.descending = query_.sortColumn == asked && !query_.descending;
        query_.sortColumn = asked;
        head->setSortIndicator(column, query_.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    queryChanged();
}

void RowTable::find() {
    if (!dataset_) return;
    query_.search = search_.toStdString();
    query_.columns.clear();
    query_.split.clear();
    query_.length.clear();
    for (auto filter = filters_.cbegin(); filter != filters_.cend(); ++filter) {
        const auto text = filter.value().trimmed();
        if (text.isEmpty()) continue;
        if (filter.key() == rows_->tokensColumn()) query_.length = text.toStdString();
        else if (const int column = rows_->datasetColumn(filter.key()); column >= 0)
            query_.columns[static_cast<std::size_t>(column)] = text.toStdString();
        else query_.split = text.toStdString();
    }
    if (job_ != 0) context_.jobs().stop(std::exchange(job_, 0));
    if (query_.everything()) {
        took_->clear();
        return showFound(std::nullopt);
    }
    const bool byLength = !query_.length.empty() || query_.sortColumn == core::data::RowQuery::kByLength;
    query_.lengths = byLength ? rows_->lengths() : nullptr;
    if (byLength && !query_.lengths) return countAllTokens();
    search();
}

void RowTable::search() {
    Q_EMIT searchStarts();
    QElapsedTimer clock;
    clock.start();
    job_ = context_.jobs().compute<std::vector<std::int64_t>>(
        bridge::Lane::Data, tr("Searching %1").arg(QString::fromStdString(dataset_->info().name)),
        [dataset = dataset_, query = query_](core::base::JobContext& ctx) { return core::data::findRows(*dataset, query, ctx); }, this,
        [this, clock, dataset = dataset_](std::vector<std::int64_t> found) {
            job_ = 0;
            if (dataset != dataset_) return;
            took_->setText(tr("Read in %L1 ms").arg(clock.elapsed()));
            showFound(std::move(found));
        },
        [this](const QString& problem) { context_.announce(problem, theme::Tone::Error); },
        bridge::JobLook{QStringLiteral("search"), {}, dataset_->info().rows < kQuietRows});
}

/// Filters and sorting by tokens need those of every row.
void RowTable::countAllTokens() {
    took_->setText(tr("counting tokens…"));
    context_.tokenizers().ask(
        model_, this, [this, dataset = dataset_](const TokenizerShelf::TokenizerPtr& tokenizer, const QString& problem) {
            if (dataset != dataset_) return;
            if (!tokenizer) return context_.announce(problem, theme::Tone::Error);
            job_ = context_.jobs().compute<DatasetTableModel::Lengths>(
                bridge::Lane::Data, tr("Counting the tokens of %1").arg(QString::fromStdString(dataset->info().name)),
                [dataset, tokenizer](core::base::JobContext& ctx) {
                    auto facts = core::data::computeFacts(dataset, tokenizer.get(), rowOptions(dataset->info(), "auto"), ctx);
                    facts.rowTokens.resize(static_cast<std::size_t>(dataset->info().rows));
                    return std::make_shared<const std::vector<std::uint32_t>>(std::move(facts.rowTokens));
                },
                this,
                [this, dataset](const DatasetTableModel::Lengths& lengths) {
                    job_ = 0;
                    if (dataset != dataset_) return;
                    rows_->setLengths(lengths);
                    find();
                },
                [this](const QString& error) { context_.announce(error, theme::Tone::Error); },
                bridge::JobLook{QStringLiteral("search"), {}, dataset->info().rows < kQuietRows});
        });
}

/// Where the lengths of all rows are not known, those in view are counted.
void RowTable::countShownTokens() {
    if (!dataset_ || rows_->lengths() || !isVisible() || table_->isColumnHidden(rows_->tokensColumn()) || rows_->rowCount() == 0) return;
    const int first = std::max(0, table_->rowAt(0));
    int last = table_->rowAt(table_->viewport()->height() - 1);
    if (last < 0) last = rows_->rowCount() - 1;
    std::vector<std::int64_t> wanted;
    for (int row = first; row <= std::min(last, first + 200); ++row)
        if (const auto one = rows_->datasetRow(row); !rows_->lengthOf(one)) wanted.push_back(one);
    if (wanted.empty()) return;
    context_.tokenizers().ask(model_, this,
                              [this, wanted, dataset = dataset_](const TokenizerShelf::TokenizerPtr& tokenizer, const QString&) {
                                  if (!tokenizer || dataset != dataset_) return;
                                  if (tokensJob_ != 0) context_.jobs().stop(tokensJob_);
                                  tokensJob_ = context_.jobs().compute<std::vector<std::uint32_t>>(
                                      bridge::Lane::Data, tr("Counting tokens"),
                                      [dataset, wanted, tokenizer](core::base::JobContext&) {
                                          return tokensOf(*dataset, wanted, *tokenizer, rowOptions(dataset->info(), "auto"));
                                      },
                                      this,
                                      [this, wanted, dataset](const std::vector<std::uint32_t>& tokens) {
                                          tokensJob_ = 0;
                                          if (dataset == dataset_) rows_->addLengths(wanted, tokens);
                                      },
                                      {}, bridge::JobLook::quietly(QStringLiteral("data")));
                              });
}

void RowTable::showFound(std::optional<std::vector<std::int64_t>> rows) {
    if (!wantedNumber_)
        if (const auto now = current(); now >= 0) wantedNumber_ = rows_->numberOf(now);
    found_ = rows;
    rows_->setRows(std::move(rows));
    chooseNumber(std::exchange(wantedNumber_, 0));
    showStatus();
    tokensSoon_->start();
}

void RowTable::chooseNumber(std::int64_t number) {
    int row = rows_->rowCount() > 0 ? 0 : -1;
    if (number > 0 && dataset_) {
        // Rows keep the order of the base, so their numbers rise.
        std::int64_t low = 0, high = dataset_->info().rows;
        while (low < high) {
            const auto middle = low + (high - low) / 2;
            if (rows_->numberOf(middle) < number) low = middle + 1;
            else high = middle;
        }
        if (low < dataset_->info().rows)
            if (const int found = rows_->tableRow(low); found >= 0) row = found;
    }
    if (row >= 0) table_->setCurrentIndex(rows_->index(row, 0));
    else Q_EMIT currentChanged();
}

std::int64_t RowTable::current() const {
    const auto index = table_->currentIndex();
    return index.isValid() && dataset_ && index.row() < rows_->rowCount() ? rows_->datasetRow(index.row()) : -1;
}

std::vector<std::int64_t> RowTable::selected() const {
    std::vector<std::int64_t> rows;
    for (const auto& range : table_->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom() && row < rows_->rowCount(); ++row) rows.push_back(rows_->datasetRow(row));
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void RowTable::step(int by) {
    const int row = table_->currentIndex().row() + by;
    if (row >= 0 && row < rows_->rowCount()) table_->setCurrentIndex(rows_->index(row, 0));
}

void RowTable::showStatus() {
    if (!dataset_) return count_->clear();
    const auto all = dataset_->info().rows;
    QString words = found_ ? tr("%L1 of %L2 rows").arg(found_->size()).arg(all) : tr("%L1 rows").arg(all);
    qint64 selected = 0;
    for (const auto& range : table_->selectionModel()->selection()) selected += range.height();
    if (selected > 0) words += QStringLiteral(" · ") + tr("%L1 selected").arg(selected);
    if (!why_.isEmpty()) words += QStringLiteral(" · ") + why_;
    count_->setText(words);
}

void RowTable::showContextMenu(const QPoint& at) {
    const auto index = table_->indexAt(at);
    if (!index.isValid()) return;
    const auto rows = selected();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& words, bool enabled, auto act) {
        auto* action = menu->addAction(words);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("Edit row"), editable_, [this] { Q_EMIT editWanted(); });
    add(tr("Exclude %Ln row(s)", nullptr, static_cast<int>(rows.size())), editable_, [this, rows] { Q_EMIT excludeWanted(rows); });
    menu->addSeparator();
    if (rows_->datasetColumn(index.column()) >= 0 || index.column() == rows_->splitColumn()) {
        const QString text = index.data(Qt::DisplayRole).toString();
        const bool cell = rows_->datasetColumn(index.column()) >= 0;
        add(tr("Only rows that say the same here"), !text.isEmpty() && text.size() < 200, [this, text, cell, column = index.column()] {
            table_->head()->setFilterText(column, cell ? QStringLiteral("=") + text : text);
        });
    }
    add(tr("Clear all filters"), true, [this] {
        table_->head()->clearFilters();
        queryChanged();
    });
    menu->addSeparator();
    add(tr("Copy"), true, [this] { QCoreApplication::postEvent(table_, new QKeyEvent(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier)); });
    add(tr("Export rows…"), true, [this] { Q_EMIT exportWanted(); });
    menu->popup(table_->viewport()->mapToGlobal(at));
}

void RowTable::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete && editable_ && table_->hasFocus()) {
        Q_EMIT excludeWanted(selected());
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui::panels
