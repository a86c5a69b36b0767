#include "ui/tables/list_model.h"

#include "ui/tables/cell.h"

#include <QMimeData>

namespace ui::tables {

void ListModel::setItems(QList<ListItem> items) {
    // The common case, the same entries with other words, keeps selection and scroll position.
    bool same = items.size() == items_.size();
    for (qsizetype i = 0; same && i < items.size(); ++i) same = items[i].id == items_[i].id;
    if (same) {
        items_ = std::move(items);
        if (!items_.isEmpty()) Q_EMIT dataChanged(index(0), index(static_cast<int>(items_.size()) - 1));
        return;
    }
    beginResetModel();
    items_ = std::move(items);
    endResetModel();
}

int ListModel::rowOf(const QString& id) const {
    for (qsizetype i = 0; i < items_.size(); ++i)
        if (items_[i].id == id && !items_[i].heading) return static_cast<int>(i);
    return -1;
}

int ListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(items_.size()); }

QVariant ListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const ListItem& item = items_[index.row()];
    switch (role) {
    case Qt::DisplayRole: return item.title;
    case Qt::ToolTipRole: return item.tooltip.isEmpty() ? QVariant() : item.tooltip;
    case Qt::AccessibleTextRole: return QStringList{item.title, item.second, item.pill, item.right}.join(QLatin1Char(' ')).simplified();
    case Qt::CheckStateRole: return item.checkable ? QVariant(item.checked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case kForeignRole: return item.foreign;
    case kListItemRole: return QVariant::fromValue(item);
    case kListIdRole: return item.id;
    default: return {};
    }
}

bool ListModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !items_[index.row()].checkable) return false;
    ListItem& item = items_[index.row()];
    item.checked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole, kListItemRole});
    Q_EMIT checkedChanged(item.id, item.checked);
    return true;
}

Qt::ItemFlags ListModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::ItemIsDropEnabled; // between entries
    const ListItem& item = items_[index.row()];
    if (item.heading) return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (item.checkable) flags |= Qt::ItemIsUserCheckable;
    if (item.grip) flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList ListModel::mimeTypes() const { return {QStringLiteral("application/x-anneal-list-item")}; }

QMimeData* ListModel::mimeData(const QModelIndexList& indexes) const {
    auto* data = new QMimeData;
    if (!indexes.isEmpty()) data->setData(mimeTypes().front(), items_[indexes.front().row()].id.toUtf8());
    return data;
}

bool ListModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent) const {
    if (action != Qt::MoveAction || !data->hasFormat(mimeTypes().front()) || parent.isValid() || row < 0) return false;
    const bool mine = rowOf(QString::fromUtf8(data->data(mimeTypes().front()))) >= 0; // not another list's
    return mine && (row == rowCount() || items_[row].grip);
}

bool ListModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) {
    if (canDropMimeData(data, action, row, column, parent)) Q_EMIT moveWanted(QString::fromUtf8(data->data(mimeTypes().front())), row);
    return false; // the view must not take the entry away
}

} // namespace ui::tables
