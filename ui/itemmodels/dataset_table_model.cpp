#include "ui/itemmodels/dataset_table_model.h"

#include "core/base/error.h"
#include "ui/itemmodels/cell_text.h"
#include "ui/tables/cell.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace ui::itemmodels {

using core::data::Cell;

void DatasetTableModel::setDataset(core::data::DatasetPtr dataset) {
    beginResetModel();
    dataset_ = std::move(dataset);
    rows_.reset();
    pages_.clear();
    ages_.clear();
    endResetModel();
}

void DatasetTableModel::setRows(std::optional<std::vector<std::int64_t>> rows) {
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

int DatasetTableModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || !dataset_) return 0;
    const auto count = rows_ ? static_cast<std::int64_t>(rows_->size()) : dataset_->info().rows;
    return static_cast<int>(std::min<std::int64_t>(count, std::numeric_limits<int>::max()));
}

int DatasetTableModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid() || !dataset_) return 0;
    const auto& info = dataset_->info();
    return 1 + static_cast<int>(info.columns.size()) + (info.splits.empty() ? 0 : 1);
}

std::int64_t DatasetTableModel::datasetRow(int row) const { return rows_ ? rows_->at(static_cast<std::size_t>(row)) : row; }

int DatasetTableModel::tableRow(std::int64_t datasetRow) const {
    if (!rows_) return datasetRow < rowCount() ? static_cast<int>(datasetRow) : -1;
    const auto found = std::find(rows_->begin(), rows_->end(), datasetRow);
    return found == rows_->end() ? -1 : static_cast<int>(found - rows_->begin());
}

int DatasetTableModel::datasetColumn(int column) const {
    return dataset_ && column >= 1 && column <= static_cast<int>(dataset_->info().columns.size()) ? column - 1 : -1;
}

int DatasetTableModel::splitColumn() const { return dataset_ && !dataset_->info().splits.empty() ? columnCount() - 1 : -1; }

core::data::Row DatasetTableModel::rowAt(int tableRow) const {
    const auto* found = row(tableRow);
    return found == nullptr ? core::data::Row{} : *found;
}

const core::data::Row* DatasetTableModel::row(int tableRow) const {
    const auto index = datasetRow(tableRow);
    const auto number = index / kPageRows;
    auto page = pages_.find(number);
    if (page == pages_.end()) {
        std::vector<core::data::Row> rows;
        try {
            rows = dataset_->read(number * kPageRows, kPageRows);
        } catch (const core::Error&) {
            // The file vanished under us: the table shows empty cells, the next action on the dataset says why.
        }
        ages_.push_front(number);
        page = pages_.emplace(number, Page{std::move(rows), ages_.begin()}).first;
        if (pages_.size() > kPagesKept) {
            pages_.erase(ages_.back());
            ages_.pop_back();
        }
    } else if (page->second.age != ages_.begin()) {
        ages_.splice(ages_.begin(), ages_, page->second.age);
    }
    const auto offset = static_cast<std::size_t>(index % kPageRows);
    return offset < page->second.rows.size() ? &page->second.rows[offset] : nullptr;
}

const Cell* DatasetTableModel::cell(const QModelIndex& index) const {
    const auto* cells = row(index.row());
    const int column = datasetColumn(index.column());
    return cells != nullptr && column >= 0 && static_cast<std::size_t>(column) < cells->size() ? &(*cells)[static_cast<std::size_t>(column)]
                                                                                               : nullptr;
}

QVariant DatasetTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !dataset_) return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != tables::kCellRole) return {};
    if (index.column() == 0) {
        const auto number = QLocale().toString(static_cast<qlonglong>(datasetRow(index.row()) + 1));
        if (role == Qt::DisplayRole) return number;
        if (role == Qt::ToolTipRole) {
            const auto line = dataset_->sourceLine(datasetRow(index.row()));
            return line > 0 ? tr("Line %L1 of the source file").arg(line) : QString();
        }
        auto painted = tables::numberCell(number);
        painted.dim = true;
        return QVariant::fromValue(painted);
    }
    if (index.column() == splitColumn()) {
        const auto split = QString::fromStdString(dataset_->split(datasetRow(index.row())));
        if (role != tables::kCellRole) return role == Qt::DisplayRole ? QVariant(split) : QVariant();
        return QVariant::fromValue(tables::textCell(split));
    }
    const auto* found = cell(index);
    if (found == nullptr) return {};
    if (role == Qt::ToolTipRole) return cellTooltip(*found);
    if (role == Qt::DisplayRole) return found->kind == Cell::Kind::Null ? QString() : oneLine(found->text);
    return QVariant::fromValue(paintedCell(*found));
}

QVariant DatasetTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || !dataset_ || section < 0 || section >= columnCount()) return {};
    tables::HeaderCell head;
    if (section == 0) head = {QStringLiteral("#"), {}, true};
    else if (section == splitColumn()) head = {tr("split"), {}, false};
    else head = {QString::fromStdString(dataset_->info().columns[static_cast<std::size_t>(section - 1)]), {}, false};
    if (role == Qt::DisplayRole) return head.title;
    if (role == tables::kHeaderRole) return QVariant::fromValue(head);
    return {};
}

} // namespace ui::itemmodels
