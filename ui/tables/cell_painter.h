#pragma once

#include "ui/tables/cell.h"

#include <QRect>

class QPainter;

namespace ui::tables {

/// Where and how a cell is drawn; background, selection and row line are drawn before.
struct CellPlace {
    QRect area;    ///< the whole cell
    QRect content; ///< without padding (8 left and right) and row line
    bool selected = false;
    qreal scale = 1.0;
};

/// Draws what a cell shows.
void paintCell(QPainter& painter, const CellPlace& place, const Cell& cell);
/// The width that a cell needs to show all of it.
[[nodiscard]] int cellWidth(const Cell& cell);

} // namespace ui::tables
