#include "ui/itemmodels/cell_text.h"

#include "core/base/text.h"

#include <algorithm>

namespace ui::itemmodels {

QString oneLine(const std::string& text) {
    const auto seen = core::base::beginningOf(text, 300);
    auto line = QString::fromUtf8(seen.data(), static_cast<qsizetype>(seen.size()));
    if (seen.size() < text.size()) line += QChar(0x2026);
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

QList<int> columnWidths(const std::vector<core::data::Row>& sample, const std::vector<std::string>& names, int least) {
    constexpr int kPixelsOfCharacter = 7, kPadding = 28, kMost = 190;
    QList<int> widths;
    std::size_t longest = 0;
    qsizetype elastic = -1;
    for (std::size_t column = 0; column < names.size(); ++column) {
        std::size_t most = names[column].size(), sum = 0;
        for (const auto& row : sample) {
            if (column >= row.size()) continue;
            most = std::max(most, std::min<std::size_t>(row[column].text.size(), 60));
            sum += row[column].text.size();
        }
        widths << std::clamp(static_cast<int>(most) * kPixelsOfCharacter + kPadding, least, kMost);
        if (elastic < 0 || sum > longest) {
            elastic = widths.size() - 1;
            longest = sum;
        }
    }
    if (elastic >= 0) widths[elastic] = 0;
    return widths;
}

QString cellTooltip(const core::data::Cell& cell) {
    if (cell.text.size() < 60) return {};
    const auto seen = core::base::beginningOf(cell.text, 2000);
    return QString::fromUtf8(seen.data(), static_cast<qsizetype>(seen.size()));
}

} // namespace ui::itemmodels
