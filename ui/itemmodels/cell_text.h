#pragma once

#include "core/data/dataset.h"
#include "ui/tables/cell.h"

#include <QString>

#include <string>

namespace ui::itemmodels {

/// A text of a row as one line of at most 300 bytes: what a table cell can show.
[[nodiscard]] QString oneLine(const std::string& text);
/// A value of a row as a table cell: missing ones as a dim dash, lists and objects in mono.
[[nodiscard]] tables::Cell paintedCell(const core::data::Cell& cell);
/// The whole value for a tooltip, escaped; empty where the cell shows it anyway.
[[nodiscard]] QString cellTooltip(const core::data::Cell& cell);

} // namespace ui::itemmodels
