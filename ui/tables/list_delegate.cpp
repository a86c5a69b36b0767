#include "ui/tables/list_delegate.h"

#include "ui/access/keyboard.h"
#include "ui/text/tooltips.h"
#include "ui/theme/control_painter.h"
#include "ui/theme/icons.h"
#include "ui/theme/mirror.h"
#include "ui/theme/type.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/pill.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ui::tables {

using theme::color;
using theme::Theme;
using theme::Type;

namespace {
constexpr int kLeft = 16;
constexpr int kRight = 12;
constexpr int kLineIcon = 16;
constexpr int kGrip = 14;
} // namespace

ListDelegate::ListDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const auto item = index.data(kListItemRole).value<ListItem>();
    const int height = item.heading ? 28 : !item.second.isEmpty() ? twoLines_ : dense_ ? 28 : 32;
    return {theme::px(80), theme::px(height)};
}

QRect ListDelegate::checkRect(const QRect& area, const ListItem& item) const {
    const int side = theme::px(16);
    return {area.left() + theme::px(item.grip ? kLeft + kGrip : kLeft), area.center().y() - side / 2 + 1, side, side};
}

int ListDelegate::paintRight(QPainter& painter, const QRect& area, const ListItem& item, bool selected) const {
    const theme::Mirror mirror(painter, area);
    int x = area.right() - theme::px(kRight) + 1;
    if (!item.pill.isEmpty()) {
        const int wide = widgets::pillWidth(item.pill);
        x -= wide;
        const QRect pill = mirror(QRect(x, area.center().y() - theme::px(10) + 1, wide, theme::px(20)));
        widgets::paintPill(painter, pill.topLeft(), item.pill, item.tone, selected);
        x -= theme::px(8);
    }
    if (!item.right.isEmpty()) {
        painter.setFont(theme::numberFont(item.second.isEmpty() ? Type::Secondary : Type::Body));
        painter.setPen(color(item.second.isEmpty() ? &Theme::text2 : &Theme::text));
        const int width = painter.fontMetrics().horizontalAdvance(item.right) + 1;
        painter.drawText(mirror(QRect(x - width, area.top(), width, area.height())), Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                         item.right);
        x -= width + theme::px(8);
    }
    return x;
}

void ListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto item = index.data(kListItemRole).value<ListItem>();
    const QRect area = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && !item.heading;
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const qreal scale = option.widget ? option.widget->devicePixelRatioF() : 1.0;
    painter->save();
    const theme::Mirror mirror(*painter, area);
    painter->fillRect(area, color(selected ? &Theme::select : hovered ? &Theme::hover : ground_));
    if (selected) painter->fillRect(mirror(QRect(area.left(), area.top(), 3, area.height())), color(&Theme::accent));
    int x = area.left() + theme::px(kLeft);
    const int side = theme::px(kLineIcon);
    if (item.grip) {
        painter->drawPixmap(mirror(QPoint(area.left() + theme::px(8), area.center().y() - side / 2 + 1), side),
                            theme::iconPixmap(QStringLiteral("grip"), color(&Theme::text3), side, scale));
        x += theme::px(kGrip);
    }
    if (item.checkable) {
        widgets::paintCheck(*painter, mirror(checkRect(area, item)), item.checked ? Qt::Checked : Qt::Unchecked);
        x += theme::px(24);
    }
    if (!item.icon.isEmpty()) {
        painter->drawPixmap(mirror(QPoint(x, area.center().y() - side / 2 + 1), side),
                            theme::iconPixmap(item.icon, color(selected ? &Theme::accent : &Theme::text2), side, scale));
        x += side + theme::px(10);
    }
    const int right = paintRight(*painter, area, item, selected);
    const int width = std::max(0, right - x);
    const bool strong = item.strong || (selected && !item.checkable);
    painter->setFont(theme::font(item.heading ? Type::SecondaryStrong : strong ? Type::BodyStrong : Type::Body));
    painter->setPen(color(item.heading ? &Theme::text2 : item.dim ? &Theme::text3 : &Theme::text));
    const QString title = painter->fontMetrics().elidedText(item.title, Qt::ElideRight, width);
    if (item.second.isEmpty()) {
        painter->drawText(mirror(QRect(x, area.top(), width, area.height())), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, title);
    } else {
        const int middle = area.center().y() + 1, line = theme::px(18);
        painter->drawText(mirror(QRect(x, middle - line, width, line)), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, title);
        painter->setFont(theme::font(Type::Secondary));
        painter->setPen(color(&Theme::text2));
        painter->drawText(mirror(QRect(x, middle, width, line)), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(item.second, Qt::ElideRight, width));
    }
    if (view && view->hasFocus() && view->currentIndex() == index && access::showsFocus()) theme::paintFocusRing(*painter, area);
    painter->restore();
}

bool ListDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto item = index.data(kListItemRole).value<ListItem>();
    if (!item.checkable) return false;
    if (event->type() == QEvent::MouseButtonRelease && theme::Mirror(option.direction, option.rect)(checkRect(option.rect, item))
                                                           .adjusted(-4, -6, 4, 6)
                                                           .contains(static_cast<QMouseEvent*>(event)->pos()))
        return model->setData(index, item.checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space)
        return model->setData(index, item.checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    return false;
}

QString ListDelegate::tooltipOf(const ListItem& item) {
    QStringList words;
    if (!item.tooltip.contains(item.title)) words << item.title;
    if (!item.second.isEmpty() && !item.tooltip.contains(item.second)) words << item.second;
    if (!item.tooltip.isEmpty()) words << item.tooltip;
    return words.join(QLatin1Char('\n'));
}

bool ListDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || !index.isValid()) return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto item = index.data(kListItemRole).value<ListItem>();
    const QString words = tooltipOf(item);
    text::showTooltip(event->globalPos(), words, view);
    return true;
}

} // namespace ui::tables
