#include "ui/itemmodels/row_changes_model.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "ui/itemmodels/cell_text.h"
#include "ui/tables/cell.h"
#include "ui/text/numbers.h"

#include <algorithm>

namespace ui::itemmodels {

using core::data::Row;
using core::data::RowChange;

namespace {

constexpr QChar kKept = u'=', kGone = QChar(0x2212), kNew = u'+';
constexpr std::size_t kContext = 8;   ///< bytes that stand before the first difference
constexpr std::size_t kShown = 1'000; ///< bytes of a text that are looked at again when it is painted

/// The cell that says most about a row: the first with text.
const std::string& tellingText(const Row& row) {
    static const std::string none;
    const std::string* longest = &none;
    for (const auto& cell : row)
        if (cell.text.size() > longest->size() && longest->size() < 20) longest = &cell.text;
    return *longest;
}

/// The text from shortly before a place on, at the beginning of a character.
std::string from(const std::string& text, std::size_t at) {
    if (at <= kContext) return text;
    at -= kContext;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80) --at;
    return "…" + text.substr(at, kShown);
}

/// Spaces that a person would not see: several in a row, and those at an end.
QString withSpaces(const QString& text) {
    QString shown = text;
    const QChar dot(0x00B7);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const bool beside = (i > 0 && (text[i - 1] == u' ')) || (i + 1 < text.size() && text[i + 1] == u' ');
        if (text[i] == u' ' && (beside || i == 0 || i + 1 == text.size())) shown[i] = dot;
    }
    return shown;
}

QString wholeText(const std::string& text) {
    const auto seen = core::base::beginningOf(text, kShown);
    return QString::fromUtf8(seen.data(), static_cast<qsizetype>(seen.size()));
}

} // namespace

void RowChangesModel::clear() {
    beginResetModel();
    lines_.clear();
    endResetModel();
}

void RowChangesModel::setReport(const core::data::StepReport& report, const core::data::DatasetPtr& base, int most) {
    beginResetModel();
    lines_.clear();
    for (const auto& change : report.examples) {
        if (static_cast<int>(lines_.size()) >= most) break;
        if (change.added) addCopy(change);
        else if (change.after.empty()) addDropped(change);
        else addChanged(change, base);
    }
    endResetModel();
}

void RowChangesModel::addDropped(const RowChange& change) {
    const auto& text = tellingText(change.before);
    if (change.twin >= 0) {
        const auto& twin = change.twinCells.empty() ? text : tellingText(change.twinCells);
        lines_.push_back({change.twin, kKept, oneLine(twin), tr("stays"), wholeText(twin)});
    }
    lines_.push_back({change.row, kGone, oneLine(text), QString::fromStdString(change.reason), wholeText(text)});
}

void RowChangesModel::addCopy(const RowChange& change) {
    if (change.before.empty()) {
        const auto& text = tellingText(change.after);
        lines_.push_back({change.row, kNew, oneLine(text), tr("a row more"), wholeText(text)});
        return;
    }
    for (std::size_t i = 0; i < change.before.size() && i < change.after.size(); ++i) {
        if (change.before[i].text == change.after[i].text) continue;
        lines_.push_back({change.row, kKept, oneLine(change.before[i].text), tr("stays"), wholeText(change.before[i].text)});
        lines_.push_back({change.row, kNew, oneLine(change.after[i].text), tr("a changed copy"), wholeText(change.after[i].text)});
        return;
    }
}

void RowChangesModel::addChanged(const RowChange& change, const core::data::DatasetPtr& base) {
    for (std::size_t i = 0; i < change.before.size() && i < change.after.size(); ++i) {
        const auto &before = change.before[i].text, &after = change.after[i].text;
        if (before == after) continue;
        const auto differ = std::mismatch(before.begin(), before.end(), after.begin(), after.end()).first - before.begin();
        const auto at = static_cast<std::size_t>(differ);
        const QString column = base && i < base->info().columns.size() ? QString::fromStdString(base->info().columns[i]) : QString();
        lines_.push_back({change.row, kGone, withSpaces(oneLine(from(before, at))), column, wholeText(before)});
        lines_.push_back({change.row, kNew, withSpaces(oneLine(from(after, at))), column, wholeText(after)});
        return; // one column shows what the step does
    }
}

int RowChangesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(lines_.size()); }

int RowChangesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant RowChangesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Line& line = lines_[static_cast<std::size_t>(index.row())];
    const QString shown = index.column() == Number ? text::count(line.row + 1)
                          : index.column() == Sign ? QString(line.sign)
                          : index.column() == Text ? line.text
                                                   : line.why;
    if (role == Qt::DisplayRole) return shown;
    if (role == tables::kForeignRole) return index.column() == Text;
    if (role == Qt::ToolTipRole) return index.column() == Text ? line.tooltip : QString();
    if (role != tables::kCellRole) return {};
    auto cell = index.column() == Number ? tables::numberCell(shown) : tables::textCell(shown);
    cell.dim = index.column() == Number || index.column() == Why || (index.column() == Text && line.sign == kKept);
    if (index.column() == Sign || index.column() == Text) {
        if (line.sign == kGone) cell.textColor = &theme::Theme::err;
        else if (line.sign == kNew) cell.textColor = &theme::Theme::ok;
        cell.dim = false;
    }
    return QVariant::fromValue(cell);
}

QVariant RowChangesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns) return {};
    const tables::HeaderCell heads[] = {
        {tr("row"), {}, true}, {QString(), {}, false}, {tr("before and after"), {}, false}, {tr("why"), {}, false}};
    if (role == Qt::DisplayRole) return heads[section].title;
    if (role == tables::kHeaderRole) return QVariant::fromValue(heads[section]);
    return {};
}

} // namespace ui::itemmodels
