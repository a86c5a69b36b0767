#include "ui/itemmodels/preview_table_model.h"

#include "ui/itemmodels/cell_text.h"
#include "ui/tables/cell.h"

#include <QLocale>

#include <algorithm>
#include <unordered_set>

namespace ui::itemmodels {

namespace {

constexpr int kFirst = 5, kMostDoubtful = 4;

QString lineText(std::int64_t line) { return QLocale().toString(static_cast<qlonglong>(line)); }

QVariant lineCell(std::int64_t line, int role, bool doubtful = false) {
    if (role == Qt::DisplayRole) return lineText(line);
    if (role != tables::kCellRole) return {};
    auto cell = tables::numberCell(lineText(line));
    cell.dim = true;
    if (doubtful) cell.ground = &theme::Theme::warnBg;
    return QVariant::fromValue(cell);
}

} // namespace

void PreviewTableModel::setPreview(core::data::Preview preview) {
    beginResetModel();
    preview_ = std::move(preview);
    facts_.clear();
    for (std::size_t i = 0; i < preview_.detected.columns.size(); ++i) facts_ << factOf(i);
    findDoubtful();
    endResetModel();
}

void PreviewTableModel::setLeftOut(const std::vector<std::string>& names) {
    leftOut_ = names;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

/// Where the bytes are not UTF-8, a person looks at the signs that another encoding would show otherwise.
void PreviewTableModel::findDoubtful() {
    doubtful_ = 0;
    const auto& encoding = preview_.detected.encoding.value;
    auto& rows = preview_.rows;
    if (encoding.empty() || encoding.starts_with("utf") || rows.size() <= kFirst) return;
    const auto isDoubtful = [](const std::pair<std::int64_t, core::data::Row>& row) {
        return std::any_of(row.second.begin(), row.second.end(), [](const core::data::Cell& cell) {
            return std::any_of(cell.text.begin(), cell.text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; });
        });
    };
    const auto end = std::stable_partition(rows.begin() + kFirst, rows.end(), isDoubtful);
    doubtful_ = static_cast<int>(end - rows.begin()) - kFirst;
    if (doubtful_ <= kMostDoubtful) return;
    // Many such rows are an ordinary file in another language: a few are enough.
    doubtful_ = kMostDoubtful;
    std::sort(rows.begin() + kFirst + kMostDoubtful, rows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
}

QString PreviewTableModel::factOf(std::size_t column) const {
    std::unordered_set<std::string_view> different;
    std::size_t empty = 0;
    for (const auto& [line, row] : preview_.rows) {
        if (column >= row.size() || row[column].kind == core::data::Cell::Kind::Null || row[column].text.empty()) ++empty;
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
    const bool doubtful = index.row() >= kFirst && index.row() < kFirst + doubtful_;
    if (index.column() == 0) return lineCell(line, role, doubtful);
    const auto column = static_cast<std::size_t>(index.column() - 1);
    static const core::data::Cell kMissing;
    const auto& cell = column < row.size() ? row[column] : kMissing;
    if (role == Qt::DisplayRole) return cell.kind == core::data::Cell::Kind::Null ? QString() : oneLine(cell.text);
    if (role == Qt::ToolTipRole) return cellTooltip(cell);
    if (role == tables::kForeignRole) return true;
    if (role != tables::kCellRole) return {};
    auto painted = paintedCell(cell);
    if (doubtful) painted.ground = &theme::Theme::warnBg;
    if (std::find(leftOut_.begin(), leftOut_.end(), preview_.detected.columns[column]) != leftOut_.end()) painted.dim = true;
    return QVariant::fromValue(painted);
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
    if (role == Qt::ToolTipRole) return QString::fromStdString(index.column() == 1 ? row.reason : row.raw);
    if (role == tables::kForeignRole) return index.column() == 2;
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
