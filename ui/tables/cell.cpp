#include "ui/tables/cell.h"

namespace ui::tables {

Cell textCell(const QString& text) {
    Cell cell;
    cell.text = text;
    return cell;
}

Cell numberCell(const QString& text) {
    Cell cell;
    cell.kind = Cell::Kind::Number;
    cell.text = text;
    return cell;
}

Cell pillCell(const QString& text, theme::Tone tone) {
    Cell cell;
    cell.kind = Cell::Kind::Pills;
    if (!text.isEmpty()) cell.pills = {text};
    cell.tone = tone;
    return cell;
}

Cell stateCell(const QString& icon, const QString& text, theme::Tone tone) {
    Cell cell;
    cell.kind = Cell::Kind::State;
    cell.icon = icon;
    cell.text = text;
    cell.tone = tone;
    return cell;
}

} // namespace ui::tables
