#pragma once

#include <QPainter>
#include <QRect>
#include <QStyle>

namespace ui::theme {

/// Where something stands that was placed as in a window read from the left. In one that is read from the right everything within `whole` is mirrored at
/// its middle, as layouts mirror widgets; for what is painted by hand. Painters turn the alignment of texts around by themselves. Plots stay as they are.
class Mirror {
public:
    Mirror(const QPainter& painter, const QRect& whole) : direction_(painter.layoutDirection()), whole_(whole) {}
    Mirror(Qt::LayoutDirection direction, const QRect& whole) : direction_(direction), whole_(whole) {}

    [[nodiscard]] QRect operator()(const QRect& place) const { return QStyle::visualRect(direction_, whole_, place); }
    [[nodiscard]] QRectF operator()(const QRectF& place) const {
        if (direction_ != Qt::RightToLeft) return place;
        return {whole_.left() + whole_.right() + 1 - place.right(), place.top(), place.width(), place.height()};
    }
    /// The upper left corner of a picture of this size.
    [[nodiscard]] QPoint operator()(const QPoint& corner, int side) const { return (*this)(QRect(corner, QSize(side, side))).topLeft(); }

private:
    Qt::LayoutDirection direction_;
    QRect whole_;
};

} // namespace ui::theme
