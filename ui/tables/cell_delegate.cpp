#include "ui/tables/cell_delegate.h"

#include "ui/access/keyboard.h"
#include "ui/tables/cell_painter.h"
#include "ui/text/tooltips.h"
#include "ui/theme/control_painter.h"
#include "ui/theme/mirror.h"
#include "ui/theme/type.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>

namespace ui::tables {

using theme::color;
using theme::Theme;

namespace {

constexpr qsizetype kLongestTooltip = 1000;

bool isFirstColumn(const QWidget* widget, const QModelIndex& index) {
    const auto* table = qobject_cast<const QTableView*>(widget);
    return table ? table->horizontalHeader()->visualIndex(index.column()) == 0 || (index.column() == 0 && table->isColumnHidden(0))
                 : index.column() == 0;
}

} // namespace

CellDelegate::CellDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

Cell CellDelegate::cellOf(const QModelIndex& index) {
    const QVariant own = index.data(kCellRole);
    if (own.canConvert<Cell>()) return own.value<Cell>();
    Cell cell;
    cell.text = index.data(Qt::DisplayRole).toString();
    cell.alignRight = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    return cell;
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Cell cell = cellOf(index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, color(selected ? &Theme::select : cell.ground ? *cell.ground : hovered ? &Theme::hover : ground_));
    if (lines_) painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(&Theme::soft));
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view && selected && view->currentIndex().row() == index.row() && isFirstColumn(option.widget, index))
        painter->fillRect(theme::Mirror(*painter, option.rect)(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())),
                          color(&Theme::accent));
    const int padding = theme::px(8);
    CellPlace place;
    place.area = option.rect;
    place.content = option.rect.adjusted(padding, 0, -padding, -1);
    place.selected = selected;
    place.scale = option.widget ? option.widget->devicePixelRatioF() : 1.0;
    paintCell(*painter, place, cell);
    if (option.state.testFlag(QStyle::State_HasFocus) && access::showsFocus())
        theme::paintFocusRing(*painter, option.rect.adjusted(0, 0, 0, lines_ ? -1 : 0));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {cellWidth(cellOf(index)), theme::px(28)};
}

QString CellDelegate::tooltipOf(const QModelIndex& index, int width) {
    QString words = index.data(Qt::ToolTipRole).toString();
    const Cell cell = cellOf(index);
    if (words.isEmpty() && cellWidth(cell) > width) {
        words = cell.kind == Cell::Kind::Pills ? cell.pills.join(QStringLiteral(", ")) : cell.text;
        if (!cell.second.isEmpty()) words += QLatin1Char('\n') + cell.second;
    }
    return words.size() > kLongestTooltip ? words.left(kLongestTooltip) + QStringLiteral("…") : words;
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || !index.isValid()) return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString words = tooltipOf(index, option.rect.width());
    text::showTooltip(event->globalPos(), words, view);
    return true;
}

} // namespace ui::tables
