#include "ui/itemmodels/row_loss_model.h"

#include "core/runs/run_spec.h"
#include "ui/itemmodels/cell_text.h"
#include "ui/plots/curves/axis_text.h"
#include "ui/tables/cell.h"
#include "ui/text/loss_units.h"
#include "ui/text/numbers.h"

#include <algorithm>
#include <cmath>

namespace ui::itemmodels {

using tables::Cell;

namespace {
constexpr int kTipLength = 600;
constexpr double kMissing = -1e300; ///< sorts below every loss
constexpr double kEndless = 1e300;  ///< a loss that is not finite sorts above every other
} // namespace

std::optional<double> RowLosses::difference() const {
    if (losses.size() < 2 || !losses[0] || !losses[1]) return std::nullopt;
    return *losses[0] - *losses[1];
}

void RowLossModel::setRows(const QStringList& runs, std::vector<RowLosses> rows, core::runs::LossUnit unit) {
    beginResetModel();
    unit_ = unit;
    runs_ = runs;
    rows_ = std::move(rows);
    endResetModel();
}

int RowLossModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }

int RowLossModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FirstLoss + static_cast<int>(runs_.size()) + (runs_.size() > 1 ? 1 : 0);
}

std::optional<double> RowLossModel::value(const RowLosses& row, int column) const {
    if (isDifference(column)) return row.difference();
    return row.losses[static_cast<std::size_t>(column - FirstLoss)];
}

QVariant RowLossModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const RowLosses& row = at(index.row());
    const int column = index.column();
    if (role == Qt::ToolTipRole) return column == Text ? QVariant(row.text.left(kTipLength)) : QVariant();
    if (role == tables::kForeignRole) return column == Text;
    if (role == tables::kSortRole) {
        if (column == Number) return static_cast<qlonglong>(row.row);
        if (column == Text) return row.text;
        if (column == Tokens) return static_cast<qlonglong>(row.tokens);
        const double sorted = value(row, column).value_or(kMissing);
        return std::isnan(sorted) ? kEndless : sorted;
    }
    if (role != Qt::DisplayRole && role != tables::kCellRole) return {};
    Cell cell;
    if (column == Number) {
        cell = tables::numberCell(text::count(row.row + 1));
        cell.dim = true;
    } else if (column == Text) {
        cell = tables::textCell(oneLine(row.text.toStdString()));
    } else if (column == Tokens) {
        cell = tables::numberCell(text::count(row.tokens));
    } else {
        const auto loss = value(row, column);
        QString words = loss ? plots::lossText(*loss) : QString();
        if (loss && isDifference(column)) words = (*loss < 0 ? QStringLiteral("−") : QStringLiteral("+")) + text::fixed(std::abs(*loss), 3);
        cell = tables::numberCell(words);
        // The better of two is strong: less loss is better.
        cell.strong = !isDifference(column) && loss && runs_.size() > 1 &&
                      std::all_of(row.losses.begin(), row.losses.end(), [&](const auto& other) { return !other || *other >= *loss; });
    }
    if (role == tables::kCellRole) return QVariant::fromValue(cell);
    return cell.text;
}

QVariant RowLossModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    tables::HeaderCell head;
    using core::runs::LossUnit;
    const bool inNats = unit_ == LossUnit::NatsPerToken || unit_ == LossUnit::NatsPerRow;
    const QString nats = inNats ? tr("nats") : QString(); // the table's head says it in full
    if (section == Number) head = {QStringLiteral("#"), {}, true};
    else if (section == Text) head = {tr("Text"), {}, false};
    else if (section == Tokens) head = {tr("Tokens"), tr("counted"), true};
    else if (isDifference(section)) head = {tr("Differs"), nats, true};
    else head = {runs_[section - FirstLoss], runs_.size() > 1 ? tr("loss") : nats, true};
    if (role == Qt::DisplayRole) return head.title;
    if (role == tables::kHeaderRole) return QVariant::fromValue(head);
    if (role == Qt::ToolTipRole && isDifference(section)) return tr("%1 minus %2, %3").arg(runs_[0], runs_[1], text::rowLossUnit(unit_));
    return {};
}

} // namespace ui::itemmodels
