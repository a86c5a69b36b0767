#include "ui/itemmodels/version_table_model.h"

#include "ui/tables/cell.h"
#include "ui/text/numbers.h"

#include <utility>

namespace ui::itemmodels {

namespace {

QString signedCount(std::int64_t number) {
    if (number == 0) return QStringLiteral("0");
    return (number > 0 ? QStringLiteral("+") : QString(QChar(0x2212))) + text::count(number > 0 ? number : -number);
}

} // namespace

void VersionTableModel::setLines(std::vector<VersionLine> lines) {
    beginResetModel();
    lines_ = std::move(lines);
    endResetModel();
}

int VersionTableModel::rowOf(std::int64_t version) const {
    for (std::size_t i = 0; i < lines_.size(); ++i)
        if (lines_[i].version == version) return static_cast<int>(i);
    return -1;
}

int VersionTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(lines_.size()); }

int VersionTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant VersionTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const VersionLine& line = at(index.row());
    if (role == tables::kForeignRole) return index.column() == MadeFrom || index.column() == Splits;
    if (role == Qt::ToolTipRole) return index.column() == MadeFrom ? line.steps : QString();
    if (role != Qt::DisplayRole && role != tables::kCellRole) return {};
    tables::Cell cell;
    switch (index.column()) {
    case Version:
        cell = tables::textCell(tr("v%1").arg(text::count(line.version)));
        cell.second = line.current ? tr("current") : line.seen ? tr("looked at") : QString();
        cell.strong = line.current || line.seen;
        break;
    case Rows: cell = tables::numberCell(text::count(line.rows)); break;
    case More: cell = tables::numberCell(line.more ? signedCount(*line.more) : QString()); break;
    case MadeFrom: cell = tables::textCell(line.madeFrom); break;
    case Splits: cell = tables::textCell(line.splits); break;
    default: cell = tables::textCell(line.made); break;
    }
    if (role == tables::kCellRole) return QVariant::fromValue(cell);
    return cell.second.isEmpty() ? cell.text : cell.text + QLatin1Char(' ') + cell.second;
}

QVariant VersionTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns) return {};
    const tables::HeaderCell heads[] = {{tr("Version"), {}, false},         {tr("Rows"), {}, true},    {tr("More"), {}, true},
                                        {tr("How it was made"), {}, false}, {tr("Splits"), {}, false}, {tr("Made"), {}, false}};
    if (role == Qt::DisplayRole) return heads[section].title;
    if (role == tables::kHeaderRole) return QVariant::fromValue(heads[section]);
    return {};
}

} // namespace ui::itemmodels
