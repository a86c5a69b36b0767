#include "ui/tables/view_keys.h"

#include "ui/access/keyboard.h"
#include "ui/theme/control_painter.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QPainter>

#include <algorithm>

namespace ui::tables {

bool askMenuByKey(QAbstractItemView& view, QEvent& event) {
    if (event.type() != QEvent::ContextMenu || view.contextMenuPolicy() != Qt::CustomContextMenu) return false;
    if (static_cast<QContextMenuEvent&>(event).reason() != QContextMenuEvent::Keyboard) return false;
    if (view.currentIndex().isValid()) view.scrollTo(view.currentIndex());
    const QRect entry = view.visualRect(view.currentIndex()) & view.viewport()->rect();
    Q_EMIT view.customContextMenuRequested(entry.isEmpty() ? QPoint(0, 0)
                                                           : QPoint(std::min(entry.center().x(), entry.left() + 80), entry.center().y()));
    event.accept();
    return true;
}

void paintEmptyFocus(QAbstractItemView& view) {
    if (!view.hasFocus() || !access::showsFocus() || view.currentIndex().isValid()) return;
    QPainter painter(view.viewport());
    theme::paintFocusRing(painter, view.viewport()->rect());
}

} // namespace ui::tables
