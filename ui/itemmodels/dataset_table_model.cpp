#include "ui/itemmodels/dataset_table_model.h"

#include "core/base/error.h"
#include "ui/itemmodels/cell_text.h"
#include "ui/tables/cell.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace ui::itemmodels {

namespace {
constexpr std::size_t kMostSomeLengths = 20'000;
}

void DatasetTableModel::setDataset(core::data::DatasetPtr dataset, RowNumbers numbers) {
    beginResetModel();
    dataset_ = std::move(dataset);
    numbers_ = std::move(numbers);
    lengths_ = nullptr;
    someLengths_.clear();
    marks_ = nullptr;
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
    return 3 + static_cast<int>(info.columns.size()) + (info.splits.empty() ? 0 : 1);
}

std::int64_t DatasetTableModel::numberOf(std::int64_t datasetRow) const {
    if (!numbers_ || datasetRow >= static_cast<std::int64_t>(numbers_->size())) return datasetRow + 1;
    return (*numbers_)[static_cast<std::size_t>(datasetRow)] + 1;
}

int DatasetTableModel::tokensColumn() const { return dataset_ ? 1 + static_cast<int>(dataset_->info().columns.size()) : -1; }

void DatasetTableModel::columnChanged(int column) {
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

void DatasetTableModel::setLengths(Lengths lengths) {
    lengths_ = std::move(lengths);
    if (dataset_) columnChanged(tokensColumn());
}

void DatasetTableModel::addLengths(const std::vector<std::int64_t>& rows, const std::vector<std::uint32_t>& lengths) {
    if (someLengths_.size() > kMostSomeLengths) someLengths_.clear();
    for (std::size_t i = 0; i < rows.size() && i < lengths.size(); ++i) someLengths_[rows[i]] = lengths[i];
    if (dataset_) columnChanged(tokensColumn());
}

std::optional<std::uint32_t> DatasetTableModel::lengthOf(std::int64_t datasetRow) const {
    if (lengths_ && datasetRow < static_cast<std::int64_t>(lengths_->size())) return (*lengths_)[static_cast<std::size_t>(datasetRow)];
    const auto found = someLengths_.find(datasetRow);
    return found == someLengths_.end() ? std::nullopt : std::optional(found->second);
}

void DatasetTableModel::forgetLengths() {
    someLengths_.clear();
    setLengths(nullptr);
}

void DatasetTableModel::setMarks(Marks marks) {
    marks_ = std::move(marks);
    if (dataset_) columnChanged(marksColumn());
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

int DatasetTableModel::splitColumn() const { return dataset_ && !dataset_->info().splits.empty() ? tokensColumn() + 1 : -1; }

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

const core::data::Cell* DatasetTableModel::cell(const QModelIndex& index) const {
    const auto* cells = row(index.row());
    const int column = datasetColumn(index.column());
    return cells != nullptr && column >= 0 && static_cast<std::size_t>(column) < cells->size() ? &(*cells)[static_cast<std::size_t>(column)]
                                                                                               : nullptr;
}

QVariant DatasetTableModel::numberData(std::int64_t datasetRow, int role) const {
    const auto number = QLocale().toString(static_cast<qlonglong>(numberOf(datasetRow)));
    if (role == Qt::DisplayRole) return number;
    if (role == Qt::ToolTipRole) {
        const auto line = dataset_->sourceLine(datasetRow);
        return line > 0 ? tr("Line %L1 of the source file").arg(line) : QString();
    }
    auto painted = tables::numberCell(number);
    painted.dim = true;
    return QVariant::fromValue(painted);
}

QVariant DatasetTableModel::markData(std::int64_t datasetRow, int role) const {
    if (!marks_) return {};
    const auto found = marks_->find(datasetRow);
    if (found == marks_->end()) return {};
    if (role != tables::kCellRole) return found->second.words;
    tables::Cell painted;
    painted.kind = tables::Cell::Kind::Icon;
    painted.icon = theme::toneIcon(found->second.tone);
    painted.tone = found->second.tone;
    return QVariant::fromValue(painted);
}

QVariant DatasetTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !dataset_) return {};
    if (role == tables::kForeignRole) return datasetColumn(index.column()) >= 0 || index.column() == splitColumn();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != tables::kCellRole) return {};
    if (index.column() == 0) return numberData(datasetRow(index.row()), role);
    if (index.column() == marksColumn()) return markData(datasetRow(index.row()), role);
    if (index.column() == tokensColumn()) {
        const auto length = lengthOf(datasetRow(index.row()));
        const QString words = length && *length > 0 ? QLocale().toString(*length) : QString();
        if (role == Qt::DisplayRole) return words;
        return role == tables::kCellRole ? QVariant::fromValue(tables::numberCell(words)) : QVariant();
    }
    if (index.column() == splitColumn()) {
        const auto split = QString::fromStdString(dataset_->split(datasetRow(index.row())));
        if (role != tables::kCellRole) return role == Qt::DisplayRole ? QVariant(split) : QVariant();
        auto painted = tables::textCell(split);
        painted.textColor = &theme::Theme::text2;
        return QVariant::fromValue(painted);
    }
    const auto* found = cell(index);
    if (found == nullptr) return {};
    if (role == Qt::ToolTipRole) return cellTooltip(*found);
    if (role == Qt::DisplayRole) return found->kind == core::data::Cell::Kind::Null ? QString() : oneLine(found->text);
    return QVariant::fromValue(paintedCell(*found));
}

QVariant DatasetTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || !dataset_ || section < 0 || section >= columnCount()) return {};
    tables::HeaderCell head;
    if (section == 0) head = {QStringLiteral("#"), {}, true};
    else if (section == tokensColumn()) head = {tr("tokens"), {}, true};
    else if (section == marksColumn()) head = {};
    else if (section == splitColumn()) head = {tr("split"), {}, false};
    else head = {QString::fromStdString(dataset_->info().columns[static_cast<std::size_t>(section - 1)]), {}, false};
    if (role == Qt::DisplayRole) return head.title;
    if (role == tables::kHeaderRole) return QVariant::fromValue(head);
    return {};
}

} // namespace ui::itemmodels
