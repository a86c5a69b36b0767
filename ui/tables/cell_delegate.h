#pragma once

#include "ui/tables/cell.h"

#include <QStyledItemDelegate>

namespace ui::tables {

/// Paints `Cell`s. Draws selection, hover, the accent bar of the current row and the row line itself.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(QObject* parent = nullptr);
    void setGround(theme::ColorRole ground) { ground_ = ground; }
    void setLines(bool lines) { lines_ = lines; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;

    /// What the tooltip of a cell of this width says, as plain words: what the model has to say, or the whole of what does not fit.
    [[nodiscard]] static QString tooltipOf(const QModelIndex& index, int width);
    /// The cell of an index: its own, or one made from Qt's roles.
    [[nodiscard]] static Cell cellOf(const QModelIndex& index);

private:
    theme::ColorRole ground_ = &theme::Theme::surface;
    bool lines_ = true; ///< between rows
};

} // namespace ui::tables
