#include "ui/itemmodels/cell_text.h"

#include "core/base/text.h"

namespace ui::itemmodels {

QString oneLine(const std::string& text) {
    auto line = QString::fromStdString(core::base::shortened(text, 300));
    line.replace(QLatin1Char('\n'), QStringLiteral(" ↵ "));
    return line.replace(QLatin1Char('\t'), QLatin1Char(' ')).remove(QLatin1Char('\r'));
}

tables::Cell paintedCell(const core::data::Cell& cell) {
    using Kind = core::data::Cell::Kind;
    auto painted = tables::textCell(cell.kind == Kind::Null ? QStringLiteral("—") : oneLine(cell.text));
    painted.dim = cell.kind == Kind::Null;
    painted.mono = cell.kind == Kind::Json && !cell.text.empty() && (cell.text.front() == '[' || cell.text.front() == '{');
    return painted;
}

QString cellTooltip(const core::data::Cell& cell) {
    return cell.text.size() < 60 ? QString() : QString::fromStdString(core::base::shortened(cell.text, 2000)).toHtmlEscaped();
}

} // namespace ui::itemmodels
