#include "ui/itemmodels/preview_table_model.h"

#include "ui/itemmodels/cell_text.h"
#include "ui/tables/cell.h"

#include <QLocale>

#include <unordered_set>

namespace ui::itemmodels {

using core::data::Cell;

namespace {

QString lineText(std::int64_t line) { return QLocale().toString(static_cast<qlonglong>(line)); }

QVariant lineCell(std::int64_t line, int role) {
    if (role == Qt::DisplayRole) return lineText(line);
    if (role != tables::kCellRole) return {};
    auto cell = tables::numberCell(lineText(line));
    cell.dim = true;
    return QVariant::fromValue(cell);
}

} // namespace

void PreviewTableModel::setPreview(core::data::Preview preview) {
    beginResetModel();
    preview_ = std::move(preview);
    facts_.clear();
    for (std::size_t i = 0; i < preview_.detected.columns.size(); ++i) facts_ << factOf(i);
    endResetModel();
}

QString PreviewTableModel::factOf(std::size_t column) const {
    std::unordered_set<std::string_view> different;
    std::size_t empty = 0;
    for (const auto& [line, row] : preview_.rows) {
        if (column >= row.size() || row[column].kind == Cell::Kind::Null || row[column].text.empty()) ++empty;
        else different.insert(row[column].text);
    }
    const auto total = preview_.rows.size();
    if (total == 0) return {};
    if (empty > 0) return tr("%L1 % empty").arg(100 * empty / total);
    if (different.size() == total) return tr("all different");
    return tr("%L1 different").arg(different.size());
}

QList<int> PreviewTableModel::suggestedWidths() const {
    std::vector<core::data::Row> sample;
    for (std::size_t i = 0; i < preview_.rows.size() && i < kWidthSample; ++i) sample.push_back(preview_.rows[i].second);
    return QList<int>{72} + columnWidths(sample, preview_.detected.columns, 112);
}

int PreviewTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(preview_.rows.size()); }

int PreviewTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + static_cast<int>(preview_.detected.columns.size());
}

QVariant PreviewTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& [line, row] = preview_.rows[static_cast<std::size_t>(index.row())];
    if (index.column() == 0) return lineCell(line, role);
    const auto column = static_cast<std::size_t>(index.column() - 1);
    static const Cell kMissing;
    const auto& cell = column < row.size() ? row[column] : kMissing;
    if (role == Qt::DisplayRole) return cell.kind == Cell::Kind::Null ? QString() : oneLine(cell.text);
    if (role == Qt::ToolTipRole) return cellTooltip(cell);
    if (role == tables::kCellRole) return QVariant::fromValue(paintedCell(cell));
    return {};
}

QVariant PreviewTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    tables::HeaderCell head{tr("line"), tr("of file"), true};
    if (section > 0)
        head = {QString::fromStdString(preview_.detected.columns[static_cast<std::size_t>(section - 1)]), facts_.value(section - 1), false};
    if (role == Qt::DisplayRole) return head.title;
    if (role == tables::kHeaderRole) return QVariant::fromValue(head);
    return {};
}

void RejectedTableModel::setRejected(std::vector<core::data::RejectedRow> rejected) {
    beginResetModel();
    rejected_ = std::move(rejected);
    endResetModel();
}

int RejectedTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(rejected_.size()); }

int RejectedTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 3; }

QVariant RejectedTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& row = rejected_[static_cast<std::size_t>(index.row())];
    if (index.column() == 0) return lineCell(row.line, role);
    const auto text = index.column() == 1 ? QString::fromStdString(row.reason) : oneLine(row.raw);
    if (role == Qt::DisplayRole) return text;
    if (role == Qt::ToolTipRole) return QString::fromStdString(index.column() == 1 ? row.reason : row.raw).toHtmlEscaped();
    if (role != tables::kCellRole) return {};
    if (index.column() == 1) return QVariant::fromValue(tables::stateCell(QStringLiteral("error"), text, theme::Tone::Error));
    auto cell = tables::textCell(text);
    cell.mono = true;
    return QVariant::fromValue(cell);
}

QVariant RejectedTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section > 2) return {};
    const tables::HeaderCell heads[] = {{tr("line"), {}, true}, {tr("Reason"), {}, false}, {tr("What the file says"), {}, false}};
    if (role == Qt::DisplayRole) return heads[section].title;
    if (role == tables::kHeaderRole) return QVariant::fromValue(heads[section]);
    return {};
}

} // namespace ui::itemmodels
