#pragma once

#include "core/data/dataset.h"
#include "ui/tables/cell.h"

#include <QList>
#include <QString>

#include <cstddef>
#include <string>
#include <vector>

namespace ui::itemmodels {

/// A text of a row as one line of at most 300 bytes: what a table cell can show.
[[nodiscard]] QString oneLine(const std::string& text);
/// A value of a row as a table cell: missing ones as a dim dash, lists and objects in mono.
[[nodiscard]] tables::Cell paintedCell(const core::data::Cell& cell);
inline constexpr std::size_t kWidthSample = 50; ///< rows that `columnWidths` is given
/// Widths at 13 px body for columns with such rows, none under `least`; 0 for the one with the longest texts, which takes what is left.
[[nodiscard]] QList<int> columnWidths(const std::vector<core::data::Row>& sample, const std::vector<std::string>& names, int least);
/// The whole value for a tooltip, escaped; empty where the cell shows it anyway.
[[nodiscard]] QString cellTooltip(const core::data::Cell& cell);

} // namespace ui::itemmodels
