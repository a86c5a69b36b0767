#include "ui/itemmodels/runs/run_filter_model.h"

#include "core/store/project.h"
#include "ui/itemmodels/runs/run_table_model.h"

namespace ui::itemmodels {

RunFilterModel::RunFilterModel(RunTableModel& runs, QObject* parent) : QSortFilterProxyModel(parent), runs_(runs) {
    setSourceModel(&runs);
    setDynamicSortFilter(true);
}

QString RunFilterModel::setText(const QString& text) {
    auto parsed = RunFilter::parse(text);
    if (const auto* problem = std::get_if<QString>(&parsed)) return *problem;
    filter_ = std::move(std::get<RunFilter>(parsed));
    invalidateFilter();
    return {};
}

void RunFilterModel::setBin(bool bin) {
    bin_ = bin;
    invalidateFilter();
}

bool RunFilterModel::filterAcceptsRow(int row, const QModelIndex&) const {
    const auto& run = runs_.run(row);
    return run.notes.binned == bin_ && filter_.takes(run);
}

bool RunFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const auto& a = runs_.sortKey(left.row(), left.column());
    const auto& b = runs_.sortKey(right.row(), right.column());
    if (a.has != b.has) return a.has == (sortOrder() == Qt::AscendingOrder);
    if (a.has && a.isNumber && b.isNumber && a.number != b.number) return a.number < b.number;
    if (a.has && a.text != b.text) return a.text < b.text;
    return left.row() < right.row(); // newest first, as the project lists them
}

} // namespace ui::itemmodels
